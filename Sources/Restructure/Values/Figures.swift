/// Reading helpers that the values share.
extension Substring {
  /// The text without blanks at either end.
  var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }

  /// `1234` for `1234` and for `1,234`; nil where commas stand anywhere but between all thousands,
  /// as in `0,6`.
  var withoutThousandsMarks: String? {
    let groups = split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return groups.joined()
  }
}

extension Character {
  /// Whether it is a hyphen, or a dash that word processors put in its place.
  var isMinus: Bool {
    self == "-" || self == "\u{2212}" || self == "\u{2013}"
  }
}

/// Whether a byte of UTF-8 is one of the figures 0 to 9.
@inlinable
func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

func greatestCommonDivisor<Number: BinaryInteger>(_ left: Number, _ right: Number) -> Number {
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

/// Reads figures with a point and at least one place, such as `0.6` or `482.15`, in one pass: the
/// figures as one number, and how many of them are places; nil for anything else.
///
/// Nearly every cell of hours and of money is such; what is not is read with care.
@inlinable
func plainDecimal(
  _ bytes: some Sequence<UInt8>, wholeFigures: Int, places most: Int
) -> (figures: Int, places: Int)? {
  var figures = 0
  var whole = 0
  var places: Int?
  for byte in bytes {
    if byte == UInt8(ascii: "."), places == nil, whole > 0 {
      places = 0
      continue
    }
    guard isDigit(byte) else { return nil }
    if let passed = places { places = passed + 1 } else { whole += 1 }
    guard whole <= wholeFigures, (places ?? 0) <= most else { return nil }
    figures = figures * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return places.flatMap { $0 > 0 ? (figures, $0) : nil }
}

/// The whole number that some figures make, if there are no more of them than so many, and nothing else.
@inlinable
func plainWhole(_ bytes: some Collection<UInt8>, figures most: Int) -> Int? {
  guard (1...most).contains(bytes.count) else { return nil }
  var value = 0
  for byte in bytes {
    guard isDigit(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}
