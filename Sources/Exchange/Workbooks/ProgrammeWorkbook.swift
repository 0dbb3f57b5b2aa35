import Foundation
import Restructure
import Workbooks

/// A workbook in place of a programme folder: a sheet for each of its files.
struct ProgrammeWorkbook: Sendable {
  /// The file's own name, by which problems name it.
  let name: String
  /// The folder in which the workbook lies, where a policy of one's own may lie beside it.
  let folder: URL
  /// What is wrong with how the sheets are named.
  private(set) var problems: [Problem] = []
  private let book: Workbook
  private let map: HeaderMap
  private var sheets: [String: Workbook.Sheet] = [:]

  /// Opens a workbook, or says why it cannot be read.
  static func open(_ path: String, _ map: HeaderMap) -> (ProgrammeWorkbook?, [Problem]) {
    let url = URL(fileURLWithPath: path)
    do throws(WorkbookFailure) {
      let workbook = try ProgrammeWorkbook(url, Workbook.open(path), map)
      return (workbook, workbook.problems)
    } catch {
      return (nil, [problem(error, url.lastPathComponent)])
    }
  }

  private init(_ url: URL, _ book: Workbook, _ map: HeaderMap) throws(WorkbookFailure) {
    name = url.lastPathComponent
    folder = url.deletingLastPathComponent()
    (self.book, self.map) = (book, map)
    for sheet in book.sheets {
      guard let file = SheetPlace.file(of: sheet.name) else {
        try reportUnknown(sheet)
        continue
      }
      if let other = sheets[file] { reportRepeated(sheet, other) } else { sheets[file] = sheet }
    }
  }

  /// Whether the workbook has a sheet for a file of a folder.
  func has(_ file: String) -> Bool { sheets[file] != nil }

  /// How the sheet for a file is named in problems.
  func place(of file: String) -> String {
    Place.sheet(String((sheets[file]?.name ?? SheetPlace.name(of: file)).trimmedText), of: name)
  }

  /// A table of the workbook as text.
  func table(_ layout: TableLayout) -> TextFile.Reading {
    guard let sheet = sheets[layout.file] else { return .missing }
    let place = place(of: layout.file)
    let table = SheetTable(at: place, layout, map, book.numbers)
    do throws(WorkbookFailure) {
      let merged = try book.read(sheet, table.add)
      table.finish()
      if table.isTooLarge { throw .tooLarge("the sheet \(sheet.name) says more than 1 GiB") }
      let hidden = try MergedCellCheck.problems(merged, in: table, at: place, of: sheet, book)
      guard !table.isEmpty else { return .unusable(emptySheet(place, sheet.name)) }
      return .text(
        TextFile(
          name: place, bytes: FileBytes(table.bytes), isSheet: true,
          problems: table.problems + hidden))
    } catch {
      return .unusable(Self.problem(error, name))
    }
  }

  /// The keys and values of a sheet of settings; nil where it cannot be read.
  func settings(_ file: String) -> (sheet: SettingsSheet?, problems: [Problem]) {
    let reader = SettingsSheet.Reader(at: place(of: file), book.numbers)
    guard let sheet = sheets[file] else { return (reader.sheet, []) }
    do throws(WorkbookFailure) {
      try book.read(sheet, reader.add)
      return (reader.sheet, reader.problems)
    } catch {
      return (nil, [Self.problem(error, name)])
    }
  }

  /// Every sheet as a table of whatever columns it has, with the file that it stands for; nil for a
  /// table that cannot be read.
  func everyTable() -> [(file: String, table: TextFile?)] {
    let settings = ["programme.yaml", "letters.yaml", "letters-cy.yaml"]
    return book.sheets.compactMap { sheet in
      let file = SheetPlace.file(of: sheet.name)
      guard file.map({ !settings.contains($0) }) ?? true else { return nil }
      let layout = TableLayout.all.first { $0.file == file } ?? TableLayout.staff
      let place = Place.sheet(sheet.name, of: name)
      let table = SheetTable(at: place, layout, map, book.numbers)
      guard (try? book.read(sheet, table.add)) != nil, !table.isTooLarge else {
        return (place, nil)
      }
      table.finish()
      guard !table.isEmpty else { return nil }
      return (
        place, TextFile(name: place, bytes: FileBytes(table.bytes), isSheet: true, problems: [])
      )
    }
  }

  // MARK: - Saying what is wrong

  private static func problem(_ failure: WorkbookFailure, _ name: String) -> Problem {
    Problem(
      at: Place(file: name), code: .unreadableWorkbook, message: "\(name) \(failure.fault)",
      remedy: failure.remedy)
  }

  private func emptySheet(_ place: String, _ sheet: String) -> Problem {
    Problem(
      at: Place(file: place), code: .emptyFile, message: "the sheet \(sheet) is empty",
      remedy: "Give it at least its row of column names, or remove it if it is not needed.")
  }

  /// A table under a wrong name would be taken for one that is not there.
  private mutating func reportUnknown(_ sheet: Workbook.Sheet) throws(WorkbookFailure) {
    // A sheet on which nothing stands is left from a new workbook; the guide is ours.
    guard TableLayout.folded(sheet.name) != "guide" else { return }
    let rows = RowCount()
    try book.read(sheet) { _ in rows.number += 1 }
    guard rows.number > 0 else { return }
    let names = SheetPlace.files.map(SheetPlace.name)
    problems.append(
      Problem(
        .warning, at: Place(file: Place.sheet(sheet.name, of: name)), code: .unknownSheet,
        message: "the sheet “\(sheet.name)” is not read",
        remedy: Suggestion.nearest(to: sheet.name, among: names).map {
          "If it is meant as \($0), rename it."
        } ?? "If it is one of ours, rename it: \(names.joinedAsChoice)."))
  }

  private mutating func reportRepeated(_ sheet: Workbook.Sheet, _ other: Workbook.Sheet) {
    problems.append(
      Problem(
        at: Place(file: Place.sheet(sheet.name, of: name)), code: .repeatedSheet,
        message: "“\(other.name)” and “\(sheet.name)” are one and the same table",
        remedy: "Put their rows on one of the two, and rename or remove the other."))
  }

  private final class RowCount {
    var number = 0
  }
}
