import CLibcrypto

/// What keeps erased words from being guessed: nobody can try likely ones against their digest.
public enum Salt {
  /// So many random bytes, each as two figures, from a generator that takes its chance from the system,
  /// and not anew for each of a hundred thousand letters.
  public static func make(bytes size: Int = 16) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { bytes in
      bytes.initialize(repeating: 0)
      if RAND_bytes(bytes.baseAddress, Int32(size)) != 1 {
        var system = SystemRandomNumberGenerator()
        for place in bytes.indices { bytes[place] = system.next() }
      }
      return Figures.text(UnsafeBufferPointer(bytes))
    }
  }
}
