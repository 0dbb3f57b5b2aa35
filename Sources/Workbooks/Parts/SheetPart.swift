/// Reads the cells of one sheet, row by row.
final class SheetPart: XMLPart {
  private enum Stored {
    case number, shared, text, boolean, error, day
  }

  private let strings: SharedStrings
  private let formats: [NumberFormat]
  private let hand: (SheetRow) -> Void
  private let row = SheetRow()

  private var column = 0
  private var stored = Stored.number
  private var format = NumberFormat.plain
  private var hasFormula = false
  private var start = 0
  private var isInValue = false
  private var isInText = false
  private var isInPronunciation = false
  /// The cells that are merged, in the order of the file.
  private(set) var merged: [MergedCells] = []

  /// Hands each row on that has a cell with something in it.
  init(
    strings: SharedStrings, formats: [NumberFormat], rows hand: @escaping (SheetRow) -> Void
  ) {
    (self.strings, self.formats, self.hand) = (strings, formats, hand)
  }

  private static let row: XMLName = "row"
  private static let cell: XMLName = "c"
  private static let value: XMLName = "v"
  private static let formula: XMLName = "f"
  private static let text: XMLName = "t"
  private static let pronunciation: XMLName = "rPh"
  private static let mergedCells: XMLName = "mergeCell"
  private static let reference: XMLName = "r"
  private static let style: XMLName = "s"

  override func open(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case Self.cell: beginCell(attributes)
    case Self.value: isInValue = true
    case Self.row: beginRow(attributes)
    case Self.formula: hasFormula = true
    case Self.text: isInText = !isInPronunciation
    case Self.pronunciation: isInPronunciation = true
    case Self.mergedCells:
      guard let bytes = attributes.bytes("ref") else { return }
      // A range of one cell merges nothing.
      if let cells = MergedCells(bytes) { merged.append(cells) }
    default: break
    }
  }

  override func close(_ name: XMLName) {
    switch name {
    case Self.value: isInValue = false
    case Self.text: isInText = false
    case Self.pronunciation: isInPronunciation = false
    case Self.cell: endCell()
    case Self.row: if !row.cells.isEmpty { hand(row) }
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue || isInText { row.bytes.append(contentsOf: bytes) }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    let number = attributes.bytes(Self.reference).map(DecimalBytes.whole) ?? row.number + 1
    guard let number, number > row.number, number <= CellReference.mostRows else { return fail() }
    row.begin(number)
    column = 0
  }

  private func beginCell(_ attributes: XMLAttributes) {
    if let bytes = attributes.bytes(Self.reference) {
      guard let cell = CellReference(bytes), cell.row == row.number, cell.column > column else {
        return fail()
      }
      column = cell.column
    } else {
      column += 1
      guard column <= CellReference.mostColumns else { return fail() }
    }
    stored = attributes.bytes(Self.text).map(Self.stored) ?? .number
    let style = attributes.bytes(Self.style).flatMap(DecimalBytes.whole) ?? 0
    format = formats.indices.contains(style) ? formats[style] : .plain
    hasFormula = false
    start = row.bytes.count
  }

  private static func stored(_ type: UnsafeBufferPointer<UInt8>) -> Stored {
    switch (type.first, type.count) {
    case (UInt8(ascii: "s"), 1): .shared
    case (UInt8(ascii: "b"), _): .boolean
    case (UInt8(ascii: "e"), _): .error
    case (UInt8(ascii: "d"), _): .day
    case (UInt8(ascii: "n"), _): .number
    default: .text
    }
  }

  private func endCell() {
    let isEmpty = row.bytes.count == start
    guard !isEmpty else {
      // A formula may come to an empty text, and says so; where nothing is said nobody has worked
      // it out.
      if hasFormula, stored != .text { append(.formulaWithoutValue) }
      return
    }
    switch stored {
    case .number: append(.number(format))
    case .error: append(.error)
    case .text:
      EscapedText.unescape(&row.bytes, from: start)
      append(.text)
    case .boolean: replaceBoolean()
    case .shared: replaceShared()
    case .day: replaceDay()
    }
  }

  private func append(_ kind: SheetRow.Kind) {
    row.cells.append(.init(column: column, kind: kind, range: start..<row.bytes.count))
  }

  private func replaceShared() {
    guard let number = DecimalBytes.whole(row.bytes[start...]), let range = strings.range(number)
    else { return fail() }
    row.bytes.removeSubrange(start...)
    guard !range.isEmpty else { return }
    row.bytes.append(contentsOf: strings.bytes[range])
    append(.text)
  }

  private func replaceBoolean() {
    let word = row.bytes[start...].elementsEqual([UInt8(ascii: "0")]) ? "FALSE" : "TRUE"
    row.bytes.replaceSubrange(start..., with: Array(word.utf8))
    append(.boolean)
  }

  /// A day in words of ISO 8601; midnight is no time of day.
  private func replaceDay() {
    let midnight = Array("T00:00:00".utf8)
    if let mark = row.bytes[start...].firstIndex(of: UInt8(ascii: "T")),
      row.bytes[mark...].starts(with: midnight)
    {
      row.bytes.removeSubrange(mark...)
    }
    append(.text)
  }
}
