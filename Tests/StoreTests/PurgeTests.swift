import Casework
import Foundation
import GRDB
import Restructure
import Store
import Testing

/// Words are erased by a rule, of all who are due or of none, and are gone from the file.
@Suite struct PurgeTests {
  let tampered: TamperedStore
  var store: CaseStore { tampered.store }

  /// E1 was withdrawn on 7 December 2016; E2's case as a tutor is over and the one as a lead is not;
  /// E3 is affected only.
  init() throws {
    tampered = try TamperedStore()
    try store.open(Examples.people)
    let (first, second) = (Examples.reference("E1", "tutor"), Examples.reference("E2", "tutor"))
    for reference in [first, second] {
      try store.record(try Examples.atRisk(), of: reference)
      try store.record(try Examples.withdrawal(), of: reference)
    }
    for _ in 1...60 {
      try store.note(
        "Kaleidoscope " + String(repeating: "of words ", count: 40), on: first,
        dated: try day("2016-12-07"), by: "Caseworker Zanzibar")
    }
    try store.note(
      "E1 rang about this post", on: Examples.reference("E2", "lead"),
      dated: try day("2016-12-07"), by: "Caseworker A")
  }

  private let rule = RetentionRule.keptFor(Period(6, .years))

  private func purge(
    on date: String, affected: Bool = false, by author: String = "Records officer",
    reason: String = "Six years are over"
  ) throws -> Purge {
    try store.purge(
      "demo", by: rule, on: try day(date), alsoAffected: affected, author: author, reason: reason,
      recordedOn: try day("2023-12-09"))
  }

  private func standings(on date: String, affected: Bool = false) throws -> [String] {
    let list = try #require(
      try store.retention(in: "demo", by: rule, on: try day(date), alsoAffected: affected))
    return list.people.map { "\($0.employee) \($0.standing.rawValue) \($0.entriesWithWords)" }
  }

  @Test func theListSaysHowEverybodyStands() throws {
    #expect(try standings(on: "2022-12-07") == ["E1 kept 63", "E2 live 5", "E3 affected 1"])
    #expect(try standings(on: "2022-12-08") == ["E1 due 63", "E2 live 5", "E3 affected 1"])
    #expect(
      try standings(on: "2022-12-08", affected: true) == ["E1 due 63", "E2 live 5", "E3 due 1"])
    #expect(
      try store.retention(
        in: "demo", by: .keptFor(Period(9, .workingDays)), on: try day("2022-12-08"),
        alsoAffected: false) == nil)
  }

  @Test func aPurgeErasesTheWordsOfThoseWhoAreDueAndOfNobodyElse() throws {
    let before = try store.log()
    let head = try store.head()
    let purge = try purge(on: "2023-12-08")
    #expect(purge.people.map(\.employee) == ["E1"])
    #expect(purge.mentions == [before.count])
    #expect(try store.verifyChain(expecting: head).isIntact)
    #expect(try store.entriesWordlessWithoutErasure() == 0)
    let history = try store.history(of: Examples.reference("E1", "tutor"))
    #expect(history.dropLast().allSatisfy { $0.event.words == nil })
    let last = try #require(history.last)
    #expect(last.event.kind == .wordsErased)
    #expect(
      last.event.words == CaseEvent.Words(by: "Records officer", reason: "Six years are over"))
    #expect(last.event.recordedOn == (try day("2023-12-09")))
    // The others stand as they stood.
    let others = before.filter { $0.case.employee != "E1" }
    #expect(try store.log().filter { $0.case.employee != "E1" } == others)
    #expect(try store.record(of: Examples.reference("E1", "tutor")).state == .withdrawn)
    #expect(try standings(on: "2023-12-08") == ["E1 erased 0", "E2 live 5", "E3 affected 1"])
  }

  @Test func nothingOfTheWordsIsLeftInTheFile() throws {
    let words = ["Kaleidoscope", "Zanzibar", "found funding"].map { Data($0.utf8) }
    let file = URL(fileURLWithPath: tampered.path)
    let before = try Data(contentsOf: file)
    for word in words { #expect(before.range(of: word) != nil) }
    // E2's words say the same of the funding, and stay.
    _ = try purge(on: "2023-12-08")
    let after = try Data(contentsOf: file)
    for word in words.dropLast() { #expect(after.range(of: word) == nil) }
    #expect(after.range(of: words[2]) != nil)
    #expect(after.count < before.count)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: file.deletingLastPathComponent().path)
    #expect(names == ["cases.db"])
  }

  /// Even a file that was written without care for what it frees.
  @Test func wordsThatAnEarlierErasureLeftAreGoneToo() throws {
    try tampered.execute("PRAGMA secure_delete = OFF")
    try tampered.execute("DELETE FROM caseEventText WHERE words LIKE '%Kaleidoscope%'")
    let file = URL(fileURLWithPath: tampered.path)
    #expect(try Data(contentsOf: file).range(of: Data("Zanzibar".utf8)) != nil)
    _ = try purge(on: "2016-12-08")
    #expect(try Data(contentsOf: file).range(of: Data("Zanzibar".utf8)) == nil)
  }

  @Test func aSecondPurgeErasesNothingAndRecordsNothing() throws {
    let head = try purge(on: "2023-12-08").head
    let again = try purge(on: "2023-12-08")
    #expect(again.people.isEmpty)
    #expect(again.head == head)
  }

  @Test func onePersonWhoCannotBeErasedKeepsAllAsTheyWere() throws {
    let head = try store.head()
    #expect(throws: StoreError.self) { try purge(on: "2023-12-08", by: " ") }
    #expect(throws: StoreError.self) { try purge(on: "2023-12-08", reason: "") }
    try tampered.execute(
      """
      CREATE TRIGGER refuse BEFORE INSERT ON caseEvent WHEN NEW.caseRecord = 4
      BEGIN SELECT RAISE(ABORT, 'refused'); END
      """)
    #expect(throws: StoreError.self) { try purge(on: "2023-12-08", affected: true) }
    #expect(try store.head() == head)
    #expect(try standings(on: "2023-12-08", affected: true)[0] == "E1 due 63")
  }
}
