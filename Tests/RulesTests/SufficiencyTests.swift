import Foundation
import Restructure
import TestSupport
import Testing

/// The vocabulary of rules is enough to say what employers' policies and Coventry's paper say.
@Suite("The rule vocabulary is enough")
struct SufficiencyTests {
  static let folder = Scenario.folder(from: #filePath)
  static let files = Scenario.files(in: folder)

  @Test("Each row has its scenarios, and each scenario its row", arguments: ScenarioRows.all)
  func everyRow(folder: String, heading: String, rows: [ScenarioRows.Row]) {
    let named = rows.flatMap(\.files).map { "\(folder)/\($0).scenario" }
    #expect(!rows.contains { $0.files.isEmpty })
    #expect(Set(named).count == named.count, "A scenario stands for one row")
    #expect(named.sorted() == Self.files.filter { $0.hasPrefix("\(folder)/") })
  }

  @Test("The tables are whole", arguments: [(0, 20), (1, 14), (2, 4), (3, 11), (4, 51)])
  func rowsAreCounted(table: Int, rows: Int) {
    #expect(ScenarioRows.all[table].rows.count == rows)
  }

  @Test("At least 70 scenarios say rows of the published policies")
  func enoughScenarios() {
    #expect(Self.files.count { $0.contains("/") } >= 70)
  }

  @Test("Every rule kind and every condition is used, and the table says by which scenarios")
  func everyKind() throws {
    let uses = try Self.files.map { file in
      let scenario = try Scenario.read(file, in: Self.folder)
      return ScenarioUse(file: file, title: scenario.title, try scenario.programme())
    }
    for kind in RuleKind.allCases { #expect(uses.contains { $0.kinds.contains(kind) }, "\(kind)") }
    for condition in ConditionKind.allCases {
      #expect(uses.contains { $0.conditions.contains(condition) }, "\(condition)")
    }
    try expectRecorded(ScenarioIndex.text(uses), at: "README.md", in: "Scenarios")
  }
}
