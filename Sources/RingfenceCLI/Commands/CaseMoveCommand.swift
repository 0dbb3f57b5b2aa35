import ArgumentParser
import Casework
import Exchange
import Operations
import Restructure
import Store

/// `ringfence case move CASE…`.
struct CaseMoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Moves cases to a state: all of them, or none.",
    discussion: """
      A move that a guard forbids is refused, with the guard and the missing fact. Facts are given \
      as --fact name=value; those that the case already has need not be given again.

      Example: ringfence case move E300 --to at-risk --by "A Caseworker" --on 2016-12-20 \
      --reason "Structure approved" --fact consultation-closed=2016-11-23 \
      --fact responses-answered=2016-12-08 --fact structure-approved=2016-12-13
      """)

  @Argument(help: "EMPLOYEE or EMPLOYEE/POST, one or more.")
  var names: [String] = []
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Every case that matches: post=…, state=….", valueName: "tests"))
  var tests: String?
  @Option(help: ArgumentHelp("The state to reach.", valueName: "state"))
  var to: String
  @Option(help: ArgumentHelp("Who did it.", valueName: "name"))
  var by: String
  @Option(
    name: .customLong("on"), help: "The day on which it happened.", transform: DayArgument.read)
  var day: LocalDate
  @Option(
    help: """
      Why. The letters not-appointed, refusal-response and trial-ended give the person these words as \
      they stand: write them for the person, and keep the rest for `case note`.
      """)
  var reason: String
  @Option(
    name: .customLong("post"), parsing: .singleValue,
    help: ArgumentHelp("The post that it is about. May be repeated.", valueName: "post-id"))
  var posts: [String] = []
  @Option(
    name: .customLong("fact"), parsing: .singleValue,
    help: ArgumentHelp("A fact, as name=value. May be repeated.", valueName: "pair"))
  var facts: [String] = []
  @Flag(help: "Say what would happen, and record nothing.")
  var preview = false
  @OptionGroup var cases: CaseFileOptions

  func validate() throws {
    if names.isEmpty == (tests == nil) {
      throw ValidationError("Name the cases, or say which with --where; not both.")
    }
  }

  func run() throws {
    let acts = try CaseActs(cases.file)
    let words = CaseActs.MoveWords(
      to: to, on: day, by: by, reason: reason, posts: posts, facts: facts)
    let meant: [CaseReference]
    if let tests {
      var filter = try CaseTests.read(tests)
      filter.standing = .case
      meant = try acts.list(filter).map(\.reference)
    } else {
      meant = try acts.resolve(names)
    }
    guard !meant.isEmpty else { return say("No case matches; nothing was recorded.") }
    let (decisions, head) = try acts.move(meant, words, previewOnly: preview)
    let names = acts.names()
    for decision in decisions { say(line(decision, names)) }
    sayWhatIsNotConfirmed(decisions)
    say(
      preview
        ? "\(counted(decisions.count, "case")) would move; nothing was recorded."
        : "\(counted(decisions.count, "case")) moved.")
    if !preview { sayHead(head) }
  }

  /// The points on which moves rest that no source confirms, each once.
  private func sayWhatIsNotConfirmed(_ decisions: [RecordedMoves.MoveDecision]) {
    var said: Set<String> = []
    for decision in decisions {
      for case .restsOn(let label) in decision.decision.effects
      where said.insert(label).inserted {
        say(Wrapping.wrap("Rests on: \(label).", hanging: "  "))
      }
    }
  }

  private func line(
    _ decision: RecordedMoves.MoveDecision, _ names: StatePolicy
  ) -> String {
    let event = decision.decision.event
    let effects = decision.decision.effects.compactMap { effect -> String? in
      switch effect {
      case .letterDue(let kind): "letter due: \(kind)"
      case .dateDue(let due): "due \(due.on): \(due.fact)"
      case .caseEnds: "the case is over"
      case .restsOn: nil
      }
    }
    let after = effects.isEmpty ? "" : " (\(effects.joined(separator: "; ")))"
    let from = event.from.map { names.name(of: $0) } ?? ""
    let to = event.to.map { names.name(of: $0) } ?? ""
    return "\(decision.case): \(from) -> \(to)\(after)"
  }
}

/// `ringfence case note CASE`.
struct CaseNoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Writes a note into a case's history.",
    discussion: "Example: ringfence case note E300 --text \"Met on site\" --by \"A Caseworker\"")

  @Argument(help: "EMPLOYEE, or EMPLOYEE/POST.")
  var name: String
  @Option(help: "What is to be remembered.")
  var text: String
  @Option(help: ArgumentHelp("Who writes it.", valueName: "name"))
  var by: String
  @Option(
    name: .customLong("on"),
    help: "The day of the note (default: the programme's as_of, or else today).",
    transform: DayArgument.read)
  var day: LocalDate?
  @OptionGroup var cases: CaseFileOptions

  func run() throws {
    let acts = try CaseActs(cases.file)
    let head = try acts.note(text, on: name, dated: day ?? acts.today(), by: by)
    say("Noted in the history of \(name).")
    sayHead(head)
  }
}
