import Exchange
import Foundation
import Reports
import Restructure
import Testing

@testable import Operations

@Suite("What reports say")
struct MakeReportTests {
  private static let tables = [
    "posts.csv": """
    post_id,title,service,positions,fte,group,establishment
    lead,Lead,Music,1,1,teacher,Hall
    tutor,Tutor,Music,12,9.6,teacher,Hall
    clerk,Clerk,Office,6,,support,Hall
    porter,Porter,Office,3,3,support,Depot
    """,
    "changes.csv": """
    change_id,post_id,becomes,to_post,remain_positions,source
    C1,lead,rename,head,,p1
    C2,tutor,reduce,,5,p2
    C3,clerk,disestablish,,,p3
    """,
    "new-posts.csv": """
    post_id,title,service,positions,source
    head,Head of music,Music,1,p1
    desk,Desk officer,Office,2,p4
    """,
    "ring-fences.csv": """
    ring_fence,to_post,open_to,mode,source
    RF-1,desk,clerk,ring-fence,p5
    """,
    "figures.csv": """
    figure,scope,measure,stated,unit,source
    F1,Music,saving,0.30,GBP million,p6
    F2,Music,saving:Grant,0.10,GBP million,p6
    F3,Music,saving:Core,0.20,GBP million,p6
    F4,Office,saving,0.05,GBP million,p7
    F5,Office,headcount,10,heads,p7
    """,
    "staff.csv":
      "employee_id,name,post_id,fte,contract\n"
      + (1...12).map { "T\($0),Tutor \($0),tutor,0.8,permanent" }.joined(separator: "\n") + "\n"
      + (1...6).map { "K\($0),Clerk \($0),clerk,1,permanent" }.joined(separator: "\n") + "\n"
      + "L1,Lea,lead,1,permanent\n"
      + (1...3).map { "P\($0),Porter \($0),porter,1,permanent" }.joined(separator: "\n"),
  ]

  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder(Self.tables, head: "nation: england\n")
  }

  private func report(_ kind: ReportKind, _ reader: Reader = Reader(.caseworker)) throws -> Report {
    var question = MakeReport.Question(
      file: CaseFile(
        path: folder.path + "/none.db", programme: nil, folder: nil,
        today: LocalDate(dayNumber: 20_000)), reader: reader)
    question.folder = folder.request
    if reader.audience == .manager { question.services = ["Music"] }
    return try MakeReport.run(kind, question)
  }

  @Test(
    "A pack that is printed later says that the structure is approved, and asks for no comments",
    arguments: [
      ("2026-02-20", "Nothing has been decided.", "Comments are asked for until 20 February 2026."),
      (
        "2026-02-21", "Nothing has been decided.", "Comments were asked for until 20 February 2026."
      ),
      (
        "2026-03-01", "The structure was approved on 1 March 2026",
        "Comments were asked for until 20 February 2026."
      ),
    ])
  func packAfterwards(day: String, decided: String, comments: String) throws {
    let folder = try ScratchFolder(Self.tables, head: "events: {structure-approved: 2026-03-01}")
    let said = try words(of: .consultationPack, folder, on: LocalDate(iso: day))
    #expect(said.contains(decided))
    #expect(said.contains(comments))
  }

  @Test(
    "A new post whose condition is not known is no number yet",
    arguments: [("yes", "2", "0"), ("no", "0", "0"), ("", "0", "1")])
  func conditionalPosts(holds: String, new: String, unstated: String) throws {
    var tables = Self.tables
    tables["new-posts.csv"] = """
      post_id,title,service,positions,source,condition
      head,Head of music,Music,1,p1,
      desk,Desk officer,Office,2,p4,funded
      """
    let folder = try ScratchFolder(
      tables, head: "conditions: {funded: {asks: Money is found, holds: \(holds)}}")
    var question = MakeReport.Question(
      file: CaseFile(
        path: folder.path + "/none.db", programme: nil, folder: nil,
        today: LocalDate(dayNumber: 20_000)), reader: Reader(.caseworker))
    question.folder = folder.request
    let report = try MakeReport.run(.establishment, question)
    let office = try #require(rows("gross", report).first { $0[0] == "Office" })
    #expect(office[4...5] == [new, unstated])
    #expect(words(report).contains("Desk officer (desk)") == holds.isEmpty)
  }

  private func rows(_ key: String, _ report: Report) -> [[String]] {
    report.tables.first { $0.key == key }?.rows.map { $0.map(\.words) } ?? []
  }

  private func words(_ report: Report) -> String {
    report.sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [text]
      case .list(let items): items
      case .table, .picture: []
      }
    }.joined(separator: "\n")
  }

  @Test func establishmentTellsGrossFromNet() throws {
    let report = try report(.establishment)
    #expect(
      rows("posts", report) == [
        ["Music", "13", "6", "-7", "0", "0"], ["Office", "9", "5", "-4", "0", "0"],
        ["All", "22", "11", "-11", "0", "0"],
      ])
    #expect(
      rows("gross", report) == [
        ["Music", "0", "0", "1", "0", "0"], ["Office", "6", "0", "0", "2", "0"],
        ["All", "6", "0", "1", "2", "0"],
      ])
    #expect(
      rows("heads", report) == [
        ["Music", "12", "1", "0", "13"], ["Office", "6", "0", "3", "9"],
        ["All", "18", "1", "3", "22"],
      ])
    #expect(
      rows("hours", report)[0] == [
        "Music", "10.6", "0", "0.0", "0.0", "not known", "2", "not known",
      ])
  }

  @Test func headsOfFewAreHiddenFromRepresentatives() throws {
    let heads = rows("heads", try report(.establishment, Reader(.union)))
    for cell in heads.joined() { #expect(!["1", "2", "3", "4"].contains(cell)) }
    #expect(heads.last?.last == "22")
  }

  @Test func savingsAreSplitByStreamAndSummed() throws {
    let report = try report(.savings)
    #expect(
      rows("savings-gbp-million", report)
        == [
          ["Music", "-", "-", "0.30", "0.10", "0.20"], ["Office", "-", "-", "0.05", "-", "-"],
          ["Sum of what is printed", "0", "0", "0.35", "0.10", "0.20"],
        ])
    #expect(words(report).contains("Not split by funding stream: Office."))
  }

  @Test func figuresAreHeldAgainstTheTables() throws {
    let report = try report(.figures)
    #expect(words(report).contains("staff.csv lists 9 people"))
    #expect(rows("figures", report).first { $0.last == "F5" }?.contains("no") == true)
    #expect(rows("figures", report).first { $0.last == "F1" }?.contains("yes") == true)
  }

  @Test func ringFencesShowPlacesClaimantsAndShortage() throws {
    let report = try report(.ringFences)
    let pools = rows("pools", report)
    #expect(
      pools.contains { $0.starts(with: ["desk", "Desk officer", "2", "RF-1", "clerk", "6"]) })
    #expect(
      words(report).contains("6 people in clerk may claim only desk, where 2 places can be had"))
    #expect(words(report).contains("12 people in tutor may claim only tutor, where 5 places"))
  }

  @Test func coverageCountsEachGroup() throws {
    let report = try report(.coverage)
    #expect(
      rows("by-group", report) == [
        ["teacher", "12", "0", "0", "12"], ["support", "6", "0", "0", "6"],
        ["All", "18", "0", "0", "18"],
      ])
  }

  @Test func thePackNamesEveryMissingItem() throws {
    let pack = try report(.consultationPack, Reader(.union))
    for letter in ["(a)", "(b), (c)", "(d)", "(e)", "(f)", "(g, h, i)"] {
      #expect(pack.sections.contains { $0.heading.hasPrefix(letter) }, "\(letter)")
    }
    #expect(words(pack).contains("Missing, and named where they belong: (a), (d), (e), (f)"))
    #expect(
      rows("descriptions", pack) == [
        ["Music", "Tutor (tutor)", "12", "9.6", "12"],
        ["Office", "Clerk (clerk)", "6", "6.0", "6"], ["All", "-", "18", "15.6", "18"],
      ])
  }

  @Test func wordsOfTheLetterFillThePack() throws {
    let settings = """
      reasons for change: Fewer pupils.
      selection method: An interview.
      dismissal arrangements: [Notice in March., The last day is 31 August.]
      payment method: None beyond the law's.
      agency workers: There are none.
      """
    try Data(settings.utf8).write(to: URL(fileURLWithPath: folder.path + "/letters.yaml"))
    let pack = words(try report(.consultationPack, Reader(.union)))
    #expect(pack.contains("Every item of section 188(4) is here."))
    for line in ["Fewer pupils.", "An interview.", "Notice in March.", "There are none."] {
      #expect(pack.contains(line))
    }
    #expect(!pack.contains("Missing. Say it in letters.yaml"))
  }

  @Test func theEmployersOwnWordsStandInThePackAndWhatIsMissingIsNamed() throws {
    let few = try ScratchFolder(Self.tables, head: "pack: {panels: [Two managers, HR moderates]}\n")
    let said = try words(of: .consultationPack, few)
    #expect(said.contains("Two managers\nHR moderates"))
    #expect(said.contains("Missing. Say it in programme.yaml, under pack, as “alternatives”."))
    #expect(said.contains("Missing besides: alternatives considered; ways of avoiding dismissals;"))
    #expect(!said.contains("as “panels”"))

    let all = PackItem.allCases.map { "\($0.rawValue): Words on \($0.rawValue)." }
    let whole = try ScratchFolder(
      Self.tables, head: "pack:\n" + all.map { "  \($0)\n" }.joined())
    let complete = try words(of: .consultationPack, whole)
    for item in PackItem.allCases { #expect(complete.contains("Words on \(item.rawValue).")) }
    #expect(!complete.contains("under pack"))
    #expect(complete.contains("So is what consultation has to cover besides"))
  }

  private func words(
    of kind: ReportKind, _ folder: ScratchFolder, on day: LocalDate? = nil
  ) throws -> String {
    var question = MakeReport.Question(
      file: CaseFile(
        path: folder.path + "/none.db", programme: nil, folder: nil,
        today: LocalDate(dayNumber: 20_000)), reader: Reader(.union))
    question.folder = FolderRequest(
      path: folder.path, on: day, today: LocalDate(dayNumber: 0))
    return words(try MakeReport.run(kind, question))
  }

  @Test func numbersAreGivenOfAllServicesTogether() throws {
    var question = MakeReport.Question(
      file: CaseFile(
        path: folder.path + "/none.db", programme: nil, folder: nil,
        today: LocalDate(dayNumber: 20_000)), reader: Reader(.union))
    question.folder = folder.request
    question.services = ["Music"]
    #expect(throws: OperationFailure.self) { try MakeReport.run(.atRisk, question) }
  }

  @Test(arguments: [(19, false), (20, true)])
  func theDutyToConsultStartsAtTwenty(others: Int, hasDuty: Bool) throws {
    // Eighteen people at risk at the Hall, and some elsewhere that count too.
    let folder = try ScratchFolder(
      Self.tables,
      head: "nation: england\nother_dismissals: [{establishment: Hall, count: \(others - 18)}]\n")
    var question = MakeReport.Question(
      file: CaseFile(
        path: folder.path + "/none.db", programme: nil, folder: nil,
        today: LocalDate(dayNumber: 20_000)), reader: Reader(.caseworker))
    question.folder = folder.request
    let words = words(try MakeReport.run(.hr1, question))
    #expect(words.contains("at least 30 days before the first dismissal") == hasDuty)
    #expect(words.contains("Below the threshold at Hall") != hasDuty)
  }

  @Test func aManagerSeesTheirServiceOnly() throws {
    let people = rows("cases", try report(.atRisk, Reader(.manager)))
    #expect(people.count == 12)
    #expect(people.allSatisfy { $0[2] == "tutor" })
  }

  @Test func aManagerWhoNamesNoServiceIsAskedFor() throws {
    var question = MakeReport.Question(
      file: CaseFile(
        path: folder.path + "/none.db", programme: nil, folder: nil,
        today: LocalDate(dayNumber: 20_000)), reader: Reader(.manager))
    question.folder = folder.request
    #expect(throws: OperationFailure.self) { try MakeReport.run(.atRisk, question) }
  }

  @Test(arguments: ReportKind.allCases)
  func everyReportMayBeMadeForEverybody(kind: ReportKind) throws {
    for audience in Audience.allCases {
      let reader = Reader(audience, employee: "K1")
      if kind == .myCase, audience != .employee {
        #expect(throws: OperationFailure.self) { try report(kind, reader) }
      } else {
        let report = try report(kind, reader)
        #expect(!report.sections.isEmpty)
        #expect(ReportPage(report).html.hasSuffix("</html>\n"))
      }
    }
  }
}
