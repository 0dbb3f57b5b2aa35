import Restructure
import Synchronization

/// How far long work has come, on one line of a terminal that is wiped when the work is done; nothing
/// where nobody is watching.
final class ProgressLine: Sendable {
  private let console: any Console
  private let what: String
  private let latest = Mutex<ContinuousClock.Instant?>(nil)

  /// A line about so many of something, such as letters.
  init(_ what: String, on console: any Console) {
    self.console = console
    self.what = what
  }

  /// Shows how many of how many are done, at most ten times a second.
  func show(_ done: Int, of all: Int) {
    guard console.isWatched else { return }
    latest.withLock { latest in
      let now = ContinuousClock.now
      if let latest, now - latest < .milliseconds(100) { return }
      latest = now
      let share = all > 0 ? done * 100 / all : 100
      console.writeError("\r\u{1B}[K\(done) of \(counted(all, what)) (\(share) %)")
    }
  }

  /// Wipes the line.
  func wipe() {
    guard console.isWatched, latest.withLock({ $0 != nil }) else { return }
    console.writeError("\r\u{1B}[K")
  }
}
