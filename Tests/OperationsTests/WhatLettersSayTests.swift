import Casework
import Entitlement
import Exchange
import Foundation
import Letters
import Restructure
import Testing

@testable import Operations

/// What letters say must be so on their own day: of a notice, of a panel, of pay and of others.
@Suite("What letters say is so")
struct WhatLettersSayTests {
  /// The day of the letters.
  private static let day = LocalDate(dayNumber: 20_468)

  private static let tables = [
    "posts.csv": """
    post_id,title,service,grade,positions
    LB,Librarian,Libraries,G6,4
    CA,Caretaker,Libraries,G3,2
    """,
    "changes.csv": "change_id,post_id,becomes\nC1,LB,disestablish\n",
    "new-posts.csv": "post_id,title,service,grade,positions\nCL,Librarian,Libraries,G6,2\n",
    "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR1,CL,LB,ring-fence\n",
    "staff.csv": """
    employee_id,name,post_id,address
    E1,Kit Synthetic,LB,1 Road|Town|CV1 1AA
    E2,Bea Synthetic,LB,1 Road|Town|CV1 1AA
    E2,Bea Synthetic,CA,1 Road|Town|CV1 1AA
    E3,Dee Synthetic,LB,1 Road|Town|CV1 1AA
    E4,Fay Synthetic,LB,1 Road|Town|CV1 1AA
    """,
  ]

  private static func values(
    _ kind: LetterKind, _ record: CaseRecord, among records: [CaseRecord] = []
  ) throws -> LetterValues {
    let folder = try ScratchFolder(tables, head: "nation: england")
    let loaded = try folder.request.load(.redeployment)
    #expect(loaded.on == day)
    let facts = LetterFacts(
      loaded, StaffIndex(loaded.programme.staff), among: records, in: .english, isTraced: false)
    return withExtendedLifetime(folder) {
      facts.values(for: facts.subject(record), kind, sharing: nil)
    }
  }

  /// A case that was moved so, long before the day of the letters.
  private static func record(
    _ employee: String, in post: String = "LB",
    _ moves: [(to: CaseState, posts: [PostID], facts: Facts)]
  ) throws -> CaseRecord {
    let then = day.adding(days: -400)
    var state = CaseState.inScope
    var events = [
      CaseEvent(sequence: 1, kind: .opened, to: .inScope, on: then, words: nil)
    ]
    for (to, posts, facts) in moves {
      events.append(
        CaseEvent(
          sequence: events.count + 1, kind: .moved, from: state, to: to, on: then, posts: posts,
          facts: facts, words: CaseEvent.Words(by: "Manager C")))
      state = to
    }
    return try #require(
      CaseRecord(
        CaseReference(programme: "test", employee: employee, fromPost: post), replaying: events))
  }

  private static func moved(_ employee: String, in post: String = "LB", to states: CaseState...)
    throws -> CaseRecord
  {
    try record(employee, in: post, states.map { ($0, [], [:]) })
  }

  @Test(
    "Whoever was given notice is told that it is withdrawn only if they agree",
    arguments: [
      ([CaseState.atRisk, .withdrawn], false),
      ([.atRisk, .unplaced, .underNotice, .withdrawn], true),
      ([.atRisk, .unplaced, .underNotice, .redundancyAppeal, .withdrawn], true),
      ([.atRisk, .unplaced, .withdrawn], false),
    ])
  func withdrawal(path: [CaseState], wasGivenNotice: Bool) throws {
    let values = try Self.values(
      .riskWithdrawn, Self.record("E1", path.map { ($0, [], [:]) }))
    #expect(values["under notice"] == .flag(wasGivenNotice))
    #expect(values["not under notice"] == .flag(!wasGivenNotice))
  }

  @Test(
    "Nobody is asked about a notice that has run out",
    arguments: [(-1, false), (0, true), (1, true)])
  func noticeThatEnded(days: Int, mayBeWritten: Bool) throws {
    let ends: Facts = [.noticeEnds: .date(Self.day.adding(days: days))]
    let values = try Self.values(
      .riskWithdrawn,
      Self.record(
        "E1",
        [
          (.atRisk, [], [:]), (.unplaced, [], [:]), (.underNotice, [], ends), (.withdrawn, [], [:]),
        ]))
    #expect(values.refusals.isEmpty == mayBeWritten)
  }

  @Test(
    "After an appeal an offer, or an invitation, goes on with a day that lies ahead",
    arguments: [
      (CaseState.assimilated, FactName.acceptBy, -1, false), (.assimilated, .acceptBy, 0, true),
      (.offered, .acceptBy, 1, true), (.ringFenced, .interestCloses, -1, false),
      (.ringFenced, .interestCloses, 0, true), (.ringFenced, .acceptBy, 1, false),
    ])
  func afterAnAppeal(state: CaseState, fact: FactName, days: Int, mayBeWritten: Bool) throws {
    let facts: Facts = [fact: .date(Self.day.adding(days: days))]
    let values = try Self.values(
      .appealOutcome,
      Self.record("E1", [(.atRisk, [], [:]), (.matchAppeal, [], [:]), (state, ["CL"], facts)]))
    guard case .list(let lines) = values["effect of the appeal"] else {
      #expect(!mayBeWritten)
      return
    }
    #expect(mayBeWritten)
    #expect(lines.last?.contains(Self.day.adding(days: days).inWords) == true)
  }

  @Test("Notice says that another post goes on, at risk or not, unless the person has left it")
  func oneOfTwoPosts() throws {
    let path: [CaseState] = [.atRisk, .unplaced, .underNotice]
    func isSaid(_ employee: String, other: CaseRecord? = nil) throws -> Bool {
      let own = try Self.record(employee, path.map { ($0, [], [:]) })
      let values = try Self.values(.notice, own, among: [own] + [other].compactMap(\.self))
      guard case .flag(let isSaid) = values["another post"] else {
        Issue.record("nothing is said")
        return false
      }
      return isSaid
    }
    #expect(try !isSaid("E1"))
    #expect(try isSaid("E2"))
    #expect(try isSaid("E2", other: Self.moved("E2", in: "CA", to: .atRisk)))
    #expect(try isSaid("E2", other: Self.moved("E2", in: "CA", to: .withdrawn)))
    #expect(try !isSaid("E2", other: Self.moved("E2", in: "CA", to: .leftResigned)))
    // A case that goes on counts although the row is gone from staff.csv.
    #expect(try isSaid("E1", other: Self.moved("E1", in: "CA", to: .atRisk)))
  }

  @Test("The ring-fence counts those who are still without a place, whatever staff.csv says")
  func ringFence() throws {
    let own = try Self.record("E1", [(.atRisk, [], [:]), (.ringFenced, ["CL"], [:])])
    func number(_ others: [CaseRecord]) throws -> FieldValue? {
      try Self.values(.ringFenceInvitation, own, among: [own] + others)["number in the ring-fence"]
    }
    #expect(try number([]) == .text("4"))
    #expect(try number([Self.moved("E3", to: .atRisk)]) == .text("4"))
    #expect(try number([Self.moved("E3", to: .vrRequested, .vrAgreed, .leftVR)]) == .text("3"))
    let offered = try Self.record(
      "E4", [(.atRisk, [], [:]), (.ringFenced, ["CL"], [:]), (.offered, ["CL"], [:])])
    #expect(try number([Self.moved("E3", to: .leftVR), offered]) == .text("2"))
    // The other post of the same person is another matter.
    #expect(try number([Self.moved("E2", in: "CA", to: .leftResigned)]) == .text("4"))
  }

  @Test(
    "No letter says that the panel is apart from the decision if it is not",
    arguments: [("Councillor A", true), ("Councillor A and Manager C", false)])
  func panel(names: String, mayBeWritten: Bool) throws {
    let panel: Facts = [.appealPanel: .text(names), .appealReceived: .date(Self.day)]
    let match = try Self.record(
      "E1", [(.atRisk, [], [:]), (.assimilated, ["CL"], [:]), (.matchAppeal, [], panel)])
    let dismissal = try Self.record(
      "E1",
      [
        (.atRisk, [], [:]), (.unplaced, [], [:]), (.underNotice, [], [:]),
        (.redundancyAppeal, [], panel),
      ])
    for (kind, record) in [(LetterKind.appealAcknowledged, match), (.redundancyAppeal, dismissal)] {
      let refusals = try Self.values(kind, record).refusals
      #expect(refusals.isEmpty == mayBeWritten)
      if !mayBeWritten { #expect(refusals.first?.contains("the panel names Manager C") == true) }
    }
    // Once it is decided the letter says nothing of the panel's standing.
    let decided = try Self.record(
      "E1",
      [
        (.atRisk, [], [:]), (.unplaced, [], [:]), (.underNotice, [], [:]),
        (.redundancyAppeal, [], panel), (.withdrawn, [], [.appealOutcome: .text("Upheld")]),
      ])
    #expect(try Self.values(.redundancyAppeal, decided).refusals.isEmpty)
  }

  private static func onProtection(ending days: Int) throws -> CaseRecord {
    try record(
      "E1",
      [
        (.atRisk, [], [:]), (.unplaced, [], [:]), (.onRegister, [], [:]),
        (.altOffered, ["CA"], [:]),
        (.inTrial, [], [:]), (.redeployed, [], [:]),
        (.redeployedProtected, [], [.protectionEnds: .date(day.adding(days: days))]),
      ])
  }

  @Test(
    "Nobody is told that pay is protected until a day that is past",
    arguments: [(-1, false), (0, true), (1, true)])
  func protectionThatEnded(days: Int, mayBeWritten: Bool) throws {
    let values = try Self.values(.payProtection, Self.onProtection(ending: days))
    #expect(values.refusals.isEmpty == mayBeWritten)
  }

  @Test("Protection that ended because the pay was regained ended on the day before")
  func regained() throws {
    var record = try Self.onProtection(ending: 100)
    let regained = Self.day.adding(days: -10)
    let event = CaseEvent(
      sequence: 9, kind: .moved, from: .redeployedProtected, to: .redeployed, on: regained,
      facts: [.payRegained: .date(regained)], words: nil)
    let isNext = record.append(event)
    try #require(isNext)
    let values = try Self.values(.payProtection, record)
    #expect(values.refusals.isEmpty)
    #expect(values["protection ends"] == .date(regained.adding(days: -1)))
    #expect(values["what stops protection"] == .list(["Nothing any more, because it has ended."]))
    // What may end it is the employer's to say for as long as it runs.
    #expect(
      try Self.values(.payProtection, Self.onProtection(ending: 100))["what stops protection"]
        == nil)
  }
}
