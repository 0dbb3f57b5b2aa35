import Casework
import GRDB
import Restructure
import Store
import Testing

/// Facts without a move, counter-events and the day of recording, as the database keeps them.
@Suite struct CorrectingTests {
  let tampered: TamperedStore
  var store: CaseStore { tampered.store }
  let reference = Examples.reference("E1", "tutor")

  /// Four openings, then E1 is told to be at risk, and is withdrawn by a slip.
  init() throws {
    tampered = try TamperedStore()
    try store.open(Examples.people)
    try store.record(try Examples.atRisk(), of: reference)
    try store.record(try Examples.withdrawal(), of: reference)
  }

  private func correct(_ number: Int, of reference: CaseReference? = nil) throws -> CaseRecord {
    try store.correct(
      entry: number, of: reference ?? self.reference, dated: try day("2016-12-08"),
      by: "Caseworker B", reason: "The wrong person", recordedOn: try day("2016-12-09")
    ).record
  }

  @Test func aCounterEventBringsTheCaseBackAndBothEntriesStay() throws {
    let record = try correct(6)
    #expect(record.state == .atRisk)
    #expect(record.corrected == [3])
    let history = try store.history(of: reference)
    #expect(history.map(\.event.kind) == [.opened, .moved, .moved, .corrected])
    #expect(history.last?.corrects == 6)
    #expect(history.last?.event.corrects == 3)
    #expect(history.last?.event.recordedOn == (try day("2016-12-09")))
    #expect(try store.verifyChain() == .intact(events: 7, head: try store.head()))
    // The case goes on from where it was.
    let move = Move(
      to: .assimilated, on: try day("2016-12-07"), by: "Caseworker A", reason: "Slotted in",
      posts: ["lead"])
    try store.record(move, of: reference)
    #expect(try store.record(of: reference).state == .assimilated)
  }

  @Test func whatIsNotInTheCaseIsNotCorrected() throws {
    for number in [0, 1, 2, 99] {
      #expect(throws: StoreError.self) { try correct(number) }
    }
    let error = #expect(throws: StoreError.self) { try correct(5) }
    #expect(error?.message.contains("A later entry rests on it") == true)
    #expect(throws: StoreError.self) { try correct(5, of: Examples.reference("E2", "tutor")) }
    #expect(try store.log().count == 6)
  }

  @Test func factsAreKeptWithoutAMove() throws {
    let facts = try Facts(parsing: ["owner=Caseworker B", "vr-closes=2016-12-20"])
    let other = Examples.reference("E2", "tutor")
    let head = try store.record(
      facts, of: other, dated: try day("2016-10-10"), by: "Caseworker A", reason: "Shared out")
    #expect(try store.head() == head)
    let record = try store.record(of: other)
    #expect(record.state == .inScope)
    #expect(record.facts[.owner] == .text("Caseworker B"))
    #expect(record.nextStep?.owner == "Caseworker B")
    // Names are personal, and erased with the other words.
    try store.eraseWords(
      of: other, on: try day("2016-10-11"), by: "Caseworker A", reason: "Retention")
    #expect(try store.record(of: other).facts[.owner] == .erased)
    #expect(try store.verifyChain().isIntact)
  }

  @Test func aNoteOfALaterDayDoesNotKeepEarlierMovesOut() throws {
    let other = Examples.reference("E2", "tutor")
    try store.note("Rang", on: other, dated: try day("2026-11-22"), by: "Caseworker A")
    try store.record(try Examples.atRisk(), of: other)
    #expect(try store.record(of: other).state == .atRisk)
  }

  @Test(arguments: [
    "INSERT INTO caseCorrection VALUES (6, 5)",
    "INSERT INTO caseCorrection VALUES (1, 5)",
    "UPDATE caseCorrection SET corrects = 5",
    "DELETE FROM caseCorrection",
    "INSERT OR REPLACE INTO caseCorrection SELECT * FROM caseCorrection",
    "UPDATE caseEvent SET recordedOn = '2020-01-01'",
  ])
  func correctionsRefuseToBeChanged(sql: String) throws {
    _ = try correct(6)
    #expect(throws: DatabaseError.self) { try tampered.execute(sql) }
    #expect(try store.verifyChain().isIntact)
  }

  @Test(arguments: [
    ("caseCorrection_isNeverChanged", "UPDATE caseCorrection SET corrects = 5"),
    ("caseEvent_isNeverChanged", "UPDATE caseEvent SET recordedOn = '2016-12-10' WHERE id = 7"),
    ("caseCorrection_isNeverRemoved", "DELETE FROM caseCorrection"),
  ])
  func whatIsChangedAllTheSameIsFound(trigger: String, sql: String) throws {
    _ = try correct(6)
    try tampered.execute("DROP TRIGGER \(trigger)")
    try tampered.execute(sql)
    guard case .broken(let entry) = try store.verifyChain() else {
      Issue.record("nothing was found")
      return
    }
    #expect(entry.number == 7)
    #expect(entry.damage == .altered)
  }

  @Test func ofTwoMovedTogetherOneGetsTheOnlyPlace() throws {
    let store = try CaseStore.inMemory()
    try store.open(Examples.people)
    let cases = [Examples.reference("E1", "tutor"), Examples.reference("E2", "tutor")]
    for reference in cases { try store.record(try Examples.atRisk(), of: reference) }
    var programme = ProgrammeSetting()
    programme.capacity = ["lead": 1]
    let move = Move(
      to: .assimilated, on: try day("2016-12-07"), by: "Caseworker A", reason: "Slotted in",
      posts: ["lead"])
    let error = try #require(
      throws: StoreError.self,
      performing: {
        try store.recordAll(cases.map { MoveRequest($0, move) }, in: programme)
      })
    #expect(error.message.contains("E2/tutor"))
    #expect(error.message.contains("lead has no place that is free"))
    #expect(try store.record(of: cases[0]).state == .atRisk)
    try store.record(move, of: cases[0], in: programme)
    #expect(throws: StoreError.self) { try store.record(move, of: cases[1], in: programme) }
  }
}
