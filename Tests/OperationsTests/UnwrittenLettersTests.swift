import Casework
import Letters
import Restructure
import Store
import Testing

@testable import Operations

@Suite("Letters that nobody has written")
struct UnwrittenLettersTests {
  private static let start = LocalDate(dayNumber: 20_000)
  private static let facts: Facts = [
    .consultationClosed: .date(start), .responsesAnswered: .date(start),
    .structureApproved: .date(start),
  ]

  /// A case that was moved so, a day after the other.
  private func record(_ employee: String, _ path: [CaseState]) throws -> CaseRecord {
    var state = CaseState.inScope
    var events = [
      CaseEvent(sequence: 1, kind: .opened, to: .inScope, on: Self.start, plan: nil, words: nil)
    ]
    for to in path {
      events.append(
        CaseEvent(
          sequence: events.count + 1, kind: .moved, from: state, to: to,
          on: Self.start.adding(days: events.count), facts: Self.facts,
          words: nil))
      state = to
    }
    return try #require(
      CaseRecord(
        CaseReference(programme: "p", employee: employee, fromPost: "P"), replaying: events))
  }

  private func sent(_ kind: LetterKind, _ employee: String, days: Int) -> LetterSent {
    LetterSent(
      employee: employee, fromPost: "P", kind: kind.rawValue, on: Self.start.adding(days: days))
  }

  @Test("A letter that was due counts as written from the day of its move", arguments: [0, 1, 2])
  func written(days: Int) throws {
    let atRisk = try record("E1", [.atRisk])
    let owed = UnwrittenLetters.list([atRisk], [sent(.atRisk, "E1", days: days)])
    #expect(owed.map(\.kind) == (days < 1 ? [.atRisk] : []))
    #expect(owed.flatMap(\.due) == (days < 1 ? [atRisk.reference] : []))
  }

  @Test("What was not written before the case moved on is told apart from what still can be")
  func overtaken() throws {
    let other = sent(.atRisk, "E9", days: 1)
    let here = try record("E1", [.atRisk, .ringFenced])
    let owed = UnwrittenLetters.list([here], [other])
    #expect(owed.map(\.kind) == [.atRisk, .ringFenceInvitation])
    #expect(owed.map(\.due) == [[], [here.reference]])
    #expect(owed.map(\.overtaken) == [[here.reference], []])
  }

  @Test("Where nobody writes letters here, none is owed")
  func none() throws {
    #expect(UnwrittenLetters.list([try record("E1", [.atRisk])], []).isEmpty)
  }

  @Test("A letter that came too late is refused with what it was due for")
  func refused() throws {
    let moved = try record("E1", [.atRisk, .ringFenced])
    guard case .refused(let why, _) = LetterRefusal.notDue(.atRisk, moved, .plain) else {
      Issue.record("not refused")
      return
    }
    #expect(why.contains("has moved on from at-risk, for which the letter at-risk was due from"))
  }
}
