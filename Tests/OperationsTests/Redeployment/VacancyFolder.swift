import Foundation
import Operations
import Restructure
import Rules

/// A folder with vacancies written in the test; everybody in it is synthetic.
struct VacancyFolder {
  /// Rows of staff.csv: id, post, service from, qualifications, protection, from, to.
  var staff = ["E1,P,2015-01-01,,,,", "E2,P,2015-01-01,,,,"]
  /// Rows of vacancies.csv: id, grade, places, requires, opens, closes.
  var vacancies = ["V1,G5,1,,2026-05-01,2026-05-31"]
  /// Rows of new-posts.csv: id and places, open to the holders of P.
  var newPosts: [(String, Int)] = []
  var policy = ""

  func write() throws -> ScratchFolder {
    let lines = { (rows: [String]) in rows.map { $0 + "\n" }.joined() }
    return try ScratchFolder(
      [
        "posts.csv": "post_id,title,service,grade\nP,Old,S,G5\nQ,Stays,S,G5\n",
        "staff.csv": "employee_id,post_id,continuous_service_from,qualifications,protection,"
          + "protected_from,protected_to\n" + lines(staff),
        "changes.csv": "change_id,post_id,becomes\nC,P,disestablish\nD,Q,retain\n",
        "new-posts.csv": "post_id,title,service,positions\n"
          + lines(newPosts.map { "\($0.0),New,S,\($0.1)" }),
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\n"
          + lines(newPosts.map { "R\($0.0),\($0.0),P,ring-fence" }),
        "vacancies.csv": "post_id,title,service,grade,positions,requires,opens,closes\n"
          + lines(
            vacancies.map { row in
              let cells = row.split(separator: ",", omittingEmptySubsequences: false)
              return "\(cells[0]),Elsewhere,T," + cells.dropFirst().joined(separator: ",")
            }),
        "policy.yaml": """
        policy: p
        title: A policy
        from: 2020-01-01
        assumption: Made up.
        \(policy)
        """,
      ], head: "nation: england\n" + (policy.isEmpty ? "" : "policy: policy.yaml"))
  }

  /// What is matched on a day.
  func match(on day: String, mode: RingFence.Mode = .prefer) throws -> VacanciesAnswer {
    let folder = try write()
    return try withExtendedLifetime(folder) {
      var request = folder.request
      request.on = LocalDate(iso: day)
      return try MatchVacancies.run(request, mode: mode)
    }
  }

  /// Each open vacancy with the people whom it fits, group by group, and those perhaps:
  /// `V1: E2 | E1 | ?E3`.
  func outcome(on day: String, mode: RingFence.Mode = .prefer) throws -> [String] {
    try match(on: day, mode: mode).matches.map { match in
      let groups = match.groups.map { $0.people.map(\.employee).joined(separator: " ") }
      let doubts = match.doubts.map { "?\($0.person.employee)" }
      return "\(match.vacancy.post.id): " + (groups + doubts).joined(separator: " | ")
    }
  }

  /// What changes between two days.
  func sweep(_ from: String, _ to: String) throws -> ProtectionSweep.Answer {
    let folder = try write()
    let days = [from, to].compactMap { LocalDate(iso: $0) }
    return try withExtendedLifetime(folder) {
      var request = folder.request
      request.on = days.first
      return try ProtectionSweep.run(request, from: days[0], to: days[1], mode: .prefer)
    }
  }
}
