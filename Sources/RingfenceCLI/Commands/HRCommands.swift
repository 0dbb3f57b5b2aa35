import ArgumentParser
import Operations
import Restructure

/// `ringfence export …`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Tables for other systems.",
    discussion: "Example: ringfence export hr --db cases.db --out for-hr",
    subcommands: [ExportHRCommand.self, ExportWorkbookCommand.self])
}

/// `ringfence export hr`.
struct ExportHRCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hr",
    abstract: "What the HR system has to do to posts and people, each with its case.",
    discussion: """
      hr-posts.csv has a row for each change of the plan and each new post; hr-people.csv one for each \
      case that is over and each person whose post is renamed or varied. The HR system fills done_on and \
      hr_reference, and `ringfence import hr` records them.

      Example: ringfence export hr --db cases.db --out for-hr
      """)

  @OptionGroup var cases: CaseFileOptions
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("The day that stands for today.", valueName: "date"),
    transform: DayArgument.read)
  var day: LocalDate?
  @Option(help: ArgumentHelp("The folder for the two files.", valueName: "dir"))
  var out: String

  func run() throws {
    let answer = try ExportHR.run(cases.file, on: day, to: out)
    say(
      Wrapping.wrap(
        "\(out) holds \(answer.files.joinedInWords): \(counted(answer.posts, "change")) of posts, "
          + "\(counted(answer.people.count, "person", "people"))."))
    for kind in PersonChange.Kind.allCases {
      let number = answer.people.count { $0.kind == kind }
      if number > 0 { say("  \(kind.rawValue): \(number)") }
    }
    if !answer.undecided.isEmpty {
      say(
        Wrapping.wrap(
          "Left out, because it is not known whether their condition holds: "
            + "\(answer.undecided.joinedInWords)."))
    }
    if answer.open > 0 {
      say(
        Wrapping.wrap(
          "\(counted(answer.open, "case goes", "cases go")) on and \(answer.open == 1 ? "is" : "are") "
            + "not in it."))
    }
  }
}

/// `ringfence import …`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Tables that come back from other systems.",
    discussion:
      "Example: ringfence import hr for-hr/hr-people.csv --db cases.db --by 'A Caseworker'",
    subcommands: [ImportHRCommand.self])
}

/// `ringfence import hr FILE`.
struct ImportHRCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hr",
    abstract: "Notes in each case what the HR system has carried out: all of it, or nothing.",
    discussion: """
      Rows with done_on are noted in their cases with the HR system's reference. A row that says \
      something else than its case stops the import, and nothing is recorded. The same file again \
      records nothing new.

      Example: ringfence import hr for-hr/hr-people.csv --db cases.db --by 'A Caseworker'
      """)

  @Argument(help: "hr-people.csv as it came back.")
  var table: String
  @OptionGroup var cases: CaseFileOptions
  @Option(help: ArgumentHelp("Who records it.", valueName: "name"))
  var by: String

  func run() throws {
    let answer = try ImportHR.run(table, into: cases.file, by: by)
    say(
      Wrapping.wrap(
        "Recorded in \(counted(answer.recorded.count, "case")); in \(answer.known) it was before; "
          + "\(counted(answer.waiting, "row is", "rows are")) not carried out yet."))
    sayHead(answer.head)
  }
}
