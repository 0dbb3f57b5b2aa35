import Foundation
import Restructure

/// What reading a programme folder gives: as much of the programme as is sound, and every problem.
public struct ProgrammeReading: Sendable {
  /// The programme; nil where its head or its posts cannot be read at all.
  public let programme: Programme?
  /// Everything wrong in the folder, in the order of files and lines.
  public let problems: [Problem]

  /// The problems that stop a command.
  public var errors: [Problem] { problems.filter { $0.severity == .error } }
  /// The problems that do not.
  public var warnings: [Problem] { problems.filter { $0.severity == .warning } }
}

/// Reads a programme folder: `programme.yaml` and the tables beside it.
public struct ProgrammeReader {
  /// How much of the folder a command reads.
  public enum Extent: Sendable {
    /// Everything, as `check` does.
    case everything
    /// What decides claims: the head, posts, staff, changes, new posts, ring-fences and matches.
    case claims
  }

  private let folder: URL
  private let map: HeaderMap
  private let extent: Extent
  private var problems: [Problem] = []

  /// Reads the folder at a path.
  public static func read(
    _ path: String, map: HeaderMap = HeaderMap(), extent: Extent = .everything
  ) -> ProgrammeReading {
    var reader = ProgrammeReader(
      folder: URL(fileURLWithPath: path, isDirectory: true), map: map, extent: extent)
    let programme = reader.programme()
    let problems = reader.problems.sorted {
      (fileOrder($0.place.file), $0.place) < (fileOrder($1.place.file), $1.place)
    }
    return ProgrammeReading(programme: programme, problems: problems)
  }

  private init(folder: URL, map: HeaderMap, extent: Extent) {
    self.folder = folder
    self.map = map
    self.extent = extent
  }

  private static func fileOrder(_ file: String) -> Int {
    file == "programme.yaml"
      ? 0 : 1 + (TableLayout.all.firstIndex { $0.file == file } ?? TableLayout.all.count)
  }

  private mutating func programme() -> Programme? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      report(
        at: Place(file: folder.relativePath), "missing-folder",
        "there is no folder \(folder.relativePath)",
        "Check the path, or write an empty one: ringfence new \(folder.relativePath).")
      return nil
    }
    let head = head()
    var tables = PlanTables()
    tables.posts = rows(.posts, required: true) { PostRow.read($0, isNew: false, &$1) }
    tables.newPosts = rows(.newPosts) { PostRow.read($0, isNew: true, &$1) }
    tables.staff = rows(.staff, PostholdingRow.read)
    tables.changes = rows(.changes, ChangeRow.read)
    tables.ringFences = rows(.ringFences, RingFenceRow.read)
    tables.matches = rows(.matches, MatchRow.read)
    if extent == .everything {
      tables.statements = rows(.statements, StatementRow.read)
      tables.figures = rows(.figures, FigureRow.read)
      tables.selection = SelectionTables(
        preferences: rows(.preferences, PreferenceRow.read), scores: rows(.scores, ScoreRow.read),
        vacancies: rows(.vacancies) { PostRow.read($0, isNew: true, &$1) })
    }
    problems += ReferenceCheck(head: head, tables: tables).problems
    guard var programme = head else { return nil }
    tables.fill(&programme)
    return programme
  }

  private mutating func head() -> Programme? {
    switch TextFile.read("programme.yaml", in: folder) {
    case .missing:
      report(
        at: Place(file: "programme.yaml"), "missing-file", "programme.yaml is missing",
        "Every programme folder needs one: `ringfence new` writes an example.")
      return nil
    case .unusable(let problem):
      problems.append(problem)
      return nil
    case .text(let file):
      let (programme, found) = YAMLHead.read(file)
      problems += found
      if let policy = programme?.policy {
        report(
          at: Place(file: "programme.yaml"), "policy-not-read",
          "the policy “\(policy)” is not read by this version",
          "Remove the key: claims are judged by the columns of ring-fences.csv alone.")
      }
      return programme
    }
  }

  /// The rows of one table; a row that cannot be read is reported and left out.
  private mutating func rows<Value>(
    _ layout: TableLayout, required: Bool = false, _ read: (Row, inout [Problem]) -> Value?
  ) -> [Value] {
    switch TextFile.read(layout.file, in: folder) {
    case .missing:
      if required {
        report(
          at: Place(file: layout.file), "missing-file", "\(layout.file) is missing",
          "Every programme folder needs one: `ringfence new` writes an example.")
      }
      return []
    case .unusable(let problem):
      problems.append(problem)
      return []
    case .text(let file):
      let (table, found) = CSVReader.read(file: file.name, bytes: file.bytes)
      problems += found
      guard let table, let rows = TableRows(table, layout: layout, map: map, problems: &problems)
      else { return [] }
      return (0..<rows.count).compactMap { read(rows.row($0), &problems) }
    }
  }

  private mutating func report(
    at place: Place, _ code: String, _ message: String, _ remedy: String
  ) {
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}
