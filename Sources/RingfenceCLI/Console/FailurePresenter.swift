import Operations
import Restructure

/// Puts any failure into words and an exit code; the only place that does.
enum FailurePresenter {
  static func present(_ failure: OperationFailure) -> Int32 {
    switch failure {
    case .problems(let problems):
      warn(ProblemText.lines(for: problems))
      return 1
    case .refused(let message, let remedy):
      warn(worded(message, remedy))
      return 1
    case .usage(let message, let remedy):
      warn(worded(message, remedy))
      return 2
    case .machine(let message, let remedy):
      warn(worded(message, remedy))
      return 3
    }
  }

  private static func worded(_ message: String, _ remedy: String) -> String {
    let ended = message.hasSuffix(".") ? message : message + "."
    return wrapped("Error: " + ended, indent: "") + "\n" + wrapped(remedy, indent: "  ")
  }

  /// Several cases may be refused at once, each on lines of its own.
  private static func wrapped(_ text: String, indent: String) -> String {
    text.split(separator: "\n").map {
      Wrapping.wrap(String($0), indent: indent, hanging: indent.isEmpty ? "  " : indent)
    }.joined(separator: "\n")
  }
}

/// Problems as lines that an editor can jump to, each with its remedy under it.
enum ProblemText {
  static func lines(for problems: [Problem]) -> String {
    var lines = problems.map { problem in
      "\(problem.place.located): \(problem.severity.rawValue): \(problem.message)\n"
        + "  \(problem.remedy)"
    }
    lines.append(summary(of: problems))
    return lines.joined(separator: "\n")
  }

  static func summary(of problems: [Problem]) -> String {
    let errors = problems.count { $0.severity == .error }
    let warnings = problems.count - errors
    return [
      counted(errors, "error"), warnings > 0 ? counted(warnings, "warning") : nil,
    ].compactMap(\.self).joined(separator: ", ") + "."
  }
}
