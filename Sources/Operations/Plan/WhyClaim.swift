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
    /// The tests in order, up to and including the first that fails.
    public let tests: [ClaimTest]
    /// The smallest change that would turn the answer; nil where it is yes.
    ///
    /// Where several tests fail it names what each of them needs.
    public let change: NearestChange?
    /// How the claim stands and how the post is filled; nil where no rule opens the post.
    public let position: ClaimPosition?
    /// The position in sentences.
    public let filling: [String]

    /// The smallest change in words.
    public var nearestChange: String? { change?.words }
  }

  /// Every post within reach of a person, and every near miss, the nearest first.
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
    guard let best = answers.min(by: { rank($0.outcome) < rank($1.outcome) }) else {
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

  /// The posts that somebody may claim for certain, in the order of the files; what they are filled
  /// by, and who else claims them, is not looked at.
  static func openPosts(to holding: Postholding, _ judge: ClaimJudge) -> [PostID] {
    targets(of: holding, judge).filter { outcome(of: holding, for: $0.id, judge) == .yes }
      .map(\.id)
  }

  /// Whether somebody may claim a post, by the best of the rules that open it.
  static func outcome(of holding: Postholding, for post: PostID, _ judge: ClaimJudge) -> Truth {
    judge.rules(opening: post, to: holding).map { judge.outcome(of: holding, under: $0) }
      .min { rank($0) < rank($1) } ?? .no
  }

  /// The posts that some rule might open to somebody.
  private static func targets(of holding: Postholding, _ judge: ClaimJudge) -> [Post] {
    let plan = judge.plan
    // A row that cannot name the holders of the post brings nothing within reach.
    let rows = plan.posts[holding.post].map { judge.ringFences(perhapsNaming: $0) } ?? []
    var targets = Set(rows.map(\.toPost))
    targets.formUnion(plan.rules(deciding: holding).map(\.toPost))
    if plan.changes[holding.post]?.becomes.leavesSome == true { targets.insert(holding.post) }
    guard !targets.isEmpty else { return [] }
    return (plan.programme.newPosts + plan.programme.posts).filter { targets.contains($0.id) }
  }

  /// Every post within reach of one holding, and every near miss.
  static func reach(of holding: Postholding, _ judge: ClaimJudge) -> Reach {
    let answers = targets(of: holding, judge).map { answer(of: holding, for: $0, judge) }.filter {
      answer in
      // A near miss has passed the naming test, or waits for a condition or a fact.
      answer.outcome != .no
        || answer.tests.last.map { $0.name != .named && $0.name != .hasCase } ?? false
    }
    let sorted = answers.enumerated().sorted { left, right in
      sortKey(left.element, left.offset) < sortKey(right.element, right.offset)
    }
    return Reach(
      holding: holding, standing: judge.plan.standing(of: holding), answers: sorted.map(\.element))
  }

  /// Within reach before near misses, the nearest of these first, then in the order of the files.
  private static func sortKey(_ answer: Answer, _ offset: Int) -> (Int, Int, Int) {
    (rank(answer.outcome), answer.change?.effort ?? 0, offset)
  }

  private static func holdings(
    of employee: EmployeeID, in folder: LoadedFolder
  ) throws(OperationFailure) -> [Postholding] {
    let holdings = folder.programme.staff.holdings(of: employee)
    if holdings.isEmpty {
      throw ExplainPlan.unknown(
        "employee", employee, among: folder.programme.staff.employees)
    }
    return holdings
  }

  /// Judges the claim of one holding.
  static func answer(
    of holding: Postholding, for target: Post, _ judge: ClaimJudge
  ) -> Answer {
    let attempts = judge.rules(opening: target.id, to: holding).map { rule in
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
    let position = judge.position(of: holding, under: best.rule)
    return Answer(
      holding: holding, toPost: target, rule: best.rule, outcome: outcome(best.tests),
      tests: best.tests, change: change(best.tests, holding, best.rule, judge),
      position: position, filling: position.sentences(judge.plan))
  }

  /// All that the failing tests need, those after the first as well, so that the change would turn
  /// the answer and not only the first test.
  private static func change(
    _ tests: [ClaimTest], _ holding: Postholding, _ rule: ClaimRule, _ judge: ClaimJudge
  ) -> NearestChange? {
    guard tests.last?.holds == .no else {
      return .all(tests.compactMap(\.change))
    }
    return .all(judge.allTests(of: holding, under: rule).compactMap(\.change))
  }

  private static func unopened(
    _ holding: Postholding, _ target: Post, _ judge: ClaimJudge
  ) -> Answer {
    // Without a case no ring-fence would help, so that is said first.
    let first = judge.caseTest(of: holding)
    let tests = first.holds == .no ? [first] : [first, judge.unopened(target, to: holding)]
    return Answer(
      holding: holding, toPost: target, rule: nil, outcome: .no, tests: tests,
      change: .all([first, judge.unopened(target, to: holding)].compactMap(\.change)),
      position: nil,
      filling: [])
  }

  private static func outcome(_ tests: [ClaimTest]) -> Truth {
    tests.reduce(.yes) { $0 && $1.holds }
  }

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
    if case .ringFence(let row, _) = self { return row.openTo.alternatives.isEmpty }
    return false
  }
}
