import Restructure

/// What reading a programme folder gives: as much of the programme as is sound, and every problem.
public struct ProgrammeReading: Sendable {
  /// The programme; nil where its head cannot be read.
  public let programme: Programme?
  /// Everything wrong in the folder, in the order of files, lines and columns.
  public let problems: [Problem]

  /// The problems that stop a command.
  public var errors: [Problem] { problems.filter { $0.severity == .error } }
  /// The problems that do not.
  public var warnings: [Problem] { problems.filter { $0.severity == .warning } }

  init(programme: Programme?, problems: [Problem]) {
    self.programme = programme
    self.problems = problems.sorted { left, right in
      (Self.fileOrder(left), left.place, left.code, left.message)
        < (Self.fileOrder(right), right.place, right.code, right.message)
    }
  }

  /// The same reading with problems that only a later question brought to light.
  public func adding(_ problems: [Problem]) -> ProgrammeReading {
    ProgrammeReading(programme: programme, problems: self.problems + problems)
  }

  /// The head, then policies, then the tables as they are read.
  private static func fileOrder(_ problem: Problem) -> Int {
    let place = problem.place.file
    let file = Place.sheetName(in: place).flatMap(SheetPlace.file) ?? place
    if file == "programme.yaml" { return 0 }
    if file.hasSuffix(".yaml") || file.hasSuffix(".yml") { return 1 }
    return 2 + (TableLayout.all.firstIndex { $0.file == file } ?? TableLayout.all.count)
  }
}
