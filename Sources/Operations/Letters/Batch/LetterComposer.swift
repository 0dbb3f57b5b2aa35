import Casework
import Letters
import Restructure

/// Composes the letters of one kind as text, one after another.
///
/// Each thread has its own: what one letter needed is kept for the next.
struct LetterComposer {
  private let facts: LetterFacts
  private let kind: LetterKind
  private let givenNames: [(name: PlaceholderName, written: String)]
  /// What fills the fields that the plan and the case leave empty.
  private let gaps: [FieldValues]
  private var press: LetterPress
  private var buffer: [UInt8] = []

  /// Composes with a template that was made ready with the same gaps.
  init(
    _ facts: LetterFacts, _ kind: LetterKind, _ press: LetterPress, gaps: [FieldValues],
    given: [String]
  ) {
    self.gaps = gaps
    self.facts = facts
    self.kind = kind
    self.press = press
    givenNames = given.map { (PlaceholderName($0), $0) }
  }

  /// What the plan and the case say for one letter.
  func values(for record: CaseRecord) throws(OperationFailure) -> FieldValues {
    let values = facts.values(for: record, kind)
    if let fixed = givenNames.first(where: { values[$0.name] != nil }) {
      throw .usage(
        "--field \(fixed.written): the plan and the case of \(record.reference) already say this",
        remedy: "Correct it in the folder or in the case; --field only fills gaps.")
    }
    return values
  }

  /// The letter as text in an edition counted from 1; nil while it lacks something.
  mutating func text(
    of record: CaseRecord, _ values: inout FieldValues, edition: Int
  ) -> [UInt8]? {
    if edition > 1 {
      values["letter reference"] = .text(
        facts.letterReference(of: record, kind, edition: edition))
    }
    buffer.removeAll(keepingCapacity: true)
    return press.write(values, into: &buffer) ? buffer : nil
  }

  /// The letter with what a form needs of it besides its text.
  func letter(_ text: [UInt8], _ values: FieldValues, for form: LetterForm) -> SetLetter {
    guard form != .text else { return SetLetter(text: text) }
    var letter = SetLetter(text: text)
    let name = field("recipient name", values) ?? field("employee name", values)
    let address = field("recipient address lines", values) ?? field("address lines", values)
    letter.recipient = ((name?.lines ?? []) + (address?.lines ?? [])).flatMap {
      $0.split(separator: "\n").map(String.init)
    }
    if case .date(let day) = field("letter date", values) { letter.date = day }
    letter.reference = field("letter reference", values)?.inSentence ?? ""
    return letter
  }

  /// What a field stands for in one letter, if it shows anything.
  func field(_ name: PlaceholderName, _ values: FieldValues) -> FieldValue? {
    ([values] + gaps).lazy.compactMap { $0[name] }.first { !$0.isBlank }
  }
}
