import Casework
import Restructure
import Testing

/// How decisions stand beside each other, end each other, and bind the moves of a case.
@Suite struct StandingDecisionTests {
  /// One decision stands and another is asked for; which of them came first makes no difference.
  @Test(arguments: [
    ("E1/tutor assign lead", "E1/tutor exclude lead", true),
    ("E1/tutor assign lead", "E1/tutor exclude", true),
    ("E1/tutor assign lead", "E1/tutor exclude clerk", false),
    ("E1/tutor assign lead", "E1/tutor assign clerk", true),
    ("E1/tutor assign lead", "E1/tutor assign lead", true),
    ("E1/tutor assign lead", "E1/tutor suitable lead", false),
    ("E1/tutor assign lead", "E1/tutor accept-vr", true),
    ("E1/tutor assign lead", "E1/tutor swap with E2", true),
    ("E1/tutor accept-vr", "E1/tutor swap with E2", true),
    ("E1/tutor accept-vr", "E1/tutor exclude lead", false),
    ("E1/tutor accept-vr", "E1/tutor accept-vr", true),
    ("E1/tutor exclude lead", "E1/tutor exclude clerk", false),
    ("E1/tutor exclude lead", "E1/tutor exclude", false),
    ("E1/tutor exclude lead", "E1/tutor suitable lead", false),
    ("E1/tutor exclude", "E1/tutor swap with E2", true),
    ("E1/tutor exclude lead", "E1/tutor swap with E2", false),
    ("E1/tutor exclude lead", "E1/tutor swap lead with E2", true),
    ("E1/tutor exclude lead", "E1/tutor swap clerk with E2", false),
    ("E1/tutor suitable lead", "E1/tutor suitable lead", true),
    ("E1/tutor suitable lead", "E1/tutor suitable clerk", false),
    ("E2/clerk assign lead", "E1/tutor assign lead", false),
    ("E1/lead assign clerk", "E1/tutor exclude clerk", false),
    ("E2/clerk assign lead", "E1/tutor swap with E2", true),
    ("E2/clerk accept-vr", "E1/tutor swap with E2", false),
    ("E2/clerk exclude lead", "E1/tutor swap with E2", false),
    ("E2/clerk swap with E4", "E1/tutor swap with E2", true),
    ("E2/clerk assign lead", "E1/tutor swap clerk with E2", true),
    ("E2/lead assign clerk", "E1/tutor swap clerk with E2", false),
    ("E4/lead swap with E2", "E1/tutor swap with E2", true),
    ("E4/lead swap with E3", "E1/tutor swap with E2", false),
    ("E4/lead swap lead with E2", "E1/tutor swap clerk with E2", false),
    ("E4/lead swap clerk with E2", "E1/tutor swap with E2", true),
  ])
  func twoDecisionsStandTogetherOrNot(first: String, second: String, isRefused: Bool) throws {
    for (earlier, later) in [(first, second), (second, first)] {
      let standing = try Examples.decisions(earlier)
      let (record, request) = try Examples.request(later)
      let refusal = record.refusal(of: request, among: standing)
      #expect((refusal != nil) == isRefused, "\(earlier), then \(later)")
      if isRefused { #expect(refusal?.message.contains("D1 of 2016-12-20") == true) }
    }
  }

  @Test func aContradictionNamesTheDecisionAndTheWayBack() throws {
    let standing = try Examples.decisions("E1/tutor exclude lead")
    let (record, request) = try Examples.request("E1/tutor assign lead")
    #expect(
      record.refusal(of: request, among: standing)?.description
        == "It contradicts a decision that stands: D1 of 2016-12-20, E1/tutor: excluded from lead. "
        + "Reverse that first: `ringfence case decide E1/tutor --what reverse --reverses D1`.")
  }

  @Test func whatIsReversedContradictsNothing() throws {
    var record = try Examples.record(in: .atRisk)
    try record.decideAndAdd("exclude", post: "lead")
    try record.decideAndAdd("reverse", reverses: 1)
    try record.decideAndAdd("assign", post: "lead")
    #expect(record.decisions.map(\.number.description) == ["D1", "D2", "D3"])
    #expect(record.decisions.map(\.stands) == [false, false, true])
    #expect(record.decisions.standing.map(\.number.description) == ["D3"])
  }

  @Test(arguments: [
    ("2016-12-19", false), ("2016-12-20", true), ("2017-01-08", true), ("2017-01-09", false),
    ("2017-01-10", false),
  ])
  func aDecisionCountsFromItsDayUntilTheDayOfItsReversal(date: String, counts: Bool) throws {
    var record = try Examples.record(in: .atRisk)
    try record.decideAndAdd("accept-vr", on: "2016-12-20")
    try record.decideAndAdd("reverse", reverses: 1, on: "2017-01-09")
    #expect(record.decisions[0].stands(on: try day(date)) == counts)
    #expect((record.decisions.leaving(on: try day(date)) != nil) == counts)
    #expect(!record.decisions[1].stands(on: try day(date)))
  }

  @Test(arguments: [
    (2, "D2 is a decision about E9/clerk.", "Reverse it there: name the case E9/clerk."),
    (3, "D3 was reversed by D4 on 2016-12-20.", "Decide anew if it is to count again"),
    (4, "D4 is itself a reversal, of D3.", "Decide anew if it is to count again"),
    (5, "There is no decision D5.", "In this case D1 stands."),
  ])
  func onlyADecisionThatStandsInTheCaseIsReversed(
    number: Int, message: String, remedy: String
  ) throws {
    let decisions = try Examples.decisions(
      "E1/tutor exclude lead", "E9/clerk exclude lead", "E1/tutor exclude clerk",
      "E1/tutor reverse D3")
    let (record, request) = try Examples.request("E1/tutor reverse D\(number)")
    let refusal = try #require(record.refusal(of: request, among: decisions))
    #expect(refusal.message == message)
    #expect(refusal.remedy.hasPrefix(remedy))
  }

  @Test(
    arguments: [
      ("exclude", "lead", "assimilated", "lead", true),
      ("exclude", "lead", "ring-fenced", "lead", true),
      ("exclude", "lead", "offered", "lead", true),
      ("exclude", "lead", "ring-fenced", "clerk", false),
      ("exclude", "lead", "unplaced", nil, false),
      ("exclude", nil, "ring-fenced", "clerk", true),
      ("exclude", nil, "unplaced", nil, false),
      ("accept-vr", nil, "ring-fenced", "lead", true),
      ("accept-vr", nil, "withdrawn", nil, false),
      ("assign", "lead", "assimilated", "lead", false),
      ("suitable", "lead", "ring-fenced", "lead", false),
    ] as [(String, String?, String, String?, Bool)])
  func aMoveAgainstAStandingDecisionIsRefusedUntilItIsReversed(
    what: String, post: String?, to: String, about: String?, isRefused: Bool
  ) throws {
    var record = try Examples.record(in: .atRisk, facts: Examples.everyFact)
    try record.decideAndAdd(what, post: post)
    let move = try Examples.move(
      to: try #require(CaseState(rawValue: to)), on: "2017-04-28", posts: about.map { [$0] } ?? [])
    let refusal = record.refusal(of: move)
    #expect((refusal != nil) == isRefused, "\(refusal?.message ?? "allowed")")
    if isRefused {
      #expect(refusal?.message.contains("against a decision that stands: D1 of") == true)
      #expect(refusal?.remedy.contains("--what reverse --reverses D1") == true)
    }
    try record.decideAndAdd("reverse", reverses: 1)
    #expect(record.refusal(of: move) == nil)
  }

  @Test func aClaimToAPostThatIsExcludedSinceDoesNotGoOn() throws {
    var record = try Examples.record(in: .atRisk)
    try record.add(
      try record.decide(
        try Examples.move(to: .ringFenced, on: "2016-12-20", posts: ["lead"])
      ).event)
    try record.decideAndAdd("exclude", post: "lead")
    let claim = try Examples.move(
      to: .inSelection, on: "2016-12-21", facts: ["interest-received=2016-12-21"])
    #expect(record.refusal(of: claim)?.message.contains("excluded from lead") == true)
  }

  @Test(
    arguments: [
      ("exclude", nil, false), ("exclude", "lead", true), ("accept-vr", nil, false),
      ("assign", "lead", true),
    ] as [(String, String?, Bool)])
  func whoeverClaimsNoPostIsOfferedNoMoveToOne(
    what: String, post: String?, mayClaim: Bool
  ) throws {
    var record = try Examples.record(in: .atRisk)
    #expect(record.barredFromAll == nil)
    try record.decideAndAdd(what, post: post)
    let states = record.possibleMoves.map(\.to)
    #expect(states.contains(.ringFenced) == mayClaim)
    #expect(states.contains(.unplaced))
    #expect((record.barredFromAll == nil) == mayClaim)
  }

  @Test func aHistoryThatReversesNothingIsNoRecord() throws {
    var record = try Examples.record(in: .atRisk)
    try record.decideAndAdd("exclude", post: "lead")
    let number = try #require(DecisionNumber(2))
    func entry(_ kind: CaseEvent.Kind, _ matter: DecidedMatter?) throws -> CaseEvent {
      CaseEvent(
        sequence: record.nextSequence, kind: kind, on: try day("2016-12-20"), decided: matter,
        words: nil)
    }
    let wrong = [
      try entry(.decided, nil),
      try entry(.noted, DecidedMatter(number: number, kind: .acceptVR)),
      try entry(.decided, DecidedMatter(number: number, kind: .reverse, reverses: number)),
    ]
    for event in wrong {
      #expect(CaseRecord(Examples.reference, replaying: record.events + [event]) == nil)
    }
    #expect(CaseRecord(Examples.reference, replaying: record.events) == record)
  }

  @Test func aSwapConcernsTheVolunteerToo() throws {
    let swap = try #require(try Examples.decisions("E1/tutor swap clerk with E2").first)
    func concerns(_ employee: String, _ post: String) -> Bool {
      swap.concerns(CaseReference(programme: "demo", employee: employee, fromPost: post))
    }
    #expect(concerns("E1", "tutor"))
    #expect(concerns("E2", "clerk"))
    #expect(!concerns("E2", "lead"))
    #expect(!concerns("E1", "lead"))
  }
}
