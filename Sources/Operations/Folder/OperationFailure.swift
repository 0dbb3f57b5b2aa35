import Restructure

/// Why something a user asked for was not done.
///
/// Operations throw only this; the command line words it and chooses the exit code in one place.
public enum OperationFailure: Error, Sendable {
  /// Files that the command reads hold errors: exit 1.
  case problems([Problem])
  /// What was asked is forbidden or answered no: exit 1.
  case refused(String, remedy: String)
  /// The words of the command are off: exit 2.
  case usage(String, remedy: String)
  /// The machine failed: a disk, a database, a permission: exit 3.
  case machine(String, remedy: String)

  /// What went wrong, to follow *because*.
  public var summary: String {
    switch self {
    case .problems(let problems):
      problems.first.map { "\($0.place): \($0.message)" } ?? "its files hold errors"
    case .refused(let message, _), .usage(let message, _), .machine(let message, _): message
    }
  }
}

extension OperationFailure {
  /// What went wrong and what to do about it, in one line.
  var inOneLine: String {
    switch self {
    case .problems(let problems): problems.first.map { "\(summary) \($0.remedy)" } ?? summary
    case .refused(_, let remedy), .usage(_, let remedy), .machine(_, let remedy):
      "\(summary). \(remedy)"
    }
  }
}
