/// Writes tables as CSV: UTF-8, commas, LF, quotes only where needed.
public enum CSVWriter {
  /// One row with its line end.
  public static func row(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  /// A header and rows.
  public static func table(_ header: [String], _ rows: [[String]]) -> String {
    row(header) + rows.map(row).joined()
  }

  /// A table for a reader who may open it in a spreadsheet: a text that a spreadsheet would take for
  /// a formula gets an apostrophe, which shows that it is text.
  public static func answer(_ header: [String], _ rows: [[String]]) -> String {
    table(header, rows.map { $0.map(asText) })
  }

  private static func asText(_ cell: String) -> String {
    guard let first = cell.first, "=+-@\t".contains(first),
      !cell.dropFirst().allSatisfy({ $0.isNumber || $0 == "." }) || cell.count == 1
    else { return cell }
    return "'" + cell
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes =
      cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      || cell.hasPrefix(" ") || cell.hasSuffix(" ") || cell.hasPrefix("# ") || cell == "#"
    guard needsQuotes else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
