/// What the rows of a table say in one column; rows beyond the last that was set say nothing.
///
/// A column that no row fills takes no room, whatever room is made.
struct PaddedColumn<Element: Equatable & Sendable>: Sendable {
  /// What a row has that says nothing.
  let none: Element
  private var rows: [Element] = []
  /// How many rows there will be, as far as anybody has said.
  private var expected = 0

  init(none: Element) {
    self.none = none
  }

  subscript(row: Int) -> Element {
    row < rows.count ? rows[row] : none
  }

  /// Says how many rows there will be, so that the column need not move when it grows.
  mutating func reserveCapacity(_ count: Int) {
    expected = count
    if !rows.isEmpty { rows.reserveCapacity(count) }
  }

  mutating func set(_ value: Element, at row: Int) {
    if row < rows.count {
      rows[row] = value
    } else if value != none {
      pad(to: row)
      rows.append(value)
    }
  }

  /// Adds a column below this one, of which so many rows are set or say nothing.
  mutating func append(_ other: Self, at row: Int) {
    guard !other.rows.isEmpty else { return }
    pad(to: row)
    rows += other.rows
  }

  /// Adds a column whose rows mean the same by other values.
  mutating func append(_ other: Self, at row: Int, _ translate: (Element) -> Element) {
    guard !other.rows.isEmpty else { return }
    pad(to: row)
    rows += other.rows.lazy.map { $0 == none ? none : translate($0) }
  }

  private mutating func pad(to count: Int) {
    if rows.isEmpty { rows.reserveCapacity(expected) }
    while rows.count < count { rows.append(none) }
  }
}
