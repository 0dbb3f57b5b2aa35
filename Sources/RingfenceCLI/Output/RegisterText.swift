import Casework
import Exchange
import Letters
import Operations
import Restructure
import Store

/// The register of letters for a reader, and for a spreadsheet.
enum RegisterText {
  static func present(_ entries: [RegisteredLetter]) {
    guard !entries.isEmpty else { return say("No letter has been written yet.") }
    say(
      TextTable.lines(
        ["No.", "Kind", "About", "Date", "Edition", "Language", "Standing", "File"],
        entries.map { entry in
          [
            "\(entry.number)", entry.letter.kind, about(entry), "\(entry.letter.on)",
            "\(entry.letter.edition)", entry.letter.language, standing(entry),
            entry.letter.fileName,
          ]
        }))
  }

  static func csv(_ entries: [RegisteredLetter]) -> String {
    CSVWriter.answer(
      [
        "number", "kind", "case", "date", "edition", "language", "standing", "file", "reference",
        "text_digest", "template_digest",
      ],
      entries.map { entry in
        [
          "\(entry.number)", entry.letter.kind, about(entry), "\(entry.letter.on)",
          "\(entry.letter.edition)", entry.letter.language, standing(entry),
          entry.letter.fileName, entry.letter.reference, entry.letter.textDigest,
          entry.letter.template,
        ]
      })
  }

  /// What the register keeps of one letter.
  static func present(_ shown: ReadRegister.Shown, _ format: AnswerFormat) {
    switch format {
    case .json: return
    case .csv:
      CurrentConsole.value.write(
        CSVWriter.answer(["field", "value"], shown.values.map { [$0.field, $0.value] }))
    case .text:
      let letter = shown.entry.letter
      say("Letter \(shown.entry.number): \(letter.reference), \(letter.on), \(letter.fileName)")
      say("Standing: \(standing(shown.entry))")
      if case .withdrawn(_, let by?, let reason?) = shown.entry.standing {
        say("Withdrawn by \(by): \(reason)")
      }
      say("Digest of the letter: \(letter.textDigest)")
      say("Edition of the template: \(letter.template)")
      say(TextTable.lines(["Field", "Value"], shown.values.map { [$0.field, $0.value] }))
    }
  }

  static func about(_ entry: RegisteredLetter) -> String {
    entry.letter.case.map { "\($0.employee)/\($0.fromPost)" } ?? "the programme"
  }

  static func standing(_ entry: RegisteredLetter) -> String {
    switch entry.standing {
    case .live: "stands"
    case .replaced(let number): "replaced by \(number)"
    case .withdrawn(let day, _, _): "withdrawn on \(day)"
    }
  }
}

/// A letter of the register in JSON.
struct RegisteredLetterJSON: Encodable {
  let number: Int
  let kind: String
  let `case`: Nullable<String>
  let date: String
  let edition: Int
  let language: String
  let standing: String
  let file: String
  let reference: String
  let textDigest: String
  let templateDigest: String
  let data: [String: String]?

  init(_ entry: RegisteredLetter, _ values: [(field: String, value: String)]? = nil) {
    number = entry.number
    kind = entry.letter.kind
    `case` = Nullable(entry.letter.case.map { "\($0.employee)/\($0.fromPost)" })
    date = entry.letter.on.description
    edition = entry.letter.edition
    language = entry.letter.language
    standing = RegisterText.standing(entry)
    file = entry.letter.fileName
    reference = entry.letter.reference
    textDigest = entry.letter.textDigest
    templateDigest = entry.letter.template
    data = values.map {
      Dictionary($0.map { ($0.field, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
