import Operations
import Restructure

/// The answer of `check` in JSON.
struct CheckJSON: Encodable {
  struct ProblemEntry: Encodable {
    let file: String
    let line: Int
    let column: Int
    let code: String
    let message: String
    let remedy: String

    init(_ problem: Problem) {
      file = problem.place.file
      line = problem.place.line
      column = problem.place.column
      code = problem.code
      message = problem.message
      remedy = problem.remedy
    }
  }

  struct FindingEntry: Encodable {
    let code: String
    let subject: String
    let message: String
    let source: String
    let file: String
    let line: Int
    let remedy: String

    init(_ finding: Finding) {
      code = finding.code.rawValue
      subject = finding.subject
      message = finding.message
      source = finding.source
      file = finding.place.file
      line = finding.place.line
      remedy = finding.remedy
    }
  }

  let errors: [ProblemEntry]
  let warnings: [ProblemEntry]
  let findings: [FindingEntry]

  init(_ answer: CheckPlan.Answer) {
    errors = answer.errors.map(ProblemEntry.init)
    warnings = answer.warnings.map(ProblemEntry.init)
    findings = answer.findings.map(FindingEntry.init)
  }
}
