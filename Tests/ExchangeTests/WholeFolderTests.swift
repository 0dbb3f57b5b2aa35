import Exchange
import Foundation
import Restructure
import Testing

@Suite("A whole folder")
struct WholeFolderTests {
  @Test("Everything wrong is reported in one run, in the order of files, lines and columns")
  func thirtyErrors() throws {
    let folder = try ProgrammeFolder(
      [
        "programme.yaml": """
        programme: test
        title: A synthetic programme
        authority: A synthetic authority
        nation: englnad
        as_of: 2016-02-30
        consultation: {opens: 2016-10-03, closes: 2016-10-02}
        conditions: {new-site: {holds: yes}}
        cover: {both: {posts: [P9], hold: [VI]}}
        """,
        "posts.csv": """
        post_id,title,service,kind,positions,fte,vacant,part_of
        P1,Area SENCO,Early Years,pots,1,-0.6,2,
        P1,,Music,,,0.123456,,
        P3,Lead,Music,,,"0,6",,P3
        P4,Lead,Music,,,1/0
        """,
        "staff.csv": """
        employee_id,post_id,fte,contract,date_of_birth,weekly_pay
        E1,P1,0.6,permanant,31-Jan-1970,28k
        E1,P1,0.6,,,
        E2,P7,#N/A,,30/12/1899,
        E3,P1,"0.6,,,
        1.23E+11,P1,1000000,,,
        """,
        "changes.csv": """
        change_id,post_id,becomes,remain_fte,condition
        C1,P1,retain,1.0,new-sit
        C2,P1,deleted,,
        C3,P1,review,,new-site
        C4,P1,merge,,new-site
        """,
        "ring-fences.csv": """
        ring_fence,to_post,open_to,mode,tier
        R1,N1,P1 P3,open,
        R2,P1,"contract=temp",open,0
        R3,P1,P1,,
        """,
        "matches.csv": "from_post;to_post\n",
        "figures.csv": "figure,scope\nF1,Music\n",
        "scores.csv": "Scores of the panel\nE1,P1,71\n",
        "statements.csv": "",
      ],
      bytes: ["preferences.csv": [0x80], "vacancies.csv": [0x65, 0x00]])
    let reading = folder.read()
    #expect(
      reading.places == [
        "programme.yaml:4:9 unknown-word", "programme.yaml:5:8 impossible-date",
        "programme.yaml:6:15 impossible-date", "programme.yaml:7:24 missing-value",
        "programme.yaml:8:24 dangling-reference",
        "posts.csv:2:27 unknown-word", "posts.csv:2:34 negative-fte",
        "posts.csv:2:39 impossible-number", "posts.csv:3:1 duplicate-id",
        "posts.csv:3:4 missing-value",
        "posts.csv:3:13 fte-places", "posts.csv:4:17 decimal-comma",
        "posts.csv:4:24 part-of-itself", "posts.csv:5:1 ragged-row",
        "staff.csv:2:11 unknown-word", "staff.csv:2:21 impossible-date",
        "staff.csv:2:33 wrong-value", "staff.csv:3:1 duplicate-id",
        "staff.csv:4:4 dangling-reference", "staff.csv:4:7 spreadsheet-error",
        "staff.csv:4:13 impossible-date", "staff.csv:5:7 unclosed-quote",
        "staff.csv:6:1 shortened-id", "staff.csv:6:13 fte-size",
        "changes.csv:2:14 wrong-value", "changes.csv:2:18 dangling-reference",
        "changes.csv:3:7 unknown-word", "changes.csv:5:7 two-fates",
        "ring-fences.csv:2:4 dangling-reference", "ring-fences.csv:2:10 open-to",
        "ring-fences.csv:3:17 open-to", "ring-fences.csv:3:28 wrong-value",
        "ring-fences.csv:4:10 missing-value",
        "statements.csv:1 empty-file", "figures.csv:1 missing-column",
        "matches.csv:1:1 wrong-separator", "preferences.csv:1:1 wrong-encoding",
        "scores.csv:1:1 wrong-header", "vacancies.csv:1:2 nul-byte",
      ])
    #expect(reading.errors.count == reading.problems.count)
  }

  @Test("Reading the same folder twice gives the same problems in the same order")
  func deterministic() throws {
    let folder = try ProgrammeFolder([
      "staff.csv": "employee_id,name,post_id,Oops\n"
        + (1...60).map { "#N/A,#REF!,Q\($0),\n" }.joined()
    ])
    let first = folder.read().problems
    #expect(first.count > 100)
    #expect(folder.read().problems == first)
  }

  @Test("A folder of the two files that every folder needs is sound")
  func smallest() throws {
    let reading = try ProgrammeFolder().read()
    #expect(reading.places == [])
    #expect(reading.programme?.posts.count == 2)
  }

  @Test("A folder that is not there, or is a file, is one error")
  func noFolder() throws {
    let folder = try ProgrammeFolder()
    for path in [folder.path + "/absent", folder.path + "/posts.csv"] {
      let reading = ProgrammeReader.read(path)
      #expect(reading.places == ["\(path) missing-folder"])
      #expect(reading.programme == nil)
    }
  }

  @Test("Without posts or without a head the rest is still read and checked")
  func missingFiles() throws {
    let staff = "employee_id,post_id,fte\nE1,P1,x\n"
    let noPosts = try ProgrammeFolder(["posts.csv": nil, "staff.csv": staff]).read()
    #expect(noPosts.places == ["posts.csv missing-file", "staff.csv:2:7 not-a-number"])
    let changes = "change_id,post_id,becomes,condition\nC1,P1,gone,new-site\n"
    let noHead = try ProgrammeFolder(["programme.yaml": nil, "changes.csv": changes]).read()
    #expect(noHead.places == ["programme.yaml missing-file", "changes.csv:2:7 unknown-word"])
    #expect(noHead.programme == nil)
  }

  @Test("A row that is wrong in one cell is still a row that others may name")
  func noCascade() throws {
    let reading = try ProgrammeFolder([
      "posts.csv": "post_id,title,service\nP1,,Music\nP2,Lead\nP3,Lead,Music,DSG\n",
      "staff.csv": "employee_id,post_id\nE1,P1\nE2,P2\nE3,P3\nE4,P4\n",
    ]).read()
    #expect(
      reading.places == [
        "posts.csv:2:4 missing-value", "posts.csv:3:1 ragged-row", "posts.csv:4:15 ragged-row",
        "staff.csv:5:4 dangling-reference",
      ])
  }

  @Test("What only a check reads does not stop a command that reads claims")
  func claims() throws {
    let folder = try ProgrammeFolder([
      "figures.csv": "", "scores.csv": "x\n", "statements.csv": "x\n", "vacancies.csv": "x\n",
      "preferences.csv": "x\n",
    ])
    #expect(folder.read(extent: .claims).places == [])
    #expect(folder.read().errors.count == 5)
  }

  @Test(
    "A file with nearly the right name is pointed out where the right one is missing",
    arguments: [
      ("staf.csv", "staff.csv"), ("Staff.csv", "staff.csv"), ("staff.xlsx", "staff.csv"),
      ("new_posts.csv", "new-posts.csv"), ("ringfences.csv", "ring-fences.csv"),
      ("Ring Fences.CSV", "ring-fences.csv"), ("change.txt", "changes.csv"),
      ("letter.yaml", "letters.yaml"), ("notes.csv", nil), ("README.md", nil),
      ("posts.xlsx", nil), ("staff.md", nil), ("post.csv", nil),
    ])
  func stray(name: String, meant: String?) throws {
    let reading = try ProgrammeFolder([name: "x\n"]).read()
    #expect(reading.errors == [])
    #expect(reading.warnings.map(\.code) == (meant == nil ? [] : ["stray-file"]))
    if let meant { #expect(reading.warnings.first?.remedy.contains("meant as \(meant)") == true) }
  }

  @Test("A staff list of other ids is refused in good time", .timeLimit(.minutes(1)))
  func otherIDs() throws {
    let posts = (0..<3_000).map { "POST-\(100_000 + $0),T,S\n" }.joined()
    let staff = (0..<3_000).map { "E\($0),OTHER-\(200_000 + $0)\n" }.joined()
    let reading = try ProgrammeFolder([
      "posts.csv": "post_id,title,service\n" + posts,
      "staff.csv": "employee_id,post_id\n" + staff,
    ]).read()
    #expect(reading.errors.count == 3_000)
  }
}
