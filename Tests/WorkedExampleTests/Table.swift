import Foundation

/// A CSV file as rows of cells by column, read without the program's own reader.
struct Table {
  let columns: [String]
  let rows: [[String: String]]

  /// Reads RFC 4180 text; a row with more or fewer cells than the header is kept out of `rows`
  /// and counted.
  init(_ text: String) {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      switch character {
      case "\"" where isQuoted && next == "\"":
        cell.append("\"")
        next = characters.next()
      case "\"":
        isQuoted.toggle()
      case "," where !isQuoted:
        record.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        records.append(record + [cell])
        (record, cell) = ([], "")
      default:
        cell.append(character)
      }
    }
    let header = records.first ?? []
    columns = header
    let (fitting, ragged) = records.dropFirst().reduce(into: ([[String]](), 0)) { sorted, record in
      if record.count == header.count { sorted.0.append(record) } else { sorted.1 += 1 }
    }
    rows = fitting.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    raggedRows = ragged + (cell.isEmpty && record.isEmpty && !isQuoted ? 0 : 1)
  }

  /// Rows that do not fit the header, and a last line without its end.
  let raggedRows: Int

  /// One column, from the top.
  func column(_ name: String) -> [String] {
    rows.map { $0[name] ?? "" }
  }
}

/// A file of the worked example's folder.
func exampleFile(_ name: String) throws -> String {
  try String(contentsOf: exampleFolder.appending(path: name), encoding: .utf8)
}

/// The worked example's folder.
var exampleFolder: URL {
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/coventry")
}

/// The items of a cell that `;` separates.
func items(_ cell: String?) -> [String] {
  (cell ?? "").split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
}
