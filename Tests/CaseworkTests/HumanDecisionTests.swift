import Casework
import Restructure
import Testing

/// What is recorded and refused, one decision at a time.
@Suite struct HumanDecisionTests {
  @Test func theEntrySaysWhatWasDecidedAndByWhom() throws {
    let record = try Examples.record(in: .atRisk)
    let event = try record.decide(
      DecisionRequest(
        .exclude, on: try day("2016-12-20"), by: " A Panel ", reason: " Declined the post\n",
        evidence: "Letter ", toPost: "lead"),
      among: [])
    #expect(event.kind == .decided)
    #expect(event.sequence == 3)
    #expect(event.on == (try day("2016-12-20")))
    let number = try #require(DecisionNumber(1))
    #expect(event.decided == DecidedMatter(number: number, kind: .exclude, toPost: "lead"))
    #expect(
      event.words
        == CaseEvent.Words(by: "A Panel", reason: "Declined the post", evidence: "Letter"))
    #expect(event.to == nil)
    #expect(event.posts.isEmpty)
  }

  @Test(
    arguments: [
      ("assign to a post", "assign", "lead", nil, nil, nil),
      ("assign to none", "assign", nil, nil, nil, "names no post"),
      ("assign with somebody", "assign", "lead", "E2", nil, "is about one person only"),
      ("assign that reverses", "assign", "lead", nil, 1, "reverses nothing"),
      ("exclude from a post", "exclude", "lead", nil, nil, nil),
      ("exclude from every post", "exclude", nil, nil, nil, nil),
      ("exclude with somebody", "exclude", nil, "E2", nil, "is about one person only"),
      ("a suitable post", "suitable", "lead", nil, nil, nil),
      ("suitable without a post", "suitable", nil, nil, nil, "names no post"),
      ("suitable with somebody", "suitable", "lead", "E2", nil, "is about one person only"),
      ("leaving by agreement", "accept-vr", nil, nil, nil, nil),
      ("leaving for a post", "accept-vr", "lead", nil, nil, "is not about a post"),
      ("leaving with somebody", "accept-vr", nil, "E2", nil, "is about one person only"),
      ("swap", "swap", nil, "E2", nil, nil),
      ("swap for one of several posts", "swap", "clerk", "E2", nil, nil),
      ("swap with nobody", "swap", nil, nil, nil, "does not say whose post"),
      ("swap with themselves", "swap", nil, "E1", nil, "Nobody can swap with themselves"),
      ("reverse nothing", "reverse", nil, nil, nil, "does not say which decision"),
      ("reverse with a post", "reverse", "lead", nil, 1, "is not about a post"),
      ("reverse with somebody", "reverse", nil, "E2", 1, "is about one person only"),
      ("reverse what is not there", "reverse", nil, nil, 7, "There is no decision D7"),
    ] as [(String, String, String?, String?, Int?, String?)])
  func everyKindNeedsAndTakesItsOwn(
    says: String, what: String, post: String?, with: String?, reverses: Int?, refusal: String?
  ) throws {
    let record = try Examples.record(in: .atRisk)
    let request = DecisionRequest(
      try #require(HumanDecision.Kind(rawValue: what)), on: try day("2016-12-20"), by: "A Panel",
      reason: "Because", evidence: "Minute 1", toPost: post, with: with,
      reverses: reverses.flatMap { DecisionNumber($0) })
    let message = record.refusal(of: request)?.message
    #expect((message == nil) == (refusal == nil), "\(says): \(message ?? "recorded")")
    if let refusal { #expect(message?.contains(refusal) == true, "\(says): \(message ?? "")") }
  }

  @Test(arguments: [
    ("", "Because", "Minute 1", "It does not say who did this."),
    ("A Panel", " ", "Minute 1", "It does not say why."),
    ("A Panel", "Because", "\n", "It does not say what the decision rests on."),
  ])
  func nothingIsDecidedWithoutAuthorReasonAndEvidence(
    by: String, reason: String, evidence: String, message: String
  ) throws {
    let record = try Examples.record(in: .atRisk)
    let request = DecisionRequest(
      .acceptVR, on: try day("2016-12-20"), by: by, reason: reason, evidence: evidence)
    #expect(record.refusal(of: request)?.message == message)
  }

  @Test func aSwapNeedsTheWishesOfBoth() throws {
    let record = try Examples.record(in: .atRisk)
    let request = DecisionRequest(
      .swap, on: try day("2016-12-20"), by: "A Panel", reason: "Because", evidence: "", with: "E2")
    let refusal = record.refusal(of: request)
    #expect(refusal?.message == "It does not say what shows that both people wish it.")
    #expect(refusal?.remedy.contains("both wishes are in writing") == true)
  }

  @Test(arguments: [("2016-10-02", false), ("2016-10-03", true), ("2016-10-04", true)])
  func aDecisionIsNotDatedBeforeTheCaseOpened(date: String, isRecorded: Bool) throws {
    let record = try Examples.record(in: .inScope)
    let refusal = record.refusal(of: try Examples.decision("accept-vr", on: date))
    let expected = MoveRefusal.beforeOpening(on: try day(date), opened: try day("2016-10-03"))
    #expect(refusal == (isRecorded ? nil : expected))
  }

  @Test(arguments: [("2016-12-19", false), ("2016-12-20", true), ("2016-12-21", true)])
  func aReversalIsNotDatedBeforeItsDecision(date: String, isRecorded: Bool) throws {
    var record = try Examples.record(in: .inScope)
    try record.decideAndAdd("exclude", on: "2016-12-20")
    let request = try Examples.decision("reverse", reverses: 1, on: date)
    let refusal = record.refusal(of: request, among: record.decisions)
    let expected = MoveRefusal.beforeLatest(on: try day(date), latest: try day("2016-12-20"))
    #expect(refusal == (isRecorded ? nil : expected))
  }

  @Test func aNoteOfALaterDayDoesNotKeepADecisionFromBeingRecorded() throws {
    var record = try Examples.record(in: .inScope)
    try record.add(try record.decide(note: "Met", on: try day("2016-12-06"), by: "Tester"))
    #expect(record.refusal(of: try Examples.decision("accept-vr", on: "2016-12-05")) == nil)
  }

  @Test func somebodyWhoIsAffectedHasNoCaseToDecideOn() throws {
    let plan = PlanFacts(standing: .affected, fate: "rename", source: nil)
    let reference = CaseReference(
      programme: "demo", employee: "E3", fromPost: "clerk", standing: .affected)
    let record = try #require(
      CaseRecord(
        reference, replaying: [.opening(plan: plan, on: try day("2016-10-03"), by: "Tester")]))
    #expect(
      record.refusal(of: try Examples.decision("accept-vr"))
        == .decision(.noCase(fate: "rename")))
  }

  @Test(arguments: CaseState.allCases)
  func aCaseThatIsOverTakesNoDecisionExceptAReversal(state: CaseState) throws {
    var record = try Examples.record(in: .inScope)
    try record.decideAndAdd("suitable", post: "lead", on: "2016-10-03")
    for to in try Examples.states(onTheWayTo: state).dropFirst() {
      let event = CaseEvent(
        sequence: record.nextSequence, kind: .moved, from: record.state, to: to,
        on: try day("2016-10-03"), words: nil)
      try record.add(event)
    }
    #expect(record.state == state)
    let decision = try Examples.decision("exclude", post: "clerk")
    let refusal = record.refusal(of: decision, among: record.decisions)
    #expect(
      refusal
        == (state.isEnd ? .decision(.ended(state, since: try day("2016-10-03"))) : nil))
    try record.decideAndAdd("reverse", reverses: 1)
    #expect(record.decisions.map(\.stands) == [false, false])
  }

  @Test func numbersGoOnOverAllCasesOfTheProgramme() throws {
    let record = try Examples.record(in: .atRisk)
    let others = try Examples.decisions("E9/clerk exclude lead", "E8/clerk exclude lead")
    let event = try record.decide(try Examples.decision("exclude", post: "lead"), among: others)
    #expect(event.decided?.number.description == "D3")
  }

  @Test(
    arguments: [
      ("D1", 1), ("d12", 12), ("db:D3", 3), ("DB:d4", 4), ("D0", nil), ("D", nil), ("1", nil),
      ("D-1", nil), ("D1.5", nil), ("D1 ", nil), ("", nil), ("D99999999999999999999", nil),
      ("db:", nil), ("D٣", nil),
    ] as [(String, Int?)])
  func aNumberIsReadAsPeopleTypeIt(word: String, value: Int?) {
    #expect(DecisionNumber(word)?.value == value)
  }
}
