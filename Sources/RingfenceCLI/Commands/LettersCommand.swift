import ArgumentParser
import Letters
import Operations
import Restructure

/// `ringfence letters …`.
struct LettersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract: "Letters: write, proof, preview; their register; and help for authors of templates.",
    discussion: """
      Example: ringfence letters write --kind consultation-opens --out letters --on 2016-10-03
      """,
    subcommands: [
      LettersWriteCommand.self, LettersProofCommand.self, LettersPreviewCommand.self,
      LettersListCommand.self, LettersShowCommand.self, LettersWithdrawCommand.self,
      LettersFieldsCommand.self, LettersTryCommand.self, LettersCheckCommand.self,
    ])
}

/// Which letters, and with what.
struct LetterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The kind of letter; `letters list --kinds` names them.", valueName: "kind"))
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
  @Option(
    name: .customLong("field-cy"), parsing: .singleValue,
    help: ArgumentHelp("The same for letters in Welsh.", valueName: "pair"))
  var welshFields: [String] = []
  @OptionGroup var cases: CaseFileOptions

  func letters(isTraced: Bool = false) throws -> DraftLetters {
    var request = LetterRequest(kind: try LetterRequest.kind(named: kind))
    request.cases = names
    request.on = day
    request.templates = templates
    request.fields = fields
    request.welshFields = welshFields
    request.isTraced = isTraced
    return try DraftLetters(request, file: cases.file)
  }
}

/// `ringfence letters proof`.
struct LettersProofCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proof", abstract: "For every letter, what it lacks; nothing is written.",
    discussion: """
      It also says which points of law are not settled and decide a figure in some letter: settle \
      them before it is signed. --trace shows each sentence that states a fact, and where the fact \
      comes from: the line of a file, the entry of a case, a term of the policy, or the command.

      Example: ringfence letters proof --kind at-risk --case E300 --trace
      """)

  @OptionGroup var letters: LetterOptions
  @Flag(help: "Show where each fact comes from.")
  var trace = false
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let drafting = try letters.letters(isTraced: trace)
    if trace { return try TraceText.present(drafting, format) }
    let lacking =
      switch format {
      case .text: try ProofText.present(drafting)
      case .json: try ProofJSON.present(drafting)
      case .csv: try ProofJSON.presentCSV(drafting)
      }
    if lacking > 0 { throw AnsweredNo() }
  }
}
