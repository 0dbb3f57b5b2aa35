import Casework
import Foundation
import GRDB
import Restructure
import Store
import Testing

/// A day that a test writes as ISO text.
func day(_ text: String) throws -> LocalDate {
  try #require(LocalDate(iso: text))
}

/// Invented people in the invented programme *demo*.
enum Examples {
  static let programme = ProgrammeToOpen(id: "demo", title: "Demonstration")

  /// Two people at risk, one of them in two posts, and one who is affected only.
  static let people = [
    person("E1", "tutor"), person("E2", "tutor"), person("E2", "lead"),
    person("E3", "clerk", "rename"),
  ]

  static func person(_ employee: String, _ post: String, _ fate: String = "disestablish")
    -> CaseToOpen
  {
    CaseToOpen(
      employee: employee, fromPost: post, standing: fate == "rename" ? .affected : .case,
      fate: fate, source: "p. 12")
  }

  static func reference(
    _ employee: String, _ post: String, _ standing: CaseRecord.Standing = .case
  ) -> CaseReference {
    CaseReference(programme: "demo", employee: employee, fromPost: post, standing: standing)
  }

  /// The move that tells somebody that they are at risk.
  static func atRisk(on date: String = "2016-12-06") throws -> Move {
    Move(
      to: .atRisk, on: try day(date), by: "Caseworker A", reason: "The structure is approved",
      facts: try Facts(parsing: [
        "consultation-closed=2016-11-23", "responses-received=0", "structure-approved=2016-12-06",
      ]))
  }

  static func withdrawal(on date: String = "2016-12-07") throws -> Move {
    Move(
      to: .withdrawn, on: try day(date), by: "Caseworker A", reason: "Funding",
      facts: try Facts(parsing: ["decision=The head of service found funding"]))
  }
}

extension CaseStore {
  /// Opens records on the first day of consultation.
  @discardableResult
  func open(_ people: [CaseToOpen], of programme: ProgrammeToOpen = Examples.programme) throws
    -> OpenOutcome
  {
    try open(programme, cases: people, on: try day("2016-10-03"), by: "Caseworker A")
  }

  /// The states of the programme *demo*, as `E1/tutor at-risk`.
  func states() throws -> [String] {
    try cases(in: "demo").map { "\($0.reference) \($0.state?.rawValue ?? "affected")" }
  }
}

/// A folder that is gone again when the test is over.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("ringfence-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String {
    url.appendingPathComponent(name).path
  }
}

/// A store in a file, with a way past it for tests that tamper.
struct TamperedStore {
  let folder = try? TemporaryFolder()
  let store: CaseStore
  let raw: DatabaseQueue
  let path: String

  init() throws {
    path = try #require(folder).path("cases.db")
    store = try CaseStore(path: path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    raw = try DatabaseQueue(path: path, configuration: configuration)
  }

  func execute(_ sql: String) throws {
    try raw.writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// From now on references are kept; at first they are not, so that a test can break them.
  func enforceForeignKeys() throws {
    try execute("PRAGMA foreign_keys = ON")
  }

  func number(_ sql: String) throws -> Int {
    try #require(try raw.read { try Int.fetchOne($0, sql: sql) })
  }

  func text(_ sql: String) throws -> String {
    try #require(try raw.read { try String.fetchOne($0, sql: sql) })
  }
}
