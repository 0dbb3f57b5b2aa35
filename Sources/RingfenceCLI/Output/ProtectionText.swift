import Exchange
import Operations
import Restructure
import Rules

/// The answer of `protected` for a reader, and for a spreadsheet.
enum ProtectionText {
  static func present(_ answer: ProtectionSweep.Answer) {
    say(
      Wrapping.wrap(
        "From \(answer.from.inWords) to \(answer.to.inWords): "
          + "\(counted(answer.protectedAtStart, "person", "people")) protected on the first day, "
          + "\(answer.protectedAtEnd) on the last."))
    if answer.changes.isEmpty { say("Nobody becomes or ceases to be protected.") }
    for change in answer.changes {
      say(Wrapping.wrap(words(for: change), hanging: "  "))
    }
    for sentence in basis(of: answer) { say(Wrapping.wrap(sentence, hanging: "  ")) }
    guard !answer.gaps.isEmpty else { return }
    say()
    say("Days that nobody has recorded:")
    for gap in answer.gaps {
      let missing = [
        gap.from == nil ? "the first protected day (protected_from)" : nil,
        gap.to == nil ? "the last protected day (protected_to)" : nil,
      ].compactMap(\.self)
      say(
        Wrapping.wrap(
          "\(gap.employee) in \(gap.post), \(words(gap.protection)): \(missing.joinedInWords). "
            + "Until it is, the protection counts as in force on that side.",
          indent: "  ", hanging: "    "))
    }
  }

  /// On what it rests that people come first for the vacancies that are named.
  static func basis(of answer: ProtectionSweep.Answer) -> [String] {
    answer.changes.contains { !$0.vacancies.isEmpty }
      ? FirstCallBasis.sentences([Precedence.lawName], nil) : []
  }

  private static func words(for change: ProtectionSweep.Change) -> String {
    let person = "\(change.employee) in \(change.post)"
    let vacancies = change.vacancies.joinedInWords
    let effect =
      switch (change.isAtRisk, change.isStart, change.vacancies.isEmpty) {
      case (false, _, _): "Not at risk, so no vacancy is theirs before others'."
      case (true, true, true): "At risk; no open vacancy fits them for certain."
      case (true, true, false): "At risk, and now comes first for \(vacancies)."
      case (true, false, true): "At risk; no open vacancy is lost by it."
      case (true, false, false): "At risk, and no longer comes first for \(vacancies)."
      }
    let verb = change.isStart ? "becomes protected" : "is no longer protected"
    return "\(change.on.inWords): \(person) \(verb) (\(words(change.protection))). \(effect)"
  }

  private static func words(_ protection: Postholding.Protection) -> String {
    protection.rawValue.replacing("-", with: " ")
  }

  static func csv(_ answer: ProtectionSweep.Answer) -> String {
    CSVWriter.answer(
      ["date", "employee_id", "post_id", "protection", "change", "at_risk", "vacancies"],
      answer.changes.map { change in
        [
          change.on.description, change.employee, change.post, change.protection.rawValue,
          change.isStart ? "starts" : "ends", change.isAtRisk ? "yes" : "no",
          change.vacancies.joined(separator: "; "),
        ]
      })
  }
}
