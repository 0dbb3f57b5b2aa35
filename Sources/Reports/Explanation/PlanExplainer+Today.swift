import Restructure
import Rules

extension PlanExplainer {
  /// A post of today: what becomes of it, who is touched, and where they may go.
  func todaysPost(_ post: Post) -> [Explanation.Sentence] {
    guard let change = plan.changes[post.id] else { return withoutFate(post) + people(of: post) }
    let since = change.becomes.leavesSome ? nil : plan.conditionWords(change.condition)
    var sentences = [
      Explanation.Sentence(
        "\(post.atStart) \(fate(of: post, change))\(since.map { ", \($0)" } ?? "").",
        source: change.cited)
    ]
    sentences += rivals(of: post, change)
    sentences += people(of: post)
    guard change.putsHoldersAtRisk, !post.isKnownVacant, post.kind.isEstablishment else {
      return sentences
    }
    if change.becomes.leavesSome { sentences.append(remainder(of: post, change)) }
    let routes = judge.ringFences(naming: post)
    sentences += routes.map { route($0, from: post) }
    let leavesNone = !change.becomes.leavesSome || plan.remainder(of: change).capacity.isNone
    let open = routes.filter { closed.barrier(to: post.id, under: $0) == nil }
    if leavesNone, open.allSatisfy(hasNoPlace) {
      let holders = "\(post.isMany ? "their" : "its") holders"
      let why =
        routes.isEmpty
        ? "No ring-fence reaches \(holders)"
        : open.isEmpty
          ? "None of \(holders) may claim under what names them"
          : "No place is left in what is opened to \(holders)"
      sentences.append(
        .init("\(why): the plan gives them no route.", source: change.cited, depth: 1))
    }
    return sentences
  }

  /// Another change of the post that counts at the same time.
  private func rivals(of post: Post, _ change: PostChange) -> [Explanation.Sentence] {
    (plan.rivalChanges[post.id] ?? []).filter { $0.id != change.id }.map { rival in
      .init(
        "The plan also says that \(post.isMany ? "they" : "it") \(fate(of: post, rival)); which of "
          + "the two goes first is not settled.", source: rival.cited, depth: 1)
    }
  }

  private func withoutFate(_ post: Post) -> [Explanation.Sentence] {
    let it = post.isMany ? "them" : "it"
    if let suspended = plan.suspendedChanges[post.id] {
      return suspended.map { change in
        let condition = plan.condition(change.condition).map {
          " only if “\($0.asks)”, which \($0.value.inWords)"
        }
        return .init(
          "\(post.atStart) \(fate(of: post, change))\(condition ?? ""); otherwise the plan does not "
            + "say what becomes of \(it).", source: change.cited)
      }
    }
    let parts = parts[post.id] ?? []
    if !parts.isEmpty, parts.allSatisfy({ plan.changes[$0.id] != nil }) {
      return [
        .init(
          "\(post.atStart) \(post.isMany ? "are" : "is") made up of "
            + "\(parts.map(\.inWords).joinedInWords), of which the plan speaks one by one.",
          source: post.cited)
      ]
    }
    if let whole = post.partOf.flatMap({ plan.posts[$0] }) {
      return [
        .init(
          "\(post.atStart) \(post.isMany ? "are" : "is") inside \(whole.inWords), and the plan says "
            + "nothing of this part alone.", source: post.cited)
      ]
    }
    return [
      .init(
        "\(post.atStart) \(post.isMany ? "are" : "is") named, and the plan does not say what becomes "
          + "of \(it).", source: post.cited)
    ]
  }

  private func fate(of post: Post, _ change: PostChange) -> String {
    let words = post.isMany ? change.becomes.inWordsForMany : change.becomes.inWords
    guard let id = change.toPost, let target = plan.post(id) else { return words }
    return switch change.becomes {
    case .retain: "\(words), as \(target.titled)"
    case .rename: "\(words) \(target.titled)"
    case .merge: "\(words) into \(target.titled)"
    case .transfer: "\(words) to \(target.titled)"
    case .vary: "\(words) and \(post.isMany ? "become" : "becomes") \(target.titled)"
    case .reduce, .atRisk: "\(words); what remains is \(target.titled)"
    case .review: "\(words), with \(target.titled) in view"
    case .disestablish: "\(words); the row names \(target.titled)"
    }
  }

  /// Why people in a post that the plan touches have no case, where it is one reason for them all.
  ///
  /// Of any other post the sentence before has said so already.
  private func reason(for standings: [Standing], in post: Post) -> String {
    guard plan.changes[post.id]?.putsHoldersAtRisk == true else { return "" }
    let reasons = Set(
      standings.compactMap { standing in
        if case .noCase(let reason) = standing { return reason.words }
        return nil
      })
    return reasons.count == 1 ? reasons.map { " because \($0)" }.joined() : ""
  }

  private func people(of post: Post) -> [Explanation.Sentence] {
    if post.isKnownVacant {
      let vacant = post.isMany ? "They are vacant" : "It is vacant"
      return [.init("\(vacant), so nobody has a case.", source: post.cited, depth: 1)]
    }
    let holders = holdings[post.id] ?? []
    guard !holders.isEmpty else { return [] }
    let standings = holders.map { plan.standing(of: $0) }
    let groups = [
      (standings.count { $0 == .atRisk }, "at risk"),
      (standings.count { $0 == .affected }, "affected but not at risk"),
      (
        standings.count { $0 != .atRisk && $0 != .affected },
        "without a case" + reason(for: standings, in: post)
      ),
    ]
    .filter { $0.0 > 0 }
    let listed =
      "\(counted(holders.count, "person is", "people are")) listed in "
      + (post.isMany ? "them" : "it")
    let text =
      switch (groups.count, holders.count) {
      case (1, 1): "\(listed), \(groups[0].1)."
      case (1, 2): "\(listed), both \(groups[0].1)."
      case (1, _): "\(listed), all \(groups[0].1)."
      default: "\(listed): \(groups.map { "\($0) \($1)" }.joinedInWords)."
      }
    return [.init(text, source: "staff.csv", depth: 1)]
  }

  private func remainder(of post: Post, _ change: PostChange) -> Explanation.Sentence {
    let seats = plan.remainder(of: change)
    let holders = post.isMany ? "their own holders" : "its own holders"
    let working = seats.working.map { " (\($0))" } ?? ""
    let text: String
    switch seats.capacity {
    case .positions(0), .fte(.zero):
      text = "Nothing remains for \(holders)\(working)."
    case .positions(let places):
      let hours =
        change.condition == nil ? change.remainFTE.map { ", \($0) FTE in all," } ?? "" : ""
      text =
        "\(counted(places, "place remains", "places remain"))\(hours) for \(holders)\(working)."
    case .fte(let fte):
      text = "\(fte) FTE remains for \(holders), for as many people as fit\(working)."
    case .notKnown:
      let level = plan.condition(change.condition).map {
        "; it depends on “\($0.asks)”, which \($0.value.inWords)"
      }
      text = "How much remains for \(holders) is not stated\(level ?? "")."
    }
    return .init(text, source: change.cited, depth: 1)
  }

  private func route(_ row: RingFence, from post: Post) -> Explanation.Sentence {
    let target = plan.post(row.toPost)
    let own = post.isMany ? "their" : "its"
    if let barrier = closed.barrier(to: post.id, under: row) {
      return .init(
        "\(row.id) names \(own) holders for \(target?.titled ?? row.toPost), and none of them may "
          + "claim it: \(barrier.fact).",
        source: row.cited == barrier.source ? row.cited : "\(row.cited); \(barrier.source)",
        depth: 1)
    }
    let holders = row.openTo.testsPersons ? "those holders whom it describes" : "\(own) holders"
    let places = target.map { ", \(placesBehind(plan.vacancies(in: $0)))" } ?? ""
    let lets = hasNoPlace(row) ? "would let" : "lets"
    let rule = "\(row.id) \(lets) \(holders) claim \(target?.titled ?? row.toPost)\(places)."
    let condition = conditionWords(row).map { "\($0.prefix(1).uppercased())\($0.dropFirst()), " }
    return .init((condition ?? "") + rule, source: row.cited, depth: 1)
  }

  /// Whether nothing is left of the post that a row opens, so that it leads nowhere.
  private func hasNoPlace(_ row: RingFence) -> Bool {
    plan.post(row.toPost).map { plan.vacancies(in: $0).capacity.isNone } ?? false
  }

  private func placesBehind(_ seats: Seats) -> String {
    seats.capacity == .notKnown
      ? "whose number of places is not stated" : "which has \(placesInWords(seats))"
  }

  /// The condition of a row, or else of the post that it opens.
  func conditionWords(_ row: RingFence) -> String? {
    plan.conditionWords(row.condition)
      ?? plan.conditionWords(plan.newPosts[row.toPost]?.condition)
  }

  /// *2 places*, *6.0 FTE of places*, to follow *has*.
  func placesInWords(_ seats: Seats) -> String {
    let working = seats.working.map { " (\($0))" } ?? ""
    return switch seats.capacity {
    case .positions(0): "no place\(working)"
    case .positions(let places): "\(counted(places, "place"))\(working)"
    case .fte(let fte): "\(fte) FTE of places\(working)"
    case .notKnown: "a number of places that is not stated"
    }
  }
}
