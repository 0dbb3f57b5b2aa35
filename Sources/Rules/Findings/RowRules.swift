import Restructure

/// The rules that the rows of ring-fences.csv are to a judge, by where each row stands.
struct RowRules {
  let judge: ClaimJudge
  private let rules: [Place: ClaimRule]

  init(_ judge: ClaimJudge) {
    self.judge = judge
    let posts = Set(judge.plan.programme.ringFences.map(\.toPost))
    rules = Dictionary(
      posts.flatMap { judge.rules(opening: $0) }.map { ($0.place, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A row as a rule.
  func rule(_ row: RingFence) -> ClaimRule? { rules[row.place] }

  /// Whether somebody may claim under a row, or may turn out to once a missing fact is known.
  func mayClaim(_ holding: Postholding, under row: RingFence) -> Bool {
    rule(row).map { judge.outcome(of: holding, under: $0) != .no } ?? false
  }
}
