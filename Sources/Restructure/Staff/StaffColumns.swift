/// A column in which many rows say the same: each thing is kept once, and a row is a number.
public struct SharedColumn<Value: Hashable & Sendable>: Sendable {
  /// The different things that rows say, in the order in which they first arose.
  public private(set) var values: [Value] = []
  /// The position of each thing in ``values``.
  private var numbers: [Value: UInt32] = [:]
  /// For each row one more than the position in ``values`` of what it says; nought says nothing.
  private var rows = PaddedColumn<UInt32>(none: 0)
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
    let number = rows[row]
    return number > 0 ? Int(number) - 1 : nil
  }

  /// The position in ``values`` of a thing that some row says.
  public func number(of value: Value) -> Int? {
    numbers[value].map { Int($0) - 1 }
  }

  /// Whether no row says anything.
  public var isEmpty: Bool { values.isEmpty }

  mutating func set(_ value: Value?, at row: Int) {
    rows.set(value.map { kept($0) } ?? 0, at: row)
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    let known = [0] + other.values.map { kept($0) }
    rows.append(other.rows, at: row) { known[Int($0)] }
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

/// A column of days, four bytes each.
struct DateColumn: Sendable {
  private var rows = PaddedColumn(none: Int32.min)

  mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
  }

  subscript(row: Int) -> LocalDate? {
    let day = rows[row]
    return day == rows.none ? nil : LocalDate(dayNumber: Int(day))
  }

  mutating func set(_ day: LocalDate?, at row: Int) {
    rows.set(day.map { Int32(clamping: $0.dayNumber) } ?? rows.none, at: row)
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    rows.append(other.rows, at: row)
  }
}

/// A column of amounts, eight bytes each.
struct MoneyColumn: Sendable {
  private var rows = PaddedColumn(none: Int.min)

  mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
  }

  subscript(row: Int) -> Money? {
    let pence = rows[row]
    return pence == rows.none ? nil : Money(pence: pence)
  }

  mutating func set(_ money: Money?, at row: Int) {
    rows.set(money?.pence ?? rows.none, at: row)
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    rows.append(other.rows, at: row)
  }
}

/// A column of texts of which nearly every one is different and few are read, such as names: their
/// bytes lie one after the other, and a text is put together when it is asked for.
struct TextColumn: Sendable {
  private var bytes: [UInt8] = []
  /// Where the text of each row lies; an empty range says nothing.
  private var rows = PaddedColumn(none: 0..<0)

  mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
  }

  subscript(row: Int) -> String? {
    let range = rows[row]
    return range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
  }

  /// An empty text says nothing.
  mutating func set(_ text: String?, at row: Int) {
    guard let text, !text.isEmpty else { return rows.set(rows.none, at: row) }
    let start = bytes.count
    bytes += text.utf8
    rows.set(start..<bytes.count, at: row)
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    let start = bytes.count
    bytes += other.bytes
    rows.append(other.rows, at: row) { start + $0.lowerBound..<start + $0.upperBound }
  }
}
