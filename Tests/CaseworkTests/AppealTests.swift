import Casework
import Restructure
import Testing

/// Volunteers, appeals and refusals, step by step.
@Suite struct AppealTests {
  private static func appeal(panel: String) throws -> (CaseRecord, Move) {
    var record = try Examples.record(in: .atRisk)
    for move in [
      try Examples.move(to: .assimilated, on: "2017-01-09", posts: ["lead"], by: "Manager C"),
      try Examples.move(
        to: .matchAppeal, on: "2017-01-16",
        facts: ["appeal-received=2017-01-16", "appeal-by=2017-01-16", "appeal-ground=Grade"]),
    ] { try record.add(try record.decide(move).event) }
    let outcome = try Examples.move(
      to: .assimilated, on: "2017-01-30",
      facts: ["appeal-panel=\(panel)", "appeal-outcome=It fails"])
    return (record, outcome)
  }

  @Test(arguments: [
    ("Councillor A; Councillor B", [String]()), ("Councillor A; Manager C", ["panel-apart"]),
    ("manager  c.", ["panel-apart"]), ("Councillor A and Manager C", ["panel-apart"]),
    ("Manager Cole", []),
  ])
  func nobodyHearsAnAppealAgainstTheirOwnDecision(panel: String, refusedBy: [String]) throws {
    let (record, outcome) = try Self.appeal(panel: panel)
    #expect(record.refusal(of: outcome)?.unmetGuards.map(\.rule.name) ?? [] == refusedBy)
  }

  @Test func theOneWhoDecidedByNameDoesNotHearItEither() throws {
    var (record, outcome) = try Self.appeal(panel: "A Panel")
    #expect(record.refusal(of: outcome) == nil)
    try record.decideAndAdd("suitable", post: "lead")
    #expect(record.refusal(of: outcome)?.unmetGuards.map(\.rule.name) == ["panel-apart"])
  }

  @Test func anAppealThatFailsGoesBackToWhereItWasAndNowhereElse() throws {
    var (record, outcome) = try Self.appeal(panel: "Councillor A")
    let elsewhere = try Examples.move(
      to: .unplaced, on: "2017-01-30",
      facts: ["appeal-panel=Councillor A", "appeal-outcome=It fails"])
    #expect(record.refusal(of: elsewhere)?.unmetGuards.map(\.rule.name) == ["where-it-was"])
    try record.add(try record.decide(outcome).event)
    #expect(record.state == .assimilated)
    #expect(record.placesHeld == ["lead"])
    // What was heard proves no second appeal.
    let again = try Examples.move(to: .matchAppeal, on: "2017-02-01")
    #expect(record.refusal(of: again)?.missingFacts == [.appealReceived, .appealGround])
  }

  @Test func anAppealThatSucceedsListsWhomItMoves() throws {
    let (record, _) = try Self.appeal(panel: "Councillor A")
    let facts = ["appeal-panel=Councillor A", "appeal-outcome=Upheld"]
    let bare = try Examples.move(
      to: .ringFenced, on: "2017-01-30", facts: facts, posts: ["deputy"])
    #expect(record.refusal(of: bare)?.missingFacts == [.effectsListed])
    let full = try Examples.move(
      to: .ringFenced, on: "2017-01-30", facts: facts + ["effects-listed=yes"],
      posts: ["deputy"])
    #expect(record.refusal(of: full) == nil)
  }

  @Test(arguments: [
    ("2017-01-16", "2017-01-17", [String]()), ("2017-01-17", "2017-01-17", []),
    ("2017-01-18", "2017-01-17", ["appeal-in-time"]),
  ])
  func anAppealArrivesInTime(received: String, by: String, refusedBy: [String]) throws {
    let record = try Examples.record(in: .underNotice)
    let move = try Examples.move(
      to: .redundancyAppeal, on: "2017-01-20",
      facts: ["appeal-received=\(received)", "appeal-by=\(by)", "appeal-ground=Selection"])
    #expect(record.refusal(of: move)?.unmetGuards.map(\.rule.name) ?? [] == refusedBy)
  }

  @Test(arguments: [("in-scope", CaseState.inScope), ("at-risk", .atRisk)])
  func whoWithdrawsARequestIsWhereTheyWere(before: String, state: CaseState) throws {
    var record = try Examples.record(in: state)
    try record.add(
      try record.decide(
        try Examples.move(
          to: .vrRequested, on: "2016-12-10", facts: ["vr-requested-on=2016-12-10"])
      ).event)
    let other: CaseState = state == .inScope ? .atRisk : .inScope
    let wrong = try Examples.move(to: other, on: "2016-12-12", facts: ["vr-declined=No"])
    #expect(record.refusal(of: wrong)?.message.contains("the case was \(before) before") == true)
    try record.add(
      try record.decide(
        try Examples.move(to: state, on: "2016-12-12", facts: ["vr-declined=The post stays"])
      ).event)
    #expect(record.state == state)
    #expect(record.facts[.vrDeclined] == nil)
  }

  @Test(
    arguments: [
      (CaseState.onRegister, ["refusal-reasonable=yes"], []),
      (.onRegister, ["offer-unsuitable=yes"], []),
      (.onRegister, ["refusal-unreasonable=yes"], ["refusal-unreasonable"]),
      (.unplaced, ["refusal-reasonable=yes"], []),
      (
        .leftRefusedUnreasonably, ["refusal-unreasonable=yes"],
        ["refusal-unreasonable"]
      ),
      (.leftRefusedUnreasonably, ["offer-suitable=yes"], ["refusal-unreasonable"]),
      (.leftRefusedUnreasonably, ["offer-suitable=yes", "refusal-unreasonable=yes"], []),
    ] as [(CaseState, [String], [String])])
  func aRefusalIsFollowedByAFinding(
    to: CaseState, findings: [String], refusedBy: [String]
  ) throws {
    let record = try Examples.record(in: .refused, facts: GuardTests.lastDay)
    let move = try Examples.move(to: to, on: "2017-04-03", facts: findings)
    #expect(record.refusal(of: move)?.unmetGuards.map(\.rule.name) ?? [] == refusedBy)
  }

  /// The time to answer ran out while the appeal was heard: nobody has accepted by it.
  @Test(
    "After an appeal silence accepts only by a day that was given after it",
    arguments: [
      ([String](), ["silent"]), (["accept-by=2017-01-29"], ["silent"]),
      (["accept-by=2017-01-30"], ["silent"]), (["accept-by=2017-01-31"], []),
      (["accept-by=2017-02-09"], []),
      (["accept-by=2017-02-10"], ["silent"]),
    ])
  func silenceAfterAnAppeal(renewed: [String], refusedBy: [String]) throws {
    var (record, _) = try Self.appeal(panel: "Councillor A")
    let outcome = try Examples.move(
      to: .assimilated, on: "2017-01-30",
      facts: ["appeal-panel=Councillor A", "appeal-outcome=It fails"] + renewed)
    try record.add(try record.decide(outcome).event)
    let facts = ["silence-accepts=Section 5"] + (renewed.isEmpty ? ["accept-by=2017-01-20"] : [])
    let move = try Examples.move(to: .appointed, on: "2017-02-10", facts: facts)
    #expect(record.refusal(of: move)?.unmetGuards.map(\.rule.name) ?? [] == refusedBy)
  }

  @Test(arguments: [("2017-01-20", ["silent"]), ("2017-01-21", [String]())])
  func silenceAcceptsOnlyOnceTheTimeIsOver(on: String, refusedBy: [String]) throws {
    let record = try Examples.record(in: .offered, facts: ["accept-by=2017-01-20"])
    let move = try Examples.move(
      to: .appointed, on: on, facts: ["silence-accepts=Section 5"])
    let names = record.refusal(of: move)?.unmetGuards.map(\.rule.name) ?? []
    #expect(names.isEmpty == refusedBy.isEmpty)
  }

  @Test func payProtectionStartsAndEndsWithoutASecondEnd() throws {
    var record = try Examples.record(in: .redeployed)
    for move in [
      try Examples.move(
        to: .redeployedProtected, on: "2017-03-01",
        facts: ["lower-grade=yes", "protection-ends=2019-02-28"]),
      try Examples.move(to: .redeployed, on: "2019-03-01"),
    ] {
      #expect(
        record.refusal(
          of: try Examples.move(to: .withdrawn, on: "2019-03-01", facts: ["decision=No"]))
          == .ended(try #require(record.state), since: record.since, to: .withdrawn))
      try record.add(try record.decide(move).event)
    }
    #expect(Set(record.path.compactMap(\.end)) == [.redeployed])
  }
}
