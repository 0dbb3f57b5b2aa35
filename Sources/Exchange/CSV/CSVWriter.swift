import Parallel

/// Writes tables as CSV: UTF-8, commas, LF, quotes only where needed.
public enum CSVWriter {
  /// One row with its line end.
  public static func row(_ cells: [String]) -> String {
    var text = ""
    append(cells, to: &text)
    return text
  }

  /// A header and rows.
  public static func table(_ header: [String], _ rows: [[String]]) -> String {
    var text = row(header)
    for cells in rows { append(cells, to: &text) }
    return text
  }

  /// A table for a reader who may open it in a spreadsheet: a text that a spreadsheet would take for
  /// a formula gets an apostrophe, which shows that it is text and is taken off again where it is read.
  public static func answer(
    _ header: [String], _ rows: some Sequence<[String]>, under heading: String = ""
  ) -> String {
    var text = heading
    append(header.map(asText), to: &text)
    for cells in rows { append(cells.map(asText), to: &text) }
    return text
  }

  /// One row of such a table, with its line end.
  public static func answerRow(_ cells: [String]) -> String { answer(cells, []) }

  /// The same of many rows, which are written on several processors at once.
  public static func answer(
    _ header: [String], rows count: Int, under heading: String = "",
    _ row: @Sendable (Int) -> [String]
  ) -> String {
    let parts = min(Threads.processors, count / 1_000 + 1)
    let bounds = (0...parts).map { count * $0 / parts }
    let texts = Threads.map(parts) { part in
      var bytes: [UInt8] = []
      for position in bounds[part]..<bounds[part + 1] { appendAnswer(row(position), to: &bytes) }
      return bytes
    }
    let head = Array(answer(header, [], under: heading).utf8)
    return String(unsafeUninitializedCapacity: texts.reduce(head.count) { $0 + $1.count }) { text in
      var end = text.startIndex
      for part in [head] + texts { end = text[end...].initialize(fromContentsOf: part) }
      return end
    }
  }

  /// The bytes of one row: of a million, nearly all are ids and words that stand as they are.
  private static func appendAnswer(_ cells: [String], to bytes: inout [UInt8]) {
    let start = bytes.count
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      let first = bytes.count
      bytes.append(contentsOf: cell.utf8)
      guard standsAsItIs(bytes[first...]) else {
        bytes.removeSubrange(start...)
        var text = ""
        append(cells.map(asText), to: &text)
        return bytes.append(contentsOf: text.utf8)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Whether a cell is of letters, digits, hyphens and full stops and begins with none of these two,
  /// as ids and words are: a million of them are neither quoted nor marked as text.
  private static func standsAsItIs(_ cell: ArraySlice<UInt8>) -> Bool {
    var isFirst = true
    for byte in cell {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        break
      case UInt8(ascii: "-"), UInt8(ascii: "."): if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return true
  }

  private static func append(_ cells: [String], to text: inout String) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { text += "," }
      if needsQuotes(cell) {
        text += "\""
        text += cell.replacing("\"", with: "\"\"")
        text += "\""
      } else {
        text += cell
      }
    }
    text += "\n"
  }

  private static func asText(_ cell: String) -> String {
    if CellText.isMarked(cell.utf8) { return "'" + cell }
    guard let first = cell.utf8.first, CellText.formulaStarts.contains(first),
      !cell.dropFirst().allSatisfy({ $0.isNumber || $0 == "." }) || cell.count == 1
    else { return cell }
    return "'" + cell
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    let bytes = cell.utf8
    guard let first = bytes.first, let last = bytes.last else { return false }
    let blank = UInt8(ascii: " ")
    if first == blank || last == blank { return true }
    if first == UInt8(ascii: "#"), cell.hasPrefix("# ") || cell == "#" { return true }
    return bytes.contains {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
  }
}
