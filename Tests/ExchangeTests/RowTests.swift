import Exchange
import Restructure
import Testing

/// Every column of every table, read into its noun; and the defaults of empty cells.
@Suite("The rows of the tables")
struct RowTests {
  @Test("Every column of posts.csv is read")
  func post() throws {
    let folder = try ProgrammeFolder([
      "posts.csv": """
      post_id,title,service,kind,team,role,group,grade,positions,fte,vacant,pattern,location,\
      establishment,requires,funding,part_of,reports_to,note,source
      P1,Area SENCO,Early Years,role,Inclusion,SENCO,teacher,M6,6,4.8,2,term-time,KEYS,\
      City Hall,QTS; HI | VI,DSG,P2,P3,A note,L20
      P2,All,Early Years,Self-Employed,,,,,,,,,,,,,,,,
      P3,Lead,Early Years,,,,,,0,0,0,,,,,,,,,
      """
    ])
    let reading = folder.read()
    #expect(reading.places == [])
    let posts = try #require(reading.programme?.posts)
    let post = posts[0]
    #expect(post.id == "P1" && post.title == "Area SENCO" && post.service == "Early Years")
    #expect(post.kind == .role && post.team == "Inclusion" && post.role == "SENCO")
    #expect(post.group == "teacher" && post.grade == "M6")
    #expect(post.positions == 6 && post.fte == FTE(24, over: 5) && post.vacant == 2)
    #expect(post.pattern == "term-time" && post.location == "KEYS")
    #expect(post.establishment == "City Hall" && post.funding == "DSG")
    #expect(post.requires?.needed == [["QTS"], ["HI", "VI"]])
    #expect(post.partOf == "P2" && post.reportsTo == "P3")
    #expect(post.note == "A note" && post.source == "L20" && !post.isNew)
    #expect(post.place.description == "posts.csv:2")
    #expect(posts[1].kind == .selfEmployed)
    #expect(posts[1].positions == nil && posts[1].fte == nil && posts[1].vacant == nil)
    #expect(posts[2].kind == .post && posts[2].positions == 0 && posts[2].vacant == 0)
  }

  @Test("Every column of staff.csv is read")
  func holding() throws {
    let folder = try ProgrammeFolder([
      "staff.csv": """
      employee_id,name,post_id,fte,holding,contract,contract_ends,terms,employed_from,\
      continuous_service_from,redundancy_service_from,date_of_birth,weekly_pay,annual_salary,\
      qualifications,protection,protected_from,protected_to,job_share,email,address,language
      E1,A Synthetic Person,P1,24/36,acting,fixed-term,31/08/2017,njc,2012-09-01,2009-09-01,\
      2001-09-01,1970-01-31,482.15,"25,071.80",QTS; HI | VI,maternity-leave,2016-09-01,\
      2017-08-31,JS1,e1@example.org,1 Example Street|Sampletown||ZZ1 1AA,cy
      E2,,P1,,,,,,,,,,,,,,,,,,"1 Example Street
      Sampletown",
      """
    ])
    let reading = folder.read()
    #expect(reading.places == [])
    let staff = try #require(reading.programme?.staff)
    let first = staff[0]
    #expect(first.employee == "E1" && first.name == "A Synthetic Person" && first.post == "P1")
    #expect(first.fte == FTE(2, over: 3))
    #expect(first.holding == .acting && first.contract == .fixedTerm && first.terms == "njc")
    #expect(first.contractEnds == LocalDate(iso: "2017-08-31"))
    #expect(first.employedFrom == LocalDate(iso: "2012-09-01"))
    #expect(first.continuousServiceFrom == LocalDate(iso: "2009-09-01"))
    #expect(first.redundancyServiceFrom == LocalDate(iso: "2001-09-01"))
    #expect(first.dateOfBirth == LocalDate(iso: "1970-01-31"))
    #expect(first.weeklyPay == Money(pence: 48_215))
    #expect(first.annualSalary == Money(pence: 2_507_180))
    #expect(first.qualifications == ["QTS", "HI", "VI"])
    #expect(first.protection == .maternityLeave)
    #expect(first.protectedFrom == LocalDate(iso: "2016-09-01"))
    #expect(first.protectedTo == LocalDate(iso: "2017-08-31"))
    #expect(first.jobShare == "JS1" && first.email == "e1@example.org" && first.language == "cy")
    #expect(first.address == ["1 Example Street", "Sampletown", "ZZ1 1AA"])
    let second = staff[1]
    #expect(second.holding == .substantive && second.contract == .permanent)
    #expect(second.fte == nil && second.weeklyPay == nil && second.qualifications == nil)
    #expect(second.protection == nil && second.name == nil)
    #expect(second.address == ["1 Example Street", "Sampletown"])
  }

  @Test("Every column of the plan's tables is read")
  func plan() throws {
    let reading = try ProgrammeFolder([
      "programme.yaml": (ProgrammeFolder.sound["programme.yaml"] ?? "")
        + "conditions: {traded: {asks: Is it traded, level: 80%}}\n",
      "changes.csv": """
      change_id,post_id,becomes,to_post,remain_positions,remain_fte,at_risk,condition,effective,source
      C1,P1,at-risk,N1,4,3.2,YES,traded,2017-09-01,L20
      C2,P2,review,,,,,,,
      """,
      "new-posts.csv": "post_id,title,service,condition,ends\nN1,Lead,Music,traded,31/08/2018\n",
      "ring-fences.csv": """
      ring_fence,to_post,open_to,mode,tier,min_match,max_grade_gap,condition,source
      RF1,N1,P1; P2,Ring-Fence,2,70%,1,traded,L30
      RF2,N1,P1,prefer,,,,,
      """,
      "matches.csv": """
      from_post,to_post,percent,assessed_by,assessed_on,union_view
      P1,N1,80,HR,2016-10-03,agreed
      """,
    ]).read()
    #expect(reading.places == [])
    let programme = try #require(reading.programme)
    let change = programme.changes[0]
    #expect(change.becomes == .atRisk && change.toPost == "N1" && change.remainPositions == 4)
    #expect(change.remainFTE == FTE(16, over: 5) && change.statedAtRisk == true)
    #expect(change.condition == "traded" && change.source == "L20")
    #expect(change.effective == LocalDate(iso: "2017-09-01"))
    #expect(programme.changes[1].statedAtRisk == nil && programme.changes[1].effective == nil)
    #expect(programme.newPosts[0].isNew && programme.newPosts[0].condition == "traded")
    #expect(programme.newPosts[0].ends == LocalDate(iso: "2018-08-31"))
    let rule = programme.ringFences[0]
    #expect(rule.mode == .ringFence && rule.tier == 2 && rule.minMatch == 70)
    #expect(rule.maxGradeGap == 1 && rule.condition == "traded" && rule.openTo.text == "P1; P2")
    #expect(programme.ringFences[1].tier == 5 && programme.ringFences[1].minMatch == nil)
    let match = programme.matches[0]
    #expect(match.percent == 80 && match.assessedBy == "HR")
    #expect(match.assessedOn == LocalDate(iso: "2016-10-03"))
  }

  @Test("Every column of the paper's tables is read")
  func paper() throws {
    let reading = try ProgrammeFolder([
      "statements.csv":
        "statement_id,scope,kind,words,source\nS1,Music,reason,\"Words, here.\",L4\n",
      "figures.csv": """
      figure,scope,part_of,table,measure,stated,unit,source
      F1,Music,Total,blocks,Budget:DSG,"1,250,000.50",GBP,L57
      F2,Music,,,saving,,,
      F3,Music,,,fte-change,−21.75,FTE,
      """,
    ]).read()
    #expect(reading.places == [])
    let programme = try #require(reading.programme)
    let statement = programme.statements[0]
    #expect(statement.scope == "Music" && statement.kind == "reason" && statement.source == "L4")
    #expect(statement.words == "Words, here.")
    let figures = programme.figures
    #expect(figures[0].measure == "budget:DSG" && figures[0].partOf == "Total")
    #expect(figures[0].table == "blocks" && figures[0].unit == "GBP" && figures[0].source == "L57")
    #expect(figures[0].stated?.description == "1250000.50")
    #expect(figures[1].stated == nil)
    #expect(figures[2].stated?.description == "-21.75")
  }

  @Test(
    "The empty tier of a mode is its place in the order",
    arguments: zip(
      ["assimilate", "match", "ring-fence", "limited", "prefer", "open"], 1...6))
  func tiers(mode: String, tier: Int) throws {
    let reading = try ProgrammeFolder([
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF1,P1,P2,\(mode)\n"
    ]).read()
    #expect(reading.programme?.ringFences.map(\.tier) == [tier])
  }

  static let faults: [(file: String, header: String, row: String, problem: String)] = [
    ("posts.csv", "post_id,title,service,positions,vacant", "P9,T,S,2,2", ""),
    ("posts.csv", "post_id,title,service,positions,vacant", "P9,T,S,2,3", "2:10 impossible-number"),
    ("posts.csv", "post_id,title,service,positions", "P9,T,S,2.5", "2:8 wrong-value"),
    ("posts.csv", "post_id,title,service,positions", "P9,T,S,-1", "2:8 wrong-value"),
    (
      "posts.csv", "post_id,title,service,positions", "P9,T,S,99999999999999999999",
      "2:8 wrong-value"
    ),
    ("posts.csv", "post_id,title,service,requires", "P9,T,S,;", "2:8 wrong-value"),
    ("posts.csv", "post_id,title,service,kind", "P9,T,S,grp", "2:8 unknown-word"),
    ("changes.csv", "change_id,post_id,becomes,remain_fte", "C1,P1,reduce,1.5", ""),
    ("changes.csv", "change_id,post_id,becomes,remain_fte", "C1,P1,vary,1.5", "2:12 wrong-value"),
    ("changes.csv", "change_id,post_id,becomes,remain_fte", "C1,P1,reduce,-1", "2:14 negative-fte"),
    ("changes.csv", "change_id,post_id,becomes,at_risk", "C1,P1,vary,maybe", "2:12 wrong-value"),
    ("changes.csv", "change_id,post_id,becomes", "C1,P1,disestablsh", "2:7 unknown-word"),
    ("ring-fences.csv", "ring_fence,to_post,open_to,mode,tier", "R,P1,P2,open,1", ""),
    ("ring-fences.csv", "ring_fence,to_post,open_to,mode,tier", "R,P1,P2,open,99", ""),
    (
      "ring-fences.csv", "ring_fence,to_post,open_to,mode,tier", "R,P1,P2,open,100",
      "2:14 wrong-value"
    ),
    (
      "ring-fences.csv", "ring_fence,to_post,open_to,mode,tier", "R,P1,P2,open,0",
      "2:14 wrong-value"
    ),
    ("ring-fences.csv", "ring_fence,to_post,open_to,mode", "R,P1,P2,opne", "2:9 unknown-word"),
    ("ring-fences.csv", "ring_fence,to_post,open_to,mode,min_match", "R,P1,P2,open,100", ""),
    (
      "ring-fences.csv", "ring_fence,to_post,open_to,mode,min_match", "R,P1,P2,open,101",
      "2:14 wrong-value"
    ),
    ("matches.csv", "from_post,to_post,percent", "P1,P2,0%", ""),
    ("matches.csv", "from_post,to_post,percent", "P1,P2,66.7", "2:7 wrong-value"),
    ("matches.csv", "from_post,to_post,percent", "P1,P2,%", "2:7 wrong-value"),
    ("figures.csv", "figure,scope,measure", "F,S,Headcount", ""),
    ("figures.csv", "figure,scope,measure", "F,S,budget:", "2:5 unknown-word"),
    ("figures.csv", "figure,scope,measure", "F,S,:budget", "2:5 unknown-word"),
    ("figures.csv", "figure,scope,measure", "F,S,headcount:DSG", "2:5 unknown-word"),
    ("figures.csv", "figure,scope,measure", "F,S,headcuont", "2:5 unknown-word"),
    ("figures.csv", "figure,scope,measure,stated", "F,S,fte,\"0,6\"", "2:9 wrong-value"),
    ("vacancies.csv", "post_id,title,service,opens,closes", "V,T,S,2016-01-05,2016-01-05", ""),
    (
      "vacancies.csv", "post_id,title,service,opens,closes", "V,T,S,2016-01-05,2016-01-04",
      "2:18 impossible-date"
    ),
    ("vacancies.csv", "post_id,title,service,opens", "V,T,S,5 Jan", "2:7 impossible-date"),
  ]

  @Test("A value beside the limit is read and one beyond it is an error", arguments: faults)
  func fault(file: String, header: String, row: String, problem: String) throws {
    let folder = try ProgrammeFolder([file: "\(header)\n\(row)\n"])
    #expect(folder.read().places == (problem.isEmpty ? [] : ["\(file):\(problem)"]))
  }

  @Test("Dates that cannot both be right are reported at the later column")
  func dateOrder() throws {
    let header =
      "employee_id,post_id,date_of_birth,employed_from,continuous_service_from,contract_ends"
    let rows: [(String, [String])] = [
      ("1980-01-01,1980-01-01,1980-01-01,1980-01-01", []),
      ("1980-01-02,1980-01-01,,", ["staff.csv:2:18 impossible-date"]),
      ("1980-01-02,,1980-01-01,", ["staff.csv:2:19 impossible-date"]),
      (",2010-01-02,,2010-01-01", ["staff.csv:2:20 impossible-date"]),
      (",2010-01-02,2000-01-01,2010-01-02", []),
    ]
    for (row, problems) in rows {
      let folder = try ProgrammeFolder(["staff.csv": "\(header)\nE1,P1,\(row)\n"])
      #expect(folder.read().places == problems, "\(row)")
    }
  }
}
