import Exchange
import Restructure
import Testing

@Suite("decisions.csv")
struct DecisionTests {
  static let header =
    "decision,what,employee_id,post_id,to_post,with_employee,reverses,by,on,reason,evidence\n"

  /// Reads rows of which the last four cells, or the last three, are the same in all.
  static func read(
    _ rows: [String], extent: ProgrammeReader.Extent = .everything
  ) throws -> ProgrammeReading {
    try ProgrammeFolder([
      "staff.csv": "employee_id,post_id\nE1,P1\nE2,P1\nE2,P2\nE3,P2\n",
      "new-posts.csv": "post_id,title,service\nN1,T,S\nN2,T,S\nN3,T,S\n",
      "decisions.csv": header + rows.map { "\($0)\n" }.joined(),
    ]).read(extent: extent)
  }

  static let sound = "HR,2016-12-01,Why,"

  @Test("Every cell is read, for claims as well")
  func everyCell() throws {
    let rows = [
      "D1,assign,E1,P1,N1,,,Head of Service,01/12/2016,Why,Minute 4",
      "D2,Accept VR,E3,,,,,HR,2016-12-02,Asked for,",
      "D3,swap,E2,P2,,E3,,HR,2016-12-03,Both wish it,Two forms",
      "D4,reverse,,,,,D1,HR,2016-12-04,Appeal,",
    ]
    let reading = try Self.read(rows, extent: .claims)
    #expect(reading.places == [])
    let decisions = try #require(reading.programme).decisions
    #expect(decisions.map(\.id) == ["D1", "D2", "D3", "D4"])
    #expect(decisions.map(\.kind) == [.assign, .acceptVR, .swap, .reverse])
    #expect(decisions.map(\.employee) == ["E1", "E3", "E2", ""])
    #expect(decisions.map(\.post) == ["P1", nil, "P2", nil])
    #expect(decisions.map(\.toPost) == ["N1", nil, nil, nil])
    #expect(decisions[2].with == "E3" && decisions[3].reverses == "D1")
    #expect(decisions[0].by == "Head of Service" && decisions[0].reason == "Why")
    #expect(decisions.map(\.on.description).first == "2016-12-01")
    #expect(decisions.map(\.evidence) == ["Minute 4", nil, "Two forms", nil])
    #expect(decisions[1].place.description == "decisions.csv:3")
  }

  static let rows: [(row: String, problems: [String])] = [
    ("D1,assign,E1,,N1,,,\(sound)", []), ("D1,exclude,E1,,,,,\(sound)", []),
    ("D1,exclude,E1,P1,N1,,,\(sound)", []), ("D1,suitable,E1,,N1,,,\(sound)", []),
    ("D1,accept-vr,E1,,,,,\(sound)", []), ("D1,assign,E1,,P2,,,\(sound)", []),
    ("D1,assign,E1,,,,,\(sound)", ["2:15 missing-value"]),
    ("D1,assign,,,N1,,,\(sound)", ["2:11 missing-value"]),
    ("D1,suitable,E1,,,,,\(sound)", ["2:17 missing-value"]),
    ("D1,exclude,,,N1,,,\(sound)", ["2:12 missing-value"]),
    ("D1,accept-vr,,,,,,\(sound)", ["2:14 missing-value"]),
    ("D1,accept-vr,E1,,N1,,,\(sound)", ["2:18 wrong-value"]),
    ("D1,swap,E1,,,E2,,HR,2016-12-01,Why,Forms", []),
    ("D1,swap,E1,,,E2,,\(sound)", ["2:36 missing-value"]),
    ("D1,swap,E1,,,,,HR,2016-12-01,Why,Forms", ["2:14 missing-value"]),
    ("D1,swap,E1,,,E1,,HR,2016-12-01,Why,Forms", ["2:14 wrong-value"]),
    ("D1,reverse,,,,,,\(sound)", ["2:16 missing-value"]),
    ("D1,assign,E1,,N1,,,\(sound)\nD2,reverse,E1,,,,D1,\(sound)", ["3:12 wrong-value"]),
    ("D1,appoint,E1,,N1,,,\(sound)", ["2:4 unknown-word"]),
    ("D1,assign,E1,,N1,,,,2016-12-01,Why,", ["2:20 missing-value"]),
    ("D1,assign,E1,,N1,,,HR,,Why,", ["2:23 missing-value"]),
    ("D1,assign,E1,,N1,,,HR,soon,Why,", ["2:23 impossible-date"]),
    ("D1,assign,E1,,N1,,,HR,2016-12-01,,", ["2:34 missing-value"]),
    ("D1,assign,E9,,N1,,,\(sound)", ["2:11 dangling-reference"]),
    ("D1,assign,E1,,N9,,,\(sound)", ["2:15 dangling-reference"]),
    ("D1,assign,E1,P9,N1,,,\(sound)", ["2:14 dangling-reference"]),
    ("D1,assign,E1,P2,N1,,,\(sound)", ["2:14 dangling-reference"]),
    ("D1,swap,E1,,,E9,,HR,2016-12-01,Why,Forms", ["2:14 dangling-reference"]),
    ("D1,reverse,,,,,D9,\(sound)", ["2:16 dangling-reference"]),
    ("D1,reverse,,,,,D1,\(sound)", ["2:16 contradictory-decisions"]),
    ("D1,assign,E1,,N1,,,\(sound)\nD1,assign,E1,,N1,,,\(sound)", ["3:1 duplicate-id"]),
  ]

  @Test("Each kind of decision has the cells that it needs, and no others", arguments: rows)
  func cells(row: String, problems: [String]) throws {
    #expect(try Self.read([row]).places == problems.map { "decisions.csv:\($0)" })
  }

  static let reversals: [(day: String, problems: [String])] = [
    ("2016-11-30", ["decisions.csv:3:22 impossible-date"]), ("2016-12-01", []), ("2016-12-02", []),
  ]

  @Test("A reversal is no earlier than what it reverses", arguments: reversals)
  func reversal(day: String, problems: [String]) throws {
    let reading = try Self.read([
      "D1,assign,E1,,N1,,,HR,2016-12-01,Why,", "D2,reverse,,,,,D1,HR,\(day),Why,",
    ])
    #expect(reading.places == problems)
    #expect(reading.errors.allSatisfy { $0.message.contains("decisions.csv:2:23") })
  }

  /// Decisions of one day about one person, and whether they can stand together.
  static let pairs: [(one: String, other: String, canStand: Bool)] = [
    ("assign,E1,,N1", "exclude,E1,,N1", false), ("assign,E1,,N1", "exclude,E1,,N2", true),
    ("assign,E1,,N1", "exclude,E1,,", false), ("assign,E1,,N1", "exclude,E2,,N1", true),
    ("assign,E2,P1,N1", "exclude,E2,P2,N1", true), ("assign,E2,P1,N1", "exclude,E2,,N1", false),
    ("assign,E1,,N1", "accept-vr,E1,,", false), ("assign,E2,P1,N1", "accept-vr,E2,P2,", true),
    ("assign,E1,,N1", "assign,E1,,N2", false), ("assign,E1,,N1", "assign,E1,,N1", true),
    ("assign,E2,,N1", "assign,E2,,N2", true), ("assign,E2,P1,N1", "assign,E2,P2,N2", true),
    ("assign,E2,P1,N1", "assign,E2,P1,N2", false),
    ("suitable,E1,,N1", "exclude,E1,,N1", true), ("suitable,E1,,N1", "assign,E1,,N1", true),
  ]

  @Test("Decisions that cannot be carried out together are shown together", arguments: pairs)
  func together(one: String, other: String, canStand: Bool) throws {
    for (first, second) in [(one, other), (other, one)] {
      let reading = try Self.read(["D1,\(first),,,\(Self.sound)", "D2,\(second),,,\(Self.sound)"])
      #expect(reading.places == (canStand ? [] : ["decisions.csv:3:4 contradictory-decisions"]))
      #expect(reading.errors.allSatisfy { $0.message.contains("decisions.csv:2:4") })
    }
  }

  /// Decisions of one day, and the lines of those that give a place which is not there.
  static let places: [(rows: [String], lines: [Int])] = [
    (["D1,assign,E1,,N1"], []), (["D1,assign,E1,,N1", "D2,assign,E3,,N1"], [3]),
    (["D1,assign,E1,,N2", "D2,assign,E3,,N2"], []),
    (["D1,assign,E1,,N2", "D2,assign,E3,,N2", "D3,assign,E4,,N2"], [4]),
    // E4 and E5 share a job, and so one chair.
    (["D1,assign,E4,,N1", "D2,assign,E5,,N1"], []),
    (["D1,assign,E4,,N1", "D2,assign,E5,,N1", "D3,assign,E1,,N1"], [4]),
    (["D1,assign,E1,,N3", "D2,assign,E3,,N3"], []),
    (["D1,assign,E3,,P1"], [2]), (["D1,assign,E1,,P2"], []), (["D1,swap,E3,,,E1"], [2]),
    (["D1,assign,E3,,P1", "D2,reverse,,,,,D1"], []),
  ]

  @Test("A decision gives no place that is not there", arguments: places)
  func placesGiven(rows: [String], lines: [Int]) throws {
    let reading = try ProgrammeFolder([
      "staff.csv": "employee_id,post_id,job_share\nE1,P1,\nE3,P2,\nE4,P1,J\nE5,P1,J\n",
      "new-posts.csv": "post_id,title,service,positions\nN1,T,S,1\nN2,T,S,2\nN3,T,S,\n",
      "changes.csv": "change_id,post_id,becomes\nC1,P1,disestablish\nC2,P2,at-risk\n",
      "decisions.csv": Self.header
        + rows.map { row in
          let commas = String(repeating: ",", count: 7 - row.count { $0 == "," })
          return "\(row)\(commas)HR,2016-12-01,Why,Minute 1\n"
        }.joined(),
    ]).read()
    #expect(reading.errors.map(\.code) == lines.map { _ in "contradictory-decisions" })
    #expect(reading.errors.map(\.place.line) == lines)
  }

  @Test("Three places for somebody with two posts are one too many")
  func threePlaces() throws {
    let reading = try Self.read((1...3).map { "D\($0),assign,E2,,N\($0),,,\(Self.sound)" })
    #expect(reading.places == ["decisions.csv:4:4 contradictory-decisions"])
  }

  /// The days of an exclusion, of the reversal of an assignment made on the 2nd, and of the
  /// reversal of that reversal.
  static let times: [(excluded: Int, reversed: Int?, restored: Int?, canStand: Bool)] = [
    (3, nil, nil, false), (3, 3, nil, true), (3, 4, nil, false), (2, 3, nil, false),
    (2, 2, nil, true), (3, 3, 4, false), (3, 3, 3, false), (1, 2, nil, true),
  ]

  @Test(
    "A decision ends on the day of its reversal, and begins again with a reversal of that",
    arguments: times)
  func time(excluded: Int, reversed: Int?, restored: Int?, canStand: Bool) throws {
    var rows = [
      "D1,assign,E1,,N1,,,HR,2016-12-02,Why,",
      "D2,exclude,E1,,N1,,,HR,2016-12-0\(excluded),Why,",
    ]
    if let reversed { rows.append("D3,reverse,,,,,D1,HR,2016-12-0\(reversed),Why,") }
    if let restored { rows.append("D4,reverse,,,,,D3,HR,2016-12-0\(restored),Why,") }
    #expect(try Self.read(rows).errors.isEmpty == canStand)
  }

  @Test("A long chain of reversals is followed to its end")
  func chain() throws {
    let rows = (1...5_000).map { "D\($0),reverse,,,,,D\($0 - 1),\(Self.sound)" }
    let reading = try Self.read(
      ["D0,assign,E1,,N1,,,\(Self.sound)"] + rows + ["X,exclude,E1,,N1,,,\(Self.sound)"])
    // An even number of reversals leaves the first decision standing.
    #expect(reading.places == ["decisions.csv:5003:3 contradictory-decisions"])
  }
}
