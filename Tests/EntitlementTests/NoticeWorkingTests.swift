import Entitlement
import Restructure
import Testing

@Suite("Notice with the contract's")
struct NoticeWorkingTests {
  private func working(
    from: String, given: String, _ contract: ContractNotice? = nil,
    law: Jurisdiction = .greatBritain, readings: Readings = Readings()
  ) throws -> NoticeWorking {
    try NoticeWorking(
      service: ServiceDates(continuousFrom: day(from)), given: day(given), contract: contract,
      jurisdiction: law, readings: readings)
  }

  /// A contract's notice for ten years' service, given on 31 January 2026, ten weeks by law.
  static let periods: [(period: Period, lastDay: String)] = [
    (Period(9, .weeks), "2026-04-11"), (Period(10, .weeks), "2026-04-11"),
    (Period(11, .weeks), "2026-04-18"), (Period(70, .days), "2026-04-11"),
    (Period(71, .days), "2026-04-12"), (Period(1, .months), "2026-04-11"),
    (Period(3, .months), "2026-04-30"), (Period(1, .years), "2027-01-31"),
  ]

  @Test("The longer of the two prevails", arguments: periods)
  func longer(row: (period: Period, lastDay: String)) throws {
    let working = try working(
      from: "2015-09-01", given: "2026-01-31", .period(row.period, source: "the policy"))
    #expect(working.statutory.weeks == 10)
    #expect(try working.lastDay == day(row.lastDay))
    #expect(working.steps.contains { $0.source == "the policy" })
    #expect(working.steps.last?.source == "ERA s.86(3)")
  }

  @Test(
    "One week ends, and more of them end",
    arguments: [
      ("2024-06-01", "1 week from then ends on 7 February 2026."),
      ("2023-06-01", "2 weeks from then end on 14 February 2026."),
    ])
  func weeksInWords(from: String, words: String) throws {
    let working = try working(from: from, given: "2026-01-31")
    #expect(working.steps.contains { $0.words == words })
  }

  @Test("A contract may give notice where the law gives none")
  func contractOnly() throws {
    let without = try working(from: "2026-01-20", given: "2026-01-31")
    #expect(without.lastDay == nil)
    let with = try working(
      from: "2026-01-20", given: "2026-01-31", .period(Period(1, .weeks), source: "the contract"))
    #expect(try with.lastDay == day("2026-02-07"))
  }

  @Test("Working days are not counted without a table of holidays")
  func workingDays() throws {
    let period = Period(10, .workingDays)
    #expect(throws: EntitlementProblem.workingDays(period)) {
      try working(from: "2015-09-01", given: "2026-01-31", .period(period, source: "the policy"))
    }
  }

  @Test("Service that starts after notice is refused")
  func wrongOrder() {
    #expect(throws: EntitlementProblem.self) {
      try working(from: "2026-02-01", given: "2026-01-31")
    }
  }

  /// Notice given, rank, service from, and the end of term that it reaches.
  static let terms: [(given: String, rank: TeacherTerms.Rank, from: String, lastDay: String)] = [
    // Short service: the term's own day decides.
    ("2026-10-30", .teacher, "2020-09-01", "2026-12-31"),
    ("2026-10-31", .teacher, "2020-09-01", "2026-12-31"),
    ("2026-11-01", .teacher, "2020-09-01", "2027-04-30"),
    ("2026-02-28", .teacher, "2020-09-01", "2026-04-30"),
    ("2026-03-01", .teacher, "2020-09-01", "2026-08-31"),
    ("2028-02-29", .teacher, "2020-09-01", "2028-04-30"),
    ("2028-03-01", .teacher, "2020-09-01", "2028-08-31"),
    ("2026-05-31", .teacher, "2020-09-01", "2026-08-31"),
    ("2026-06-01", .teacher, "2020-09-01", "2026-12-31"),
    // Head teachers: a month earlier.
    ("2026-09-30", .head, "2020-09-01", "2026-12-31"),
    ("2026-10-01", .head, "2020-09-01", "2027-04-30"),
    ("2026-01-31", .head, "2020-09-01", "2026-04-30"),
    ("2026-02-01", .head, "2020-09-01", "2026-08-31"),
    ("2026-04-30", .head, "2020-09-01", "2026-08-31"),
    ("2026-05-01", .head, "2020-09-01", "2026-12-31"),
    // Twelve weeks by law: 8 October for 31 December, 5 February for 30 April.
    ("2026-10-08", .teacher, "2005-09-01", "2026-12-31"),
    ("2026-10-09", .teacher, "2005-09-01", "2027-04-30"),
    ("2026-02-05", .teacher, "2005-09-01", "2026-04-30"),
    ("2026-02-06", .teacher, "2005-09-01", "2026-08-31"),
    ("2026-05-31", .teacher, "2005-09-01", "2026-08-31"),
    // Eight weeks fit into 61 days, nine do not.
    ("2026-10-31", .teacher, "2018-09-01", "2026-12-31"),
    ("2026-10-29", .teacher, "2017-09-01", "2026-12-31"),
    ("2026-10-30", .teacher, "2017-09-01", "2027-04-30"),
  ]

  @Test(
    "A teacher's contract ends with a term, and leaves the law's notice in full", arguments: terms)
  func teachers(row: (given: String, rank: TeacherTerms.Rank, from: String, lastDay: String)) throws
  {
    let working = try working(
      from: row.from, given: row.given, .termDates(Tables.teachers(), row.rank))
    #expect(try working.lastDay == day(row.lastDay))
    #expect(try working.statutory.lastDay <= day(row.lastDay))
    #expect(working.steps.contains { $0.source?.contains("Burgundy Book") == true })
  }

  @Test("The step for teachers names the earlier day where the law's notice is the longer")
  func latestDay() throws {
    let working = try working(
      from: "2005-09-01", given: "2026-10-01", .termDates(Tables.teachers(), .teacher))
    #expect(
      working.steps.contains {
        $0.words.contains("by 8 October 2026, because the law's notice is the longer there")
      })
  }

  @Test("The day of giving is in doubt wherever notice is due")
  func doubt() throws {
    let working = try working(from: "2015-09-01", given: "2026-01-31")
    let doubt = try #require(working.doubts.first { $0.point == .dayOfGiving })
    #expect(doubt.otherwise == "the last day is 10 April 2026, with 10 weeks by law")
    #expect(try self.working(from: "2026-01-20", given: "2026-01-31").doubts.isEmpty)
    let other = try self.working(
      from: "2015-09-01", given: "2026-01-31", readings: Readings(otherwise: [.dayOfGiving]))
    #expect(try other.lastDay == day("2026-04-10"))
  }

  @Test("Northern Ireland cites its own Order")
  func northernIreland() throws {
    let working = try working(
      from: "2015-09-01", given: "2026-01-31", law: .northernIreland)
    #expect(working.statutory.weeks == 10)
    #expect(working.steps.contains { $0.source == "ERO art.118(1)" })
    #expect(working.steps.allSatisfy { $0.source?.contains("ERA") != true })
  }

  @Test(
    "Term dates that are not sound are refused",
    arguments: [
      "ends,teachers_by,heads_by\n", "ends,teachers_by,heads_by,source\n",
      "ends,teachers_by,heads_by,source\n04-31,02-29,01-31,B\n",
      "ends,teachers_by,heads_by,source\n04-30,2-28,01-31,B\n",
      "ends,teachers_by,heads_by,source\n04-30,02-29,03-31,B\n",
      "ends,teachers_by,heads_by,source\n04-30,05-29,01-31,B\n",
      "ends,teachers_by,heads_by,source\n04-30,02-29,01-31,\n",
      "ends,teachers_by,heads_by,source\n08-31,05-31,04-30,B\n04-30,02-29,01-31,B\n",
    ])
  func strictTerms(text: String) {
    #expect(throws: ReferenceProblem.self) { try TeacherTerms(csv: text) }
  }
}
