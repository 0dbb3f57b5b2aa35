import Casework
import Exchange
import Foundation
import Reports
import Restructure
import Rules
import Testing

@testable import Operations

/// Decisions of the database beside those of the folder.
@Suite("Decisions of the case database")
struct DatabaseDecisionTests {
  static let day = LocalDate(dayNumber: 20_450)

  /// Decisions about E1 in the post tutor, in the words of a command: `exclude lead`, `reverse D1`.
  static func recorded(_ all: [String], words: Bool = true) throws -> [RecordedDecision] {
    let reference = CaseReference(programme: "test", employee: "E1", fromPost: "tutor")
    let entries = try all.enumerated().map { position, text in
      let parts = text.split(separator: " ").map(String.init)
      let kind = try #require(HumanDecision.Kind(rawValue: parts[0]))
      let object = parts.count > 1 ? parts[1] : nil
      let matter = DecidedMatter(
        number: try #require(DecisionNumber(position + 1)), kind: kind,
        toPost: kind == .reverse ? nil : object,
        reverses: kind == .reverse ? object.flatMap { DecisionNumber($0) } : nil)
      return (
        case: reference,
        event: CaseEvent(
          sequence: position + 2, kind: .decided, on: day, decided: matter,
          words: words
            ? CaseEvent.Words(by: "A Panel", reason: "Because", evidence: "Minute 1") : nil)
      )
    }
    return [RecordedDecision](among: entries)
  }

  /// A folder's decision, as `D1 exclude lead` or `D2 reverse D1`.
  static func own(_ text: String, reason: String = "Because") throws -> HumanDecision {
    let parts = text.split(separator: " ").map(String.init)
    let kind = try #require(HumanDecision.Kind(rawValue: parts[1]))
    var decision = HumanDecision(
      id: parts[0], kind: kind, by: "A Panel", on: day, reason: reason,
      place: Place(file: "decisions.csv", line: 2))
    decision.evidence = "Minute 1"
    if kind == .reverse {
      decision.reverses = parts[2]
    } else {
      decision.employee = "E1"
      decision.toPost = parts.count > 2 ? parts[2] : nil
    }
    return decision
  }

  static func ids(
    _ own: [String], _ recorded: [String], reason: String = "Because", words: Bool = true
  ) throws -> [String] {
    DatabaseDecisions(try Self.recorded(recorded, words: words), of: "some/where/cases.db")
      .added(to: try own.map { try Self.own($0, reason: reason) })
      .map { $0.id + ($0.reverses.map { " reverses \($0)" } ?? "") }
  }

  @Test func everythingThatWasDecidedIsSaid() throws {
    let added = DatabaseDecisions(try Self.recorded(["exclude lead"]), of: "some/where/cases.db")
      .added(to: [])
    let decision = try #require(added.first)
    #expect(added.count == 1)
    #expect(decision.id == "db:D1")
    #expect(decision.kind == .exclude)
    #expect(decision.employee == "E1")
    #expect(decision.post == "tutor")
    #expect(decision.toPost == "lead")
    #expect(decision.by == "A Panel")
    #expect(decision.on == Self.day)
    #expect(decision.reason == "Because")
    #expect(decision.evidence == "Minute 1")
    #expect(decision.place.description == "cases.db")
  }

  @Test(arguments: [
    ("both apart", ["D1 exclude clerk"], ["exclude lead"], ["D1", "db:D1"]),
    ("the same", ["D1 exclude lead"], ["exclude lead"], ["D1"]),
    ("the same under another id", ["P7 exclude lead"], ["exclude lead"], ["P7"]),
    ("another kind", ["D1 suitable lead"], ["exclude lead"], ["D1", "db:D1"]),
    (
      "a reversal of what the folder has", ["D1 exclude lead"], ["exclude lead", "reverse D1"],
      ["D1", "db:D2 reverses D1"]
    ),
    (
      "a reversal that both have", ["D1 exclude lead", "D2 reverse D1"],
      ["exclude lead", "reverse D1"], ["D1", "D2 reverses D1"]
    ),
    (
      "a reversal that only the database has", [], ["exclude lead", "reverse D1"],
      ["db:D1", "db:D2 reverses db:D1"]
    ),
    (
      "decided, reversed and decided again",
      ["D1 exclude lead", "D2 reverse D1", "D3 exclude lead"],
      ["exclude lead", "reverse D1", "exclude lead"], ["D1", "D2 reverses D1", "D3"]
    ),
    (
      "decided again since", ["D1 exclude lead", "D2 reverse D1"],
      ["exclude lead", "reverse D1", "exclude lead"], ["D1", "D2 reverses D1", "db:D3"]
    ),
  ])
  func whatIsInBothPlacesCountsOnce(
    says: String, own: [String], recorded: [String], expected: [String]
  ) throws {
    #expect(try Self.ids(own, recorded) == expected, "\(says)")
  }

  @Test(arguments: [
    ("D1 exclude lead", "Because", true, ["D1"]),
    ("D1 exclude lead", "Otherwise", true, ["D1"]),
    ("P7 exclude lead", "Otherwise", true, ["P7", "db:D1"]),
    ("P7 exclude lead", "Otherwise", false, ["P7"]),
  ])
  func wordsCountWhereTheNumberDoesNotTell(
    own: String, reason: String, hasWords: Bool, expected: [String]
  ) throws {
    #expect(try Self.ids([own], ["exclude lead"], reason: reason, words: hasWords) == expected)
  }

  @Test func erasedWordsAreSaidToBeErased() throws {
    let added = DatabaseDecisions(try Self.recorded(["accept-vr"], words: false), of: "cases.db")
      .added(to: [])
    #expect(added.map(\.by) == ["(erased)"])
    #expect(added.map(\.reason) == ["(erased)"])
    #expect(added.map(\.evidence) == ["(erased)"])
  }
}

/// Decisions on their way from a command to a folder's answers.
@Suite("Deciding")
struct DecidingTests {
  let folder: ScratchFolder
  let file: CaseFile

  init() throws {
    folder = try ScratchFolder([
      "posts.csv": "post_id,title,service\ntutor,Tutor,S\nclerk,Clerk,S\n",
      "new-posts.csv": "post_id,title,service,positions\nlead,Lead,S,1\n",
      "staff.csv": "employee_id,post_id\nE1,tutor\nE2,clerk\nE3,clerk\nE3,tutor\n",
      "changes.csv": "change_id,post_id,becomes\nC1,tutor,disestablish\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF1,lead,tutor,ring-fence\n",
    ])
    file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: LocalDate(dayNumber: 20_500))
    _ = try OpenCases.run(folder.request, file: file, by: "Tester")
  }

  private func decide(
    _ what: String, _ person: String = "E1", post: String? = nil, with: String? = nil,
    reverses: String? = nil, on day: String = "2026-01-15"
  ) throws -> RecordedDecision {
    var words = CaseActs.DecisionWords(
      what: what, on: try #require(LocalDate(iso: day)), by: "A Panel", reason: "Because",
      evidence: "Minute 1")
    words.post = post
    words.with = with
    words.reverses = reverses
    return try CaseActs(file).decide(person, words).decision
  }

  @Test func aFolderTakesTheDecisionsOfTheDatabaseThatIsNamed() throws {
    _ = try decide("exclude", post: "lead")
    var request = folder.request
    #expect(try request.load().programme.decisions.isEmpty)
    request.database = file.path
    #expect(try request.load().programme.decisions.map(\.id) == ["db:D1"])
    #expect(try CheckPlan.run(request).programme?.decisions.map(\.id) == ["db:D1"])
  }

  @Test func lettersAndReportsTakeThemWithoutBeingAsked() throws {
    _ = try decide("exclude", post: "lead")
    let stored = try StoredFolder(file, file.store()).load()
    #expect(stored.programme.decisions.map(\.id) == ["db:D1"])
    #expect(stored.judge.plan.programme.decisions.map(\.id) == ["db:D1"])
    let facts = try ReportFacts(
      folder.request, file: file, on: nil, for: Reader(.caseworker), reading: .claims)
    #expect(facts.programme.decisions.map(\.id) == ["db:D1"])
  }

  @Test func aDatabaseWithoutTheProgrammeIsWrongUsage() throws {
    let other = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\ntutor,Tutor,S\n",
        "changes.csv": "change_id,post_id,becomes\n",
      ])
    try Data(
      String(contentsOfFile: other.path + "/programme.yaml", encoding: .utf8)
        .replacingOccurrences(of: "programme: test", with: "programme: other").utf8
    ).write(to: URL(fileURLWithPath: other.path + "/programme.yaml"))
    var request = other.request
    request.database = file.path
    let failure = #expect(throws: OperationFailure.self) { try request.load() }
    guard case .usage(let message, _) = failure else {
      Issue.record("another failure: \(String(describing: failure))")
      return
    }
    #expect(message.contains("“other”"))
  }

  @Test(
    arguments: [
      ("a post of the plan", "exclude", "lead", nil, nil),
      ("a post of today", "assign", "clerk", nil, nil),
      ("a post that is nowhere", "exclude", "leed", nil, "there is no post leed"),
      ("a volunteer with one post", "swap", nil, "E2", nil),
      ("a volunteer who is not listed", "swap", nil, "E9", "there is no employee E9"),
      ("a volunteer with two posts", "swap", nil, "E3", "E3 holds 2 posts"),
      ("one of two posts", "swap", "clerk", "E3", nil),
      ("a post that they do not hold", "swap", "lead", "E2", "E2 does not hold lead"),
      ("no such thing to decide", "promote", nil, nil, "“promote” is nothing that can be decided"),
    ] as [(String, String, String?, String?, String?)])
  func whatADecisionNamesMustBeThere(
    says: String, what: String, post: String?, with: String?, refusal: String?
  ) throws {
    var message: String?
    do {
      _ = try decide(what, post: post, with: with)
    } catch OperationFailure.usage(let words, _) {
      message = words
    } catch OperationFailure.refused(let words, _) {
      message = words
    }
    #expect((message == nil) == (refusal == nil), "\(says): \(message ?? "recorded")")
    if let refusal { #expect(message?.contains(refusal) == true, "\(message ?? "")") }
  }

  @Test(arguments: [("2026-02-16", true), ("2026-02-17", false)])
  func nothingIsDecidedAfterToday(date: String, isRecorded: Bool) throws {
    #expect("\(file.today)" == "2026-02-16")
    if isRecorded {
      #expect(try decide("accept-vr", on: date).number.description == "D1")
    } else {
      #expect(throws: OperationFailure.self) { try decide("accept-vr", on: date) }
      #expect(try CaseActs(file).decisions().isEmpty)
    }
  }
}
