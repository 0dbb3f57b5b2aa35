import ArgumentParser
import Casework
import Operations
import Restructure

/// `ringfence case decide CASE`.
struct CaseDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Records what somebody with authority decided about a case; the rules honour it.",
    discussion: """
      What can be decided:
        assign     the person is given a place in --post
        exclude    the person may not claim --post, or any post where none is named
        suitable   --post is suitable: its likeness to their own (match, grade, pay) is settled
        accept-vr  the person leaves by agreement, and claims nothing
        swap       the person takes the post of --with, who leaves by agreement in their stead
        reverse    --reverses no longer counts, from this day

      Nothing is erased: a decision that no longer holds is reversed by a later one.

      Example: ringfence case decide E302 --what exclude --post T06-P06 --by "A Panel" \
      --on 2016-12-20 --reason "Declined the post" --evidence "Letter of 19 December 2016"
      """)

  @Argument(help: "EMPLOYEE, or EMPLOYEE/POST.")
  var name: String
  @Option(
    help: ArgumentHelp(
      "What is decided: assign, exclude, suitable, accept-vr, swap or reverse.", valueName: "what"))
  var what: String
  @Option(help: ArgumentHelp("Who decided.", valueName: "name"))
  var by: String
  @Option(
    name: .customLong("on"), help: "The day on which it was decided.", transform: DayArgument.read)
  var day: LocalDate
  @Option(help: "Why.")
  var reason: String
  @Option(
    help: ArgumentHelp(
      "What it rests on: a minute, a form, a letter; for a swap, both people's wishes.",
      valueName: "text"))
  var evidence: String
  @Option(
    help: ArgumentHelp(
      "The post that it is about; for a swap only where the volunteer holds several.",
      valueName: "post-id"))
  var post: String?
  @Option(
    name: .customLong("with"),
    help: ArgumentHelp("The volunteer whose post is taken by a swap.", valueName: "employee"))
  var volunteer: String?
  @Option(help: ArgumentHelp("The decision that is reversed, such as D1.", valueName: "decision"))
  var reverses: String?
  @OptionGroup var cases: CaseFileOptions

  func run() throws {
    var words = CaseActs.DecisionWords(
      what: what, on: day, by: by, reason: reason, evidence: evidence)
    words.post = post
    words.with = volunteer
    words.reverses = reverses
    let decided = try CaseActs(cases.file).decide(name, words)
    let decision = decided.decision
    say("\(decision.case): \(decision.matter), recorded as \(decision.number).")
    if let why = decided.notCompared {
      warn(
        Wrapping.wrap(
          "Warning: it was not compared with the folder's decisions.csv, because \(why).",
          hanging: "  "))
    }
    sayHead(decided.head)
  }
}

/// `ringfence case decisions`.
struct CaseDecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "What was decided in all cases of a programme, standing and reversed.",
    discussion: """
      As CSV it has the columns of decisions.csv, so that a folder can carry the decisions.

      Example: ringfence case decisions --db cases.db --format csv
      """)

  @OptionGroup var cases: CaseFileOptions
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let decisions = try CaseActs(cases.file).decisions()
    switch format {
    case .text: DecisionText.present(decisions)
    case .json: say(try JSONText.write(decisions.map(DecisionJSON.init)))
    case .csv: CurrentConsole.value.write(DecisionText.csv(decisions, from: cases.file))
    }
  }
}
