import Restructure

/// The eight rule kinds in which everything is said.
///
/// Source: policies, section 4b.
enum RuleKind: String, CaseIterable {
  case change, establish, pool, fill, contest, rank, term, decide

  /// Whether a programme or its policy has a rule of this kind.
  func isUsed(in programme: Programme) -> Bool {
    switch self {
    case .change: !programme.changes.isEmpty
    case .establish: !programme.newPosts.isEmpty
    case .pool: programme.policy?.pools.isEmpty == false
    case .fill: !programme.ringFences.isEmpty
    case .contest: programme.policy?.contests.isEmpty == false
    case .rank: programme.policy?.ranks.isEmpty == false
    case .term: programme.policy?.terms.isEmpty == false
    case .decide: !programme.decisions.isEmpty
    }
  }
}

/// The twelve conditions that a policy can set.
///
/// Source: policies, section 4c.
enum ConditionKind: Int, CaseIterable {
  case field = 1
  case gradeGap, match, sources, claimants, service, qualification, state, protected, wish, event
  case date

  /// What it asks, in words.
  var asks: String {
    switch self {
    case .field: "a field equals, or is in a list"
    case .gradeGap: "the distance in grades, or in pay"
    case .match: "the match of two posts"
    case .sources: "the number of old roles that a post is drawn from"
    case .claimants: "claimants against places"
    case .service: "length of service"
    case .qualification: "a qualification held, or within reach"
    case .state: "how the person stands"
    case .protected: "a protection in force"
    case .wish: "a wish given"
    case .event: "an event that has happened, or a condition that holds"
    case .date: "a day before or after"
    }
  }

  init(_ condition: PolicyCondition) {
    self =
      switch condition {
      case .field, .same, .pool: .field
      case .gradeGap, .payGap: .gradeGap
      case .match: .match
      case .sources: .sources
      case .claimants: .claimants
      case .service: .service
      case .holds: .qualification
      case .state: .state
      case .protected: .protected
      case .wish: .wish
      case .event, .declared: .event
      case .date: .date
      }
  }

  /// The conditions that a policy's tests set, wherever they stand.
  static func used(in policy: Policy?) -> Set<ConditionKind> {
    guard let policy else { return [] }
    let tests =
      policy.modes.compactMap(\.entry) + policy.pools.compactMap(\.who) + policy.ranks.map(\.who)
    return Set(tests.flatMap(conditions).map { ConditionKind($0) })
  }

  private static func conditions(in test: PolicyTest) -> [PolicyCondition] {
    switch test.form {
    case .all(let parts), .any(let parts): parts.flatMap(conditions)
    case .not(let part): conditions(in: part)
    case .unless(let part, let exception): conditions(in: part) + conditions(in: exception)
    case .condition(let condition): [condition]
    }
  }
}
