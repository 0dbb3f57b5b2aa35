import ArgumentParser
import Exchange
import Foundation
import Letters
import Operations
import Restructure

/// `ringfence letters list`.
struct LettersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The letters that were written; before there are any cases, the kinds of letter.",
    discussion: """
      Where there is a case database (--db, RINGFENCE_DB or ringfence.db) the letters on its register \
      are listed; --kinds lists the kinds all the same. --owed lists the letters that moves called for and that are not on the register, and whether \
      each can still be written.

      Example: ringfence letters list --kinds
      Example: ringfence letters list --db cases.db --format csv
      Example: ringfence letters list --db cases.db --owed
      """)

  @OptionGroup var cases: CaseFileOptions
  @Flag(help: "The kinds of letter, whatever was written.")
  var kinds = false
  @Flag(help: "Only the letters that are owed and not written.")
  var owed = false
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func validate() throws {
    guard !kinds || !owed else {
      throw ValidationError("--kinds and --owed ask for different lists: give one of them.")
    }
  }

  func run() throws {
    if owed { return try listOwed() }
    if !kinds, cases.database.isNamedOrThere { return try listWritten() }
    try listKinds()
  }

  private func listKinds() throws {
    let kinds = LetterKind.allCases
    switch format {
    case .text:
      say(
        TextTable.lines(
          ["Kind", "No.", "Welsh", "What it is"],
          kinds.map { [$0.rawValue, $0.code, Self.hasWelsh($0) ? "yes" : "no", $0.title] }))
    case .json: say(try JSONText.write(kinds.map(LetterKindJSON.init)))
    case .csv:
      CurrentConsole.value.write(
        CSVWriter.answer(
          ["kind", "code", "welsh", "title"],
          kinds.map { [$0.rawValue, $0.code, Self.hasWelsh($0) ? "yes" : "no", $0.title] }))
    }
  }

  private func listWritten() throws {
    let letters = try ReadRegister(cases.file).letters
    switch format {
    case .text: RegisterText.present(letters)
    case .json: say(try JSONText.write(letters.map { RegisteredLetterJSON($0) }))
    case .csv: CurrentConsole.value.write(RegisterText.csv(letters))
    }
  }

  private func listOwed() throws {
    let letters = try UnwrittenLetters.run(cases.file)
    switch format {
    case .text:
      guard let letters else {
        return say(
          "No letter is on the register, so that none is asked for: letters may be written elsewhere."
        )
      }
      if letters.isEmpty { return say("No letter is owed.") }
      OwedLettersText.present(letters)
    case .json: say(try JSONText.write((letters ?? []).flatMap(OwedLetterJSON.list)))
    case .csv: CurrentConsole.value.write(OwedLettersText.csv(letters ?? []))
    }
  }

  static func hasWelsh(_ kind: LetterKind) -> Bool {
    HelpAuthors.languages(of: kind).contains(.welsh)
  }
}

/// A kind of letter in JSON.
struct LetterKindJSON: Encodable {
  let kind: String
  let code: String
  /// Whether a Welsh template for it ships, beside the English one.
  let welsh: Bool
  let title: String

  init(_ kind: LetterKind) {
    self.kind = kind.rawValue
    code = kind.code
    welsh = LettersListCommand.hasWelsh(kind)
    title = kind.title
  }
}

/// A field of a kind of letter in JSON.
struct LetterFieldJSON: Encodable {
  let field: String
  let form: String
  let from: String
  let meaning: String
  let example: String

  init(_ field: LetterField) {
    example = HelpAuthors.example(of: field)
    self.field = field.name.written
    form = field.form.rawValue
    from = field.source.rawValue
    meaning = field.meaning
  }
}

/// `ringfence letters fields KIND`.
struct LettersFieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "The fields that a template of a kind may use, each with an example.",
    discussion: "Example: ringfence letters fields at-risk")

  @Argument(help: "The kind of letter.")
  var kind: String
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let fields = try LetterRequest.kind(named: kind).fields
    switch format {
    case .text:
      say(
        TextTable.lines(
          ["Field", "Form", "From", "Example", "What it stands for"],
          fields.map { field in
            [
              "((\(field.name)))", field.form.rawValue, field.source.rawValue,
              HelpAuthors.example(of: field), field.meaning,
            ]
          }))
    case .json: say(try JSONText.write(fields.map(LetterFieldJSON.init)))
    case .csv:
      CurrentConsole.value.write(
        CSVWriter.answer(
          ["field", "form", "from", "example", "meaning"],
          fields.map { field in
            [
              field.name.written, field.form.rawValue, field.source.rawValue,
              HelpAuthors.example(of: field), field.meaning,
            ]
          }))
    }
  }
}

/// `ringfence letters try TEMPLATE`.
struct LettersTryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Renders a template file with values given on the command line.",
    discussion: "Example: ringfence letters try my-letter.txt --field 'name=A Person'")

  @Argument(help: "The template file; - is standard input.")
  var template: String
  @Option(
    name: .customLong("field"), parsing: .singleValue,
    help: ArgumentHelp("A value, as 'name=value'; a repeated field is a list.", valueName: "pair"))
  var fields: [String] = []
  @Option(help: ArgumentHelp("A folder with shared parts.", valueName: "dir"))
  var templates: String?

  func run() throws {
    let text: String
    if template == "-" {
      let data = FileHandle.standardInput.readDataToEndOfFile()
      guard let read = String(validating: data, as: UTF8.self) else {
        throw OperationFailure.problems([
          Problem(
            at: Place(file: "-", line: 1), code: "wrong-encoding",
            message: "standard input is not UTF-8", remedy: "Save the template as UTF-8 text.")
        ])
      }
      text = read
    } else {
      text = try TryTemplate.text(of: template)
    }
    CurrentConsole.value.write(
      try TryTemplate.render(text, named: template, fields: fields, parts: templates))
  }
}

/// `ringfence letters check DIR`.
struct LettersCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything wrong in a folder of templates.",
    discussion: """
      What a letter must contain is looked for too: a field that it does not ask for is an error. Where \
      fixed words are asked for and no sentence seems to say so, that is a warning (exit code 0), since \
      you may put it in your own way.

      Example: ringfence letters check Templates
      """)

  @Argument(help: "The folder of templates.")
  var folder: String

  func run() throws {
    let problems = try TryTemplate.check(folder)
    guard problems.allSatisfy({ $0.severity == .warning }) else {
      throw OperationFailure.problems(problems)
    }
    guard problems.isEmpty else {
      warn(ProblemText.lines(for: problems))
      return say("The templates in \(folder) can be used; read the warnings before they are.")
    }
    say("The templates in \(folder) are sound.")
  }
}
