import Exchange
import Reports
import Restructure
import Rules

/// Puts a folder's plan, or a part of it, into plain English.
public enum ExplainPlan {
  /// What to explain.
  public enum Subject: Sendable {
    case wholePlan
    case post(String)
    case ringFence(String)
    case person(String)
  }

  /// Explains a subject.
  public static func run(
    _ request: FolderRequest, _ subject: Subject
  ) throws(OperationFailure) -> Explanation {
    let folder = try request.load(.everything)
    let programme = folder.programme
    let explainer = PlanExplainer(folder.judge)
    switch subject {
    case .wholePlan:
      return explainer.wholePlan()
    case .post(let id):
      guard let post = folder.judge.plan.post(id) else {
        throw unknown("post", id, among: (programme.posts + programme.newPosts).map(\.id))
      }
      return explainer.post(post)
    case .ringFence(let id):
      guard let explanation = explainer.ringFence(id) else {
        throw unknown("ring-fence", id, among: programme.ringFences.map(\.id))
      }
      return explanation
    case .person(let id):
      guard let page = PersonPage(id, in: folder) else {
        throw unknown("employee", id, among: programme.staff.employees)
      }
      return page.explanation()
    }
  }

  static func unknown(
    _ kind: String, _ id: String, among known: [String]
  ) -> OperationFailure {
    .usage(
      "there is no \(kind) \(id) in this folder",
      remedy: Suggestion.remedy(
        for: id, among: known, otherwise: "Ids are written as in the tables."))
  }
}
