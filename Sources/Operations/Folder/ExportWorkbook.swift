import Exchange
import Foundation
import Restructure
import Workbooks

/// Writes the tables of a folder into one workbook, which says the same.
public enum ExportWorkbook {
  /// What was written.
  public struct Answer: Sendable {
    /// Each sheet with its rows.
    public let sheets: [(name: String, rows: Int)]
    /// A policy of the folder's own, which must lie beside the workbook.
    public let policy: String?
  }

  /// Writes the workbook; a file that is there is not touched, and nothing is written where the folder
  /// holds errors.
  public static func run(
    _ request: FolderRequest, to path: String
  ) throws(OperationFailure) -> Answer {
    guard path.lowercased().hasSuffix(".xlsx") else {
      throw .usage("\(path) is no name for a workbook", remedy: "Give it one that ends in .xlsx.")
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .refused(
        "\(path) is there already", remedy: "Choose another name: nothing is overwritten.")
    }
    let programme = try request.load(.everything).programme
    let map = (try? HeaderMap(request.maps)) ?? HeaderMap()
    do throws(WorkbookFailure) {
      let writer = try WorkbookWriter(path)
      WorkbookSkeleton.writeHead(
        writer, today: request.today, rows: ProgrammeKeys.rows(of: programme))
      var sheets: [(name: String, rows: Int)] = []
      for layout in TableLayout.all {
        guard let rows = write(layout, of: request.path, map, writer) else { continue }
        sheets.append((WorkbookSkeleton.name(layout), rows))
      }
      try writer.finish(replacing: false)
      let policy = programme.policyName.flatMap {
        TableCells.policyText(request.path, named: $0) == nil ? nil : $0
      }
      return Answer(sheets: sheets, policy: policy)
    } catch {
      throw .machine("\(path) \(error.fault)", remedy: error.remedy)
    }
  }

  /// Writes a table row by row and gives their number; nil where the folder has no such table.
  private static func write(
    _ layout: TableLayout, of path: String, _ map: HeaderMap, _ writer: WorkbookWriter
  ) -> Int? {
    var sheet: SheetWriter?
    var contents: [ColumnContent] = []
    var rows = 0
    let isRead = TableCells.pass(path, layout, map: map) { names in
      let columns = names.compactMap { name in layout.columns.first { $0.name == name } }
      contents = names.map(layout.content)
      sheet = writer.sheet(
        WorkbookSkeleton.name(layout), columns.map { WorkbookSkeleton.column($0, of: layout) })
    } row: { cells in
      sheet?.add(zip(cells, contents).map(value))
      rows += 1
    }
    return isRead ? rows : nil
  }

  /// A cell as a spreadsheet holds it; what is no plain number or date stays the text that it is.
  private static func value(_ text: String, _ content: ColumnContent) -> SheetValue {
    if text.isEmpty { return .empty }
    switch content {
    case .date:
      guard let day = try? DateText.read(text) else { return .text(text) }
      return .day(day.dayNumber)
    case .count:
      guard let number = Int(text), String(number) == text else { return .text(text) }
      return .whole(number)
    case .money:
      guard let money = Money(parsing: text) else { return .text(text) }
      return .decimal(money.description)
    case .id, .hours, .word, .text: return .text(text)
    }
  }
}
