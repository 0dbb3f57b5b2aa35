import Exchange
import Restructure
import Testing

/// Tables that are long enough to be read in parts, with what is wrong in them near both ends.
@Suite("Long tables")
struct LongFolderTests {
  static let people = 30_000

  static func folder(staff: [Int: String] = [:], scores: [Int: String] = [:]) throws
    -> ProgrammeFolder
  {
    let staffRows = (1...people).map { staff[$0] ?? "E\($0),P\($0 % 2 + 1),0.6,1980-01-02" }
    let scoreRows = (1...people).map { scores[$0] ?? "E\($0),N1,\($0 % 100)" }
    let wishes = (1...people).map { "E\($0),N1,1" }
    return try ProgrammeFolder([
      "programme.yaml": """
      programme: long
      title: A synthetic programme
      authority: A synthetic authority
      consultation: {opens: 2016-10-03, closes: 2016-11-23}
      """,
      "posts.csv": "post_id,title,service\nP1,One,Music\nP2,Two,Music\n",
      "new-posts.csv": "post_id,title,service\nN1,New,Music\n",
      "staff.csv": (["employee_id,post_id,fte,date_of_birth"] + staffRows).joined(separator: "\n"),
      "scores.csv": (["employee_id,post_id,score"] + scoreRows).joined(separator: "\r\n"),
      "preferences.csv": (["employee_id,post_id,rank"] + wishes).joined(separator: "\n"),
    ])
  }

  static func places(_ reading: ProgrammeReading) -> [String] {
    reading.errors.map { "\($0.place) \($0.code)" }
  }

  @Test("Every row is read, in the order of the file")
  func sound() throws {
    let reading = try Self.folder().read()
    #expect(Self.places(reading) == [])
    let programme = try #require(reading.programme)
    #expect(programme.staff.employees == (1...Self.people).map { "E\($0)" })
    #expect(programme.staff.map(\.post) == (1...Self.people).map { "P\($0 % 2 + 1)" })
    #expect(programme.staff.map(\.place.line) == (1...Self.people).map { $0 + 1 })
    #expect(programme.scores.map(\.employee) == (1...Self.people).map { "E\($0)" })
    #expect(programme.scores.map(\.place.line) == (1...Self.people).map { $0 + 1 })
    #expect(programme.preferences.map(\.employee) == (1...Self.people).map { "E\($0)" })
  }

  @Test("What is wrong is reported on its line, whatever part it stands in")
  func wrong() throws {
    let reading = try Self.folder(
      staff: [
        2: "E2,P1,0.6", 14_000: "E14000,P9,0.6,1980-01-02", 29_998: "E29998,P1,many,1980-01-02",
        29_999: "E3,P1,0.6,1980-01-02",
      ],
      scores: [5: "E5,N1,much", 20_000: "E99999,N1,5", 29_000: "E4,N1,7", 29_001: "E6,N7,1"]
    ).read()
    #expect(
      Self.places(reading) == [
        "staff.csv:3:1 ragged-row", "staff.csv:14001:8 dangling-reference",
        "staff.csv:29999:11 not-a-number",
        "preferences.csv:30000:1 dangling-reference",
        "scores.csv:6:7 wrong-value", "scores.csv:20001:1 dangling-reference",
        "scores.csv:29001:1 duplicate-id", "scores.csv:29002:4 dangling-reference",
        "scores.csv:30000:1 dangling-reference",
      ])
  }

  @Test(
    "A repeated score is found in the next row, in the last and out of order",
    arguments: [(2, 3), (1, 30_000), (15_000, 15_002), (29_999, 30_000)])
  func repeated(first: Int, second: Int) throws {
    let reading = try Self.folder(scores: [second: "E\(first),N1,1"]).read()
    #expect(Self.places(reading) == ["scores.csv:\(second + 1):1 duplicate-id"])
  }
}
