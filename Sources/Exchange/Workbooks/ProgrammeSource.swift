import Foundation
import Restructure
import Workbooks

/// Where a programme lies: in a folder of text files, or in one workbook with a sheet for each.
enum ProgrammeSource: Sendable {
  case folder(URL)
  case workbook(ProgrammeWorkbook)

  /// Finds out which of the two is at a path; nil where neither is, for the reasons given.
  static func open(_ path: String, _ map: HeaderMap) -> (ProgrammeSource?, [Problem]) {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isThere, isFolder.boolValue {
      return (.folder(URL(fileURLWithPath: path, isDirectory: true)), [])
    }
    if isThere, isWorkbook(path) {
      let (workbook, problems) = ProgrammeWorkbook.open(path, map)
      return (workbook.map(Self.workbook), problems)
    }
    if isThere {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().relativePath
      return (
        nil,
        [
          Problem(
            at: Place(file: path), code: .missingFolder,
            message: "\(path) is one file, and not a folder or a workbook of tables",
            remedy: "Give the folder in which it lies, \(folder).")
        ]
      )
    }
    return (
      nil,
      [
        Problem(
          at: Place(file: path), code: .missingFolder, message: "there is no folder \(path)",
          remedy: "Check the path, or write an empty one: ringfence new \(path).")
      ]
    )
  }

  /// Whether a file is meant as a workbook, by its name or by how it begins.
  static func isWorkbook(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"].contains(where: name.hasSuffix)
      || Workbook.looksLikeOne(path)
  }

  /// The folder in which a policy of one's own lies.
  var folder: URL {
    switch self {
    case .folder(let folder): folder
    case .workbook(let workbook): workbook.folder
    }
  }

  /// One of the tables.
  func table(_ layout: TableLayout) -> TextFile.Reading {
    switch self {
    case .folder(let folder): TextFile.read(layout.file, in: folder)
    case .workbook(let workbook): workbook.table(layout)
    }
  }

  /// The head of the programme.
  func head() -> YAMLHead.Reading {
    switch self {
    case .folder(let folder):
      switch TextFile.read("programme.yaml", in: folder) {
      case .missing: return YAMLHead.Reading(problems: [missing("programme.yaml")])
      case .unusable(let problem): return YAMLHead.Reading(problems: [problem])
      case .text(let file): return YAMLHead.read(file)
      }
    case .workbook(let workbook):
      guard workbook.has("programme.yaml") else {
        return YAMLHead.Reading(problems: [missing("programme.yaml")])
      }
      let (sheet, problems) = workbook.settings("programme.yaml")
      var reading = sheet.map(YAMLHead.read) ?? YAMLHead.Reading()
      reading.problems = problems + reading.problems
      return reading
    }
  }

  /// Files whose names are nearly those of a programme, and which nobody reads.
  func strays(besides policy: String?) -> [Problem] {
    switch self {
    case .folder(let folder): StrayFiles.problems(in: folder, besides: policy)
    // Found when the workbook was opened.
    case .workbook: []
    }
  }

  /// That a file which every programme needs is not there.
  func missing(_ file: String) -> Problem {
    switch self {
    case .folder:
      Problem(
        at: Place(file: file), code: .missingFile, message: "\(file) is missing",
        remedy: "Every programme folder needs one: `ringfence new` writes an example.")
    case .workbook(let workbook):
      Problem(
        at: Place(file: workbook.name), code: .missingFile,
        message: "\(workbook.name) has no sheet \(SheetPlace.name(of: file))",
        remedy: "Every workbook needs one: `ringfence new --workbook` writes an example.")
    }
  }

  /// A problem in the words of whoever has files, or sheets.
  func worded(_ problem: Problem) -> Problem {
    if case .workbook = self { WorkbookWords.translated(problem) } else { problem }
  }
}
