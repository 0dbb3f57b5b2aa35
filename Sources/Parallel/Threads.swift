import Dispatch
import Foundation
import Synchronization

/// Work on several processors at once.
public enum Threads {
  /// How many processors may work.
  public static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// What the work gives for each number below a count, in order; the numbers are taken up by
  /// whichever processor is free.
  public static func map<Result: Sendable>(
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

  /// What the work gives for each part of a range, in order; without a length there are a few parts
  /// for each processor.
  public static func map<Result: Sendable>(
    parting range: Range<Int>, by length: Int? = nil, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let parts = processors * 4
    let length = max(1, length ?? (range.count + parts - 1) / parts)
    let starts = Array(stride(from: range.lowerBound, to: range.upperBound, by: length))
    return map(starts.count) { part in
      work(starts[part]..<min(starts[part] + length, range.upperBound))
    }
  }

  /// Starts work beside whatever the caller does next.
  public static func start<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Started<
    Result
  > {
    let started = Started<Result>()
    DispatchQueue.global().async { started.finish(work()) }
    return started
  }

  /// Work that has been started.
  public final class Started<Result: Sendable>: Sendable {
    private let result = Mutex<Result?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    fileprivate init() {}

    fileprivate func finish(_ value: Result) {
      result.withLock { $0 = value }
      isDone.signal()
    }

    /// Waits for what the work gives; nil where it has been taken before.
    public func take() -> Result? {
      isDone.wait()
      isDone.signal()
      return result.withLock { $0.take() }
    }
  }
}
