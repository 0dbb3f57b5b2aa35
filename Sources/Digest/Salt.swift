import CLibcrypto

/// What keeps erased words from being guessed: nobody can try likely ones against their digest.
public enum Salt {
  /// So many random bytes, each as two figures.
  public static func make(bytes size: Int = 16) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { bytes in
      bytes.initialize(repeating: 0)
      fill(bytes)
      return Figures.text(UnsafeBufferPointer(bytes))
    }
  }

  /// From a generator that takes its chance from the system, and not anew each time.
  fileprivate static func fill(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    guard RAND_bytes(bytes.baseAddress, Int32(bytes.count)) != 1 else { return }
    var system = SystemRandomNumberGenerator()
    for place in bytes.indices { bytes[place] = system.next() }
  }
}

/// Salts for many thousand letters, drawn by the hundred.
public struct Salts {
  private static let size = 16
  private var drawn: [UInt8] = Array(repeating: 0, count: size * 256)
  /// Where the next salt lies among what was drawn.
  private var next: Int

  /// None drawn yet.
  public init() {
    next = drawn.count
  }

  /// Adds the figures of another salt behind other bytes.
  public mutating func add(to text: inout [UInt8]) {
    if next == drawn.count {
      drawn.withUnsafeMutableBufferPointer { Salt.fill($0) }
      next = 0
    }
    drawn.withUnsafeBufferPointer {
      Figures.add(UnsafeBufferPointer(rebasing: $0[next..<next + Self.size]), to: &text)
    }
    next += Self.size
  }
}
