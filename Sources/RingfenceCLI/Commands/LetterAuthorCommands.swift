import ArgumentParser
import Exchange
import Foundation
import Letters
import Operations
import Restructure

/// `ringfence letters list`.
struct LettersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The kinds of letter, and which have a template.",
    discussion: "Example: ringfence letters list")

  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let kinds = LetterKind.allCases
    switch format {
    case .text:
      say(
        TextTable.lines(
          ["Kind", "No.", "Template", "What it is"],
          kinds.map { [$0.rawValue, $0.code, $0.isReady ? "ships" : "not yet", $0.title] }))
    case .json: say(try JSONText.write(kinds.map(LetterKindJSON.init)))
    case .csv:
      CurrentConsole.value.write(
        CSVWriter.answer(
          ["kind", "code", "ships", "title"],
          kinds.map { [$0.rawValue, $0.code, $0.isReady ? "yes" : "no", $0.title] }))
    }
  }
}

/// A kind of letter in JSON.
struct LetterKindJSON: Encodable {
  let kind: String
  let code: String
  /// Whether a template for it ships.
  let ships: Bool
  let title: String

  init(_ kind: LetterKind) {
    self.kind = kind.rawValue
    code = kind.code
    ships = kind.isReady
    title = kind.title
  }
}

/// A field of a kind of letter in JSON.
struct LetterFieldJSON: Encodable {
  let field: String
  let form: String
  let from: String
  let meaning: String

  init(_ field: LetterField) {
    self.field = field.name.written
    form = field.form.rawValue
    from = field.source.rawValue
    meaning = field.meaning
  }
}

/// `ringfence letters fields KIND`.
struct LettersFieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: "The fields that a template of a kind may use.",
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
          ["Field", "Form", "From", "What it stands for"],
          fields.map { ["((\($0.name)))", $0.form.rawValue, $0.source.rawValue, $0.meaning] }))
    case .json: say(try JSONText.write(fields.map(LetterFieldJSON.init)))
    case .csv:
      CurrentConsole.value.write(
        CSVWriter.answer(
          ["field", "form", "from", "meaning"],
          fields.map { [$0.name.written, $0.form.rawValue, $0.source.rawValue, $0.meaning] }))
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
    discussion: "Example: ringfence letters check Templates")

  @Argument(help: "The folder of templates.")
  var folder: String

  func run() throws {
    let problems = try TryTemplate.check(folder)
    guard problems.isEmpty else { throw OperationFailure.problems(problems) }
    say("The templates in \(folder) are sound.")
  }
}
