import Casework
import Restructure
import Testing

/// What follows from the finding that somebody refused suitable work unreasonably.
@Suite("A refusal found unreasonable")
struct UnreasonableRefusalTests {
  private static let finding = ["offer-suitable=yes", "refusal-unreasonable=yes"]
  private static let dismissal = GuardTests.lastDay

  /// A case in which an offer of the post *lead* was refused and judged, and which went on to a state.
  private func judged(_ to: CaseState, _ findings: [String] = Self.finding) throws -> CaseRecord {
    try judged(to, findings, from: .onRegister)
  }

  private func judged(
    _ to: CaseState, _ findings: [String], from state: CaseState
  ) throws -> CaseRecord {
    var record = try Examples.record(in: state, facts: Self.dismissal)
    for move in [
      try Examples.move(
        to: .altOffered, on: "2017-03-01", facts: ["offer-in-writing=yes"], posts: ["lead"]),
      try Examples.move(
        to: .refused, on: "2017-03-08",
        facts: ["refused-on=2017-03-08", "consequences-explained=yes"]),
      try Examples.move(to: to, on: "2017-03-15", facts: findings),
    ] { try record.add(try record.decide(move).event) }
    return record
  }

  @Test(
    "The person is told of the finding when it is made, not on the last day",
    arguments: [CaseState.onRegister, .unplaced, .underNotice])
  func letter(state: CaseState) throws {
    let record = try judged(state)
    #expect(record.lettersDue.first == "refusal-response")
    #expect(record.unreasonableRefusal?.post == "lead")
    #expect(try record.unreasonableRefusal?.on == day("2017-03-15"))
  }

  @Test("Whoever comes under notice by it is owed the notice as well, once")
  func noticeToo() throws {
    #expect(try judged(.underNotice).lettersDue == ["refusal-response", "notice"])
    #expect(try judged(.unplaced).lettersDue == ["refusal-response"])
    #expect(try Examples.record(in: .underNotice, facts: Self.dismissal).hasNewNotice)
    let record = try judged(.underNotice, Self.finding, from: .underNotice)
    #expect(record.lettersDue == ["refusal-response"])
    #expect(!record.hasNewNotice)
    #expect(record.lettersCalledFor.map(\.kind).filter { $0 == "notice" }.count == 1)
  }

  @Test(
    "The end says whether the payment was lost",
    arguments: [
      (["refusal-reasonable=yes"], CaseState.leftRedundant, [String]()),
      (["refusal-reasonable=yes"], .leftRefusedUnreasonably, ["payment-lost"]),
      (finding, .leftRedundant, ["payment-kept"]),
      (finding, .leftRefusedUnreasonably, []),
    ])
  func end(findings: [String], to: CaseState, refusedBy: [String]) throws {
    let record = try judged(.underNotice, findings)
    let move = try Examples.move(to: to, on: "2017-04-03")
    #expect(record.refusal(of: move)?.unmetGuards.map(\.rule.name) ?? [] == refusedBy)
  }

  @Test("The finding outlives the offer, and a further one that is refused with reason")
  func furtherOffer() throws {
    var record = try judged(.onRegister)
    for move in [
      try Examples.move(
        to: .altOffered, on: "2017-03-16", facts: ["offer-in-writing=yes"], posts: ["deputy"]),
      try Examples.move(
        to: .refused, on: "2017-03-17",
        facts: ["refused-on=2017-03-17", "consequences-explained=yes"]),
      try Examples.move(to: .underNotice, on: "2017-03-20", facts: ["offer-unsuitable=yes"]),
    ] { try record.add(try record.decide(move).event) }
    #expect(record.unreasonableRefusal?.post == "lead")
    let move = try Examples.move(to: .leftRedundant, on: "2017-04-03")
    #expect(record.refusal(of: move)?.unmetGuards.map(\.rule.name) == ["payment-kept"])
  }

  @Test(
    "Findings that exclude each other are not recorded together",
    arguments: [
      (finding + ["refusal-reasonable=yes"], true), (finding + ["offer-unsuitable=yes"], true),
      (["refusal-reasonable=yes", "refusal-unreasonable=yes"], true), (finding, false),
    ])
  func opposites(findings: [String], isRefused: Bool) throws {
    let record = try Examples.record(in: .refused, facts: Self.dismissal)
    let refusal = record.refusal(
      of: try Examples.move(to: .unplaced, on: "2017-03-15", facts: findings))
    #expect((refusal != nil) == isRefused)
    #expect(refusal?.message.contains("is recorded, which says the opposite") ?? false == isRefused)
  }

  @Test("A panel that sets the finding aside gives the payment back")
  func appeal() throws {
    var record = try judged(.onRegister)
    try record.add(
      try record.decide(
        try Examples.move(
          to: .matchAppeal, on: "2017-03-20",
          facts: ["appeal-received=2017-03-20", "appeal-ground=It was too far"])
      ).event)
    let outcome = ["appeal-panel=Councillor A", "appeal-outcome=The finding is set aside"]
    let bare = try Examples.move(to: .onRegister, on: "2017-03-28", facts: outcome)
    var lost = record
    try lost.add(try lost.decide(bare).event)
    #expect(lost.unreasonableRefusal != nil)
    #expect(lost.lettersDue == ["appeal-outcome"])
    try record.add(
      try record.decide(
        try Examples.move(
          to: .onRegister, on: "2017-03-28", facts: outcome + ["finding-set-aside=2017-03-28"])
      ).event)
    #expect(record.unreasonableRefusal == nil)
    #expect(record.lettersDue == ["appeal-outcome"])
  }

  @Test("After an appeal against dismissal the dismissal can stand without the finding")
  func dismissalStands() throws {
    var record = try judged(.underNotice)
    for move in [
      try Examples.move(
        to: .redundancyAppeal, on: "2017-03-20",
        facts: ["appeal-received=2017-03-20", "appeal-ground=It was too far"]),
      try Examples.move(
        to: .underNotice, on: "2017-03-28",
        facts: [
          "appeal-panel=Councillor A", "appeal-outcome=The dismissal stands",
          "finding-set-aside=2017-03-28",
        ]),
      try Examples.move(to: .leftRedundant, on: "2017-04-03"),
    ] { try record.add(try record.decide(move).event) }
    #expect(record.state == .leftRedundant)
    #expect(record.lettersCalledFor.suffix(1).map(\.kind) == ["redundancy-appeal"])
  }

  @Test(
    "A finding is set aside once it stands, on a day from its own to that of the entry",
    arguments: [
      ("2017-03-14", false), ("2017-03-15", true), ("2017-03-20", true), ("2017-03-21", false),
    ])
  func setAside(on: String, isRecorded: Bool) throws {
    func isRefused(_ record: CaseRecord) throws -> Bool {
      do throws(MoveRefusal) {
        _ = try record.decide(
          facts: [.findingSetAside: .date(LocalDate(iso: on) ?? record.openedOn)],
          on: LocalDate(iso: "2017-03-20") ?? record.openedOn, by: "Tester", reason: "The panel")
        return false
      } catch {
        return true
      }
    }
    #expect(try isRefused(try judged(.onRegister)) == !isRecorded)
    #expect(try isRefused(try judged(.onRegister, ["refusal-reasonable=yes"])))
  }

  @Test("Nothing is lost to somebody who is not dismissed")
  func withdrawn() throws {
    var record = try judged(.underNotice)
    try record.add(
      try record.decide(
        try Examples.move(to: .withdrawn, on: "2017-03-20", facts: ["decision=The post is kept"])
      ).event)
    #expect(record.unreasonableRefusal == nil)
  }

  @Test("A finding that was a slip is corrected with its entry")
  func slip() throws {
    var record = try judged(.onRegister)
    let slip = try #require(record.unreasonableRefusal).sequence
    try record.add(
      CaseEvent(
        sequence: record.nextSequence, kind: .corrected, on: try day("2017-03-16"),
        corrects: slip, words: CaseEvent.Words(by: "Tester", reason: "Another case")))
    #expect(record.unreasonableRefusal == nil)
    #expect(record.state == .refused)
  }
}
