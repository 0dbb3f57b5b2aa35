import Foundation
import Restructure

/// A table of a programme as its authors wrote it, cell by cell under our names for the columns.
public struct TableCells: Sendable {
  /// Our names of the columns that the table has, in the order of the layout.
  public let columns: [String]
  /// The texts of every row, empty where nothing is said.
  public let rows: [[String]]

  /// Reads one of the tables; nil where the programme has none, or it cannot be read.
  public static func read(
    _ path: String, _ layout: TableLayout, map: HeaderMap = HeaderMap()
  ) -> TableCells? {
    var columns: [String] = []
    var rows: [[String]] = []
    let isRead = pass(path, layout, map: map) {
      columns = $0
    } row: {
      rows.append($0)
    }
    return isRead ? TableCells(columns: columns, rows: rows) : nil
  }

  /// Goes through one of the tables row by row; false where the programme has none, or it cannot be
  /// read to its end.
  public static func pass(
    _ path: String, _ layout: TableLayout, map: HeaderMap = HeaderMap(),
    columns: ([String]) -> Void, row hand: ([String]) -> Void
  ) -> Bool {
    guard let source = ProgrammeSource.open(path, map).0,
      case .text(let file) = source.table(layout)
    else { return false }
    var problems: [Problem] = []
    guard var rows = TableRows(file, layout, map, problems: &problems) else { return false }
    let headings = layout.columns.map { rows.table.columns.heading($0.name) }
      .filter { $0.position != nil }
    columns(headings.map(\.name))
    while let (row, isSound) = rows.next() {
      guard isSound else { return false }
      hand(headings.map { row.text($0) ?? "" })
    }
    return true
  }

  /// The text of the policy that a programme names as a file; nil for one that ships.
  public static func policyText(_ path: String, named name: String) -> String? {
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml"),
      let source = ProgrammeSource.open(path, HeaderMap()).0,
      case .text(let file) = TextFile.read(name, in: source.folder)
    else { return nil }
    return String(decoding: file.bytes, as: UTF8.self)
  }
}

extension Policy {
  /// Every condition of its rules.
  public var everyCondition: [PolicyCondition] { conditions.map(\.condition) }
}
