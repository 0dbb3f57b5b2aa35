import Restructure

/// Somebody who may claim the places in question, or may perhaps.
struct Contender {
  let holding: Postholding
  /// The earliest tier at which they may.
  var tier: Int
  /// Whether every fact about it is known.
  var isCertain: Bool
}

/// How many may claim, in people and in hours; the larger figures count those of whom it is not
/// known as well.
public struct ClaimantCount: Hashable, Sendable {
  /// People who may claim for certain.
  public private(set) var certain = 0
  /// Those, and the people who may if what is not known turns out well.
  public private(set) var possible = 0
  /// The chairs that the certain need, where partners of a job share sit in one if they fit.
  public let chairs: Int
  /// The chairs that all would need.
  public let possibleChairs: Int
  /// The hours of the certain; nil where somebody's are not known.
  public private(set) var hours: FTE? = .zero
  /// The hours of all; nil where somebody's are not known.
  public private(set) var possibleHours: FTE? = .zero

  init(_ contenders: [Contender]) {
    chairs = Self.chairs(for: contenders.filter(\.isCertain).map(\.holding))
    possibleChairs = Self.chairs(for: contenders.map(\.holding))
    for contender in contenders {
      possible += 1
      possibleHours = Self.sum(possibleHours, contender.holding.fte)
      guard contender.isCertain else { continue }
      certain += 1
      hours = Self.sum(hours, contender.holding.fte)
    }
  }

  /// One chair for each person, and one for partners of a job share as far as their hours fit it.
  private static func chairs(for holdings: [Postholding]) -> Int {
    let alone = holdings.count { $0.jobShare == nil }
    let shares = Dictionary(grouping: holdings.filter { $0.jobShare != nil }, by: \.jobShare)
    return alone
      + shares.values.reduce(0) { $0 + chairs(sharedBy: $1) }
  }

  /// The chairs of one job share: the longest hours first, each into the first chair with room.
  private static func chairs(sharedBy partners: [Postholding]) -> Int {
    var chairs: [FTE] = []
    for hours in partners.map({ $0.fte ?? FTE(whole: 1) }).sorted(by: >) {
      if let chair = chairs.firstIndex(where: { ($0 + hours).least <= FTE(whole: 1) }) {
        chairs[chair] = chairs[chair] + hours
      } else {
        chairs.append(hours)
      }
    }
    return chairs.count
  }

  private static func sum(_ total: FTE?, _ fte: FTE?) -> FTE? {
    guard let total, let fte else { return nil }
    return total + fte
  }
}

extension ClaimantCount {
  /// Whether a policy's test of the number of claimants holds for some places.
  ///
  /// Places that are hours are compared with hours; chairs with the chairs that people need, since
  /// partners of a job share may sit in one.
  func meets(_ test: PolicyCondition.ClaimantTest, _ seats: Seats) -> Truth {
    let doubt = ["whether \(counted(possible - certain, "other")) may claim \(seats.post)"]
    switch test.than {
    case .number(let number):
      return compare(test.comparison, certain, possible, with: number, doubt)
    case .places:
      switch seats.capacity {
      case .positions(let places):
        return compare(test.comparison, chairs, possibleChairs, with: places, doubt)
      case .fte(let places):
        guard let hours, let possibleHours else {
          return .notKnown(["hours of those who may claim \(seats.post)"])
        }
        return compareHours(test.comparison, hours, possibleHours, with: places, doubt)
      case .notKnown:
        return .notKnown(["number of places in \(seats.post)"])
      }
    }
  }

  /// Whether as many as there are can all have a place.
  func fits(_ seats: Seats) -> Truth {
    meets(PolicyCondition.ClaimantTest(.atMost, .places), seats)
  }

  private func compare(
    _ comparison: PolicyCondition.ClaimantTest.Comparison, _ least: Int, _ most: Int,
    with number: Int, _ doubt: [String]
  ) -> Truth {
    let answers = [comparison.holds(least, number), comparison.holds(most, number)]
    // Between the two ends a number may be exactly met that neither end meets.
    let isBetween = comparison == .exactly && least < number && number < most
    return answers[0] == answers[1] && !isBetween ? Truth(answers[0]) : .notKnown(doubt)
  }

  /// A decimal of five places may be rounded: hours fit if the least they can be fits.
  private func compareHours(
    _ comparison: PolicyCondition.ClaimantTest.Comparison, _ least: FTE, _ most: FTE,
    with places: FTE, _ doubt: [String]
  ) -> Truth {
    func holds(_ hours: FTE) -> Bool {
      let fits = hours.least <= places.most
      return switch comparison {
      case .atMost: fits
      case .more: !fits
      case .exactly: fits && hours.most >= places.least
      case .fewer: hours.most < places.least
      case .atLeast: hours.most >= places.least
      }
    }
    let isBetween = comparison == .exactly && least < places && places < most
    return holds(least) == holds(most) && !isBetween ? Truth(holds(least)) : .notKnown(doubt)
  }
}

extension PolicyCondition.ClaimantTest.Comparison {
  fileprivate func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .fewer: left < right
    case .atMost: left <= right
    case .exactly: left == right
    case .atLeast: left >= right
    case .more: left > right
    }
  }
}

extension ClaimJudge {
  /// Everybody who may claim the places that a rule opens, each once, in the order of staff.csv.
  ///
  /// Only holders of posts that the rules name are judged, so that one question does not cost a
  /// judgement of the whole staff.
  func contenders(under rule: ClaimRule, _ seats: Seats) -> [Contender] {
    var found: [Int: Contender] = [:]
    func add(_ position: Int, _ rule: ClaimRule) {
      let holding = plan.programme.staff[position]
      let outcome = outcome(of: holding, under: rule)
      guard outcome != .no else { return }
      let isCertain = outcome == .yes
      guard var known = found[position] else {
        found[position] = Contender(holding: holding, tier: rule.tier, isCertain: isCertain)
        return
      }
      // A certain claim counts before a doubtful one, and then the earlier of two.
      if (known.isCertain ? 0 : 1, known.tier) > (isCertain ? 0 : 1, rule.tier) {
        (known.tier, known.isCertain) = (rule.tier, isCertain)
        found[position] = known
      }
    }
    if seats.swap == nil {
      for other in rules(opening: seats.post) where other.isForOwnPost == seats.isOwnPost {
        for position in positions(reachedBy: other) { add(position, other) }
      }
    }
    for (position, given) in placesGiven where given.toPost == seats.post {
      let holding = plan.programme.staff[position]
      // The place of somebody without a case is taken off the places already.
      guard plan.standing(of: holding) == .atRisk else { continue }
      if plan.seats(opened: given, to: holding)?.swap == seats.swap,
        plan.isOwnRemainder(seats.post, of: holding) == seats.isOwnPost || seats.swap != nil
      {
        add(position, given)
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Positions in the staff list of those whom a rule may name.
  private func positions(reachedBy rule: ClaimRule) -> [Int] {
    let posts: [PostID]
    switch rule {
    case .ownPost(let change): posts = [change.post]
    case .decision: posts = []
    case .ringFence(let row, _):
      posts =
        row.openTo.listedPosts.map { Array(Set($0)) }
        ?? plan.programme.posts.filter { row.openTo.names(holdersOf: $0) != .no }.map(\.id)
    }
    return posts.filter { plan.changes[$0]?.putsHoldersAtRisk == true }
      .flatMap { plan.staffByPost[$0] }
  }

  /// Whom decisions give a place, by their position in the staff list.
  private var placesGiven: [(position: Int, rule: ClaimRule)] {
    let people = Set(
      plan.decisions.filter { $0.kind == .assign || $0.kind == .swap }.map(\.employee))
    guard !people.isEmpty else { return [] }
    return plan.programme.staff.indices.filter {
      people.contains(plan.programme.staff[$0].employee)
    }
    .flatMap { position in
      plan.rules(deciding: plan.programme.staff[position]).map { (position, $0) }
    }
  }
}

extension ClaimRule {
  fileprivate var isForOwnPost: Bool {
    if case .ownPost = self { return true }
    return false
  }
}
