/// A random number generator whose numbers follow from its seed on every machine.
///
/// Choices are made here and not by the standard library, whose way of choosing may change from
/// one version to the next and with it the staff list.
struct SplitMix64 {
  private var state: UInt64

  /// A generator that starts at a seed.
  init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True in so many cases of a hundred.
  mutating func happens(percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }

  /// The elements in a random order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var order = elements
    for last in order.indices.dropFirst().reversed() {
      order.swapAt(last, number(in: 0...last))
    }
    return order
  }
}
