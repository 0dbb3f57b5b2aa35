import Foundation
import Restructure

/// The rows of a programme folder that are about one person, whatever columns they have.
///
/// Unlike the reading of a programme it passes over nothing: a column that no rule reads is as much
/// held about a person as any other.
public enum PersonRows {
  /// A row with what its cells say.
  public struct Row: Hashable, Sendable {
    public let file: String
    public let line: Int
    /// Heading and text of each cell that is not empty, with our name for the column if it has one.
    public let cells: [Cell]
  }

  /// A cell under its heading.
  public struct Cell: Hashable, Sendable {
    public let heading: String
    /// Our name for the column; nil where it is none of ours.
    public let column: String?
    public let text: String
  }

  /// What a folder holds of somebody, and everybody whom its staff list names.
  public struct Reading: Sendable {
    public let rows: [Row]
    /// The ids of all people in the tables.
    public let people: Set<EmployeeID>
    /// The names of all others in the tables.
    public let otherNames: Set<String>
    /// The tables that could not be read to their end.
    public let unreadable: [String]
  }

  /// Columns in which ids of people stand.
  private static let peopleColumns = ["employee_id", "with_employee"]

  /// Reads every table of a folder; nil where there is no folder.
  public static func read(
    _ path: String, of employee: EmployeeID, map: HeaderMap = HeaderMap()
  ) -> Reading? {
    guard let tables = everyTable(path, map) else { return nil }
    var rows: [Row] = []
    var people: Set<EmployeeID> = []
    var otherNames: Set<String> = []
    var unreadable: [String] = []
    for (file, table) in tables {
      guard let table,
        var reader = CSVReader.open(
          file: file, bytes: table.bytes, isSheet: table.isSheet
        ).reader
      else {
        unreadable.append(file)
        continue
      }
      let source = reader.source
      let columns = columns(of: reader.header, in: file, map)
      let withIDs = columns.indices.filter { peopleColumns.contains(columns[$0] ?? "") }
      let named = columns.indices.filter { isName(columns[$0], reader.header[$0].text) }
      func texts(_ positions: [Int], of record: CSVRecord) -> [String] {
        positions.filter { $0 < record.cells.count }
          .map { CellText.cleaned(source.text(of: record.cells[$0])) }
      }
      // A row that is too long or too short is held all the same.
      while let (record, _) = reader.next() {
        let ids = texts(withIDs, of: record)
        people.formUnion(ids)
        if ids.contains(employee) {
          rows.append(row(source.cells(of: record), in: file, reader.header, columns))
        } else {
          otherNames.formUnion(texts(named, of: record))
        }
      }
    }
    people.remove("")
    otherNames.remove("")
    return Reading(rows: rows, people: people, otherNames: otherNames, unreadable: unreadable)
  }

  /// Every table of a folder or a workbook by its name, those that nobody reads as well; nil where
  /// there is neither.
  private static func everyTable(
    _ path: String, _ map: HeaderMap
  ) -> [(file: String, table: TextFile?)]? {
    switch ProgrammeSource.open(path, map).0 {
    case nil: return nil
    case .workbook(let workbook)?: return workbook.everyTable()
    case .folder(let folder)?:
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
        return nil
      }
      return names.sorted().filter { $0.hasSuffix(".csv") }.map { name in
        let bytes = FileBytes.read(folder.appendingPathComponent(name))
        return (name, bytes.map { TextFile(name: name, bytes: $0) })
      }
    }
  }

  /// Our names for the columns of a table; one that is none of ours is read as a staff list.
  private static func columns(
    of header: [CSVTable.Cell], in file: String, _ map: HeaderMap
  ) -> [String?] {
    let name = Place.sheetName(in: file).flatMap(SheetPlace.file) ?? file
    let layout = TableLayout.all.first { $0.file == name } ?? TableLayout.staff
    return header.map { cell in
      map.column(forHeading: cell.text, in: layout)?.name
        ?? (layout.column(named: cell.text) ?? layout.column(spelt: cell.text))?.name
    }
  }

  /// Whether people's names stand in a column; of those that are none of ours, the heading tells.
  private static func isName(_ column: String?, _ heading: String) -> Bool {
    column.map { $0 == "name" } ?? TableLayout.folded(heading).hasSuffix("name")
  }

  private static func row(
    _ cells: [CSVTable.Cell], in file: String, _ header: [CSVTable.Cell], _ columns: [String?]
  ) -> Row {
    let filled = cells.enumerated().compactMap { position, cell -> Cell? in
      let text = CellText.cleaned(cell.text)
      guard !text.isEmpty else { return nil }
      let isHeaded = position < header.count
      return Cell(
        heading: isHeaded ? CellText.cleaned(header[position].text) : "(without a heading)",
        column: isHeaded ? columns[position] : nil, text: text)
    }
    return Row(file: file, line: cells.first?.line ?? 0, cells: filled)
  }
}
