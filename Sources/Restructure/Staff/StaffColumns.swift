/// A column in which many rows say the same: each thing is kept once, and a row is a number.
public struct SharedColumn<Value: Hashable & Sendable>: Sendable {
  /// The different things that rows say, in the order in which they first arose.
  public private(set) var values: [Value] = []
  /// The position of each thing in ``values``.
  private var numbers: [Value: UInt32] = [:]
  /// For each row one more than the position in ``values`` of what it says; nought says nothing.
  private var rows: [UInt32] = []
  /// The last thing set: neighbours often say the same.
  private var last: (value: Value, number: UInt32)?

  init() {}

  mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
  }

  /// What a row says, or nil.
  public subscript(row: Int) -> Value? {
    number(at: row).map { values[$0] }
  }

  /// The position in ``values`` of what a row says, or nil.
  public func number(at row: Int) -> Int? {
    guard row < rows.count, rows[row] > 0 else { return nil }
    return Int(rows[row]) - 1
  }

  /// The position in ``values`` of a thing that some row says.
  public func number(of value: Value) -> Int? {
    numbers[value].map { Int($0) - 1 }
  }

  /// Whether no row says anything.
  public var isEmpty: Bool { values.isEmpty }

  /// Rows beyond the last that was set say nothing.
  mutating func set(_ value: Value?, at row: Int) {
    guard let value else {
      if row < rows.count { rows[row] = 0 }
      return
    }
    pad(to: row + 1)
    rows[row] = kept(value)
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    guard !other.rows.isEmpty else { return }
    let known = [0] + other.values.map { kept($0) }
    pad(to: row)
    rows += other.rows.lazy.map { known[Int($0)] }
  }

  private mutating func pad(to count: Int) {
    while rows.count < count { rows.append(0) }
  }

  private mutating func kept(_ value: Value) -> UInt32 {
    if let last, last.value == value { return last.number }
    let number: UInt32
    if let known = numbers[value] {
      number = known
    } else {
      values.append(value)
      number = UInt32(values.count)
      numbers[value] = number
    }
    last = (value, number)
    return number
  }
}

/// A column that few rows, or none, fill: it takes no room until one does.
struct SparseColumn<Value: Sendable>: Sendable {
  private var rows: [Value?] = []

  subscript(row: Int) -> Value? {
    row < rows.count ? rows[row] : nil
  }

  mutating func set(_ value: Value?, at row: Int) {
    guard value != nil || row < rows.count else { return }
    pad(to: row + 1)
    rows[row] = value
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    guard !other.rows.isEmpty else { return }
    pad(to: row)
    rows += other.rows
  }

  private mutating func pad(to count: Int) {
    while rows.count < count { rows.append(nil) }
  }
}

/// A column of days, four bytes each.
struct DateColumn: Sendable {
  private var rows: [Int32] = []
  private static let none = Int32.min

  subscript(row: Int) -> LocalDate? {
    guard row < rows.count, rows[row] != Self.none else { return nil }
    return LocalDate(dayNumber: Int(rows[row]))
  }

  mutating func set(_ day: LocalDate?, at row: Int) {
    guard day != nil || row < rows.count else { return }
    pad(to: row + 1)
    rows[row] = day.map { Int32(clamping: $0.dayNumber) } ?? Self.none
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    guard !other.rows.isEmpty else { return }
    pad(to: row)
    rows += other.rows
  }

  private mutating func pad(to count: Int) {
    while rows.count < count { rows.append(Self.none) }
  }
}

/// A column of amounts, eight bytes each.
struct MoneyColumn: Sendable {
  private var rows: [Int] = []
  private static let none = Int.min

  subscript(row: Int) -> Money? {
    guard row < rows.count, rows[row] != Self.none else { return nil }
    return Money(pence: rows[row])
  }

  mutating func set(_ money: Money?, at row: Int) {
    guard money != nil || row < rows.count else { return }
    pad(to: row + 1)
    rows[row] = money?.pence ?? Self.none
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    guard !other.rows.isEmpty else { return }
    pad(to: row)
    rows += other.rows
  }

  private mutating func pad(to count: Int) {
    while rows.count < count { rows.append(Self.none) }
  }
}

/// A column of texts of which nearly every one is different and few are read, such as names: their
/// bytes lie one after the other, and a text is put together when it is asked for.
struct TextColumn: Sendable {
  private var bytes: [UInt8] = []
  /// Where the text of each row lies; an empty range says nothing.
  private var rows: [Range<Int>] = []

  subscript(row: Int) -> String? {
    guard row < rows.count, !rows[row].isEmpty else { return nil }
    return String(decoding: bytes[rows[row]], as: UTF8.self)
  }

  /// An empty text says nothing.
  mutating func set(_ text: String?, at row: Int) {
    guard text != nil || row < rows.count else { return }
    pad(to: row + 1)
    let start = bytes.count
    if let text { bytes += text.utf8 }
    rows[row] = start..<bytes.count
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    guard !other.rows.isEmpty else { return }
    pad(to: row)
    let start = bytes.count
    bytes += other.bytes
    rows += other.rows.lazy.map { start + $0.lowerBound..<start + $0.upperBound }
  }

  private mutating func pad(to count: Int) {
    while rows.count < count { rows.append(0..<0) }
  }
}
