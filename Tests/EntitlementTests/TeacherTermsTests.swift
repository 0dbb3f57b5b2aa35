import Entitlement
import Restructure
import Testing

/// The days of teachers' notice, as the table has them and as an employer's months move them.
@Suite struct TeacherTermsTests {
  @Test(
    arguments: [
      ("2026-12-31", .teacher, "2026-10-31"), ("2026-12-31", .head, "2026-09-30"),
      ("2027-04-30", .teacher, "2027-02-28"), ("2028-04-30", .teacher, "2028-02-29"),
      ("2027-08-31", .head, "2027-04-30"), ("2026-12-30", .teacher, nil),
      ("2027-01-01", .teacher, nil),
    ] as [(String, TeacherTerms.Rank, String?)])
  func everyEndHasALastDayForGiving(ends: String, rank: TeacherTerms.Rank, by: String?) throws {
    let terms = try Tables.teachers()
    #expect(terms.lastGiving(endingOn: try day(ends), rank) == (try by.map(day)))
  }

  @Test func theEndsFollowOneAnother() throws {
    let ends = try Tables.teachers().ends(from: try day("2026-08-31"))
    #expect(
      try ends.prefix(4) == [
        day("2026-08-31"), day("2026-12-31"), day("2027-04-30"), day("2027-08-31"),
      ])
    #expect(try Tables.teachers().ends(from: try day("2026-09-01")).first == day("2026-12-31"))
  }

  /// The months of the national terms give the days of the table.
  @Test func theMonthsOfTheNationalTermsGiveTheSameDays() throws {
    let terms = try Tables.teachers()
    let again = terms.giving(2, summer: 3, heads: 3, headsSummer: 4, source: terms.source)
    #expect(again == terms)
  }

  @Test(
    arguments: [
      ("2026-12-31", .teacher, "2026-09-30"), ("2027-04-30", .teacher, "2027-01-31"),
      ("2027-08-31", .teacher, "2027-05-31"), ("2026-12-31", .head, "2026-09-30"),
      // Five months before the end of April lie in the year before.
      ("2027-04-30", .head, "2026-11-30"),
    ] as [(String, TeacherTerms.Rank, String)])
  func anEmployersMonthsMoveTheDays(ends: String, rank: TeacherTerms.Rank, by: String) throws {
    let terms = try Tables.teachers()
      .giving(3, summer: nil, heads: nil, headsSummer: nil, source: "Our policy")
    let heads = terms.giving(nil, summer: nil, heads: 5, headsSummer: nil, source: "Our policy")
    let asked = ends == "2027-04-30" && rank == .head ? heads : terms
    #expect(asked.lastGiving(endingOn: try day(ends), rank) == (try day(by)))
    #expect(asked.source == "Our policy")
  }
}
