import Restructure

/// Where a command writes, and what it may know of the machine; tests bring their own.
public protocol Console: Sendable {
  /// Writes an answer.
  func write(_ text: String)
  /// Writes an error or a warning.
  func writeError(_ text: String)
  /// The machine's date, which stands for today unless `--on` or the programme says otherwise.
  var today: LocalDate { get }
  /// An environment variable.
  func variable(_ name: String) -> String?
  /// Whether somebody is looking at standard error as it is written.
  var isWatched: Bool { get }
  /// Why part of the answer could not be written, in the system's words; nil where all of it was, or
  /// whoever read it has stopped.
  var fault: String? { get }
}

extension Console {
  /// Nobody is, unless a console knows better.
  public var isWatched: Bool { false }
  /// Everything was written, unless a console knows better.
  public var fault: String? { nil }
}

/// The console of the command that is running.
enum CurrentConsole {
  @TaskLocal static var value: any Console = Terminal()
}

/// Prints a line of an answer.
func say(_ line: String = "") {
  CurrentConsole.value.write(line + "\n")
}

/// Prints a line to standard error.
func warn(_ line: String) {
  CurrentConsole.value.writeError(line + "\n")
}
