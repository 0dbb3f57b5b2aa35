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
