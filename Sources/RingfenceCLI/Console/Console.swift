import Foundation
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
}

extension Console {
  /// Nobody is, unless a console knows better.
  public var isWatched: Bool { false }
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

/// The real one: standard output, standard error, the clock and the environment.
public struct Terminal: Console {
  /// The terminal that the process was started from.
  public init() {}

  public func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  public func writeError(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  public var isWatched: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  public var today: LocalDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return LocalDate(
      year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? LocalDate(dayNumber: 0)
  }

  public func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }
}
