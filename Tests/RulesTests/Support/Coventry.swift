import Exchange
import Foundation
import Restructure
import Rules
import Testing

/// The worked example, read once as the program reads it.
struct Coventry {
  let programme: Programme
  let findings: [Finding]

  private static let reading: ProgrammeReading = {
    var folder = URL(filePath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return ProgrammeReader.read(folder.appending(path: "Examples/coventry").path)
  }()

  init() throws {
    #expect(Self.reading.problems.isEmpty)
    programme = try #require(Self.reading.programme)
    findings = PlanFindings.all(in: programme, on: try #require(programme.asOf))
  }

  /// The subjects of the findings of one kind.
  func subjects(_ code: FindingCode) -> [String] {
    findings.filter { $0.code == code }.map(\.subject)
  }

  /// The plan with one of its conditions set to another value.
  func plan(setting name: String, to value: Condition.Value) throws -> PlanInForce {
    var other = programme
    let index = try #require(other.conditions.firstIndex { $0.name == name })
    other.conditions[index].value = value
    return PlanInForce(other, on: try #require(programme.asOf))
  }
}
