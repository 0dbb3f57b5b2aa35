import Casework
import Exchange
import Letters
import Operations
import Restructure

/// The letters that are owed, and what can still be done about each.
enum OwedLettersText {
  static func present(_ letters: [UnwrittenLetters]) {
    list(
      letters.map { ($0.kind, $0.due) },
      "Letters that are due and not on the register; write them with ringfence letters write --kind:"
    )
    list(
      letters.map { ($0.kind, $0.overtaken) },
      "Letters that were due and are not on the register, of cases that have moved on. What they say "
        + "would no longer be so: write what the person is owed of it in words of your own, and note "
        + "it in the case:")
  }

  static func csv(_ letters: [UnwrittenLetters]) -> String {
    CSVWriter.answer(
      ["kind", "employee_id", "from_post", "can_be_written"],
      letters.flatMap(OwedLetterJSON.list).map {
        [$0.kind, $0.employeeId, $0.fromPost, $0.canBeWritten ? "yes" : "no"]
      })
  }

  private static func list(
    _ letters: [(kind: LetterKind, cases: [CaseReference])], _ heading: String
  ) {
    guard letters.contains(where: { !$0.cases.isEmpty }) else { return }
    say(Wrapping.wrap(heading))
    for (kind, cases) in letters where !cases.isEmpty {
      say(Wrapping.wrap("\(kind.rawValue): \(cases.someInWords).", indent: "  ", hanging: "    "))
    }
    say()
  }
}

/// A letter that is owed in JSON.
struct OwedLetterJSON: Encodable {
  let kind: String
  let employeeId: String
  let fromPost: String
  /// Whether it can be written as the case stands; where it has moved on, what it would say is no
  /// longer so.
  let canBeWritten: Bool

  static func list(_ letters: UnwrittenLetters) -> [OwedLetterJSON] {
    [(letters.due, true), (letters.overtaken, false)].flatMap { cases, canBeWritten in
      cases.map {
        OwedLetterJSON(
          kind: letters.kind.rawValue, employeeId: $0.employee, fromPost: $0.fromPost,
          canBeWritten: canBeWritten)
      }
    }
  }
}
