import Exchange
import Restructure
import Testing

@Suite("Rows beside one another")
struct ReferenceTests {
  static let posts = """
    post_id,title,service,team,group,location,part_of,reports_to
    SEN-01,Area SENCO,Early Years,Inclusion,teacher,KEYS,,
    SEN-02,Music teacher,Music,Strings,teacher,,SEN-01,SEN-01

    """
  static let newPosts = "post_id,title,service\nNEW-01,Lead,Music\n"
  static let head =
    (ProgrammeFolder.sound["programme.yaml"] ?? "")
    + "conditions: {new-site: {asks: Is it agreed, holds: }}\n"

  static func read(_ files: [String: String?]) throws -> ProgrammeReading {
    let base = ["posts.csv": posts, "new-posts.csv": newPosts, "programme.yaml": head]
    return try ProgrammeFolder(base.mapValues(Optional.some).merging(files) { $1 }).read()
  }

  /// A row, and where it names something that is not there, with the nearest.
  static let dangling: [(file: String, text: String, place: String, near: String?)] = [
    ("staff.csv", "employee_id,post_id\nE1,SEN-03\n", "2:4", "SEN-01"),
    ("staff.csv", "employee_id,post_id\nE1,sen-02\n", "2:4", "SEN-02"),
    ("staff.csv", "employee_id,post_id\nE1,XYZ\n", "2:4", nil),
    ("staff.csv", "employee_id,post_id\nE1,NEW-01\n", "2:4", nil),
    ("changes.csv", "change_id,post_id,becomes\nC1,SEN-1,review\n", "2:4", "SEN-01"),
    (
      "changes.csv", "change_id,post_id,becomes,to_post\nC1,SEN-01,merge,NEW-1\n", "2:17", "NEW-01"
    ),
    (
      "changes.csv", "change_id,post_id,becomes,condition\nC1,SEN-01,merge,new-sit\n", "2:17",
      "new-site"
    ),
    ("new-posts.csv", "post_id,title,service,part_of\nN,T,S,SEN-01\n", "2:7", nil),
    ("new-posts.csv", "post_id,title,service,reports_to\nN,T,S,SEN-09\n", "2:7", "SEN-01"),
    ("new-posts.csv", "post_id,title,service,condition\nN,T,S,other\n", "2:7", nil),
    ("ring-fences.csv", "ring_fence,to_post,open_to,mode\nR,NEW-02,SEN-01,open\n", "2:3", "NEW-01"),
    ("ring-fences.csv", "ring_fence,to_post,open_to,mode\nR,NEW-01,SEN01,open\n", "2:10", "SEN-01"),
    (
      "ring-fences.csv", "ring_fence,to_post,open_to,mode\nR,NEW-01,SEN-01; not post=NEW-01,open\n",
      "2:10", nil
    ),
    (
      "ring-fences.csv",
      "ring_fence,to_post,open_to,mode,condition\nR,NEW-01,SEN-01,open,mew-site\n", "2:22",
      "new-site"
    ),
    ("matches.csv", "from_post,to_post,percent\nNEW-01,NEW-01,70\n", "2:1", nil),
    ("matches.csv", "from_post,to_post,percent\nSEN-01,NEW-10,70\n", "2:8", "NEW-01"),
    ("preferences.csv", "employee_id,post_id,rank\nE1,NEW-01,1\n", "2:1", nil),
    ("scores.csv", "employee_id,post_id,score\nE1,NEW-01,1\n", "2:1", nil),
    ("vacancies.csv", "post_id,title,service,part_of\nV1,T,S,V2\n", "2:8", "V1"),
  ]

  @Test("What a row names must be there; the nearest is suggested", arguments: dangling)
  func reference(file: String, text: String, place: String, near: String?) throws {
    let reading = try Self.read([file: text])
    #expect(reading.places == ["\(file):\(place) dangling-reference"])
    let remedy = try #require(reading.problems.first).remedy
    if let near {
      #expect(remedy == "Did you mean “\(near)”?")
    } else {
      #expect(!remedy.contains("Did you mean"))
    }
  }

  @Test("An id that stands in another table is said to stand there")
  func elsewhere() throws {
    let reading = try Self.read(["staff.csv": "employee_id,post_id\nE1,NEW-01\n"])
    #expect(
      reading.problems.map(\.remedy) == ["It is in new-posts.csv; name one that is in posts.csv."])
  }

  @Test("Scores and preferences may be for a vacancy, of people who are listed")
  func selection() throws {
    let files = [
      "staff.csv": "employee_id,post_id\n00123,SEN-01\n",
      "vacancies.csv": "post_id,title,service\nV1,T,S\n",
      "preferences.csv": "employee_id,post_id,rank\n00123,V1,1\n00123,NEW-01,2\n",
      "scores.csv": "employee_id,post_id,score,appointable\n00123,V1,71.5,yes\n123,V1,60,no\n",
    ]
    let reading = try Self.read(files.mapValues(Optional.some))
    #expect(reading.places == ["scores.csv:3:1 dangling-reference"])
    #expect(reading.problems.first?.remedy == "Did you mean “00123”?")
  }

  static let duplicates: [(file: String, text: String, problems: [String])] = [
    ("posts.csv", posts + "SEN-01,T,S,,,,,\n", ["posts.csv:4:1 duplicate-id"]),
    ("new-posts.csv", "post_id,title,service\nSEN-01,T,S\n", ["new-posts.csv:2:1 duplicate-id"]),
    ("vacancies.csv", "post_id,title,service\nNEW-01,T,S\n", ["vacancies.csv:2:1 duplicate-id"]),
    (
      "staff.csv", "employee_id,post_id\nE1,SEN-01\nE1,SEN-02\nE1,SEN-01\nE1,SEN-01\n",
      ["staff.csv:4:1 duplicate-id", "staff.csv:5:1 duplicate-id"]
    ),
    (
      "changes.csv", "change_id,post_id,becomes\nC1,SEN-01,review\nC1,SEN-02,review\n",
      ["changes.csv:3:1 duplicate-id"]
    ),
    (
      "changes.csv",
      "change_id,post_id,becomes,condition\nC1,SEN-01,review,\nC2,SEN-01,merge,new-site\n", []
    ),
    (
      "changes.csv",
      "change_id,post_id,becomes,condition\nC1,SEN-01,review,\nC2,SEN-01,merge,\n",
      ["changes.csv:3:11 two-fates"]
    ),
    (
      "ring-fences.csv",
      "ring_fence,to_post,open_to,mode\nR,NEW-01,SEN-01,open\nR,SEN-02,SEN-01,open\n", []
    ),
    (
      "ring-fences.csv",
      "ring_fence,to_post,open_to,mode\nR,NEW-01,SEN-01,open\nR,NEW-01,SEN-02,open\n",
      ["ring-fences.csv:3:1 duplicate-id"]
    ),
    (
      "statements.csv", "statement_id,words\nS,a\nS,b\n", ["statements.csv:3:1 duplicate-id"]
    ),
    (
      "figures.csv", "figure,scope,measure\nF,a,fte\nF,a,budget\n",
      ["figures.csv:3:1 duplicate-id"]
    ),
    (
      "matches.csv", "from_post,to_post,percent\nSEN-01,NEW-01,1\nSEN-01,NEW-01,2\n",
      ["matches.csv:3:1 duplicate-id"]
    ),
  ]

  @Test("What should stand once is reported where it stands again", arguments: duplicates)
  func duplicate(file: String, text: String, problems: [String]) throws {
    #expect(try Self.read([file: text]).places == problems)
  }

  @Test("Two wishes of one rank, for one post, or two scores are reported")
  func selectionDuplicates() throws {
    let reading = try Self.read([
      "staff.csv": "employee_id,post_id\nE1,SEN-01\nE2,SEN-01\n",
      "preferences.csv": """
      employee_id,post_id,rank
      E1,NEW-01,1
      E1,NEW-01,2
      E1,SEN-02,1
      E2,SEN-02,1
      E2,NEW-01,0
      """,
      "scores.csv": "employee_id,post_id,score\nE1,NEW-01,5\nE1,NEW-01,5\n",
    ])
    #expect(
      reading.places == [
        "preferences.csv:3:1 duplicate-id", "preferences.csv:4:11 duplicate-id",
        "preferences.csv:6:11 wrong-value", "scores.csv:3:1 duplicate-id",
      ])
  }

  @Test("Two ids that read alike when joined are two")
  func joinedIDs() throws {
    let reading = try Self.read([
      "posts.csv": "post_id,title,service\nA,T,S\nB in A,T,S\n",
      "staff.csv": "employee_id,post_id\nE in B,A\nE,B in A\n",
    ])
    #expect(reading.places == [])
  }

  static let loops: [(rows: [(String, String)], problems: [String])] = [
    ([("A", ""), ("B", "A"), ("C", "B")], []),
    ([("A", "A")], ["2:7"]),
    ([("A", "B"), ("B", "A")], ["2:7"]),
    ([("A", "B"), ("B", "C"), ("C", "B")], ["3:7"]),
    ([("A", "B"), ("B", "C"), ("C", "A"), ("D", "D"), ("E", "A")], ["2:7", "5:7"]),
  ]

  @Test("No row is inside itself, however many rows lie between", arguments: loops)
  func partOf(rows: [(String, String)], problems: [String]) throws {
    let text =
      "post_id,title,service,part_of\n" + rows.map { "\($0),T,S,\($1)\n" }.joined()
    let reading = try Self.read(["posts.csv": text, "new-posts.csv": nil])
    #expect(reading.places == problems.map { "posts.csv:\($0) part-of-itself" })
  }

  @Test("A long chain of rows inside one another is followed without running out of room")
  func longChain() throws {
    let rows = (0..<5_000).map { "P\($0),T,S,P\(($0 + 1) % 5_000)\n" }.joined()
    let reading = try Self.read([
      "posts.csv": "post_id,title,service,part_of\n" + rows, "new-posts.csv": nil,
    ])
    #expect(reading.places == ["posts.csv:2:8 part-of-itself"])
  }

  @Test("One person on two rows has one name and one birth date; empty is no other")
  func onePerson() throws {
    let reading = try Self.read([
      "staff.csv": """
      employee_id,name,post_id,date_of_birth
      E1,A Person,SEN-01,1970-01-31
      E1,,SEN-02,
      E2,B Person,SEN-01,31/01/1970
      E2,B Person,SEN-02,1970-01-31
      E3,C Person,SEN-01,1970-01-31
      E3,c person,SEN-02,1971-01-31
      """
    ])
    #expect(reading.places == ["staff.csv:7:4 two-people", "staff.csv:7:20 two-people"])
  }

  static let tests: [(test: String, near: String?)] = [
    ("service=music", nil), ("service=Musik", "Music"), ("service=Sport", ""),
    ("team=Stings", "Strings"), ("group=teachers", "teacher"), ("not location=KEYZ", "KEYS"),
    ("title=\"Area SENCO\"", nil), ("role=Lead", nil), ("location=KEYZ", "KEYS"),
    ("location=Annexe", nil), ("qualification=QTS", nil),
    ("contract=casual", nil),
  ]

  @Test("A test that no post meets is a warning, with the nearest that one does", arguments: tests)
  func namesNobody(test: String, near: String?) throws {
    let cell = CSVWriter.row(["R", "NEW-01", test, "open"])
    let reading = try Self.read(["ring-fences.csv": "ring_fence,to_post,open_to,mode\n" + cell])
    #expect(reading.errors == [])
    #expect(reading.warnings.map(\.code) == (near == nil ? [] : ["names-nobody"]))
    if let near, !near.isEmpty {
      #expect(reading.warnings.map(\.remedy) == ["Did you mean “\(near)”?"])
    }
  }

  @Test("Fractions and hours that cannot be added exactly are refused, once")
  func sums() throws {
    let fractions = try Self.read([
      "staff.csv":
        "employee_id,post_id,fte\nE1,SEN-01,1/999983\nE2,SEN-01,1/7\nE3,SEN-01,1/999979\nE4,SEN-01,1/999961\n"
    ])
    #expect(fractions.places == ["staff.csv:5:11 too-many-fractions"])
    let usual = try Self.read([
      "staff.csv": "employee_id,post_id,fte\n"
        + (1...36).map { "E\($0),SEN-01,\($0).5/37\n" }.joined()
        + (1...36).map { "F\($0),SEN-01,\($0)/36\n" }.joined()
        + (1...39).map { "G\($0),SEN-01,\($0)/39\n" }.joined()
    ])
    #expect(usual.places == [])
    let hours = try Self.read([
      "posts.csv": "post_id,title,service,fte\n"
        + (1...6).map { "P\($0),T,S,999999\n" }.joined(),
      "new-posts.csv": nil,
    ])
    #expect(hours.places == ["posts.csv:6:8 too-many-hours"])
  }
}
