import Casework
import Restructure
import Testing

/// Nobody is dismissed, or forgotten on the register, beside a free place that the plan opens to them.
@Suite struct FreePlaceTests {
  private let on = "2017-02-01"

  /// A case that went through some states, each step with the posts that it names.
  private func record(
    _ employee: EmployeeID, _ steps: (to: CaseState, posts: [PostID])...
  ) throws -> CaseRecord {
    let start = try day("2016-10-03")
    var record = try #require(
      CaseRecord(
        CaseloadTests.reference(employee),
        replaying: [.opening(plan: Examples.plan, on: start, by: "Tester")]))
    for step in steps {
      try record.add(
        CaseEvent(
          sequence: record.nextSequence, kind: .moved, from: record.state, to: step.to, on: start,
          posts: step.posts, words: CaseEvent.Words(by: "Tester", reason: "Set up")))
    }
    return record
  }

  private func overlooked(_ places: Int, _ records: CaseRecord...) throws -> [EmployeeID] {
    var programme = CaseloadTests.programme(records.map(\.reference.employee))
    programme.capacity["lead"] = places
    return programme.overlooked(on: try day(on), among: Caseload(records))
      .map(\.case.employee)
  }

  @Test(
    "Whoever waits without a post is listed beside a free place, wherever they wait",
    arguments: [
      (CaseState.unplaced, 0, false), (.unplaced, 1, true), (.onRegister, 0, false),
      (.onRegister, 1, true), (.underNotice, 0, false), (.underNotice, 1, true),
      (.refused, 1, false), (.atRisk, 1, false), (.leftRedundant, 1, false),
    ])
  func waiting(state: CaseState, places: Int, isListed: Bool) throws {
    let waiting = try CaseloadTests.record("E1", state, "deputy")
    #expect(try overlooked(places, waiting) == (isListed ? ["E1"] : []))
  }

  @Test("A place that was lost is there again when whoever won it has left it, and not before")
  func lost() throws {
    let loser = try record(
      "E1", (.atRisk, []), (.ringFenced, ["lead"]), (.inSelection, []), (.unplaced, []),
      (.onRegister, []))
    let winner = try record(
      "E2", (.atRisk, []), (.ringFenced, ["lead"]), (.inSelection, []), (.offered, ["lead"]))
    let refuser = try record(
      "E2", (.atRisk, []), (.ringFenced, ["lead"]), (.inSelection, []), (.offered, ["lead"]),
      (.refused, []))
    #expect(try overlooked(1, loser) == [])
    #expect(try overlooked(1, loser, winner) == [])
    #expect(try overlooked(1, loser, refuser) == ["E1"])
    #expect(try overlooked(0, loser, refuser) == [])
  }

  @Test("What somebody turned down is not held up against them, until they are asked again")
  func turnedDown() throws {
    let refuser = try record(
      "E1", (.atRisk, []), (.matched, ["lead"]), (.refused, []), (.onRegister, []))
    #expect(try overlooked(1, refuser) == [])
    let later = try record(
      "E1", (.atRisk, []), (.matched, ["lead"]), (.refused, []), (.onRegister, []),
      (.altOffered, ["deputy"]), (.refused, []), (.onRegister, []))
    #expect(try overlooked(1, later) == [])
    let decliner = try record(
      "E1", (.atRisk, []), (.ringFenced, ["lead"]), (.unplaced, []), (.onRegister, []))
    #expect(try overlooked(1, decliner) == [])
    let tried = try record(
      "E1", (.atRisk, []), (.unplaced, []), (.onRegister, []), (.altOffered, ["lead"]),
      (.inTrial, []), (.onRegister, []))
    #expect(try overlooked(1, tried) == [])
  }

  @Test(
    "Notice is not given beside a free place that is open to the person",
    arguments: [
      (CaseState.unplaced, 0, false), (.unplaced, 1, true), (.onRegister, 0, false),
      (.onRegister, 1, true), (.onRegister, 2, true),
    ])
  func notice(state: CaseState, places: Int, isRefused: Bool) throws {
    var programme = CaseloadTests.programme(["E1"])
    programme.capacity["lead"] = places
    let record = try CaseloadTests.record("E1", state, "deputy")
    let setting = programme.setting(
      for: record.reference, to: .underNotice, naming: [], on: try day(on),
      among: Caseload([record]))
    let move = try Examples.move(to: .underNotice, on: "2017-01-03", facts: Examples.everyFact)
    let unmet = record.refusal(of: move, in: setting)?.unmetGuards.map(\.rule.name) ?? []
    #expect(unmet.contains("no-free-place") == isRefused, "\(unmet)")
  }

  @Test("Somebody on the register is invited to claim a place that has fallen free")
  func invitedFromTheRegister() throws {
    let waiting = try CaseloadTests.record("E1", .onRegister, "deputy")
    let move = try Examples.move(to: .ringFenced, on: on, posts: ["lead"])
    #expect(waiting.refusal(of: move, in: .unknown) == nil)
  }

  @Test(
    "Nobody is invited after the last day for claims",
    arguments: [("2017-01-31", true), ("2017-02-01", false), ("2017-02-02", false)])
  func invitedInTime(closes: String, isRefused: Bool) throws {
    let record = try Examples.record(in: .atRisk)
    let move = try Examples.move(
      to: .ringFenced, on: on, facts: ["interest-closes=\(closes)"], posts: ["lead"])
    #expect(
      record.refusal(of: move, in: .unknown)?.unmetGuards.map(\.rule.name) ?? []
        == (isRefused ? ["time-to-claim"] : []))
  }

  @Test(
    "The last day of the employment is that which was agreed, or else that of the notice",
    arguments: [
      (CaseState.vrAgreed, "2017-04-28"), (.leftVR, "2017-04-28"), (.leftResigned, "2017-04-28"),
      (.underNotice, "2017-03-31"), (.leftRedundant, "2017-03-31"),
    ])
  func lastDay(state: CaseState, expected: String) throws {
    let record = try Examples.record(
      in: state, facts: ["leaving-on=2017-04-28", "notice-ends=2017-03-31"])
    #expect(record.lastDay == (try day(expected)))
  }
}
