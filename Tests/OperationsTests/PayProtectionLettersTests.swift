import Casework
import Exchange
import Foundation
import Letters
import Restructure
import Testing

@testable import Operations

/// What letters say of pay, from the grades of two posts and the terms of a policy.
@Suite("Pay protection in letters")
struct PayProtectionLettersTests {
  private static let tables = [
    "posts.csv": "post_id,title,service,grade,positions\nSL,Senior Librarian,Libraries,Grade 8,5\n",
    "changes.csv": "change_id,post_id,becomes\nC1,SL,disestablish\n",
    "new-posts.csv": """
    post_id,title,service,grade,positions
    P9,Manager,Libraries,Grade 9,1
    P8,Specialist,Libraries,Grade 8,1
    P7,Librarian,Libraries,Grade 7,1
    P6,Officer,Libraries,Grade 6,1
    PX,Adviser,Libraries,Local,1
    """,
    "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR1,P7,SL,ring-fence\n",
    "staff.csv": """
    employee_id,name,post_id,terms,annual_salary,address
    E1,Kit Synthetic,SL,,40000.00,1 Road|Town|CV1 1AA
    E2,Bea Synthetic,SL,burgundy,40000.00,1 Road|Town|CV1 1AA
    """,
  ]

  /// A policy with these terms.
  private static func policy(_ terms: String) -> String {
    """
    policy: own
    title: Own policy
    from: 2013-04-06
    terms:
    \(terms)
    """
  }

  private static let twoYearsOneGrade = """
      pay-protection: [{from: 2013-04-06, value: 2 years, source: "Own policy, section 9"}]
      pay-protection-grades: [{from: 2013-04-06, value: 1, source: "Own policy, section 10"}]
    """
  private static let none = """
      pay-protection: [{from: 2013-04-06, value: none, source: "Own policy, section 9"}]
    """
  private static let anyGrade = """
      pay-protection: [{from: 2013-04-06, value: 3 years, assumption: Not confirmed}]
    """

  private static func facts(
    _ terms: String?
  ) throws -> (facts: LetterFacts, folder: ScratchFolder) {
    let own = terms.map { ["own.yaml": policy($0)] } ?? [:]
    let folder = try ScratchFolder(
      tables.merging(own) { $1 },
      head: "nation: england" + (terms == nil ? "" : "\npolicy: own.yaml"))
    let loaded = try folder.request.load(.redeployment)
    let facts = LetterFacts(
      loaded, StaffIndex(loaded.programme.staff), among: [], in: .english, isTraced: false)
    return (facts, folder)
  }

  private static func record(
    _ employee: String, _ moves: [(to: CaseState, posts: [PostID], facts: Facts)]
  ) throws -> CaseRecord {
    let day = try #require(LocalDate(iso: "2026-01-10"))
    var state = CaseState.inScope
    var events = [CaseEvent(sequence: 1, kind: .opened, to: .inScope, on: day, words: nil)]
    for (to, posts, facts) in moves {
      events.append(
        CaseEvent(
          sequence: events.count + 1, kind: .moved, from: state, to: to, on: day, posts: posts,
          facts: facts, words: CaseEvent.Words(by: "Manager C")))
      state = to
    }
    return try #require(
      CaseRecord(
        CaseReference(programme: "test", employee: employee, fromPost: "SL"), replaying: events))
  }

  @Test(
    "The line about pay follows the grades and the policy, not one sentence for all",
    arguments: [
      ("P9", twoYearsOneGrade, "does not apply, because the post is not graded lower than yours"),
      ("P8", twoYearsOneGrade, "does not apply, because the post is not graded lower than yours"),
      (
        "P7", twoYearsOneGrade,
        "your pay is protected for 2 years, because the post is 1 grade below yours (Own policy, "
          + "section 9)"
      ),
      (
        "P6", twoYearsOneGrade,
        "does not apply, because the post is 2 grades below yours, and the policy protects pay over "
          + "no more than 1 grade (Own policy, section 10)"
      ),
      (
        "P6", anyGrade,
        "your pay is protected for 3 years, because the post is 2 grades below yours"
      ),
      (
        "P7", none,
        "does not apply: the policy protects no pay (Own policy, section 9), although the post is 1 "
          + "grade below yours"
      ),
    ])
  func line(post: PostID, terms: String, words: String) throws {
    let (facts, folder) = try Self.facts(terms)
    try withExtendedLifetime(folder) {
      let subject = facts.subject(
        try Self.record("E1", [(.atRisk, [], [:]), (.assimilated, [post], [:])]))
      var values = LetterValues(isTraced: false)
      values.set("pay protection", words: "the employer's sentence", from: "letters.yaml")
      facts.settlePayProtection(subject, isTyped: false, &values)
      #expect(values["pay protection"] == .text(words))
      #expect(values.openPoints.isEmpty == (terms != Self.anyGrade))
    }
  }

  @Test(
    "Where nothing can be worked out the employer's sentence stands, and the signer is told",
    arguments: [
      ("E1", "PX", twoYearsOneGrade, true), ("E2", "P7", twoYearsOneGrade, true),
      ("E1", "P7", nil, true), ("E1", "P8", nil, false),
    ])
  func notKnown(employee: String, post: PostID, terms: String?, isTold: Bool) throws {
    let (facts, folder) = try Self.facts(terms)
    try withExtendedLifetime(folder) {
      let subject = facts.subject(
        try Self.record(employee, [(.atRisk, [], [:]), (.assimilated, [post], [:])]))
      var values = LetterValues(isTraced: false)
      values.set("pay protection", words: "the employer's sentence", from: "letters.yaml")
      facts.settlePayProtection(subject, isTyped: false, &values)
      #expect(values["pay protection"] == .text("the employer's sentence"))
      #expect(values.openPoints.contains { $0.contains("the employer's sentence") } == isTold)
    }
  }

  @Test("What was typed for the letter goes before what can be worked out")
  func typed() throws {
    let (facts, folder) = try Self.facts(Self.twoYearsOneGrade)
    let record = try Self.record("E1", [(.atRisk, [], [:]), (.assimilated, ["P7"], [:])])
    withExtendedLifetime(folder) {
      let subject = facts.subject(record)
      var values = LetterValues(isTraced: false)
      facts.settlePayProtection(subject, isTyped: true, &values)
      #expect(values["pay protection"] == nil)
    }
  }

  /// The new structure starts on 1 September 2026, so two years run to 31 August 2028.
  @Test(
    "A post of the new structure in a lower grade has its letter about pay",
    arguments: [("2028-08-30", true), ("2028-08-31", true), ("2028-09-01", false)])
  func appointed(ends: String, mayBeWritten: Bool) throws {
    let (facts, folder) = try Self.facts(Self.twoYearsOneGrade)
    let record = try Self.record(
      "E1",
      [
        (.atRisk, [], [:]), (.assimilated, ["P7"], [:]),
        (
          .appointed, [],
          [
            .acceptedOn: .date(try #require(LocalDate(iso: "2026-01-10"))),
            .lowerGrade: .done(on: nil),
            .protectionEnds: .date(try #require(LocalDate(iso: ends))),
          ]
        ),
      ])
    #expect(record.lettersDue == ["new-terms", "pay-protection"])
    #expect(LetterAudience.isFor(record, .payProtection))
    let starts = FieldValue.date(try #require(LocalDate(iso: "2026-09-01")))
    withExtendedLifetime(folder) {
      let values = facts.values(for: facts.subject(record), .payProtection, sharing: nil)
      #expect(values.refusals.isEmpty == mayBeWritten)
      #expect(values["protected pay"] == .text("£40,000.00 a year"))
      #expect(values["protection starts"] == starts)
      #expect(values["new post id"] == .text("P7"))
    }
  }

  @Test("Somebody who was appointed without protected pay gets no letter about it")
  func withoutProtection() throws {
    let record = try Self.record(
      "E1", [(.atRisk, [], [:]), (.assimilated, ["P8"], [:]), (.appointed, [], [:])])
    #expect(!LetterAudience.isFor(record, .payProtection))
  }
}
