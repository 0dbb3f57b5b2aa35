import Dispatch
import Foundation
import Synchronization

/// Work on several processors at once.
enum Threads {
  /// How many processors may work.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// What the work gives for each number below a count, in order; the numbers are taken up by
  /// whichever processor is free.
  static func map<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1 else { return (0..<count).map(work) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let result = work(number)
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
