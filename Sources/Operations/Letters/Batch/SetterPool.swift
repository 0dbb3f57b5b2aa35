import Dispatch
import Synchronization

/// The setters of a batch, one for each processor.
final class SetterPool: Sendable {
  private let free: Mutex<[any LetterSetter]>
  private let count: DispatchSemaphore

  init(_ setters: [any LetterSetter]) {
    free = Mutex(setters)
    count = DispatchSemaphore(value: setters.count)
  }

  /// Writes a letter with whichever setter is free.
  func write(
    _ letter: SetLetter, to name: String, in folder: LetterFolder
  ) throws(LetterSetFailure) {
    try using { setter throws(LetterSetFailure) in
      try setter.write(letter, to: name, in: folder)
    }
  }

  /// Does something with whichever setter is free.
  func using(
    _ act: (any LetterSetter) throws(LetterSetFailure) -> Void
  ) throws(LetterSetFailure) {
    count.wait()
    defer { count.signal() }
    guard let setter = free.withLock({ $0.popLast() }) else { return }
    defer { free.withLock { $0.append(setter) } }
    try act(setter)
  }
}
