/// A row of totals in the order of aims: first call, heads, then tier by tier.
///
/// The row that is greater at the first digit in which two differ is the better one.
struct Worth: Hashable, Comparable {
  var digits: [Int128]

  static func nought(_ count: Int) -> Worth {
    Worth(digits: Array(repeating: 0, count: count))
  }

  static func < (left: Worth, right: Worth) -> Bool {
    left.digits.lexicographicallyPrecedes(right.digits)
  }

  static func + (left: Worth, right: Worth) -> Worth {
    Worth(digits: zip(left.digits, right.digits).map(+))
  }

  static func - (left: Worth, right: Worth) -> Worth {
    Worth(digits: zip(left.digits, right.digits).map(-))
  }

  static func * (count: Int, worth: Worth) -> Worth {
    Worth(digits: worth.digits.map { Int128(count) * $0 })
  }

  static func += (sum: inout Worth, part: Worth) {
    for digit in sum.digits.indices { sum.digits[digit] += part.digits[digit] }
  }
}

/// The aims of a forecast, with the tiers in use.
struct Aims {
  let tiers: [Int]
  private let digit: [Int: Int]

  init(tiers: [Int]) {
    self.tiers = tiers
    digit = Dictionary(uniqueKeysWithValues: zip(tiers, 2...))
  }

  var count: Int { tiers.count + 2 }

  /// The aims by name.
  var names: [String] { ["protected", "heads"] + tiers.map { "tier \($0)" } }

  /// What one person on a claim is worth.
  func worth(firstCall: Bool, tier: Int) -> Worth {
    var worth = Worth.nought(count)
    worth.digits[0] = firstCall ? 1 : 0
    worth.digits[1] = 1
    if let digit = digit[tier] { worth.digits[digit] = 1 }
    return worth
  }
}
