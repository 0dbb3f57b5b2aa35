import Casework
import Restructure
import Testing

@Suite struct RefusalTests {
  @Test func aRefusalNamesTheGuardTheMissingFactAndWhatIsPossible() throws {
    let record = try Examples.record(in: .inScope)
    let move = try Examples.move(
      to: .atRisk, on: "2016-12-06",
      facts: ["consultation-closed=2016-11-23", "responses-received=0"])
    let refusal = try #require(record.refusal(of: move))
    #expect(refusal.missingFacts == [.structureApproved])
    #expect(refusal.possible.prefix(3) == [.atRisk, .unaffected, .vrRequested])
    #expect(
      refusal.description
        == "The move from in-scope to at-risk is refused. Guard structure-settled, by which the "
        + "final structure must be approved once consultation has closed: the fact "
        + "structure-approved is missing. Record the day on which the final structure was approved with --fact structure-approved=DATE. "
        + "From in-scope a case can move to at-risk, unaffected or vr-requested, or end as one who "
        + "leaves or is withdrawn.")
  }

  @Test func everyMissingFactIsNamedInOneRun() throws {
    let record = try Examples.record(in: .unplaced)
    let refusal = try #require(
      record.refusal(of: try Examples.move(to: .underNotice, on: "2017-02-01")))
    #expect(
      refusal.missingFacts
        == [
          .consultationClosed, .individualMeeting, .dismissalAuthority, .noticeGiven,
          .responsesAnswered, .noticeEnds,
        ])
  }

  @Test func whereThereAreSeveralWaysAllAreNamed() throws {
    let record = try Examples.record(in: .inSelection)
    let refusal = try #require(
      record.refusal(of: try Examples.move(to: .offered, on: "2017-02-01", posts: ["lead"])))
    #expect(refusal.missingFacts == [.assessors, .candidatesScored, .tiesBroken, .adjustments])
    #expect(
      refusal.remedy.contains(
        "The move comes about by a decided contest or first call on a vacancy."))
  }

  @Test func aMoveThatIsNotListedSaysWhatIsPossible() throws {
    let record = try Examples.record(in: .onRegister)
    let refusal = try #require(
      record.refusal(of: try Examples.move(to: .appointed, on: "2017-02-01")))
    #expect(
      refusal.description
        == "A case that is on-register cannot move to appointed. From on-register a case can move "
        + "to ring-fenced, match-appeal, alt-offered or under-notice, or end as one who leaves or is withdrawn."
    )
  }

  @Test(arguments: [("2016-10-02", true), ("2016-10-03", false), ("2016-10-04", false)])
  func aMoveIsNotDatedBeforeTheCaseOpened(date: String, isRefused: Bool) throws {
    let record = try Examples.record(in: .inScope)
    let move = try Examples.move(to: .withdrawn, on: date, facts: ["decision=The post is kept"])
    let expected = MoveRefusal.beforeOpening(on: try day(date), opened: try day("2016-10-03"))
    #expect(record.refusal(of: move) == (isRefused ? expected : nil))
  }

  @Test(arguments: [("2016-12-05", true), ("2016-12-06", false), ("2016-12-07", false)])
  func aMoveIsNotDatedBeforeTheMoveThatItFollows(date: String, isRefused: Bool) throws {
    var record = try Examples.record(in: .inScope)
    let told = try Examples.move(
      to: .atRisk, on: "2016-12-06",
      facts: [
        "consultation-closed=2016-11-23", "structure-approved=2016-12-06", "responses-received=0",
      ])
    try record.add(try record.decide(told).event)
    let move = try Examples.move(to: .withdrawn, on: date, facts: ["decision=The post is kept"])
    let expected = MoveRefusal.beforeLatest(on: try day(date), latest: try day("2016-12-06"))
    #expect(record.refusal(of: move) == (isRefused ? expected : nil))
  }

  @Test func nothingIsRecordedWithoutAnAuthorOrAReason() throws {
    let record = try Examples.record(in: .inScope)
    let decision = ["decision=The post is kept"]
    let unsigned = try Examples.move(to: .withdrawn, on: "2016-12-06", facts: decision, by: " ")
    #expect(record.refusal(of: unsigned) == .nobodyNamed)
    let bare = try Examples.move(to: .withdrawn, on: "2016-12-06", facts: decision, reason: "")
    #expect(record.refusal(of: bare) == .noReason)
    let start = try day("2016-12-06")
    #expect(throws: MoveRefusal.emptyNote) {
      try record.decide(note: "\n", on: start, by: "Tester")
    }
  }

  @Test func aCaseThatIsOverTakesNotesAndNoMoves() throws {
    let record = try Examples.record(in: .withdrawn)
    let move = try Examples.move(to: .atRisk, on: "2017-02-01", facts: Examples.everyFact)
    #expect(
      record.refusal(of: move)?.message
        == "The case ended as withdrawn on 2016-10-03 and cannot move to at-risk.")
    let note = try record.decide(note: "A late letter.", on: try day("2017-02-01"), by: "Tester")
    #expect(note.kind == .noted)
  }

  @Test func somebodyWhoIsAffectedHasNoStatesToMoveThrough() throws {
    let plan = PlanFacts(standing: .affected, fate: "rename", source: nil)
    let reference = CaseReference(
      programme: "demo", employee: "E2", fromPost: "clerk", standing: .affected)
    let record = try #require(
      CaseRecord(
        reference, replaying: [.opening(plan: plan, on: try day("2016-10-03"), by: "Tester")]))
    #expect(record.state == nil)
    let refusal = record.refusal(
      of: try Examples.move(to: .atRisk, on: "2017-02-01", facts: Examples.everyFact))
    #expect(refusal == .affectedOnly(fate: "rename"))
    #expect(
      refusal?.message
        == "The person is affected and not at risk (rename): there is no case to move.")
  }
}
