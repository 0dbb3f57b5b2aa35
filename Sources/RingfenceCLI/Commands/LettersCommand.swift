import ArgumentParser
import Letters
import Operations
import Restructure

/// `ringfence letters …`.
struct LettersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract: "Each person's letters: write, proof, preview; and help for authors of templates.",
    discussion: """
      Example: ringfence letters write --kind consultation-opens --out letters --on 2016-10-03
      """,
    subcommands: [
      LettersWriteCommand.self, LettersProofCommand.self, LettersPreviewCommand.self,
      LettersListCommand.self, LettersFieldsCommand.self, LettersTryCommand.self,
      LettersCheckCommand.self,
    ])
}

/// Which letters, and with what.
struct LetterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The kind of letter; `letters list` names them.", valueName: "kind"))
  var kind: String
  @Option(
    name: .customLong("case"), parsing: .singleValue,
    help: ArgumentHelp("Only this case. May be repeated.", valueName: "case"))
  var names: [String] = []
  @Option(
    name: .customLong("on"),
    help: "The date of the letters (default: the programme's, or else today).",
    transform: DayArgument.read)
  var day: LocalDate?
  @Option(help: ArgumentHelp("Templates that stand in place of those that ship.", valueName: "dir"))
  var templates: String?
  @Option(
    name: .customLong("field"), parsing: .singleValue,
    help: ArgumentHelp(
      "A value for a field that nothing else fills, as 'name=value'. May be repeated.",
      valueName: "pair"))
  var fields: [String] = []
  @OptionGroup var cases: CaseFileOptions

  func letters() throws -> DraftLetters {
    var request = LetterRequest(kind: try LetterRequest.kind(named: kind))
    request.cases = names
    request.on = day
    request.templates = templates
    request.fields = fields
    return try DraftLetters(request, file: cases.file)
  }
}

/// What letters lack, by field, with the people and the places.
enum LackText {
  static func present(_ drafts: [DraftLetter]) {
    var order: [String] = []
    var people: [String: [String]] = [:]
    var lacks: [String: Lack] = [:]
    for draft in drafts {
      for lack in draft.lacks {
        if people[lack.message] == nil { order.append(lack.message) }
        people[lack.message, default: []].append("\(draft.employee)/\(draft.fromPost)")
        lacks[lack.message] = lack
      }
    }
    say("Held back:")
    for draft in drafts {
      guard let obstacle = draft.obstacle else { continue }
      say(
        Wrapping.wrap(
          "\(draft.employee)/\(draft.fromPost): \(obstacle).", indent: "  ", hanging: "    "))
    }
    for message in order {
      guard let lack = lacks[message], let names = people[message] else { continue }
      let places = lack.places.map(\.located).joined(separator: ", ")
      say(
        Wrapping.wrap(
          "\(places): \(message) \(counted(names.count, "letter")): "
            + names.joined(separator: ", ") + ". " + remedy(for: lack),
          indent: "  ", hanging: "    "))
    }
  }
}

extension LackText {
  /// Where a value comes from decides what to do about its want.
  static func remedy(for lack: Lack) -> String {
    guard lack.reason == .missing || lack.reason == .blank else { return lack.remedy }
    let field = LetterKind.allCases.flatMap(\.fields).first { $0.name == lack.name }
    return switch field?.source {
    case .employer: "Give it in letters.yaml or with --field."
    case .programme: "Give it in programme.yaml, in letters.yaml or with --field."
    case .case: "Give it in the folder, with a fact of the case, or with --field."
    case nil: lack.remedy
    }
  }
}

/// `ringfence letters proof`.
struct LettersProofCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proof", abstract: "For every letter, what it lacks; nothing is written.",
    discussion: "Example: ringfence letters proof --kind at-risk")

  @OptionGroup var letters: LetterOptions
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let drafting = try letters.letters()
    let drafts = try drafting.drafts()
    let proof = ProofJSON(letters.kind, drafting.date, drafts)
    switch format {
    case .text:
      say("\(letters.kind): \(proof.ready) ready, \(proof.lacking) lacking something.")
      if proof.lacking > 0 { LackText.present(drafts.filter { !$0.isComplete }) }
    case .json: say(try JSONText.write(proof))
    case .csv: proof.writeCSV()
    }
    if proof.lacking > 0 { throw AnsweredNo() }
  }
}
