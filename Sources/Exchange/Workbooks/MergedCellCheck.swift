import Restructure
import Workbooks

/// Finds cells of a table that are merged with others.
///
/// A merged cell says one thing where the table has several places for it: whether the hours of two
/// posts are 2.0 each or together is anybody's guess, and the cells beside the first are empty.
enum MergedCellCheck {
  /// Goes through a sheet once more and gives an error for each merged cell that hides something.
  static func problems(
    _ merged: [MergedCells], in table: SheetTable, at place: String, of sheet: Workbook.Sheet,
    _ book: Workbook
  ) throws(WorkbookFailure) -> [Problem] {
    guard !merged.isEmpty, !table.isEmpty else { return [] }
    let seen = Seen(Set(merged.map(\.first)))
    try book.read(sheet, seen.add)
    return merged.sorted { $0.first < $1.first }.compactMap { cells in
      let columns = cells.first.column...cells.last.column
      let others = cells.first.row + 1..<cells.last.row + 1
      let hidesRows = others.contains { seen.rows.contains($0) }
      guard cells.first.row >= table.headerRow, seen.filled.contains(cells.first),
        columns.contains(where: table.isRead), hidesRows || columns.count > 1
      else { return nil }
      return Problem(
        at: Place(file: place, line: cells.first.row, column: cells.first.column),
        code: .mergedCells,
        message:
          "\(columns.count * (others.count + 1)) cells are merged into one, so it is not said "
          + "of which \(hidesRows ? "rows" : "columns") it speaks",
        remedy: "Unmerge them, and fill in each cell for itself.")
    }
  }

  /// What a second look at the sheet is for.
  private final class Seen {
    private let wanted: Set<CellReference>
    private(set) var filled: Set<CellReference> = []
    private(set) var rows: Set<Int> = []

    init(_ wanted: Set<CellReference>) {
      self.wanted = wanted
    }

    func add(_ row: SheetRow) {
      guard !SheetTable.isRemark(row) else { return }
      rows.insert(row.number)
      for cell in row.cells {
        let reference = CellReference(row: row.number, column: cell.column)
        if wanted.contains(reference) { filled.insert(reference) }
      }
    }
  }
}
