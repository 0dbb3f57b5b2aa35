import Foundation
import Restructure
import Workbooks

/// Writes an empty workbook: a sheet for each table, with headings, notes, drop-downs and one example
/// row that does not count.
public enum NewWorkbook {
  /// Writes the file and gives the names of its sheets; a file that is there is not touched.
  public static func run(
    _ path: String, today: LocalDate
  ) throws(OperationFailure) -> [String] {
    guard path.lowercased().hasSuffix(".xlsx") else {
      throw .usage("\(path) is no name for a workbook", remedy: "Give it one that ends in .xlsx.")
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .refused(
        "\(path) is there already", remedy: "Choose another name: nothing is overwritten.")
    }
    do throws(WorkbookFailure) {
      let writer = try WorkbookWriter(path)
      let sheets = WorkbookSkeleton.write(writer, today: today)
      try writer.finish(replacing: false)
      return sheets
    } catch {
      throw .machine("\(path) \(error.fault)", remedy: error.remedy)
    }
  }
}
