import ArgumentParser
import Casework
import Operations
import Restructure
import Store

/// `ringfence retention …`.
struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Erases the personal words of people whose cases are over, once time has run out.",
    discussion: """
      Who did something and why, notes, evidence and facts in words are erased. What happened, when, \
      and to which employee number stays, so that the history still verifies.

      Example: ringfence retention list --db cases.db --ended-before 2020-04-01
      """,
    subcommands: [RetentionListCommand.self, RetentionPurgeCommand.self])
}

/// By which rule words are erased.
struct RetentionOptions: ParsableArguments {
  @Option(
    name: .customLong("ended-before"),
    help: ArgumentHelp("People whose last case was over before this day.", valueName: "date"),
    transform: DayArgument.read)
  var endedBefore: LocalDate?
  @Flag(
    name: .customLong("by-policy"),
    help: "The term “retention” of the programme's policy, as it is in force on the day.")
  var isByPolicy = false
  @Flag(
    name: .customLong("affected"),
    help: "Also people who were affected only, counted from the latest entry about them.")
  var alsoAffected = false
  @OptionGroup var cases: CaseFileOptions

  func validate() throws {
    if isByPolicy == (endedBefore != nil) {
      throw ValidationError("Say by which rule: --ended-before DATE or --by-policy.")
    }
  }

  func retention(on day: LocalDate?) throws -> Retention {
    try Retention(
      cases.file, by: endedBefore.map(Retention.Choice.endedBefore) ?? .policy,
      alsoAffected: alsoAffected, on: day)
  }
}

/// `ringfence retention list`.
struct RetentionListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Everybody with a record, and whether their words are due; nothing is erased.",
    discussion: "Example: ringfence retention list --db cases.db --by-policy --on 2026-04-01")

  @OptionGroup var rule: RetentionOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let list = try rule.retention(on: answer.day).list()
    switch answer.format {
    case .text: RetentionText.present(list)
    case .json: say(try JSONText.write(RetentionJSON(list)))
    case .csv: RetentionText.presentCSV(list)
    }
  }
}

/// `ringfence retention purge`.
struct RetentionPurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Erases the words of everybody who is due, of all or of none, and records that.",
    discussion: """
      Each case gets an entry that says who erased, and why. The file is written anew, so that \
      nothing of the words is left in it. Copies, exports, letters and the programme folder are not \
      touched: see to them too.

      Example: ringfence retention purge --db cases.db --ended-before 2020-04-01 \
      --by "A Records Officer" --reason "Retention schedule 4.2: six years are over" --preview
      """)

  @OptionGroup var rule: RetentionOptions
  @Option(help: ArgumentHelp("Who erases.", valueName: "name"))
  var by: String
  @Option(help: "Why: the entry of the retention schedule, or the request.")
  var reason: String
  @Option(
    name: .customLong("on"), help: "The day that stands for today.", transform: DayArgument.read)
  var day: LocalDate?
  @Flag(help: "Say what would be erased, and erase nothing.")
  var preview = false

  func run() throws {
    let retention = try rule.retention(on: day)
    if preview {
      RetentionText.presentPreview(try retention.list())
    } else {
      RetentionText.present(try retention.purge(by: by, reason: reason))
    }
  }
}
