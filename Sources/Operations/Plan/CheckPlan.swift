import Exchange
import Restructure
import Rules

/// Checks a folder: every error in one run and, where there is none, what a careful reader finds.
public enum CheckPlan {
  /// What checking gives.
  public struct Answer: Sendable {
    public let errors: [Problem]
    public let warnings: [Problem]
    /// Empty while there are errors: a plan that cannot be read cannot be judged.
    public let findings: [Finding]
    /// What was read, for the summary; nil while there are errors.
    public let programme: Programme?
  }

  /// Reads and judges a folder.
  public static func run(_ request: FolderRequest) throws(OperationFailure) -> Answer {
    var reading = try request.read(.everything)
    if let programme = reading.programme {
      reading = reading.adding(
        UnlikelyStaff.problems(in: programme, on: request.day(for: programme)))
    }
    guard reading.errors.isEmpty, var programme = reading.programme else {
      return Answer(
        errors: reading.errors, warnings: reading.warnings, findings: [], programme: nil)
    }
    try request.addDecisions(to: &programme)
    try ConditionSettings.apply(request.settings, to: &programme)
    return Answer(
      errors: [], warnings: reading.warnings,
      findings: PlanFindings.all(in: programme, on: request.day(for: programme))
        .map(WorkbookWords.worded),
      programme: programme)
  }
}
