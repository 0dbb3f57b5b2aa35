import Foundation
import Operations
import Restructure
import Synchronization

/// The real one: standard output, standard error, the clock and the environment.
public final class Terminal: Console {
  /// What went wrong first with the answer; zero where nothing did.
  private let code = Mutex<Int32>(0)

  /// The terminal that the process was started from.
  public init() {}

  public func write(_ text: String) {
    code.withLock { code in
      if code == 0 { code = Self.put(text, STDOUT_FILENO) }
    }
  }

  public func writeError(_ text: String) {
    // There is nowhere left to say that this could not be said.
    _ = Self.put(text, STDERR_FILENO)
  }

  public var fault: String? {
    let code = code.withLock { $0 }
    return code == 0 || code == EPIPE ? nil : String(cString: strerror(code))
  }

  private static func put(_ text: String, _ descriptor: Int32) -> Int32 {
    text.withBytes { OpenFile.write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  public var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

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
