import ArgumentParser
import Operations

/// Where the case database is: every command that is about cases finds it here.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The case database (default: RINGFENCE_DB, or else ringfence.db).", valueName: "file"))
  var database: String?

  var path: String {
    database ?? CurrentConsole.value.variable("RINGFENCE_DB") ?? "ringfence.db"
  }

  /// Whether a case database is named on the command line, or lies where one is looked for.
  var isNamedOrThere: Bool { database != nil || CaseFile.isThere(path) }
}

/// The case database, the programme meant in it, and how to read that programme's folder again.
struct CaseFileOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions

  @Option(help: ArgumentHelp("The programme, where the database holds several.", valueName: "id"))
  var programme: String?

  @Option(
    name: .customLong("folder"),
    help: ArgumentHelp(
      "Where the programme's folder lies now, if it was moved since its cases were opened.",
      valueName: "folder"))
  var movedFolder: String?

  @Option(
    name: .customLong("map"), parsing: .singleValue,
    help: ArgumentHelp(
      "Your own heading for one of our columns in that folder, as 'Heading=column'. May be repeated.",
      valueName: "pair"))
  var maps: [String] = []

  var file: CaseFile {
    CaseFile(
      path: database.path, programme: programme, folder: movedFolder,
      today: CurrentConsole.value.today, maps: maps)
  }
}

/// Prints the digest that stands for the whole history, to be noted down.
func sayHead(_ head: String?) {
  if let head { say("Head of the history: \(head)") }
}
