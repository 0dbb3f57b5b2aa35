import Casework
import Letters
import Restructure
import Rules

/// Sentences for English letters, to the person and with their source.
struct LetterWords: CaseWording {
  private let judge: ClaimJudge
  private let closed: ClosedRoutes
  private var plan: PlanInForce { judge.plan }

  init(_ judge: ClaimJudge, _ closed: ClosedRoutes) {
    self.judge = judge
    self.closed = closed
  }

  var policyEdition: String {
    guard let policy = plan.policy else {
      return "the plan's own rules, as written; no separate policy is named"
    }
    return "\(policy.title) (\(policy.name)), in force from \(policy.from.inWords)"
  }

  func proposal(for post: Post, _ change: PostChange) -> [String] {
    var sentences = [
      "It is proposed that \(named(post)) \(fate(of: change))\(cited(change.source))."
    ]
    guard change.putsHoldersAtRisk else { return sentences }
    if change.becomes.leavesSome { sentences.append(remainder(of: change)) }
    let rows = judge.ringFences(naming: post)
    sentences += rows.compactMap { row in
      guard let target = plan.post(row.toPost) else { return nil }
      let condition = plan.condition(row.condition).map { ", on condition that: \($0.asks)" } ?? ""
      let place = "\(named(target)), \(size(of: target))\(limit(of: target))"
      let end = "\(place), under \(row.id)\(condition)\(cited(row.source))."
      if let barrier = closed.barrier(to: post.id, under: row) {
        // What a test says of one of the people is not for the others.
        let why = barrier.isAboutPosts ? ": \(barrier.fact)\(cited(barrier.source))" : ""
        return
          "\(row.id) names the people in it for \(place)\(cited(row.source)). As things stand, "
          + "nobody in it could claim it\(why)."
      }
      return closed.isPartial(to: post.id, under: row)
        ? "Some of the people in it, and not all, could claim \(end) You may ask me whether you are "
          + "one of them."
        : "People in it could claim \(end)"
    }
    if rows.isEmpty, !change.becomes.leavesSome {
      sentences.append(
        "The proposal does not say which post of the new structure would be open to people in it.")
    }
    return sentences
  }

  func reasonAtRisk(_ post: Post, _ change: PostChange) -> String {
    let fate =
      switch change.becomes {
      case .disestablish: "is disestablished"
      case .merge: "is merged with another"
      case .reduce: "is reduced"
      case .vary: "is varied"
      default: "is placed at risk"
      }
    return "Under the approved structure \(named(post)) \(fate)\(cited(change.source))."
  }

  func route(_ claim: ClaimBook.Claim, _ book: ClaimBook) -> String {
    let seats = book.seats[claim.seats]
    let source = cited(claim.rule.source)
    return seats.isOwnPost
      ? "Some of your present post remains, and you may claim a place in it: "
        + "\(place(seats))\(source)."
      : "You may claim \(place(seats)). This is by \(claim.rule.id)\(source)."
  }

  func possibleRoute(_ claim: ClaimBook.Claim, of member: Int, _ book: ClaimBook) -> String {
    "You may also be able to claim \(place(book.seats[claim.seats])), under \(claim.rule.id). This "
      + "is not settled, because something is not known: "
      + "\(unknown(claim, of: member, book).joinedInWords)."
  }

  func dated(_ day: LocalDate) -> String { " of \(day.inWords)" }

  func inPlace(of earlier: String) -> String { ", which takes the place of \(earlier)" }

  let noRoute = ["The plan opens no post of the new structure to you at present."]
  let noOtherRoute =
    "The plan opens no other post of the new structure to you. We will look with you for another "
    + "post in the authority."

  func leaving(_ decision: RecordedDecision) -> String {
    "It was decided on \(decision.on.inWords) that you leave by agreement. You therefore claim no "
      + "post of the new structure (source: decision \(decision.number))."
  }

  func rule(_ rule: ClaimRule, _ post: Post?) -> String {
    let target = post.map(named) ?? "the post \(rule.toPost)"
    switch rule {
    case .ownPost:
      return "What remains of \(target) is claimed by those who hold it\(cited(rule.source))."
    case .decision(let decision, _):
      return "\(decision.id) gives you a place in \(target)\(cited(rule.source))."
    case .ringFence(let row, _):
      let reached = closed.posts(openBy: row, judge).compactMap { plan.posts[$0] }.map(named)
      return "\(row.id) opens \(target) to people in \(reached.joinedInWords)\(cited(rule.source))."
    }
  }

  func fact(_ test: ClaimTest, of holding: Postholding, under rule: ClaimRule) -> String? {
    let own = plan.posts[holding.post].map(named) ?? "the post \(holding.post)"
    let fact =
      switch test.name {
      case .hasCase:
        "You hold \(own), which \(plan.changes[holding.post]?.becomes.inWords ?? "changes")"
      case .named: "\(rule.id) names the people in that post"
      default: test.fact
      }
    return fact.capitalisedFirst + cited(test.source)
  }

  func place(_ seats: Seats) -> String {
    let title = plan.post(seats.post)?.title ?? seats.post
    return "“\(title)” (\(seats.post)), \(size(of: seats))"
      + (plan.post(seats.post).map(limit) ?? "")
  }

  func total(of seats: [Seats]) -> String? {
    guard let (positions, fte) = seats.added else { return nil }
    let parts = [
      positions > 0 || fte == .zero ? counted(positions, "place") : nil,
      fte == .zero ? nil : fte.totalInWords(),
    ]
    return parts.compactMap(\.self).joined(separator: " and ")
  }

  func length(of post: Post) -> String {
    post.ends.map { "a fixed term, until \($0.inWords)" } ?? "no end date is set"
  }

  let weeksAsToday = "as they are today"

  func changes(_ posts: PostComparison) -> [String] {
    guard let today = posts.today else { return [] }
    var lines = posts.differences(in: .english).map { difference in
      let name = Self.name(of: difference.fact)
      return difference.before.map { "\(name): \($0) becomes \(difference.after)" }
        ?? "\(name) of the new post: \(difference.after)"
    }
    if posts.leavesHoursOpen, let hours = posts.hours {
      lines.append(
        "Hours: yours today are \(hours.hoursInWords()); those of the new post stand above")
    }
    if let ends = posts.new.ends {
      lines.append(
        "How long it lasts: the new post is for a fixed term and ends on \(ends.inWords)")
    }
    guard !posts.isOwnPost else {
      return [
        "You keep your present post, and nothing that is recorded of the post itself changes."
      ]
        + lines
    }
    let butFor = today.title == posts.new.title ? "" : ", apart from the title"
    return lines.isEmpty ? ["Nothing that is recorded of the two posts differs\(butFor)."] : lines
  }

  private static func name(of fact: PostComparison.Fact) -> String {
    switch fact {
    case .service: "Service"
    case .team: "Team"
    case .grade: "Grade"
    case .hours: "Hours"
    case .weeks: "Weeks"
    case .placeOfWork: "Place of work"
    }
  }

  // MARK: - Parts of a sentence

  private func named(_ post: Post) -> String {
    "the post “\(post.title)” (\(post.id))"
  }

  private func fate(of change: PostChange) -> String {
    let target = change.toPost.flatMap { plan.post($0) }.map { "“\($0.title)” (\($0.id))" }
    return switch (change.becomes, target) {
    case (.rename, let target?): "is renamed \(target)"
    case (.merge, let target?): "is merged into \(target)"
    case (.transfer, let target?): "is transferred to \(target)"
    case (.vary, let target?): "is varied and becomes \(target)"
    case (.atRisk, _): "is placed at risk"
    case (let fate, _): fate.inWords
    }
  }

  private func remainder(of change: PostChange) -> String {
    let seats = plan.remainder(of: change)
    let working = seats.working.map { " (\($0))" } ?? ""
    return switch seats.capacity {
    case .notKnown: "The proposal does not say how much of it would remain."
    case .positions where change.remainFTE != nil && change.condition == nil:
      "\(size(of: seats).capitalisedFirst)\(working) would remain, "
        + "\(change.remainFTE?.description ?? "") FTE in all, for people in it."
    default: "\(size(of: seats).capitalisedFirst)\(working) would remain, for people in it."
    }
  }

  private func size(of seats: Seats) -> String {
    let atMost = seats.isBounded(in: plan) ? "at most " : ""
    return switch seats.most {
    case .positions(let places): atMost + counted(places, "place")
    case .fte(let fte): atMost + fte.totalInWords()
    case .notKnown: "a number of places that is not stated"
    }
  }

  /// The last day of a post that is for a fixed term, to follow its size.
  private func limit(of post: Post) -> String {
    post.ends.map { ", for a fixed term until \($0.inWords)" } ?? ""
  }

  /// What a claim waits for; the number of places is not among it where the plan states it.
  private func unknown(
    _ claim: ClaimBook.Claim, of member: Int, _ book: ClaimBook
  ) -> [String] {
    let seats = book.seats[claim.seats]
    let missing = book.missing(to: member, under: claim)
    guard seats.most != .notKnown else { return missing }
    return missing.filter { $0 != "number of places in \(seats.post)" }
  }

  private func size(of post: Post) -> String {
    size(of: plan.vacancies(in: post))
  }

  private func cited(_ source: String?) -> String {
    LetterSource.shown(source).map { " (source: \($0))" } ?? ""
  }
}

extension ClaimTest {
  /// Whether it is put to posts, so that what it says is about nobody.
  fileprivate var isAboutPosts: Bool {
    switch name {
    case .match, .gradeGap, .claimedField, .sources: true
    default: false
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
