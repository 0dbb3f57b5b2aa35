import Exchange
import Restructure
import TestSupport

extension Scenario {
  /// The scenarios' day, unless one states its own: consultation opens on it.
  static let day = LocalDate(year: 2025, month: 3, day: 1) ?? LocalDate(dayNumber: 0)

  /// Reads the folder that the scenario describes, as the program does.
  func programme() throws -> Programme {
    try withFolder { path in
      let reading = ProgrammeReader.read(path)
      guard let programme = reading.programme, reading.problems.isEmpty else {
        throw Failure.unreadable(reading.problems.map { "\($0.place): \($0.message)" })
      }
      return programme
    }
  }
}
