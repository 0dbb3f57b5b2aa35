import Restructure
import Rules

/// Why somebody may or may not claim a post.
public enum WhyClaim {
  /// The answer for one holding and one post.
  public struct Answer: Sendable {
    public let holding: Postholding
    public let toPost: Post
    /// The rule under which the claim was judged; nil where none opens the post.
    public let rule: ClaimRule?
    public let outcome: Truth
    public let tests: [ClaimTest]
    /// The smallest change that would turn the answer; nil where it is yes.
    public let nearestChange: String?
  }

  /// Every post within reach of a person, and every near miss.
  public struct Reach: Sendable {
    public let holding: Postholding
    public let standing: Standing
    public let answers: [Answer]
  }

  /// Judges one person's claim to one post.
  ///
  /// Somebody who holds two posts is judged from each, and the better answer is given.
  public static func run(
    _ request: FolderRequest, employee: EmployeeID, post: PostID
  ) throws(OperationFailure) -> Answer {
    let folder = try request.load()
    let holdings = try holdings(of: employee, in: folder)
    guard let target = folder.judge.plan.post(post) else {
      let programme = folder.programme
      throw ExplainPlan.unknown(
        "post", post, among: (programme.posts + programme.newPosts).map(\.id))
    }
    let answers = holdings.map { answer(of: $0, for: target, folder.judge) }
    guard let best = answers.min(by: { rank($0) < rank($1) }) else {
      throw ExplainPlan.unknown("employee", employee, among: [])
    }
    return best
  }

  /// Every post that is open to a person, or would be but for one test.
  public static func reach(
    _ request: FolderRequest, employee: EmployeeID
  ) throws(OperationFailure) -> [Reach] {
    let folder = try request.load()
    return try holdings(of: employee, in: folder).map { reach(of: $0, folder.judge) }
  }

  /// Every post that is open from one holding, or would be but for one test.
  static func reach(of holding: Postholding, _ judge: ClaimJudge) -> Reach {
    let targets = Set(judge.plan.programme.ringFences.map(\.toPost))
    let standing = judge.plan.standing(of: holding)
    let own = judge.plan.changes[holding.post].map { $0.becomes.leavesSome } ?? false
    let posts =
      judge.plan.programme.newPosts.filter { targets.contains($0.id) }
      + judge.plan.programme.posts.filter {
        targets.contains($0.id) || ($0.id == holding.post && own)
      }
    let answers = posts.map { answer(of: holding, for: $0, judge) }.filter {
      // A near miss has passed the naming test, or waits for a condition or a fact.
      $0.outcome != .no
        || ($0.tests.last.map { $0.name != .named && $0.name != .hasCase } ?? false)
    }
    return Reach(holding: holding, standing: standing, answers: answers)
  }

  private static func holdings(
    of employee: EmployeeID, in folder: LoadedFolder
  ) throws(OperationFailure) -> [Postholding] {
    let holdings = folder.programme.staff.filter { $0.employee == employee }
    if holdings.isEmpty {
      throw ExplainPlan.unknown(
        "employee", employee, among: folder.programme.staff.map(\.employee))
    }
    return holdings
  }

  /// Judges the claim of one holding.
  static func answer(
    of holding: Postholding, for target: Post, _ judge: ClaimJudge
  ) -> Answer {
    let attempts = judge.rules(opening: target.id).map { rule in
      (rule: rule, tests: judge.tests(of: holding, under: rule))
    }
    // The best answer; among refusals the one that came furthest, and a row that names somebody
    // before one that names nobody.
    let best = attempts.min { left, right in
      (rank(outcome(left.tests)), -left.tests.count, left.rule.namesNobody ? 1 : 0, left.rule.tier)
        < (
          rank(outcome(right.tests)), -right.tests.count, right.rule.namesNobody ? 1 : 0,
          right.rule.tier
        )
    }
    guard let best else { return unopened(holding, target, judge) }
    let verdict = outcome(best.tests)
    return Answer(
      holding: holding, toPost: target, rule: best.rule, outcome: verdict, tests: best.tests,
      nearestChange: best.tests.last { $0.holds != .yes }?.nearestChange)
  }

  private static func unopened(
    _ holding: Postholding, _ target: Post, _ judge: ClaimJudge
  ) -> Answer {
    // Without a case no ring-fence would help, so that is said first.
    let first = judge.caseTest(of: holding)
    let tests = first.holds == .no ? [first] : [first, judge.unopened(target, to: holding)]
    return Answer(
      holding: holding, toPost: target, rule: nil, outcome: .no, tests: tests,
      nearestChange: tests.last?.nearestChange)
  }

  private static func outcome(_ tests: [ClaimTest]) -> Truth {
    tests.reduce(.yes) { $0 && $1.holds }
  }

  private static func rank(_ answer: Answer) -> Int { rank(answer.outcome) }

  private static func rank(_ truth: Truth) -> Int {
    switch truth {
    case .yes: 0
    case .notKnown: 1
    case .no: 2
    }
  }
}

extension ClaimRule {
  /// The row keeps only the paper's own vague words.
  fileprivate var namesNobody: Bool {
    if case .ringFence(let row) = self { return row.openTo.alternatives.isEmpty }
    return false
  }
}
