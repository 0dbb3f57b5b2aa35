import Operations
import Restructure
import Testing

@Suite("Whose result would move")
struct RippleTests {
  private func moves(_ changes: [String] = [], appeals: [String] = []) throws -> [String] {
    try TryAppointment.run(SelectionFolder.example, changes: changes, appeals: appeals).moves
      .map { move in
        let by =
          switch move.cause {
          case .own: ""
          case .makesWay(let other, _): " <- \(other)"
          case .follows(let other, _): " -> \(other)"
          case .together: " *"
          }
        return "\(move.employee): \(move.was.inWords); \(move.now.inWords)\(by)"
      }
  }

  @Test("A better score moves its holder first, then whoever makes way")
  func betterScore() throws {
    #expect(
      try moves(["E04/N2.score=71"]) == [
        "E04: no place; offered N2", "E03: offered N2; no place <- E04",
      ])
  }

  @Test("The same score, or one that changes no order, moves nobody")
  func noMove() throws {
    for change in ["E04/N2.score=66", "E04/N2.score=69.99", "E11.score=75.5"] {
      #expect(try moves([change]) == [], "\(change)")
    }
  }

  @Test("An appeal runs through every post that it touches, in the order of cause")
  func appeal() throws {
    #expect(
      try moves(appeals: ["E04"]) == [
        "E04: no place; offered N1", "E01: offered N1; offered N2 <- E04",
        "E03: offered N2; no place <- E01",
      ])
    #expect(try moves(appeals: ["E04/P1"]) == moves(appeals: ["E04"]))
  }

  @Test("Somebody who falls out makes room for those after them")
  func finding() throws {
    #expect(
      try moves(["E01/N1.appointable=no"]) == [
        "E01: offered N1; offered N2", "E02: offered N2; offered N1 -> E01",
      ])
  }

  @Test("A level score is open until somebody parts it")
  func levelScore() throws {
    #expect(
      try moves(["E04/N2.score=70"]) == [
        "E04: no place; undecided: N2", "E03: offered N2; undecided: N2 <- E04",
      ])
  }

  @Test(
    "What cannot be tried is refused as a slip of the command line",
    arguments: [
      "E04", "E04.score", "E04=1", "E04.score=high", "E04.appointable=perhaps", "E04.rank=1",
      "E99.score=1", "E04.score=70", "E04/N9.score=1", "E10/N5.appointable=yes", "=", ".score=1",
    ])
  func refusals(change: String) {
    #expect {
      try TryAppointment.run(SelectionFolder.example, changes: [change], appeals: [])
    } throws: { error in
      if case OperationFailure.usage = error { true } else { false }
    }
  }

  @Test("An appeal needs somebody who is listed, in a post that they hold")
  func appealRefusals() {
    for name in ["E99", "E04/P2", ""] {
      #expect(throws: OperationFailure.self) {
        try TryAppointment.run(SelectionFolder.example, changes: [], appeals: [name])
      }
    }
  }
}
