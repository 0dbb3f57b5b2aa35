import Restructure

/// A figure of a rule that is the value of a term.
struct TermUse {
  let term: String
  /// Where the rule names the term.
  let place: Place
  /// What the term must be for the rule.
  let kind: TermKind
  /// The key that asks for the figure.
  let key: String

  private init?<Value>(_ threshold: Threshold<Value>?, _ kind: TermKind, _ key: String) {
    guard case .term(let term, let place) = threshold else { return nil }
    self.term = term
    self.place = place
    self.kind = kind
    self.key = key
  }

  /// The terms that a condition needs.
  static func uses(of condition: PolicyCondition) -> [TermUse] {
    let uses: [TermUse?] =
      switch condition {
      case .gradeGap(let up, let down, _):
        [TermUse(up, .count, "grade_gap"), TermUse(down, .count, "grade_gap")]
      case .payGap(let share): [TermUse(share, .share, "pay_gap")]
      case .match(let percent): [TermUse(percent, .share, "match")]
      case .service(let period, _): [TermUse(period, .period, "service_of")]
      case .holds(_, let period): [TermUse(period, .period, "holds")]
      case .field, .same, .pool, .sources, .claimants, .state, .protected, .wish, .event, .declared,
        .date:
        []
      }
    return uses.compactMap(\.self)
  }

  /// The terms that the rules of a policy need, each place once.
  static func uses(of policy: Policy) -> [TermUse] {
    let marks = policy.contests.compactMap { TermUse($0.passMark, .share, "pass_mark") }
    var seen: Set<Place> = []
    return (policy.conditions.flatMap { uses(of: $0.condition) } + marks)
      .filter { seen.insert($0.place).inserted }
  }
}
