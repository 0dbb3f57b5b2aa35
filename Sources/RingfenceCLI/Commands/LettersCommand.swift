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

/// What letters lack, by field, with the people and the places.
enum LackText {
  static func present(_ drafts: [HeldBackLetter]) {
    var order: [String] = []
    var people: [String: [String]] = [:]
    var lacks: [String: Lack] = [:]
    var reasons: [String: [String]] = [:]
    var languages: [String: LetterLanguage] = [:]
    for draft in drafts {
      for lack in draft.lacks {
        // The same lack in two languages is two, because each is filled elsewhere.
        let key = draft.language.rawValue + lack.message
        if people[key] == nil { order.append(key) }
        people[key, default: []].append(name(of: draft))
        lacks[key] = lack
        languages[key] = draft.language
        if let reason = draft.reasons[lack.name] { reasons[key, default: []].append(reason) }
      }
    }
    say("Held back:")
    for draft in drafts {
      guard let obstacle = draft.obstacle else { continue }
      say(
        Wrapping.wrap(
          "\(name(of: draft)): \(obstacle).", indent: "  ", hanging: "    "))
    }
    for key in order {
      guard let lack = lacks[key], let names = people[key] else { continue }
      let places = lack.places.map(\.located).joined(separator: ", ")
      say(
        Wrapping.wrap(
          "\(places): \(lack.message) \(counted(names.count, "letter")): "
            + names.joined(separator: ", ") + ". "
            + Set(reasons[key] ?? []).sorted().map { "Because \($0) " }.joined()
            + remedy(for: lack, in: languages[key] ?? .english),
          indent: "  ", hanging: "    "))
    }
  }
}

extension LackText {
  /// The case, with the language where it is not English.
  static func name(of draft: DraftLetter) -> String { name(of: HeldBackLetter(draft)) }

  static func name(of letter: HeldBackLetter) -> String {
    letter.about + (letter.language == .english ? "" : " in \(letter.language.name)")
  }

  /// Where a value comes from decides what to do about its want.
  static func remedy(for lack: Lack, in language: LetterLanguage) -> String {
    guard lack.reason == .missing || lack.reason == .blank else { return lack.remedy }
    let field = LetterKind.allCases.flatMap(\.fields).first { $0.name == lack.name }
    let (file, option) =
      language == .english ? ("letters.yaml", "--field") : ("letters-cy.yaml", "--field-cy")
    return switch field?.source {
    case .employer: "Give it in \(file) or with \(option)."
    case .programme: "Give it in programme.yaml, in \(file) or with \(option)."
    case .case:
      "Give it in \(field?.givenIn ?? "the folder, or with a fact of the case"), or with \(option)."
    case nil: lack.remedy
    }
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
    let drafts = try drafting.drafts()
    if trace { return try TraceText.present(drafts, format) }
    let proof = ProofJSON(letters.kind, drafting.date, drafts)
    switch format {
    case .text:
      say("\(letters.kind): \(proof.ready) ready, \(proof.lacking) lacking something.")
      if drafts.isEmpty {
        say(
          "No case is due it as it stands. `ringfence due` lists letters that were due and not written."
        )
      }
      OpenPointText.present(OpenPoints(of: drafts))
      if proof.lacking > 0 {
        LackText.present(drafts.filter { !$0.isComplete }.map(HeldBackLetter.init))
      }
    case .json: say(try JSONText.write(proof))
    case .csv: proof.writeCSV()
    }
    if proof.lacking > 0 { throw AnsweredNo() }
  }
}
