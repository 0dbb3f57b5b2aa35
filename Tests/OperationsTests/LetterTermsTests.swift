import Casework
import Exchange
import Foundation
import Letters
import Restructure
import Rules
import Testing

@testable import Operations

/// What letters say of the posts that are offered, and of those that may be claimed.
@Suite("Terms in letters")
struct LetterTermsTests {
  private static let tables = [
    "posts.csv": """
    post_id,title,service,grade,positions,fte,pattern
    OO,Outreach Officer,Libraries,G6,1,0.8,
    SL,Senior Librarian,Libraries,G8,1,1,all year
    LB,Librarian,Libraries,G6,2,2,all year
    LA,Library Assistant,Libraries,G4,3,2.6,
    """,
    "staff.csv": """
    employee_id,name,post_id,fte,contract,contract_ends,address
    E1,Kit Synthetic,OO,0.8,,,1 Road|Town|CV1 1AA
    E2,Bea Synthetic,SL,1,,,1 Road|Town|CV1 1AA
    E3,Dee Synthetic,LB,1,,,1 Road|Town|CV1 1AA
    E4,Fay Synthetic,LB,1,fixed-term,2027-03-31,1 Road|Town|CV1 1AA
    E5,Gus Synthetic,LA,0.8,,,1 Road|Town|CV1 1AA
    """,
    "changes.csv": """
    change_id,post_id,becomes,remain_positions,remain_fte
    C1,OO,disestablish,,
    C2,SL,disestablish,,
    C3,LB,disestablish,,
    C4,LA,reduce,2,
    """,
    "new-posts.csv": """
    post_id,title,service,grade,positions,fte,pattern,ends,condition
    DI,Digital Inclusion Officer,Libraries,G6,1,1,all year,2028-03-31,
    CL,Librarian,Libraries,G6,1,1,all year,,
    MS,Mobile Assistant,Libraries,G6,1,1,all year,,grant
    """,
    "ring-fences.csv": """
    ring_fence,to_post,open_to,mode,max_grade_gap,condition
    R3,CL,LB;SL,ring-fence,1,
    R4,DI,OO,ring-fence,,
    R5,MS,OO,ring-fence,,grant
    """,
  ]

  private static func facts(
    _ changed: [String: String] = [:], in language: LetterLanguage = .english
  ) throws -> (facts: LetterFacts, folder: ScratchFolder) {
    let folder = try ScratchFolder(
      tables.merging(changed) { $1 },
      head: "nation: england\nconditions:\n  grant: {asks: The grant is renewed, holds: }")
    let loaded = try folder.request.load(.claims)
    return (
      LetterFacts(
        loaded, StaffIndex(loaded.programme.staff), among: [], in: language, isTraced: false),
      folder
    )
  }

  /// A case that was moved so, each move with the post that it named; moves may be taken back.
  private static func record(
    _ employee: String, _ post: String, _ moves: [(to: CaseState, posts: [PostID])],
    correcting corrected: [Int] = []
  ) throws -> CaseRecord {
    let day = try #require(LocalDate(iso: "2026-01-10"))
    var state = CaseState.inScope
    var events = [
      CaseEvent(sequence: 1, kind: .opened, to: .inScope, on: day, plan: nil, words: nil)
    ]
    for (to, posts) in moves {
      events.append(
        CaseEvent(
          sequence: events.count + 1, kind: .moved, from: state, to: to, on: day, posts: posts,
          words: nil))
      state = to
    }
    for target in corrected {
      events.append(
        CaseEvent(
          sequence: events.count + 1, kind: .corrected, on: day, corrects: target, words: nil))
    }
    return try #require(
      CaseRecord(
        CaseReference(programme: "test", employee: employee, fromPost: post), replaying: events))
  }

  private static func values(
    _ kind: LetterKind, _ record: CaseRecord, _ facts: LetterFacts
  ) -> LetterValues {
    facts.values(for: facts.subject(record), kind, sharing: nil)
  }

  @Test("A post for a time is offered as one, and other hours are said to be other hours")
  func fixedTerm() throws {
    let (facts, folder) = try Self.facts()
    let offered = try Self.record(
      "E1", "OO", [(.atRisk, []), (.ringFenced, ["DI"]), (.offered, ["DI"])])
    let values = Self.values(.appointed, offered, facts)
    #expect(values["new post lasts"] == .text("a fixed term, until 31 March 2028"))
    #expect(
      values["what changes"]
        == .list([
          "Hours: 0.8 of full time becomes full time", "Weeks of the new post: all year",
          "How long it lasts: the new post is for a fixed term and ends on 31 March 2028",
        ]))
    #expect(values.openPoints.contains { $0.contains("pattern of OO is not recorded") })
    let atRisk = Self.values(.atRisk, try Self.record("E1", "OO", [(.atRisk, [])]), facts)
    guard case .list(let routes) = atRisk["expected route"] else {
      Issue.record("no route")
      return
    }
    #expect(
      routes.first?.hasPrefix(
        "You may claim “Digital Inclusion Officer” (DI), 1 place, for a fixed term until 31 March 2028."
      )
        == true)
    // The number of places is stated; only the grant is open.
    #expect(
      routes.last
        == "You may also be able to claim “Mobile Assistant” (MS), 1 place, under R5. This is not "
        + "settled, because something is not known: “The grant is renewed”.")
    withExtendedLifetime(folder) {}
  }

  @Test("A post without an end, for somebody whose own contract has one, waits for what is to hold")
  func contractThatEnds() throws {
    let (facts, folder) = try Self.facts()
    let path: [(to: CaseState, posts: [PostID])] = [
      (.atRisk, []), (.ringFenced, ["CL"]), (.offered, ["CL"]),
    ]
    let limited = Self.values(.appointed, try Self.record("E4", "LB", path), facts)
    #expect(limited["new post lasts"] == nil)
    #expect(limited.obstacles["new post lasts"]?.contains("31 March 2027") == true)
    let lasting = Self.values(.appointed, try Self.record("E3", "LB", path), facts)
    #expect(lasting["new post lasts"] == .text("no end date is set"))
    // The two posts have the same title.
    #expect(
      lasting["what changes"] == .list(["Nothing that is recorded of the two posts differs."]))
    withExtendedLifetime(folder) {}
  }

  @Test(
    "What remains of one's own post keeps one's own hours, unless the plan says how many remain")
  func ownPost() throws {
    let offered = try Self.record(
      "E5", "LA", [(.atRisk, []), (.ringFenced, ["LA"]), (.offered, ["LA"])])
    let (facts, folder) = try Self.facts()
    let values = Self.values(.appointed, offered, facts)
    #expect(values["new hours"] == .text("0.8 of full time"))
    #expect(values["new weeks"] == .text("as they are today"))
    #expect(
      values["what changes"]
        == .list([
          "You keep your present post, and nothing that is recorded of the post itself changes."
        ]))
    let (fewer, other) = try Self.facts([
      "changes.csv": "change_id,post_id,becomes,remain_positions,remain_fte\nC4,LA,reduce,2,1.2\n"
    ])
    let open = Self.values(.appointed, offered, fewer)
    #expect(open["new hours"] == nil)
    #expect(open.obstacles["new hours"]?.contains("1.2 FTE remains of LA") == true)
    withExtendedLifetime((folder, other)) {}
  }

  @Test("Consultation does not tell people that they could claim what the row's own test forbids")
  func consultation() throws {
    let (facts, folder) = try Self.facts()
    func proposed(_ employee: String, _ post: String) throws -> [String] {
      let values = Self.values(.consultationOpens, try Self.record(employee, post, []), facts)
      guard case .list(let lines) = values["proposed change"] else { return [] }
      return lines
    }
    let barred = try proposed("E2", "SL")
    #expect(barred.count == 2)
    #expect(
      barred.last?.hasPrefix(
        "R3 names the people in it for the post “Librarian” (CL), 1 place. As things stand, nobody in it "
          + "could claim it: ") == true)
    #expect(barred.last?.contains("G8 and G6") == true)
    #expect(
      try proposed("E3", "LB").last
        == "People in it could claim the post “Librarian” (CL), 1 place, under R3.")
    #expect(
      try proposed("E1", "OO").last
        == "People in it could claim the post “Mobile Assistant” (MS), 1 place, under R5, on condition "
        + "that: The grant is renewed.")
    let invited = Self.values(
      .ringFenceInvitation, try Self.record("E3", "LB", [(.atRisk, []), (.ringFenced, ["CL"])]),
      facts)
    #expect(
      invited["rule relied on"]
        == .text("R3 opens the post “Librarian” (CL) to people in the post “Librarian” (LB)."))
    withExtendedLifetime(folder) {}
  }

  @Test("An entry that was corrected says nothing in a letter")
  func corrected() throws {
    let (facts, folder) = try Self.facts()
    let path: [(to: CaseState, posts: [PostID])] = [
      (.atRisk, []), (.ringFenced, ["CL"]), (.inSelection, []), (.unplaced, []), (.onRegister, []),
      (.altOffered, ["V1"]),
    ]
    let slip = try Self.record("E3", "LB", path, correcting: [7, 6])
    #expect(slip.state == .unplaced)
    let values = Self.values(.notAppointed, slip, facts)
    #expect(values["claimed post id"] == .text("CL"))
    #expect(values["next step"] == .list([facts.wording.noOtherRoute]))
    withExtendedLifetime(folder) {}
  }

  @Test("After an appeal that failed the offer still says on what it rests")
  func failedAppeal() throws {
    let (facts, folder) = try Self.facts()
    let record = try Self.record(
      "E1", "OO",
      [(.atRisk, []), (.assimilated, ["DI"]), (.matchAppeal, []), (.assimilated, [])])
    let values = Self.values(.assimilation, record, facts)
    #expect(values["protected"] == .flag(false))
    #expect(values["rule relied on"] != nil)
    #expect(values["facts relied on"] != nil)
    withExtendedLifetime(folder) {}
  }

  @Test(
    "Whoever comes to the register for the first time is told of it, by whichever way they came")
  func register() throws {
    let first = try Self.record(
      "E2", "SL", [(.atRisk, []), (.offered, ["CL"]), (.refused, []), (.onRegister, [])])
    #expect(LetterAudience.isFor(first, .registerJoined))
    let back = try Self.record(
      "E2", "SL",
      [
        (.atRisk, []), (.unplaced, []), (.onRegister, []), (.altOffered, ["V1"]), (.refused, []),
        (.onRegister, []),
      ])
    #expect(!LetterAudience.isFor(back, .registerJoined))
  }
}
