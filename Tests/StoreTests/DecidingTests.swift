import Casework
import GRDB
import Restructure
import Store
import Testing

@Suite struct DecidingTests {
  let tampered: TamperedStore
  var store: CaseStore { tampered.store }
  let tutor = Examples.reference("E1", "tutor")

  /// Four openings, then E1 is told to be at risk.
  init() throws {
    tampered = try TamperedStore()
    try store.open(Examples.people)
    try store.record(try Examples.atRisk(), of: tutor)
  }

  @discardableResult
  func decide(
    _ kind: HumanDecision.Kind, _ post: PostID? = nil, of reference: CaseReference? = nil,
    with volunteer: EmployeeID? = nil, reverses: Int? = nil
  ) throws -> RecordedOutcome {
    try store.record(
      DecisionRequest(
        kind, on: try day("2016-12-20"), by: "Panel A", reason: "They declined",
        evidence: "Letter of 19 December", toPost: post, with: volunteer,
        reverses: reverses.flatMap { DecisionNumber($0) }),
      of: reference ?? tutor)
  }

  @Test func aDecisionIsKeptWithAllThatItSays() throws {
    let outcome = try decide(.swap, "lead/1", with: "E2")
    let decision = outcome.decision
    #expect(decision.case == tutor)
    #expect(decision.number.description == "D1")
    #expect(decision.matter.kind == .swap)
    #expect(decision.matter.toPost == "lead/1")
    #expect(decision.matter.with == "E2")
    #expect(decision.on == (try day("2016-12-20")))
    #expect(
      decision.words
        == CaseEvent.Words(
          by: "Panel A", reason: "They declined", evidence: "Letter of 19 December"))
    #expect(decision.stands)
    #expect(try store.decisions(in: "demo") == [decision])
    #expect(try store.record(of: tutor).decisions == [decision])
    #expect(try store.head() == outcome.head)
    #expect(try store.verifyChain() == .intact(events: 6, head: outcome.head))
    #expect(try store.cases(in: "demo").first?.state == .atRisk)
  }

  @Test func numbersAreCountedInEachProgramme() throws {
    let other = ProgrammeToOpen(id: "other", title: "Another")
    try store.open([Examples.person("E1", "tutor")], of: other)
    let elsewhere = CaseReference(programme: "other", employee: "E1", fromPost: "tutor")
    #expect(try decide(.exclude, "lead").decision.number.description == "D1")
    #expect(try decide(.exclude, "lead", of: elsewhere).decision.number.description == "D1")
    let second = try decide(.exclude, "lead", of: Examples.reference("E2", "tutor"))
    #expect(second.decision.number.description == "D2")
    #expect(try store.decisions(in: "demo").map(\.case.employee) == ["E1", "E2"])
    #expect(try store.decisions(in: "other").map(\.case) == [elsewhere])
  }

  @Test func aReversalEndsADecisionAndBothStay() throws {
    try decide(.exclude, "lead")
    try decide(.reverse, reverses: 1)
    let decisions = try store.decisions(in: "demo")
    #expect(decisions.map(\.stands) == [false, false])
    #expect(decisions.first?.reversal?.number.description == "D2")
    #expect(decisions.last?.matter.reverses?.description == "D1")
  }

  @Test func aRefusedDecisionRecordsNothing() throws {
    let head = try decide(.exclude, "lead").head
    let error = try #require(throws: StoreError.self) { try decide(.assign, "lead") }
    #expect(
      error.message
        == "E1/tutor: It contradicts a decision that stands: D1 of 2016-12-20, E1/tutor: excluded "
        + "from lead.")
    #expect(try store.head() == head)
    #expect(try store.decisions(in: "demo").count == 1)
  }

  @Test func aSwapIsHeldAgainstWhatStandsInOtherCases() throws {
    try decide(.assign, "clerk", of: Examples.reference("E2", "tutor"))
    #expect(throws: StoreError.self) { try decide(.swap, with: "E2") }
  }

  @Test func theKindsOfTheDatabaseAreThoseOfTheRules() throws {
    for kind in HumanDecision.Kind.allCases {
      #expect(
        try tampered.number("SELECT count(*) FROM decisionKind WHERE word = '\(kind.rawValue)'")
          == 1)
    }
    #expect(
      try tampered.number("SELECT count(*) FROM decisionKind") == HumanDecision.Kind.allCases.count)
  }

  @Test func personalWordsAreErasedAndTheDecisionStands() throws {
    let head = try decide(.acceptVR).head
    try store.eraseWords(
      of: tutor, on: try day("2023-12-07"), by: "Records officer", reason: "Six years are over")
    let decision = try #require(try store.decisions(in: "demo").first)
    #expect(decision.words == nil)
    #expect(decision.matter.kind == .acceptVR)
    #expect(decision.stands)
    #expect(try store.verifyChain(expecting: head).isIntact)
    let left = "SELECT count(*) FROM caseEventText WHERE words LIKE '%declined%'"
    #expect(try tampered.number(left) == 0)
    #expect(try store.entriesWordlessWithoutErasure() == 0)
  }

  @Test func wordsThatSpeakOfPeopleStandOnlyWhereTheyCanBeErased() throws {
    try decide(.exclude, "lead")
    for word in ["Panel A", "declined", "Letter of"] {
      let kept = "SELECT count(*) FROM caseEventText WHERE caseEvent = 6 AND words LIKE '%\(word)%'"
      #expect(try tampered.number(kept) == 1)
    }
    let columns = try tampered.text(
      "SELECT json_group_array(name) FROM pragma_table_info('caseDecision')")
    #expect(
      columns
        == #"["caseEvent","programme","number","what","toPost","withEmployee","reverses"]"#)
  }
}

/// What the database itself refuses, and what `verifyChain` sees where somebody got past it.
@Suite struct DecisionTamperingTests {
  let tampered: TamperedStore
  var store: CaseStore { tampered.store }

  /// Eight entries: four openings, E1 at risk, then D1 excludes E1, D2 assigns E2, D3 reverses D1.
  init() throws {
    tampered = try TamperedStore()
    try store.open(Examples.people)
    let tutor = Examples.reference("E1", "tutor")
    try store.record(try Examples.atRisk(), of: tutor)
    func request(_ kind: HumanDecision.Kind, _ post: PostID?, _ reverses: Int?) throws
      -> DecisionRequest
    {
      DecisionRequest(
        kind, on: try day("2016-12-20"), by: "Panel A", reason: "They declined", evidence: "Letter",
        toPost: post, reverses: reverses.flatMap { DecisionNumber($0) })
    }
    try store.record(try request(.exclude, "lead", nil), of: tutor)
    try store.record(try request(.assign, "clerk", nil), of: Examples.reference("E2", "lead"))
    try store.record(try request(.reverse, nil, 1), of: tutor)
  }

  @Test(arguments: [
    "UPDATE caseDecision SET toPost = 'clerk' WHERE number = 1",
    "DELETE FROM caseDecision WHERE number = 3",
    "INSERT OR REPLACE INTO caseDecision SELECT * FROM caseDecision WHERE number = 3",
    "INSERT OR REPLACE INTO caseDecision VALUES (9, 1, 4, 'reverse', NULL, NULL, 1)",
    "INSERT INTO caseDecision VALUES (5, 1, 4, 'exclude', 'lead', NULL, NULL)",
    "INSERT INTO caseDecision VALUES (8, 1, 4, 'exclude', 'lead', NULL, NULL)",
    "UPDATE decisionKind SET word = 'favour' WHERE word = 'assign'",
    "DELETE FROM decisionKind",
  ])
  func decisionsRefuseToBeChanged(sql: String) throws {
    #expect(throws: DatabaseError.self) { try tampered.execute(sql) }
    #expect(try store.verifyChain().isIntact)
  }

  /// Each row is put in with the entry that it would belong to, so that only the row itself is wrong.
  @Test(arguments: [
    ("the next number", "4, 'exclude', 'lead', NULL, NULL", 1, true),
    ("a number left out", "5, 'exclude', 'lead', NULL, NULL", 1, false),
    ("a number again", "3, 'exclude', 'lead', NULL, NULL", 1, false),
    ("an unknown kind", "4, 'favour', 'lead', NULL, NULL", 1, false),
    ("an assignment to no post", "4, 'assign', NULL, NULL, NULL", 1, false),
    ("an empty post", "4, 'exclude', '', NULL, NULL", 1, false),
    ("a leaver with a post", "4, 'accept-vr', 'lead', NULL, NULL", 1, false),
    ("a swap with nobody", "4, 'swap', NULL, NULL, NULL", 1, false),
    ("an exclusion with somebody", "4, 'exclude', 'lead', 'E2', NULL", 1, false),
    ("a reversal of nothing", "4, 'reverse', NULL, NULL, NULL", 1, false),
    ("an exclusion that reverses", "4, 'exclude', 'lead', NULL, 2", 1, false),
    ("a reversal of another case's", "4, 'reverse', NULL, NULL, 2", 1, false),
    ("a reversal of its own case's", "4, 'reverse', NULL, NULL, 2", 3, true),
    ("a second reversal", "4, 'reverse', NULL, NULL, 1", 1, false),
    ("a reversal of a reversal", "4, 'reverse', NULL, NULL, 3", 1, false),
    ("a reversal of what is to come", "4, 'reverse', NULL, NULL, 4", 1, false),
  ])
  func theDatabaseHoldsTheInvariants(
    says: String, values: String, record: Int, isKept: Bool
  ) throws {
    try tampered.enforceForeignKeys()
    let sequence = try tampered.number(
      "SELECT count(*) + 1 FROM caseEvent WHERE caseRecord = \(record)")
    try tampered.execute(
      """
      INSERT INTO caseEvent (id, caseRecord, sequence, kind, onDate, posts, facts, personalDigest,
        previousDigest, digest)
      SELECT 9, \(record), \(sequence), 'decided', '2016-12-20', '[]', '{}', printf('%064d', 0),
        digest, printf('%064d', 9) FROM caseEvent WHERE id = 8
      """)
    let insert = "INSERT INTO caseDecision VALUES (9, 1, \(values))"
    if isKept {
      try tampered.execute(insert)
    } else {
      #expect(throws: DatabaseError.self, "\(says)") { try tampered.execute(insert) }
    }
    #expect(try tampered.number("SELECT count(*) FROM caseDecision") == (isKept ? 4 : 3))
  }

  @Test(arguments: [
    ("another post", "UPDATE caseDecision SET toPost = 'clerk' WHERE number = 1", 6),
    ("no post", "UPDATE caseDecision SET toPost = NULL WHERE number = 1", 6),
    ("another kind", "UPDATE caseDecision SET what = 'suitable' WHERE number = 2", 7),
    ("another number", "UPDATE caseDecision SET number = 9 WHERE number = 2", 7),
    ("another reversed", "UPDATE caseDecision SET reverses = 2 WHERE number = 3", 8),
    ("another programme", "UPDATE caseDecision SET programme = 7 WHERE number = 2", 7),
    ("a decision taken out", "DELETE FROM caseDecision WHERE number = 2", 7),
    (
      "a decision put to an older entry",
      """
      DROP TRIGGER caseDecision_isOfTheLatestEntry;
      INSERT INTO caseDecision VALUES (5, 1, 4, 'exclude', 'lead', NULL, NULL)
      """, 5
    ),
    (
      "a decision moved to another entry",
      "UPDATE caseDecision SET caseEvent = 5 WHERE number = 1", 5
    ),
  ])
  func aTamperedDecisionIsFound(says: String, sql: String, entry: Int) throws {
    try tampered.execute(
      "DROP TRIGGER caseDecision_isNeverChanged; DROP TRIGGER caseDecision_isNeverRemoved; \(sql)")
    guard case .broken(let broken) = try store.verifyChain() else {
      Issue.record("\(says) was not seen")
      return
    }
    #expect(broken.number == entry)
    #expect(broken.damage == .altered)
  }

  @Test func changedEvidenceIsFound() throws {
    try tampered.execute(
      """
      DROP TRIGGER caseEventText_isNeverChanged;
      UPDATE caseEventText SET words = replace(words, 'Letter', 'Minute') WHERE caseEvent = 6
      """)
    guard case .broken(let broken) = try store.verifyChain() else {
      Issue.record("the change was not seen")
      return
    }
    #expect(broken.number == 6)
    #expect(broken.damage == .wordsAltered)
  }

  @Test func aDecisionWhoseEntryIsGoneIsFoundWithoutAHead() throws {
    try tampered.execute(
      """
      DROP TRIGGER caseEvent_isNeverRemoved;
      DELETE FROM caseEventText WHERE caseEvent = 8; DELETE FROM caseEvent WHERE id = 8
      """)
    guard case .broken(let broken) = try store.verifyChain() else {
      Issue.record("the decision was not seen")
      return
    }
    #expect(broken.number == 8)
    #expect(broken.damage == .missing)
  }
}
