import Casework
import Restructure
import Store
import Testing

@Suite struct MovingTests {
  let store: CaseStore

  init() throws {
    store = try CaseStore.inMemory()
    try store.open(Examples.people)
  }

  @Test func aMoveIsKeptWithAllThatItSays() throws {
    let reference = Examples.reference("E1", "tutor")
    try store.record(try Examples.atRisk(), of: reference)
    let move = Move(
      to: .ringFenced, on: try day("2016-12-08"), by: "Caseworker A", reason: "Ring-fence 3; “é”",
      posts: ["lead/1", "a;b"], facts: try Facts(parsing: ["interest-closes=2016-12-16"]))
    let recorded = try store.record(move, of: reference)
    let entry = try #require(try store.history(of: reference).last)
    #expect(entry.event == recorded.decisions.first?.decision.event)
    #expect(entry.event.posts == ["lead/1", "a;b"])
    #expect(entry.event.words == CaseEvent.Words(by: "Caseworker A", reason: "Ring-fence 3; “é”"))
    #expect(entry.digest == recorded.head)
    #expect(try store.head() == recorded.head)
    let summary = try #require(try store.cases(matching: CaseFilter(employee: "E1")).first)
    #expect(summary.state == .ringFenced)
    #expect(summary.since == (try day("2016-12-08")))
    #expect(summary.nextDue == DueDate(on: try day("2016-12-16"), fact: .interestCloses))
  }

  @Test func aRefusedMoveRecordsNothing() throws {
    let head = try store.head()
    let reference = Examples.reference("E1", "tutor")
    let early = try Examples.atRisk(on: "2016-12-05")
    let error = try #require(
      throws: StoreError.self, performing: { try store.record(early, of: reference) })
    guard case .refused(let moves) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(moves.map(\.case) == [reference])
    #expect(moves.first?.refusal.unmetGuards.map(\.rule.name) == ["structure-settled"])
    #expect(error.message.hasPrefix("E1/tutor: The move from in-scope to at-risk is refused."))
    #expect(try store.head() == head)
  }

  @Test func ofManyMovesAllAreRecordedOrNone() throws {
    let references = [
      Examples.reference("E1", "tutor"), Examples.reference("E3", "clerk", .affected),
      Examples.reference("E2", "tutor"), Examples.reference("E2", "lead"),
    ]
    let move = try Examples.atRisk()
    let states = try store.states()
    let error = #expect(throws: StoreError.self) {
      try store.recordAll(references.map { MoveRequest($0, move) })
    }
    #expect(
      error
        == .refused([.init(case: references[1], refusal: .affectedOnly(fate: "rename"))]))
    #expect(try store.states() == states)
    #expect(try store.log().count == 4)
    let cases = references.filter { $0.standing == .case }
    let recorded = try store.recordAll(cases.map { MoveRequest($0, move) })
    #expect(recorded.decisions.count == 3)
    #expect(
      try store.states()
        == ["E1/tutor at-risk", "E2/lead at-risk", "E2/tutor at-risk", "E3/clerk affected"])
  }

  @Test func aPreviewSaysTheSameAndRecordsNothing() throws {
    let requests = [MoveRequest(Examples.reference("E1", "tutor"), try Examples.atRisk())]
    let head = try store.head()
    let preview = try store.preview(requests)
    #expect(try store.head() == head)
    #expect(preview == (try store.recordAll(requests)).decisions)
    #expect(throws: StoreError.self) { try store.preview(requests) }
  }

  @Test func replayingWhatWasKeptGivesTheSameState() throws {
    let reference = Examples.reference("E1", "tutor")
    try store.record(try Examples.atRisk(), of: reference)
    try store.note("Met today.", on: reference, dated: try day("2016-12-06"), by: "Caseworker A")
    try store.record(try Examples.withdrawal(), of: reference)
    let record = try store.record(of: reference)
    #expect(record.events.map(\.kind) == [.opened, .moved, .noted, .moved])
    #expect(record.state == .withdrawn)
    #expect(record.facts[.decision] == .text("The head of service found funding"))
    #expect(CaseRecord(reference, replaying: record.events) == record)
    #expect(try store.history(of: reference).map(\.event) == record.events)
  }

  @Test func aNoteLeavesTheStateAsItIs() throws {
    let reference = Examples.reference("E3", "clerk", .affected)
    let head = try store.note(
      "Asked about the new title.", on: reference, dated: try day("2016-12-06"), by: "Caseworker A")
    #expect(try store.head() == head)
    #expect(
      try store.history(of: reference).last?.event.words?.text == "Asked about the new title.")
    #expect(try store.cases(matching: CaseFilter(employee: "E3")).first?.since == day("2016-10-03"))
    #expect(throws: StoreError.self) {
      try store.note(" ", on: reference, dated: try day("2016-12-06"), by: "Caseworker A")
    }
  }

  @Test func casesAreFilteredByStatePostAndStanding() throws {
    try store.record(try Examples.atRisk(), of: Examples.reference("E1", "tutor"))
    func found(_ filter: CaseFilter) throws -> [String] {
      try store.cases(in: "demo", matching: filter).map(\.reference.description)
    }
    #expect(try found(CaseFilter(state: .inScope)) == ["E2/lead", "E2/tutor"])
    #expect(try found(CaseFilter(fromPost: "tutor")) == ["E1/tutor", "E2/tutor"])
    #expect(try found(CaseFilter(state: .atRisk, fromPost: "lead")).isEmpty)
    #expect(try found(CaseFilter(standing: .affected)) == ["E3/clerk"])
  }

  @Test func theStatesOfTheDatabaseAreThoseOfTheTable() throws {
    let raw = try TamperedStore()
    for state in CaseState.allCases {
      #expect(
        try raw.number(
          "SELECT count(*) FROM caseState WHERE word = '\(state)' AND isEnd = \(state.isEnd)") == 1)
    }
    #expect(try raw.number("SELECT count(*) FROM caseState") == CaseState.allCases.count)
    #expect(try raw.number("SELECT count(*) FROM caseEventKind") == CaseEvent.Kind.allCases.count)
  }
}
