import Casework
import Letters
import Restructure
import Store
import Testing

@testable import Operations

/// What keeps a letter back although every field has a value, below, at and above each boundary.
@Suite("Letters that must not be written")
struct LetterRefusalTests {
  private static let reference = CaseReference(programme: "p", employee: "E1", fromPost: "P1")
  private static let start = LocalDate(dayNumber: 20_000)

  /// A case that came to a state on the first day of all, with facts.
  private func subject(_ state: CaseState, _ facts: Facts = [:]) throws -> LetterSubject {
    let events = [
      CaseEvent(sequence: 1, kind: .opened, to: .inScope, on: Self.start, words: nil),
      CaseEvent(
        sequence: 2, kind: .moved, from: .inScope, to: state, on: Self.start, facts: facts,
        words: nil),
    ]
    return LetterSubject(
      try #require(CaseRecord(Self.reference, replaying: events)), nil, nil, nil)
  }

  private func letter(
    _ kind: LetterKind, acceptBy: LocalDate? = nil, post: String = "V-1"
  ) -> RegisteredLetter {
    var values: FieldValues = ["new post id": .text(post)]
    values["accept by"] = acceptBy.map(FieldValue.date)
    return RegisteredLetter(
      number: 7,
      letter: LetterToRecord(
        case: Self.reference, kind: kind.rawValue, language: "en", edition: 1, on: Self.start,
        reference: "p/\(kind.code)/E1/P1", fileName: "E1-\(kind.rawValue).txt", template: "",
        textDigest: "", data: values.recorded(["accept by", "new post id"]), replaces: nil),
      standing: .live, hasData: true)
  }

  @Test(
    "A trial of the policy must not end after the notice; the law's may",
    arguments: [(-1, false, true), (0, false, true), (1, false, false), (1, true, true)])
  func trialAndNotice(days: Int, isStatutory: Bool, mayBeWritten: Bool) throws {
    let ends = Self.start.adding(days: 30)
    var facts: Facts = [
      .noticeEnds: .date(ends), .trialEnds: .date(ends.adding(days: days)),
    ]
    if isStatutory { facts[.statutoryTrial] = .done(on: nil) }
    let obstacle = LetterRefusal.obstacle(
      to: .alternativeOffer, try subject(.altOffered, facts), [:], on: Self.start, live: [])
    #expect((obstacle == nil) == mayBeWritten)
    if let obstacle { #expect(obstacle.contains("after the notice, which ends on")) }
  }

  @Test(
    "A letter is not dated before the case came to where it is",
    arguments: [(-1, false), (0, true), (1, true)])
  func date(days: Int, mayBeWritten: Bool) throws {
    let obstacle = LetterRefusal.obstacle(
      to: .atRisk, try subject(.atRisk), [:], on: Self.start.adding(days: days), live: [])
    #expect((obstacle == nil) == mayBeWritten)
  }

  @Test(
    "A notice is not dated after the day on which it is given, unless it repeats what stands",
    arguments: [(-1, true), (0, true), (1, false)])
  func noticeAfterwards(days: Int, mayBeWritten: Bool) throws {
    let given = Self.start.adding(days: 10)
    let subject = try subject(.underNotice, [.noticeGiven: .date(given)])
    let day = given.adding(days: days)
    let obstacle = LetterRefusal.obstacle(to: .notice, subject, [:], on: day, live: [])
    #expect((obstacle == nil) == mayBeWritten)
    if let obstacle { #expect(obstacle.contains(given.inWords) && obstacle.contains(day.inWords)) }
    #expect(
      LetterRefusal.obstacle(
        to: .notice, subject, [:], on: day, live: [], repeatsWhatStands: true) == nil)
    // Other letters may tell of a notice that was given before.
    #expect(
      LetterRefusal.obstacle(to: .managerNotice, subject, [:], on: day, live: []) == nil)
  }

  @Test("The end of the risk does not contradict a notice of which it speaks")
  func noticeToWithdraw() throws {
    for isSpokenOf in [true, false] {
      let obstacle = LetterRefusal.obstacle(
        to: .riskWithdrawn, try subject(.withdrawn), ["under notice": .flag(isSpokenOf)],
        on: Self.start, live: [letter(.notice)])
      #expect((obstacle == nil) == isSpokenOf)
    }
  }

  @Test(
    "Notice contradicts an offer while it is open",
    arguments: [(-1, true), (0, false), (1, false)])
  func openOffer(days: Int, mayBeWritten: Bool) throws {
    let offer = letter(.alternativeOffer, acceptBy: Self.start.adding(days: days))
    let obstacle = LetterRefusal.obstacle(
      to: .notice, try subject(.underNotice), [:], on: Self.start, live: [offer])
    #expect((obstacle == nil) == mayBeWritten)
    if let obstacle { #expect(obstacle.contains("ringfence letters withdraw 7")) }
  }

  @Test(
    "A second offer contradicts the first only where it is of another post",
    arguments: [("V-1", true), ("V-2", false)])
  func secondOffer(post: String, mayBeWritten: Bool) throws {
    let offer = letter(.alternativeOffer, acceptBy: Self.start.adding(days: 5))
    let obstacle = LetterRefusal.obstacle(
      to: .alternativeOffer, try subject(.altOffered), ["new post id": .text(post)],
      on: Self.start, live: [offer])
    #expect((obstacle == nil) == mayBeWritten)
  }

  @Test(
    "What says that the risk is over and what says that it is not do not stand together",
    arguments: [
      (LetterKind.riskWithdrawn, LetterKind.notice, false), (.notice, .riskWithdrawn, false),
      (.atRisk, .riskWithdrawn, false), (.riskWithdrawn, .atRisk, true),
      (.notice, .atRisk, true), (.notAppointed, .appointed, false),
    ])
  func overAndNot(writing: LetterKind, standing: LetterKind, mayBeWritten: Bool) throws {
    let obstacle = LetterRefusal.obstacle(
      to: writing, try subject(.atRisk), [:], on: Self.start, live: [letter(standing)])
    #expect((obstacle == nil) == mayBeWritten)
  }

  @Test("An address is looked at for the person, and for others")
  func address() throws {
    let short: FieldValues = [
      "address lines": .list(["1 Street", "Town"]),
      "recipient address lines": .list(["1 Street", "Town"]),
    ]
    for (kind, subject) in [
      (LetterKind.atRisk, try subject(.atRisk)), (.managerNotice, try subject(.onRegister)),
    ] {
      let obstacle = LetterRefusal.obstacle(to: kind, subject, short, on: Self.start, live: [])
      #expect(obstacle?.hasPrefix("the address is incomplete: it does not end with") == true)
    }
    #expect(LetterRefusal.obstacle(to: .s188, nil, short, on: Self.start, live: []) != nil)
  }

  @Test("An offer under appeal is refused for the appeal, and any other letter for the state")
  func underAppeal() throws {
    let record = try subject(.matchAppeal).record
    guard case .refused(let why, _) = LetterRefusal.notDue(.assimilation, record, StatePolicy(nil))
    else {
      Issue.record("not refused")
      return
    }
    #expect(why == "E1/P1 is under appeal, and an offer would contradict it")
    guard case .refused(let other, _) = LetterRefusal.notDue(.notice, record, StatePolicy(nil))
    else {
      Issue.record("not refused")
      return
    }
    #expect(other == "E1/P1 is match-appeal")
  }

  @Test(
    "Letters in the language of the person, and never in another in silence",
    arguments: [
      ("cy", WelshPolicy.both, [LetterLanguage.welsh, .english]), ("Welsh", .welsh, [.welsh]),
      ("en", .welsh, [.english]), (nil, .both, [.english]), (" ", .both, [.english]),
      ("pl", .both, nil),
    ] as [(String?, WelshPolicy, [LetterLanguage]?)])
  func languages(word: String?, policy: WelshPolicy, expected: [LetterLanguage]?) {
    #expect(policy.languages(for: word) == expected)
  }
}
