import Restructure
import Testing

@testable import Casework

/// Which letters the latest move calls for: the table's own, told apart by what is recorded.
@Suite("Letters that are due")
struct LettersDueTests {
  private static let reference = CaseReference(programme: "p", employee: "E1", fromPost: "P1")

  /// A case that was moved so, each move with the facts that it brought.
  private func record(_ moves: [(to: CaseState, facts: Facts)]) throws -> CaseRecord {
    let day = LocalDate(dayNumber: 20_000)
    var state = CaseState.inScope
    var events = [
      CaseEvent(
        sequence: 1, kind: .opened, to: .inScope, on: day, plan: nil, words: nil)
    ]
    for (to, facts) in moves {
      events.append(
        CaseEvent(
          sequence: events.count + 1, kind: .moved, from: state, to: to, on: day, facts: facts,
          words: nil))
      state = to
    }
    return try #require(CaseRecord(Self.reference, replaying: events))
  }

  private static let day = FactValue.date(LocalDate(dayNumber: 20_000))
  private static let done = FactValue.done(on: nil)

  @Test("A request that was declined calls for the decision, one that was withdrawn for nothing")
  func requests() throws {
    let asked = (to: CaseState.vrRequested, facts: [.vrRequestedOn: Self.day] as Facts)
    let declined = try record([asked, (.inScope, [.vrDeclined: .text("Too dear")])])
    #expect(declined.lettersDue == ["vr-decision"])
    #expect(declined.facts[.vrDeclined] == nil)
    #expect(declined.factsAtLatestMove[.vrDeclined] == .text("Too dear"))
    #expect(try record([asked, (.inScope, [:])]).lettersDue.isEmpty)
  }

  @Test("An end of the risk after an appeal calls for the letter of what is recorded")
  func withdrawn() throws {
    let path: [(to: CaseState, facts: Facts)] = [
      (.atRisk, [:]), (.unplaced, [:]), (.underNotice, [:]), (.redundancyAppeal, [:]),
    ]
    let upheld = try record(
      path + [
        (
          .withdrawn,
          [
            .appealPanel: .text("B"), .appealHearing: Self.day, .appealOutcome: .text("Upheld"),
          ]
        )
      ])
    #expect(upheld.lettersDue == ["redundancy-appeal"])
    let lifted = try record(path + [(.withdrawn, [.decision: .text("Money found")])])
    #expect(lifted.lettersDue == ["risk-withdrawn"])
  }

  @Test("A case that was only opened has no move that calls for a letter")
  func opened() throws {
    #expect(try record([]).lettersDue.isEmpty)
    #expect(try record([]).factsAtLatestMove == [:])
  }
}
