import Exchange
import Operations
import Restructure
import Rules

/// The answer of `check` for a reader, and for a spreadsheet.
enum CheckText {
  static func present(_ answer: CheckPlan.Answer) {
    let problems = (answer.errors + answer.warnings).sorted { $0.place < $1.place }
    if !problems.isEmpty { warn(ProblemText.lines(for: problems)) }
    guard let programme = answer.programme else {
      warn("The plan is judged once these errors are mended.")
      return
    }
    say(size(of: programme))
    for code in FindingCode.allCases {
      let findings = answer.findings.filter { $0.code == code }
      guard !findings.isEmpty else { continue }
      say()
      say("\(code.heading) (\(code.rawValue)): \(findings.count)")
      present(findings)
    }
    say()
    say(summary(answer))
  }

  private static func present(_ findings: [Finding]) {
    for (position, finding) in findings.enumerated() {
      let source = finding.source.isEmpty ? "" : " [\(finding.source)]"
      say(
        Wrapping.wrap(
          "\(finding.place.located): \(finding.message).\(source)", hanging: "    "))
      // A remedy that the next finding shares is said once, under the last of them.
      let next = findings.dropFirst(position + 1).first
      if next?.remedy != finding.remedy {
        say(Wrapping.wrap("-> " + finding.remedy, indent: "    ", hanging: "       "))
      }
    }
  }

  private static func size(of programme: Programme) -> String {
    "\(programme.title): \(counted(programme.posts.count, "row")) of today's posts, "
      + "\(counted(programme.changes.count, "change")), "
      + "\(counted(programme.newPosts.count, "row")) of new posts, "
      + "\(counted(programme.ringFences.count, "ring-fence row")), "
      + "\(counted(Set(programme.staff.map(\.employee)).count, "person", "people"))."
  }

  private static func summary(_ answer: CheckPlan.Answer) -> String {
    let found =
      answer.findings.isEmpty
      ? "nothing found" : counted(answer.findings.count, "finding")
    return "No errors, \(counted(answer.warnings.count, "warning")), \(found)."
  }

  static func presentCSV(_ answer: CheckPlan.Answer) {
    let problems = (answer.errors + answer.warnings).map { problem in
      [
        problem.severity.rawValue, problem.code, "", problem.place.file,
        String(problem.place.line), problem.message, "", problem.remedy,
      ]
    }
    let findings = answer.findings.map { finding in
      [
        "finding", finding.code.rawValue, finding.subject, finding.place.file,
        String(finding.place.line), finding.message, finding.source, finding.remedy,
      ]
    }
    CurrentConsole.value.write(
      CSVWriter.answer(
        ["severity", "code", "subject", "file", "line", "message", "source", "remedy"],
        problems + findings))
  }
}
