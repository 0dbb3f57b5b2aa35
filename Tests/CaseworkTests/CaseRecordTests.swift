import Casework
import Restructure
import Testing

@Suite struct CaseRecordTests {
  @Test(arguments: [
    (CaseState.ringFenced, ["interest-closes=2016-12-16"], "interest-closes", "2016-12-16"),
    (.offered, ["accept-by=2017-01-20"], "accept-by", "2017-01-20"),
    (.onRegister, ["register-ends=2017-03-01"], "register-ends", "2017-03-01"),
    (.altOffered, ["accept-by=2017-02-03", "notice-ends=2017-02-02"], "notice-ends", "2017-02-02"),
    (.altOffered, ["accept-by=2017-02-01", "notice-ends=2017-02-02"], "accept-by", "2017-02-01"),
    (.inTrial, ["trial-ends=2017-03-03", "notice-ends=2017-01-01"], "trial-ends", "2017-03-03"),
    (.underNotice, ["notice-ends=2017-03-31"], "notice-ends", "2017-03-31"),
  ])
  func theNextDateComesFromARecordedFact(
    state: CaseState, facts: [String], fact: String, date: String
  ) throws {
    let due = try #require(try Examples.record(in: state, facts: facts).nextDue)
    #expect(due.fact.rawValue == fact)
    #expect(due.on == (try day(date)))
  }

  @Test func aNewCaseIsDueWhenConsultationCloses() throws {
    let plan = PlanFacts(
      standing: .case, fate: "merge", source: nil, consultationCloses: try day("2016-11-23"))
    let record = try #require(
      CaseRecord(
        Examples.reference,
        replaying: [.opening(plan: plan, on: try day("2016-10-03"), by: "Tester")]))
    #expect(record.nextDue == DueDate(on: try day("2016-11-23"), fact: .consultationCloses))
  }

  @Test func withoutARecordedDateNothingIsDue() throws {
    for state in CaseState.allCases {
      #expect(try Examples.record(in: state).nextDue == nil)
    }
  }

  @Test func theFactsOfAnOfferLapseWhenTheSearchGoesOn() throws {
    var record = try Examples.record(
      in: .altOffered, facts: ["offer-in-writing=yes", "consultation-closed=2016-11-23"])
    for (state, fact) in [
      (CaseState.refused, "refused-on=2017-01-31"), (.onRegister, "refusal-reasonable=yes"),
    ] {
      let move = try Examples.move(
        to: state, on: "2017-02-01", facts: [fact, "consequences-explained=yes"])
      try record.add(try record.decide(move).event)
    }
    #expect(record.facts[.offerInWriting] == nil)
    #expect(record.facts[.refusalReasonable] == nil)
    #expect(record.facts[.consultationClosed] != nil)
    let again = try Examples.move(to: .altOffered, on: "2017-02-08", posts: ["clerk"])
    #expect(record.refusal(of: again)?.missingFacts == [.offerInWriting])
  }

  @Test func aDecisionSaysWhatFollows() throws {
    let record = try Examples.record(in: .unplaced)
    let notice = try record.decide(
      try Examples.move(to: .underNotice, on: "2017-02-01", facts: GuardTests.dismissal))
    #expect(
      notice.effects == [
        .letterDue(kind: "notice"),
        .dateDue(DueDate(on: try day("2017-03-31"), fact: .noticeEnds)),
      ])
    let lifted = try record.decide(
      try Examples.move(to: .withdrawn, on: "2017-02-01", facts: ["decision=Funding was found"]))
    #expect(lifted.effects == [.letterDue(kind: "risk-withdrawn"), .caseEnds])
    #expect(record.state == .unplaced)
  }

  @Test func aHistoryThatDoesNotFollowIsNoRecord() throws {
    let start = try day("2016-10-03")
    let opening = CaseEvent.opening(plan: Examples.plan, on: start, by: "Tester")
    func moved(_ sequence: Int, _ from: CaseState, _ to: CaseState, _ on: LocalDate) -> CaseEvent {
      CaseEvent(sequence: sequence, kind: .moved, from: from, to: to, on: on, words: nil)
    }
    let histories: [[CaseEvent]] = [
      [],
      [moved(1, .inScope, .atRisk, start)],
      [opening, opening],
      [opening, moved(3, .inScope, .atRisk, start)],
      [opening, moved(2, .atRisk, .unplaced, start)],
      [opening, moved(2, .inScope, .atRisk, start.adding(days: -1))],
      [opening, moved(2, .inScope, .withdrawn, start), moved(3, .withdrawn, .atRisk, start)],
    ]
    for history in histories {
      #expect(CaseRecord(Examples.reference, replaying: history) == nil)
    }
    #expect(
      CaseRecord(
        Examples.reference, replaying: [opening, moved(2, .inScope, .atRisk, start)])?.state
        == .atRisk)
  }
}
