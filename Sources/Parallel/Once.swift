import Synchronization

/// Something that is made when it is first asked for, by whichever processor asks first, and then
/// kept.
public final class Once<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  /// Something that is still to be made.
  public init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// What was made.
  public var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
