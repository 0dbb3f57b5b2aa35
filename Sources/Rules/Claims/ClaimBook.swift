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
    /// The post that they hold.
    public let post: PostID
    /// The hours of the first of them, which all share where hours may decide who fits.
    public let fte: FTE?
    /// A protection is in force on the day on which the new structure starts.
    public let isProtected: Bool
    /// A decision gives them a place, so that they claim that and nothing else.
    public let isAssigned: Bool
    public let claims: [Claim]
  }

  /// One rule under which a kind of people may claim places.
  public struct Claim: Sendable {
    public let rule: ClaimRule
    /// The same for every claim under the rule, and for no other, so that claims can be compared
    /// quickly.
    public let ruleNumber: Int
    /// A position in ``ClaimBook/seats``.
    public let seats: Int
    /// The facts that would have to turn out well; empty where the claim is certain.
    ///
    /// They are those of the kind's example: ``ClaimBook/missing(to:under:)`` has each person's.
    public let missing: [String]

    fileprivate init(_ route: Route, seats: Int, missing: [String]) {
      rule = route.rule
      ruleNumber = route.number
      self.seats = seats
      self.missing = missing
    }
  }

  /// The holdings that have a case, in the order of staff.csv.
  public let cases: StaffSelection
  public let kinds: [Kind]
  /// The places that somebody with a case may claim.
  public let seats: [Seats]
  private let judge: ClaimJudge

  /// Gathers the claims of a plan.
  ///
  /// Hours keep people apart only where they may decide who fits, unless somebody asks how people of
  /// different hours fare.
  public init(_ judge: ClaimJudge, tellingHoursApart: Bool = false) {
    let cases = StaffSelection(judge.plan.programme.staff, rows: judge.plan.rowsAtRisk)
    let routes = Routes(judge, from: cases)
    let alike = AlikeCases(cases, judge, routes, tellingHoursApart: tellingHoursApart)
    var seats = SeatIndex(judge.plan, routes: routes.count)
    var decisions = DecisionRoutes(from: routes.count)
    let (posts, hours) = (cases.staff.posts, cases.staff.hours)
    let decided = judge.plan.decided
    kinds = alike.kinds.map { alike in
      // Of most people the rules read no more than the post, and they need not be put together.
      lazy var example = cases[alike.members[0]]
      let row = cases.rows[alike.members[0]]
      let post = posts.number(at: row) ?? 0
      let isDecided = !decided.decidesNothing && !decided.deciding(example).isEmpty
      let given = isDecided ? judge.plan.rules(deciding: example) : []
      let rules = given.isEmpty ? routes[post] : given.map { decisions.route(of: $0) }
      let claims = rules.compactMap { route in
        if !isDecided, let index = seats.chairs(openedBy: route) {
          return Claim(route, seats: index, missing: [])
        }
        return Self.claim(of: example, by: route, isDecided: isDecided, judge, &seats)
      }
      return Kind(
        members: alike.members, post: posts.values[post], fte: hours[row]?.fte,
        isProtected: alike.isProtected,
        isAssigned: !given.isEmpty, claims: claims)
    }
    self.cases = cases
    self.seats = seats.all
    self.judge = judge
  }

  /// The claim of a person under a rule, or nil where a test fails.
  private static func claim(
    of holding: @autoclosure () -> Postholding, by route: Route, isDecided: Bool,
    _ judge: ClaimJudge, _ seats: inout SeatIndex
  ) -> Claim? {
    let outcome =
      route.asksMore || isDecided ? judge.outcome(of: holding(), under: route.rule) : .yes
    guard outcome != .no, let index = seats.index(of: route, for: holding()) else { return nil }
    let missing = outcome.missing + seats.all[index].missing(for: holding())
    return Claim(route, seats: index, missing: missing)
  }

  /// One of a kind, on whom the rules are tried.
  public func example(of kind: Kind) -> Postholding { cases[kind.members[0]] }

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
  func missing(for holding: @autoclosure () -> Postholding) -> [String] {
    switch capacity {
    case .positions: return []
    case .fte:
      let holding = holding()
      return holding.fte == nil ? ["hours of \(holding.employee)"] : []
    case .notKnown: return ["number of places in \(post)"]
    }
  }
}

/// The decisions by which somebody claims a place, as rules with numbers of their own.
private struct DecisionRoutes {
  private struct Rule: Hashable {
    let id: String
    let toPost: PostID
  }

  private var numbers: [Rule: Int] = [:]
  private let first: Int

  /// Numbers decisions from one that no other rule has.
  init(from first: Int) {
    self.first = first
  }

  mutating func route(of rule: ClaimRule) -> Route {
    let key = Rule(id: rule.id, toPost: rule.toPost)
    let number = numbers[key] ?? first + numbers.count
    numbers[key] = number
    return Route(rule: rule, asksMore: true, number: number)
  }
}

/// The places met so far, each once.
private struct SeatIndex {
  private let plan: PlanInForce
  private var positions: [Key: Int] = [:]
  /// The places that each rule of the plan opens to whomever it reaches, where they have been met.
  private var ofRoute: [Int?]
  private(set) var all: [Seats] = []

  private struct Key: Hashable {
    let post: PostID
    let isOwnPost: Bool
    let swap: String?
  }

  init(_ plan: PlanInForce, routes: Int) {
    self.plan = plan
    ofRoute = Array(repeating: nil, count: routes)
  }

  /// The places that a rule opens to everybody whom it reaches, where these have been met before and
  /// are chairs, so that there is nothing to ask of anybody.
  func chairs(openedBy route: Route) -> Int? {
    guard !route.asksMore, ofRoute.indices.contains(route.number),
      let known = ofRoute[route.number], case .positions = all[known].capacity
    else { return nil }
    return known
  }

  mutating func index(
    of route: Route, for holding: @autoclosure () -> Postholding
  ) -> Int? {
    // What a decision gives depends on who it is.
    guard ofRoute.indices.contains(route.number) else {
      return index(of: route.rule, for: holding())
    }
    if let known = ofRoute[route.number] { return known }
    let found = index(of: route.rule, for: holding())
    ofRoute[route.number] = found
    return found
  }

  private mutating func index(
    of rule: ClaimRule, for holding: @autoclosure () -> Postholding
  ) -> Int? {
    let key = key(of: rule, for: holding())
    if let known = positions[key] { return known }
    guard let found = plan.seats(opened: rule, to: holding()) else { return nil }
    all.append(found)
    positions[key] = all.count - 1
    return all.count - 1
  }

  /// What a decision gives in somebody's own post is what remains of it.
  private func key(of rule: ClaimRule, for holding: @autoclosure () -> Postholding) -> Key {
    switch rule {
    case .ownPost(let change): Key(post: change.post, isOwnPost: true, swap: nil)
    case .ringFence(let row, _): Key(post: row.toPost, isOwnPost: false, swap: nil)
    case .decision(let decision, let post):
      Key(
        post: post, isOwnPost: decision.kind == .assign && plan.isOwnRemainder(post, of: holding()),
        swap: decision.kind == .swap ? decision.id : nil)
    }
  }
}
