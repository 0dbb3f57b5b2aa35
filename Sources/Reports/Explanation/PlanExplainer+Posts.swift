import Restructure
import Rules

extension PlanExplainer {
  /// A post of today: what becomes of it, who is touched, and where they may go.
  func todaysPost(_ post: Post) -> [Explanation.Sentence] {
    guard let change = plan.changes[post.id] else { return [withoutFate(post)] }
    var sentences = [
      Explanation.Sentence(
        "\(named(post)) \(fate(of: post, change)).",
        source: change.source ?? change.place.description)
    ]
    sentences += people(of: post, change)
    guard change.putsHoldersAtRisk, !post.isKnownVacant, post.kind.isEstablishment else {
      return sentences
    }
    if change.becomes.leavesSome { sentences.append(remainder(of: change)) }
    let routes = programme.ringFences.filter { judge.mayName(holdersOf: post, by: $0) }
    sentences += routes.map { route($0, from: post) }
    if routes.isEmpty, !change.becomes.leavesSome {
      sentences.append(
        .init(
          "No ring-fence reaches its holders: the plan gives them no route.",
          source: change.source ?? change.place.description, depth: 1))
    }
    return sentences
  }

  /// A post of the new structure that no present post becomes.
  func newPost(_ post: Post) -> [Explanation.Sentence] {
    let source = post.source ?? post.place.description
    var facts = [size(of: post)]
    if let pattern = post.pattern { facts.append(pattern) }
    if let ends = post.ends { facts.append("until \(ends.inWords)") }
    if let needed = post.requires { facts.append("requires \(needed)") }
    let condition = plan.condition(post.condition).map { ", if “\($0.asks)”" } ?? ""
    var sentences = [
      Explanation.Sentence(
        "\(named(post)) is in the new structure\(condition): \(facts.joined(separator: ", ")).",
        source: source)
    ]
    let total = programme.newPosts.filter { $0.partOf == post.id }
    if !total.isEmpty {
      sentences.append(
        .init("It is made up of \(total.map(named).joinedInWords).", source: source, depth: 1))
      return sentences
    }
    let rows = programme.ringFences.filter { $0.toPost == post.id }
    sentences += rows.map(opening)
    if rows.isEmpty, post.kind.isEstablishment {
      sentences.append(.init("No ring-fence opens it to anybody.", source: source, depth: 1))
    }
    return sentences
  }

  // MARK: - Parts of a sentence

  /// *The post “Area SENCO” (IEY-C02)*, with the word that fits its kind.
  func named(_ post: Post) -> String {
    let kind =
      switch post.kind {
      case .post: post.positions.map { $0 == 1 ? "post" : "\($0) posts" } ?? "post"
      case .selfEmployed: "self-employed group"
      case .commissioned: "commissioned work"
      case .casual: "casual group"
      case .agency: "agency group"
      default: post.kind.rawValue
      }
    return "The \(kind) “\(post.title)” (\(post.id))"
  }

  private func isMany(_ post: Post) -> Bool {
    post.kind == .post && (post.positions ?? 1) > 1
  }

  private func withoutFate(_ post: Post) -> Explanation.Sentence {
    let verb = isMany(post) ? "are" : "is"
    if let suspended = plan.suspendedChanges[post.id]?.first,
      let condition = plan.condition(suspended.condition)
    {
      return .init(
        "\(named(post)) \(suspended.becomes.inWords) only if “\(condition.asks)”; otherwise the "
          + "plan does not say.",
        source: suspended.source ?? suspended.place.description)
    }
    return .init(
      "\(named(post)) \(verb) named, and the plan does not say what becomes of "
        + "\(isMany(post) ? "them" : "it").",
      source: post.source ?? post.place.description)
  }

  private func fate(of post: Post, _ change: PostChange) -> String {
    let words = isMany(post) ? change.becomes.inWordsForMany : change.becomes.inWords
    guard let id = change.toPost, let target = plan.post(id) else { return words }
    let title = "“\(target.title)” (\(id))"
    return switch change.becomes {
    case .rename: "\(words) \(title)"
    case .merge: "\(words) into \(title)"
    case .transfer: "\(words) to \(title)"
    case .vary: "\(words) and becomes \(title)"
    case .retain, .reduce, .atRisk, .review, .disestablish:
      "\(words); the new structure lists \(title)"
    }
  }

  private func people(of post: Post, _ change: PostChange) -> [Explanation.Sentence] {
    if post.isKnownVacant {
      let vacant = isMany(post) ? "All of them are vacant" : "It is vacant"
      return [
        .init("\(vacant), so nobody has a case.", source: post.source ?? "", depth: 1)
      ]
    }
    let holders = holdings[post.id] ?? []
    guard !holders.isEmpty else { return [] }
    let standings = holders.map { plan.standing(of: $0) }
    let atRisk = standings.count { $0 == .atRisk }
    let affected = standings.count { $0 == .affected }
    let neither = holders.count - atRisk - affected
    var parts: [String] = []
    if atRisk > 0 { parts.append("\(atRisk) at risk") }
    if affected > 0 { parts.append("\(affected) affected but not at risk") }
    if neither > 0 { parts.append("\(neither) with no case") }
    return [
      .init(
        "\(counted(holders.count, "person is", "people are")) listed in "
          + "\(isMany(post) ? "them" : "it"): \(parts.joinedInWords).",
        source: "staff.csv", depth: 1)
    ]
  }

  private func remainder(of change: PostChange) -> Explanation.Sentence {
    let seats = plan.remainder(of: change)
    let source = change.source ?? change.place.description
    let working = seats.working.map { " (\($0))" } ?? ""
    return switch seats.capacity {
    case .positions(let places):
      .init(
        "\(counted(places, "place remains", "places remain"))\(working), for its own holders.",
        source: source, depth: 1)
    case .fte(let fte):
      .init("\(fte) FTE remains\(working), for its own holders.", source: source, depth: 1)
    case .notKnown:
      .init("How much of it remains is not stated.", source: source, depth: 1)
    }
  }

  private func route(_ row: RingFence, from post: Post) -> Explanation.Sentence {
    let target = plan.post(row.toPost)
    let title = target.map { "“\($0.title)” (\($0.id))" } ?? row.toPost
    let size = target.map { ", \(self.size(of: $0))" } ?? ""
    return .init(
      "\(row.id) lets its holders claim \(title)\(size)\(conditionWords(row)).",
      source: row.source ?? row.place.description, depth: 1)
  }

  private func opening(_ row: RingFence) -> Explanation.Sentence {
    if row.openTo.alternatives.isEmpty {
      return .init(
        "\(row.id) opens it to “\(row.openTo.stated.joined(separator: "; "))”: words that name "
          + "nobody.",
        source: row.source ?? row.place.description, depth: 1)
    }
    let reached = judge.posts(namedBy: row).compactMap { plan.posts[$0] }
      .map { "“\($0.title)” (\($0.id))" }
    let whom = reached.isEmpty ? "nobody at present" : "holders of \(reached.joinedInWords)"
    return .init(
      "\(row.id) opens it to \(whom)\(conditionWords(row)) (\(row.mode.rawValue), tier \(row.tier)).",
      source: row.source ?? row.place.description, depth: 1)
  }

  private func conditionWords(_ row: RingFence) -> String {
    plan.condition(row.condition).map { condition in
      let holds = plan.holds(row.condition) == .yes
      return ", if “\(condition.asks)”" + (holds ? "" : ", which does not hold at present")
    } ?? ""
  }

  private func size(of post: Post) -> String {
    switch (post.positions, post.fte) {
    case (let positions?, let fte?): "\(counted(positions, "place")), \(fte) FTE"
    case (let positions?, nil): counted(positions, "place")
    case (nil, let fte?): "\(fte) FTE"
    case (nil, nil): "its size is not stated"
    }
  }
}
