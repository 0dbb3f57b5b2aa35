import Casework
import Restructure
import Rules

/// Keeps a case from being moved towards a post that the plan does not open to the person, or that a
/// decision which the folder carries denies them.
struct PlanGuard {
  private let judge: ClaimJudge
  private let staff: StaffList

  init(_ folder: LoadedFolder) {
    judge = folder.judge
    staff = folder.programme.staff
  }

  /// Refuses the first move for which no rule opens the post to the person.
  ///
  /// What is not known does not forbid: it is for people to settle.
  func check(_ references: [CaseReference], _ posts: [PostID]) throws(OperationFailure) {
    guard !posts.isEmpty else { return }
    let rows = Dictionary(
      staff.indices.map { (staff.key(at: $0), $0) }, uniquingKeysWith: { first, _ in first })
    for post in posts {
      guard let target = judge.plan.post(post) else {
        let programme = judge.plan.programme
        throw ExplainPlan.unknown(
          "post", post, among: (programme.newPosts + programme.posts).map(\.id))
      }
      for reference in references {
        guard let row = rows[reference.holding] else { continue }
        let holding = staff[row]
        guard WhyClaim.outcome(of: holding, for: post, judge) == .no else { continue }
        let answer = WhyClaim.answer(of: holding, for: target, judge)
        guard answer.outcome == .no else { continue }
        let why = answer.tests.last.map { "\($0.fact) (\($0.source))" } ?? ""
        guard answer.tests.last?.name != .undecided else {
          throw .refused(
            "\(reference): a decision stands against it: \(why)",
            remedy: "Correct the post; or, if the decision no longer holds, reverse it first.")
        }
        throw .refused(
          "\(reference): the plan does not open \(post) to this person: \(why)",
          remedy: "Correct the post, or the plan; or record a decision that gives them the place "
            + "(`ringfence case decide`, assign). `ringfence why` shows every test.")
      }
    }
  }
}
