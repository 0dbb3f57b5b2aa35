import Foundation
import Operations
import Restructure

/// A small selection written in the test: one post that ends, and new posts open to its holders.
struct SelectionFolder {
  /// The new posts: id, chairs or FTE.
  var posts = [("N1", "1", "")]
  /// Rows of staff.csv behind the employee and post: fte, job_share, protection, service from.
  var staff = ["E1,P,1.0,,,", "E2,P,1.0,,,"]
  var scores: [String] = []
  var preferences: [String] = []
  var decisions: [String] = []
  /// Rows of ring-fences.csv; nil opens every new post to P at tier 1.
  var ringFences: [String]?
  var head = ""
  var policy: String?

  func write() throws -> ScratchFolder {
    var tables = [
      "posts.csv": "post_id,title,service\nP,Old,S\nQ,Other,S\n",
      "staff.csv": "employee_id,post_id,fte,job_share,protection,continuous_service_from\n"
        + Self.lines(staff),
      "changes.csv": "change_id,post_id,becomes\nC,P,disestablish\nD,Q,disestablish\n",
      "new-posts.csv": "post_id,title,service,positions,fte\n"
        + Self.lines(posts.map { "\($0.0),New,S,\($0.1),\($0.2)" }),
      "ring-fences.csv": "ring_fence,to_post,open_to,mode,tier\n"
        + Self.lines(ringFences ?? posts.map { "R\($0.0),\($0.0),P,ring-fence,1" }),
      "scores.csv": "employee_id,post_id,score,appointable\n" + Self.lines(scores),
      "preferences.csv": "employee_id,post_id,rank,given_on,remainder\n"
        + Self.lines(preferences),
      "decisions.csv":
        "decision,what,employee_id,post_id,to_post,with_employee,reverses,by,on,reason,evidence\n"
        + Self.lines(decisions),
    ]
    if let policy {
      tables["policy.yaml"] =
        "policy: p\ntitle: A policy\nfrom: 2020-01-01\nassumption: Made up.\n" + policy
    }
    return try ScratchFolder(tables, head: head + (policy == nil ? "" : "\npolicy: policy.yaml"))
  }

  private static func lines(_ rows: [String]) -> String {
    rows.map { $0 + "\n" }.joined()
  }

  /// Each case with its place: `E1 N1`, `E2 -`, or `E3 ?N1` where it is undecided.
  static func outcome(_ answer: AppointmentAnswer) -> [String] {
    let placed = answer.placements.map { "\($0.employee) \($0.toPost)" }
    let others = answer.unplaced.map { person in
      person.isUndecided
        ? "\(person.employee) ?\(person.possiblePosts.joined(separator: "/"))"
        : "\(person.employee) -"
    }
    return (placed + others).sorted()
  }

  func outcome() throws -> [String] {
    Self.outcome(try AppointPlan.run(write().request))
  }

  /// The made-up selection that ships as an example.
  static var example: FolderRequest {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Examples/selection").path
    return FolderRequest(path: path, on: nil, today: LocalDate(dayNumber: 0))
  }
}
