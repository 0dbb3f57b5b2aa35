import ArgumentParser
import Casework
import Operations
import Restructure
import Store

/// `ringfence case fact CASE`.
struct CaseFactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fact",
    abstract: "Records facts of a case without moving it; the newest value of each counts.",
    discussion: """
      Example: ringfence case fact E300 --fact accept-by=2017-01-20 --by "A Caseworker" \
      --on 2017-01-06 --reason "The letter went out"
      """)

  @Argument(help: "EMPLOYEE, or EMPLOYEE/POST.")
  var name: String
  @Option(
    name: .customLong("fact"), parsing: .singleValue,
    help: ArgumentHelp("A fact, as name=value. May be repeated.", valueName: "pair"))
  var facts: [String] = []
  @Option(help: ArgumentHelp("Who records it.", valueName: "name"))
  var by: String
  @Option(help: "Where it is known from.")
  var reason: String
  @Option(
    name: .customLong("on"),
    help: "The day on which it became known (default: the programme's as_of, or else today).",
    transform: DayArgument.read)
  var day: LocalDate?
  @OptionGroup var cases: CaseFileOptions

  func validate() throws {
    if facts.isEmpty { throw ValidationError("Give a fact: --fact name=value.") }
  }

  func run() throws {
    let acts = try CaseActs(cases.file)
    let head = try acts.record(
      facts, of: name, dated: day ?? acts.today(), by: by, reason: reason)
    say("Recorded \(counted(facts.count, "fact")) in the history of \(name).")
    sayHead(head)
  }
}

/// `ringfence case correct CASE`.
struct CaseCorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Records that an earlier entry was a slip; it stays, and no longer counts.",
    discussion: """
      `case show` lists the entries with their numbers. A move, a note or facts can be corrected, the \
      latest first where one rests on another. A decision is reversed instead, with case decide.

      Example: ringfence case correct E300 --entry 207 --by "A Caseworker" --reason "The wrong person"
      """)

  @Argument(help: "EMPLOYEE, or EMPLOYEE/POST.")
  var name: String
  @Option(help: ArgumentHelp("The number of the entry that was a slip.", valueName: "number"))
  var entry: Int
  @Option(help: ArgumentHelp("Who corrects it.", valueName: "name"))
  var by: String
  @Option(help: "What was wrong.")
  var reason: String
  @Option(
    name: .customLong("on"),
    help: "The day of the correction (default: the programme's as_of, or else today).",
    transform: DayArgument.read)
  var day: LocalDate?
  @OptionGroup var cases: CaseFileOptions

  func run() throws {
    let acts = try CaseActs(cases.file)
    let (record, head) = try acts.correct(
      entry: entry, of: name, dated: day ?? acts.today(), by: by, reason: reason)
    say(
      "Entry \(entry) no longer counts. \(record.reference) is "
        + "\(record.state.map { "\(acts.names().name(of: $0)) since \(record.since)" } ?? "affected, not a case")."
    )
    sayHead(head)
  }
}
