import Restructure

/// Everybody with a case, gathered into kinds of people who are alike, with the claims of each.
///
/// People of one kind hold the same post and share every fact that the rules and the policy read,
/// so one judgement serves them all and the cost grows with kinds of people, not with people.
public struct ClaimBook: Sendable {
  /// People who are alike.
  public struct Kind: Sendable {
    /// Positions in ``ClaimBook/cases``.
    public let members: [Int]
    /// One of them, on whom the rules are tried.
    public let example: Postholding
    /// A protection is in force on the day on which the new structure starts.
    public let isProtected: Bool
    /// A decision gives them a place, so that they claim that and nothing else.
    public let isAssigned: Bool
    public let claims: [Claim]
  }

  /// One rule under which a kind of people may claim places.
  public struct Claim: Sendable {
    public let rule: ClaimRule
    /// A position in ``ClaimBook/seats``.
    public let seats: Int
    /// The facts that would have to turn out well; empty where the claim is certain.
    ///
    /// They are those of the kind's example: ``ClaimBook/missing(to:under:)`` has each person's.
    public let missing: [String]
  }

  /// The holdings that have a case, in the order of staff.csv.
  public let cases: [Postholding]
  public let kinds: [Kind]
  /// The places that somebody with a case may claim.
  public let seats: [Seats]
  private let judge: ClaimJudge

  private struct Key: Hashable {
    let post: PostID
    let contract: Postholding.Contract
    let qualifications: [String]?
    let isProtected: Bool
    let fte: FTE?
    let roundedParts: Int
    /// The decisions about this one person; without any, people may be alike.
    let decisions: [String]
    /// What the policy's tests make of the person; nil without a policy.
    let facts: PersonalFacts?
  }

  /// Gathers the claims of a plan.
  public init(_ judge: ClaimJudge) {
    let plan = judge.plan
    let cases = plan.programme.staff.filter { plan.standing(of: $0) == .atRisk }
    let asked = judge.policy.map { PersonalConditions($0.policy) }
    var order: [Key] = []
    var members: [Key: [Int]] = [:]
    for (position, holding) in cases.enumerated() {
      let decisions = plan.decided.deciding(holding)
      let key = Key(
        post: holding.post, contract: holding.contract, qualifications: holding.qualifications,
        isProtected: plan.isProtected(holding), fte: holding.fte,
        roundedParts: holding.fte?.roundedParts ?? 0,
        decisions: decisions.isEmpty ? [] : [holding.employee] + decisions.map(\.id),
        facts: judge.policy.flatMap { policy in
          asked.map { PersonalFacts(of: holding, $0, policy) }
        })
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(position)
    }
    var seats = SeatIndex(plan)
    let routes = Routes(judge, from: Set(order.map(\.post)))
    kinds = order.compactMap { key in
      guard let positions = members[key], let first = positions.first else { return nil }
      let given = plan.rules(deciding: cases[first])
      let rules = given.isEmpty ? routes.rules(from: key.post) : given
      let claims = rules.compactMap { rule in
        Self.claim(of: cases[first], under: rule, judge, &seats)
      }
      return Kind(
        members: positions, example: cases[first], isProtected: key.isProtected,
        isAssigned: !given.isEmpty, claims: claims)
    }
    self.cases = cases
    self.seats = seats.all
    self.judge = judge
  }

  /// The claim of a person under a rule, or nil where a test fails.
  private static func claim(
    of holding: Postholding, under rule: ClaimRule, _ judge: ClaimJudge, _ seats: inout SeatIndex
  ) -> Claim? {
    let outcome = judge.outcome(of: holding, under: rule)
    guard outcome != .no, let index = seats.index(of: rule, for: holding) else { return nil }
    let missing = outcome.missing + seats.all[index].missing(for: holding)
    return Claim(rule: rule, seats: index, missing: missing)
  }

  /// The facts that one person's claim waits for, where ``cases`` holds the person at `position`.
  public func missing(to position: Int, under claim: Claim) -> [String] {
    guard !claim.missing.isEmpty, cases.indices.contains(position) else { return [] }
    let holding = cases[position]
    return judge.outcome(of: holding, under: claim.rule).missing
      + seats[claim.seats].missing(for: holding)
  }
}

extension Seats {
  /// What has to be known of the places, and of a person's hours, before the person can be counted.
  func missing(for holding: Postholding) -> [String] {
    switch capacity {
    case .positions: []
    case .fte: holding.fte == nil ? ["hours of \(holding.employee)"] : []
    case .notKnown: ["number of places in \(post)"]
    }
  }
}

/// The places met so far, each once.
private struct SeatIndex {
  private let plan: PlanInForce
  private var positions: [Key: Int] = [:]
  private(set) var all: [Seats] = []

  private struct Key: Hashable {
    let post: PostID
    let isOwnPost: Bool
    let swap: String?
  }

  init(_ plan: PlanInForce) {
    self.plan = plan
  }

  mutating func index(of rule: ClaimRule, for holding: Postholding) -> Int? {
    let key = key(of: rule, for: holding)
    if let known = positions[key] { return known }
    guard let found = plan.seats(opened: rule, to: holding) else { return nil }
    all.append(found)
    positions[key] = all.count - 1
    return all.count - 1
  }

  /// What a decision gives in somebody's own post is what remains of it.
  private func key(of rule: ClaimRule, for holding: Postholding) -> Key {
    switch rule {
    case .ownPost(let change): Key(post: change.post, isOwnPost: true, swap: nil)
    case .ringFence(let row, _): Key(post: row.toPost, isOwnPost: false, swap: nil)
    case .decision(let decision, let post):
      Key(
        post: post, isOwnPost: decision.kind == .assign && plan.isOwnRemainder(post, of: holding),
        swap: decision.kind == .swap ? decision.id : nil)
    }
  }
}

/// Which rules can reach the holders of a post, found once for each post.
struct Routes {
  private var byPost: [PostID: [ClaimRule]] = [:]

  init(_ judge: ClaimJudge, from posts: Set<PostID>) {
    let plan = judge.plan
    for post in posts {
      if let change = plan.changes[post], change.becomes.leavesSome {
        byPost[post, default: []].append(.ownPost(change))
      }
    }
    for row in plan.programme.ringFences {
      for post in Self.posts(namedBy: row, among: posts, plan) {
        byPost[post, default: []].append(judge.rule(row))
      }
    }
  }

  func rules(from post: PostID) -> [ClaimRule] {
    byPost[post] ?? []
  }

  /// A cell that only lists post ids is looked up; any other is tried on each post.
  private static func posts(
    namedBy row: RingFence, among posts: Set<PostID>, _ plan: PlanInForce
  ) -> Set<PostID> {
    if let listed = row.openTo.listedPosts { return posts.intersection(listed) }
    return posts.filter { id in
      plan.posts[id].map { row.openTo.names(holdersOf: $0) != .no } ?? false
    }
  }
}
