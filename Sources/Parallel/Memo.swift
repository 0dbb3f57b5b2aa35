import Synchronization

/// What has been worked out once, for every thread that needs it again.
public final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let known = Mutex<[Key: Value]>([:])

  /// Nothing is known yet.
  public init() {}

  /// The value of a key, worked out if nobody has.
  public func value(for key: Key, _ make: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make()
    known.withLock { $0[key] = value }
    return value
  }
}
