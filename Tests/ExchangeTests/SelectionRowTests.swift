import Exchange
import Restructure
import Testing

@Suite("Scores and wishes")
struct SelectionRowTests {
  private static func read(
    scores: String = "", preferences: String = "",
    extent: ProgrammeReader.Extent = .selection
  ) throws -> ProgrammeReading {
    try ProgrammeFolder([
      "staff.csv": "employee_id,post_id\nE1,P1\nE2,P2\n",
      "scores.csv": "employee_id,post_id,score,appointable\n" + scores,
      "preferences.csv": "employee_id,post_id,rank,remainder\n" + preferences,
    ]).read(extent: extent)
  }

  @Test("A score is kept exactly, and a finding that is not stated is not known")
  func scores() throws {
    let reading = try Self.read(scores: "E1,P1,71.5,yes\nE1,P2,0,no\nE2,P1,-3.25,\n")
    let scores = try #require(reading.programme).scores
    #expect(reading.problems.isEmpty)
    #expect(scores.map(\.score.hundredThousandths) == [7_150_000, 0, -325_000])
    #expect(scores.map(\.isAppointable) == [true, false, nil])
  }

  @Test(
    "An answer to fewer hours is no, or the fewest that are taken",
    arguments: [
      ("", nil), ("no", .declined), ("No", .declined), ("0.4", .atLeast(FTE(2, over: 5))),
      ("24/36", .atLeast(FTE(2, over: 3))), ("0.00001", .atLeast(FTE(1, over: 100_000))),
    ] as [(String, Preference.Remainder?)])
  func remainders(cell: String, expected: Preference.Remainder?) throws {
    let reading = try Self.read(preferences: "E1,P1,1,\(cell)\n")
    #expect(reading.problems.isEmpty)
    #expect(reading.programme?.preferences.map(\.remainder) == [expected])
  }

  @Test("Any other answer is pointed at", arguments: ["yes", "0", "0.0", "-0.4", "some", "0,4"])
  func wrongRemainders(cell: String) throws {
    let reading = try Self.read(preferences: "E1,P1,1,\"\(cell)\"\n")
    #expect(reading.places == ["preferences.csv:2:9 wrong-value"])
  }

  @Test("Only what is decided by scores reads them")
  func extents() throws {
    for (extent, isRead) in [
      (ProgrammeReader.Extent.claims, false), (.selection, true), (.everything, true),
    ] {
      let reading = try Self.read(
        scores: "E1,P1,high,yes\n", preferences: "E1,P1,1,\n", extent: extent)
      #expect(reading.errors.isEmpty == !isRead)
      #expect(reading.programme?.preferences.count == (isRead ? 1 : 0))
    }
  }
}
