import TestSupport

extension SplitMix64 {
  /// A number in the range, both ends included.
  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    pick(1...100) <= percent
  }
}
