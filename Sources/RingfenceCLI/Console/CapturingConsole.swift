import Restructure
import Synchronization

/// Keeps what a command says, for a file or for a test.
public final class CapturingConsole: Console {
  public let today: LocalDate
  private let variables: [String: String]
  private let kept = Mutex((output: "", errors: ""))

  /// A console with a date and an environment of its own.
  public init(today: LocalDate, variables: [String: String] = [:]) {
    self.today = today
    self.variables = variables
  }

  /// A console with another's date.
  init(like other: any Console) {
    today = other.today
    variables = [:]
  }

  public func write(_ text: String) {
    kept.withLock { $0.output += text }
  }

  public func writeError(_ text: String) {
    kept.withLock { $0.errors += text }
  }

  public func variable(_ name: String) -> String? {
    variables[name]
  }

  /// What was said on standard output.
  public var output: String { kept.withLock(\.output) }
  /// What was said on standard error.
  public var errors: String { kept.withLock(\.errors) }
  /// Both, the answer first.
  var text: String { output + errors }
}
