/// A cost made of several aims that are compared one after the other.
protocol FlowCost: Comparable, AdditiveArithmetic, Sendable {
  /// So many times this cost.
  func times(_ count: Int) -> Self
}

extension Int: FlowCost {
  func times(_ count: Int) -> Int { self * count }
}

extension Int128: FlowCost {
  func times(_ count: Int) -> Int128 { self * Int128(count) }
}

/// A cost written out digit by digit, for more aims than one whole number can hold.
struct CostRow: FlowCost {
  /// The first digit counts first; digits left out at the end are noughts.
  private(set) var digits: [Int]

  static var zero: CostRow { CostRow([]) }

  init(_ digits: [Int]) {
    self.digits = digits
  }

  func times(_ count: Int) -> CostRow { CostRow(digits.map { $0 * count }) }

  static func + (one: CostRow, other: CostRow) -> CostRow { one.joined(other, by: +) }

  static func - (one: CostRow, other: CostRow) -> CostRow { one.joined(other, by: -) }

  static func == (one: CostRow, other: CostRow) -> Bool {
    (one - other).digits.allSatisfy { $0 == 0 }
  }

  static func < (one: CostRow, other: CostRow) -> Bool {
    ((one - other).digits.first { $0 != 0 } ?? 0) < 0
  }

  private func joined(_ other: CostRow, by operation: (Int, Int) -> Int) -> CostRow {
    CostRow(
      (0..<max(digits.count, other.digits.count)).map { digit in
        operation(
          digit < digits.count ? digits[digit] : 0,
          digit < other.digits.count ? other.digits[digit] : 0)
      })
  }
}
