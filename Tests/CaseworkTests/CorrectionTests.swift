import Casework
import Restructure
import Testing

/// Slips are corrected by counter-events, and the days of entries stand beside their order.
@Suite struct CorrectionTests {
  static func told() throws -> CaseRecord {
    var record = try Examples.record(in: .inScope)
    try record.add(
      try record.decide(
        try Examples.move(
          to: .atRisk, on: "2016-12-06",
          facts: [
            "consultation-closed=2016-11-23", "structure-approved=2016-12-06",
            "responses-received=0",
          ])
      ).event)
    return record
  }

  static func correction(of number: Int, in record: CaseRecord, on date: String = "2017-01-10")
    throws -> CaseEvent
  {
    try record.decide(
      correctionOf: number, on: try day(date), by: "Tester", reason: "A slip",
      recordedOn: try day("2017-01-11"))
  }

  @Test func aSlipNoLongerCountsAndBothEntriesStay() throws {
    var record = try Self.told()
    try record.add(
      try record.decide(
        try Examples.move(
          to: .ringFenced, on: "2017-01-09", facts: ["interest-closes=2017-01-23"],
          posts: ["lead"])
      ).event)
    try record.add(try Self.correction(of: 3, in: record))
    #expect(record.state == .atRisk)
    #expect(record.since == (try day("2016-12-06")))
    #expect(record.posts.isEmpty)
    #expect(record.facts[.interestCloses] == nil)
    #expect(record.events.map(\.kind) == [.opened, .moved, .moved, .corrected])
    #expect(record.events.last?.recordedOn == (try day("2017-01-11")))
    #expect(record.corrected == [3])
    #expect(CaseRecord(record.reference, replaying: record.events) == record)
  }

  @Test func aCaseThatEndedBySlipIsLiveAgain() throws {
    var record = try Self.told()
    try record.add(
      try record.decide(
        try Examples.move(to: .withdrawn, on: "2017-01-09", facts: ["decision=Funding"])
      ).event)
    #expect(record.state == .withdrawn)
    try record.add(try Self.correction(of: 3, in: record))
    #expect(record.state == .atRisk)
    let move = try Examples.move(to: .assimilated, on: "2017-01-09", posts: ["lead"])
    #expect(record.refusal(of: move) == nil)
  }

  @Test func whatLaterEntriesRestOnIsCorrectedAfterThem() throws {
    var record = try Self.told()
    try record.add(
      try record.decide(
        try Examples.move(to: .assimilated, on: "2017-01-09", posts: ["lead"])
      ).event)
    #expect(throws: MoveRefusal.restedOn(by: record.events[2])) {
      try Self.correction(of: 2, in: record)
    }
    try record.add(try Self.correction(of: 3, in: record))
    try record.add(try Self.correction(of: 2, in: record))
    #expect(record.state == .inScope)
    #expect(throws: MoveRefusal.correctedAlready(2)) { try Self.correction(of: 2, in: record) }
  }

  @Test func aFactOnWhichAMoveRestsIsNotTakenAway() throws {
    var record = try Examples.record(in: .offered)
    let accepted = try record.decide(
      facts: try Facts(parsing: ["accepted-on=2017-01-04"]), on: try day("2017-01-04"),
      by: "Tester", reason: "The form came")
    try record.add(accepted)
    try record.add(try record.decide(try Examples.move(to: .appointed, on: "2017-01-05")).event)
    #expect(
      record.refusal(correcting: accepted.sequence)
        == .restedOn(by: try #require(record.events.last)))
    let late = try record.decide(
      facts: try Facts(parsing: ["owner=A Caseworker"]), on: try day("2017-01-06"), by: "Tester",
      reason: "Handed over")
    try record.add(late)
    #expect(record.refusal(correcting: late.sequence) == nil)
  }

  @Test(arguments: [
    (1, MoveRefusal.notCorrectable(.opened)), (7, .noSuchEntry(7)), (0, .noSuchEntry(0)),
  ])
  func onlyEntriesThatAreThereAndCanBeSlipsAreCorrected(
    number: Int, refusal: MoveRefusal
  ) throws {
    #expect(try Self.told().refusal(correcting: number) == refusal)
  }

  @Test func aDecisionIsReversedAndACorrectionStays() throws {
    var record = try Self.told()
    try record.decideAndAdd("exclude", post: "lead")
    #expect(record.refusal(correcting: 3) == .notCorrectable(.decided))
    let note = try record.decide(note: "Wrong file", on: try day("2017-01-09"), by: "Tester")
    try record.add(note)
    try record.add(try Self.correction(of: 4, in: record))
    #expect(record.refusal(correcting: 5) == .notCorrectable(.corrected))
  }

  @Test func aNoteOfTodayDoesNotKeepEarlierMovesFromBeingRecorded() throws {
    var record = try Examples.record(in: .inScope)
    try record.add(try record.decide(note: "Rang", on: try day("2026-11-22"), by: "Tester"))
    let told = try Examples.move(
      to: .atRisk, on: "2016-12-06",
      facts: [
        "consultation-closed=2016-11-23", "structure-approved=2016-12-06", "responses-received=0",
      ])
    try record.add(try record.decide(told).event)
    #expect(record.state == .atRisk)
    #expect(record.latestOn == (try day("2026-11-22")))
    #expect(record.state(on: try day("2016-12-05"))?.state == .inScope)
    #expect(record.state(on: try day("2016-12-06"))?.state == .atRisk)
    #expect(record.state(on: try day("2016-10-02")) == nil)
  }

  @Test func factsAreRecordedWithoutAMove() throws {
    var record = try Examples.record(in: .offered)
    let empty = try day("2017-01-04")
    #expect(throws: MoveRefusal.noFacts) {
      try record.decide(facts: [:], on: empty, by: "Tester", reason: "Because")
    }
    try record.add(
      try record.decide(
        facts: try Facts(parsing: ["accept-by=2017-01-20"]), on: empty, by: "Tester",
        reason: "The letter says so"))
    #expect(record.state == .offered)
    #expect(record.nextDue?.on == (try day("2017-01-20")))
  }

  @Test(
    arguments: [
      (CaseState.offered, "appointed", "2017-09-01", ["accepted-on=2017-01-04"], nil),
      (.offered, "appointed", "2017-09-01", ["accepted-on=2017-02-01"], "accepted"),
      (
        .offered, "refused", "2017-09-01", ["refused-on=2017-01-04", "consequences-explained=yes"],
        "ahead"
      ),
      (
        .offered, "refused", "2017-01-20", ["refused-on=2017-01-04", "consequences-explained=yes"],
        nil
      ),
    ] as [(CaseState, String, String, [String], String?)])
  func onlyWhatCanBeSettledBeforeIsRecordedAhead(
    from: CaseState, to: String, on: String, facts: [String], refusal: String?
  ) throws {
    var record = try Examples.record(in: from)
    let move = Move(
      to: try #require(CaseState(rawValue: to)), on: try day(on), by: "Tester",
      reason: "Because", facts: try Facts(parsing: facts), recordedOn: try day("2017-01-20"))
    let found = record.refusal(of: move)
    switch refusal {
    case nil:
      #expect(found == nil)
      try record.add(try record.decide(move).event)
      #expect(record.state(on: try day("2017-01-19"))?.state == from)
      #expect(record.state(on: try day(on))?.state.rawValue == to)
    case "ahead": #expect(found == .ahead(on: try day(on), today: try day("2017-01-20")))
    case let name?: #expect(found?.unmetGuards.map(\.rule.name) == [name])
    }
  }

  @Test func aHistoryThatCorrectsWhatIsNotThereIsNoRecord() throws {
    let record = try Self.told()
    for target in [0, 1, 3, 9] {
      let event = CaseEvent(
        sequence: 3, kind: .corrected, on: try day("2017-01-10"), corrects: target, words: nil)
      #expect(CaseRecord(record.reference, replaying: record.events + [event]) == nil)
    }
    let bare = CaseEvent(
      sequence: 3, kind: .noted, on: try day("2017-01-10"), corrects: 2, words: nil)
    #expect(CaseRecord(record.reference, replaying: record.events + [bare]) == nil)
  }
}

extension CaseRecord {
  /// The refusal of a correction, or nil if it is recorded.
  func refusal(correcting number: Int) -> MoveRefusal? {
    do {
      _ = try decide(correctionOf: number, on: latestOn, by: "Tester", reason: "A slip")
      return nil
    } catch {
      return error
    }
  }
}
