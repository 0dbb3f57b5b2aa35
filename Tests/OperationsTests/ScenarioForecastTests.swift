import Operations
import Restructure
import TestSupport
import Testing

/// The scenarios of the rules, as far as they say how many people a forecast places.
@Suite("Scenarios: how many people find a place")
struct ScenarioForecastTests {
  static let folder = Scenario.folder(from: #filePath)

  /// A scenario with the figures that it states.
  struct Stated: CustomTestStringConvertible, Sendable {
    let scenario: Scenario
    let placed: Int?
    let unplaced: Int?

    var testDescription: String { scenario.file }
  }

  static let stated: [Stated] = Scenario.files(in: folder).compactMap { file in
    guard let scenario = try? Scenario.read(file, in: folder) else { return nil }
    let figure = { (word: String) in
      scenario.expectations.compactMap { line in
        line.text.hasPrefix("\(word): ") ? Int(line.text.dropFirst(word.count + 2)) : nil
      }.first
    }
    let (placed, unplaced) = (figure("placed"), figure("unplaced"))
    return placed == nil && unplaced == nil
      ? nil : Stated(scenario: scenario, placed: placed, unplaced: unplaced)
  }

  @Test("Many scenarios say it")
  func someAreFound() {
    #expect(Self.stated.count >= 40)
  }

  @Test("A forecast places as many as the scenario says, and no more", arguments: stated)
  func forecast(stated: Stated) throws {
    try stated.scenario.withFolder { path in
      let day = try #require(LocalDate(year: 2025, month: 3, day: 1))
      let answer = try ForecastPlan.run(FolderRequest(path: path, on: nil, today: day))
      if let placed = stated.placed { #expect(answer.placements.count == placed) }
      if let unplaced = stated.unplaced { #expect(answer.unplaced.count == unplaced) }
    }
  }
}
