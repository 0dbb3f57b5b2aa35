import Casework
import GRDB
import Restructure
import Store
import Testing

@Suite struct AuditTests {
  let tampered: TamperedStore
  var store: CaseStore { tampered.store }

  /// Five entries: four openings, then E1 is told to be at risk.
  init() throws {
    tampered = try TamperedStore()
    try store.open(Examples.people)
    try store.record(try Examples.atRisk(), of: Examples.reference("E1", "tutor"))
  }

  @Test func anUntouchedHistoryVerifies() throws {
    #expect(try store.verifyChain() == .intact(events: 5, head: try store.head()))
  }

  @Test func anEmptyHistoryVerifies() throws {
    #expect(try CaseStore.inMemory().verifyChain() == .intact(events: 0, head: nil))
  }

  @Test(arguments: [
    "UPDATE caseEvent SET onDate = '2016-10-04' WHERE id = 2",
    "UPDATE caseEvent SET id = 9 WHERE id = 5",
    "DELETE FROM caseEvent WHERE id = 5",
    "INSERT OR REPLACE INTO caseEvent SELECT * FROM caseEvent WHERE id = 5",
    "UPDATE caseEventText SET words = '{}' WHERE caseEvent = 5",
    "INSERT OR REPLACE INTO caseEventText VALUES (5, printf('%032d', 0), '{}')",
    "UPDATE caseRecord SET employee = 'E9' WHERE id = 1",
    "DELETE FROM caseRecord WHERE id = 1",
    "INSERT OR REPLACE INTO caseRecord SELECT * FROM caseRecord WHERE id = 1",
    "UPDATE programme SET word = 'other'",
    "DELETE FROM programme",
    "INSERT OR REPLACE INTO programme VALUES (1, 'demo', 'Another')",
    "UPDATE caseState SET isEnd = 0",
    "DELETE FROM caseEventKind",
  ])
  func theHistoryRefusesToBeChanged(sql: String) throws {
    #expect(throws: DatabaseError.self) { try tampered.execute(sql) }
    #expect(try store.verifyChain().isIntact)
  }

  @Test(arguments: [
    (
      "a changed date", "caseEvent_isNeverChanged",
      "UPDATE caseEvent SET onDate = '2016-10-04' WHERE id = 2", 2,
      BrokenEntry.Damage.altered
    ),
    (
      "a changed fact", "caseEvent_isNeverChanged",
      "UPDATE caseEvent SET facts = '{}' WHERE id = 5", 5, .altered
    ),
    (
      "a source that is emptied", "caseEvent_isNeverChanged",
      "UPDATE caseEvent SET source = NULL WHERE id = 3", 3, .altered
    ),
    (
      "a digest made to order", "caseEvent_isNeverChanged",
      "UPDATE caseEvent SET digest = printf('%064d', 7) WHERE id = 4", 4, .altered
    ),
    (
      "an entry taken from the middle", "caseEvent_isNeverRemoved",
      "DELETE FROM caseEvent WHERE id = 3", 3, .missing
    ),
    (
      "a changed employee", "caseRecord_isNeverChanged",
      "UPDATE caseRecord SET employee = 'E9' WHERE id = 2", 2, .altered
    ),
    (
      "a removed case", "caseRecord_isNeverRemoved", "DELETE FROM caseRecord WHERE id = 4", 4,
      .missing
    ),
    (
      "changed words", "caseEventText_isNeverChanged",
      "UPDATE caseEventText SET words = replace(words, 'approved', 'rejected')", 5, .wordsAltered
    ),
    (
      "a changed salt", "caseEventText_isNeverChanged",
      "UPDATE caseEventText SET salt = printf('%032d', 0) WHERE caseEvent = 1", 1, .wordsAltered
    ),
  ])
  func tamperingNamesTheFirstEntryThatDoesNotHold(
    says: String, seal: String, sql: String, entry: Int, damage: BrokenEntry.Damage
  ) throws {
    try tampered.execute("DROP TRIGGER \(seal); \(sql)")
    guard case .broken(let broken) = try store.verifyChain() else {
      Issue.record("\(says) was not seen")
      return
    }
    #expect(broken.number == entry)
    #expect(broken.damage == damage)
  }

  @Test func theVerdictNamesTheCase() throws {
    try tampered.execute(
      "DROP TRIGGER caseEvent_isNeverChanged; UPDATE caseEvent SET fate = 'retain' WHERE id = 2")
    #expect(
      try store.verifyChain().description
        == "The history was altered. Entry 2, of case E2/tutor, is not as it was written.")
  }

  @Test func aCasePutInFromOutsideIsSeen() throws {
    try tampered.execute(
      "INSERT INTO caseRecord (programme, employee, fromPost, standing, openedOn) "
        + "VALUES (1, 'E9', 'tutor', 'case', '2016-10-03')")
    guard case .broken(let broken) = try store.verifyChain() else {
      Issue.record("the case was not seen")
      return
    }
    #expect(broken.damage == .caseWithoutHistory)
    #expect(broken.case == Examples.reference("E9", "tutor"))
  }

  @Test func aLostTailIsSeenByTheHeadThatWasNoted() throws {
    let head = try #require(try store.head())
    try tampered.execute(
      """
      DROP TRIGGER caseEvent_isNeverRemoved; DELETE FROM caseEventText WHERE caseEvent = 5;
      DELETE FROM caseEvent WHERE id = 5
      """)
    #expect(try store.verifyChain().isIntact)
    #expect(
      try store.verifyChain(expecting: head)
        == .headLost(expected: head, events: 4, head: try store.head()))
  }

  @Test func wordsThatStayedBehindTellOfALostTail() throws {
    try tampered.execute(
      "DROP TRIGGER caseEvent_isNeverRemoved; DELETE FROM caseEvent WHERE id = 5")
    guard case .broken(let broken) = try store.verifyChain() else {
      Issue.record("the words were not seen")
      return
    }
    #expect(broken.number == 5)
    #expect(broken.damage == .missing)
  }

  @Test func anOlderHeadIsStillInTheHistory() throws {
    let older = try #require(try store.head())
    try store.record(try Examples.atRisk(), of: Examples.reference("E2", "tutor"))
    #expect(try store.verifyChain(expecting: older).isIntact)
    #expect(try store.verifyChain(expecting: older.uppercased() + "\n").isIntact)
    #expect(try store.verifyChain(expecting: "").isIntact == false)
  }

  @Test func erasedWordsStillVerify() throws {
    let reference = Examples.reference("E1", "tutor")
    try store.record(try Examples.withdrawal(), of: reference)
    let head = try store.head()
    try store.eraseWords(
      of: reference, on: try day("2023-12-07"), by: "Records officer", reason: "Six years are over")
    #expect(try store.verifyChain(expecting: head).isIntact)
    let events = try store.history(of: reference).map(\.event)
    #expect(events.map { $0.words?.by } == [nil, nil, nil, "Records officer"])
    #expect(events[2].facts[.decision] == .erased)
    #expect(try store.record(of: reference).state == .withdrawn)
    #expect(
      try tampered.number("SELECT count(*) FROM caseEventText WHERE words LIKE '%Funding%'") == 0)
    #expect(try store.history(of: Examples.reference("E2", "tutor")).first?.event.words != nil)
  }

  @Test func wordsErasedByHandStillVerifyAndCannotBeReplaced() throws {
    #expect(try store.entriesWordlessWithoutErasure() == 0)
    try tampered.execute("DELETE FROM caseEventText WHERE caseEvent = 5")
    #expect(try store.verifyChain().isIntact)
    #expect(try store.entriesWordlessWithoutErasure() == 1)
    try tampered.execute("INSERT INTO caseEventText VALUES (5, printf('%032d', 0), '{}')")
    #expect(try store.verifyChain().isIntact == false)
  }

  @Test func personalWordsStandOnlyWhereTheyCanBeErased() throws {
    try store.record(try Examples.withdrawal(), of: Examples.reference("E1", "tutor"))
    let kept = try tampered.text("SELECT facts FROM caseEvent WHERE id = 6")
    #expect(kept == #"{"decision":null}"#)
    #expect(try tampered.number("SELECT count(DISTINCT salt) FROM caseEventText") == 6)
    let same = "SELECT count(DISTINCT personalDigest) FROM caseEvent WHERE kind = 'opened'"
    #expect(try tampered.number(same) == 4)
  }
}
