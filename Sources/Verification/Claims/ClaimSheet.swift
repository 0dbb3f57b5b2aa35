import Restructure
import Rules

/// Everybody with a case, judged one by one against every rule that reaches their post.
///
/// The judging itself is that of Rules, which `why` explains test by test; who is gathered with
/// whom, and what is counted, is found here anew.
struct ClaimSheet {
  /// A rule under which somebody may claim a place, or may if a missing fact turns out well.
  struct Claim {
    let rule: ClaimRule
    /// A position in ``ClaimSheet/places``.
    let place: Int
    /// Nothing is missing, so that the claim counts.
    let isCertain: Bool
  }

  /// What people whom nothing tells apart may claim.
  struct Profile {
    /// A decision gives them a place, and they claim nothing else.
    let isGiven: Bool
    /// A protection is in force on the day on which the new structure starts.
    let isProtected: Bool
    /// In the order of the plan: what remains of the own post, then ring-fences.csv.
    let claims: [Claim]
  }

  let judge: ClaimJudge
  /// The holdings that have a case, in the order of staff.csv.
  let cases: [Postholding]
  /// For each case, a position in ``profiles``.
  let profileOfCase: [Int]
  private(set) var profiles: [Profile] = []
  /// The places that somebody may claim, each once.
  private(set) var places: [Seats] = []
  private var placeOfKey: [PlaceKey: Int] = [:]

  var plan: PlanInForce { judge.plan }

  init(_ judge: ClaimJudge) {
    self.judge = judge
    let plan = judge.plan
    var cases: [Postholding] = []
    for person in plan.programme.staff where plan.standing(of: person) == .atRisk {
      cases.append(person)
    }
    self.cases = cases
    let rules = RulesByPost(judge, holders: Set(cases.map(\.post)))
    let asked = Likeness.Asked(plan.programme)
    var known: [Likeness: Int] = [:]
    var first: [Int] = []
    profileOfCase = cases.indices.map { position in
      let likeness = Likeness(cases[position], asked)
      if let profile = known[likeness] { return profile }
      known[likeness] = first.count
      first.append(position)
      return first.count - 1
    }
    for position in first { profiles.append(profile(of: cases[position], rules)) }
  }

  func profile(of position: Int) -> Profile {
    profiles[profileOfCase[position]]
  }

  private mutating func profile(of person: Postholding, _ rules: RulesByPost) -> Profile {
    let given = plan.rules(deciding: person)
    var claims: [Claim] = []
    for rule in given.isEmpty ? rules[person.post] : given {
      let outcome = judge.outcome(of: person, under: rule)
      guard outcome != .no, let place = place(opened: rule, to: person) else { continue }
      claims.append(
        Claim(
          rule: rule, place: place,
          isCertain: outcome == .yes && lacking(for: person, at: place) == nil))
    }
    return Profile(
      isGiven: !given.isEmpty, isProtected: plan.isProtected(person), claims: claims)
  }

  /// What has to be known of a place, or of somebody's hours, before they can be counted there.
  private func lacking(for person: Postholding, at place: Int) -> String? {
    switch places[place].capacity {
    case .positions: nil
    case .fte: person.fte == nil ? "hours of \(person.employee)" : nil
    case .notKnown: "number of places in \(places[place].post)"
    }
  }

  /// The facts that one person's claim waits for.
  func missing(to position: Int, under claim: Claim) -> [String] {
    let person = cases[position]
    return judge.outcome(of: person, under: claim.rule).missing
      + [lacking(for: person, at: claim.place)].compactMap(\.self)
  }

  private struct PlaceKey: Hashable {
    let post: PostID
    let isOwnPost: Bool
    let swap: String?
  }

  private mutating func place(opened rule: ClaimRule, to person: Postholding) -> Int? {
    // Only what a decision opens depends on the person.
    switch rule {
    case .ringFence(let row, _):
      let key = PlaceKey(post: row.toPost, isOwnPost: false, swap: nil)
      if let known = placeOfKey[key] { return known }
    case .ownPost(let change):
      let key = PlaceKey(post: change.post, isOwnPost: true, swap: nil)
      if let known = placeOfKey[key] { return known }
    case .decision: break
    }
    guard let seats = plan.seats(opened: rule, to: person) else { return nil }
    let key = PlaceKey(post: seats.post, isOwnPost: seats.isOwnPost, swap: seats.swap)
    if let known = placeOfKey[key] { return known }
    placeOfKey[key] = places.count
    places.append(seats)
    return places.count - 1
  }
}

/// The rules that can reach the holders of each post.
private struct RulesByPost {
  private var rules: [PostID: [ClaimRule]] = [:]

  init(_ judge: ClaimJudge, holders posts: Set<PostID>) {
    let plan = judge.plan
    for post in posts {
      if let change = plan.changes[post], change.becomes.leavesSome {
        rules[post] = [.ownPost(change)]
      }
    }
    let held = posts.compactMap { plan.posts[$0] }
    for row in plan.programme.ringFences {
      let rule = judge.rule(row)
      let named =
        row.openTo.listedPosts.map { Set($0).intersection(posts) }
        ?? Set(held.filter { row.openTo.names(holdersOf: $0) != .no }.map(\.id))
      for post in named { rules[post, default: []].append(rule) }
    }
  }

  subscript(post: PostID) -> [ClaimRule] { rules[post] ?? [] }
}
