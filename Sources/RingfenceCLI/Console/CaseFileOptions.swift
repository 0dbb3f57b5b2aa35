import ArgumentParser
import Operations

/// The case database, and the programme meant in it.
struct CaseFileOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The case database (default: RINGFENCE_DB, or else ringfence.db).", valueName: "file"))
  var database: String?

  @Option(help: ArgumentHelp("The programme, where the database holds several.", valueName: "id"))
  var programme: String?

  @Option(
    name: .customLong("folder"),
    help: ArgumentHelp(
      "Where the programme's folder lies now, if it was moved since its cases were opened.",
      valueName: "folder"))
  var movedFolder: String?

  var file: CaseFile {
    let console = CurrentConsole.value
    return CaseFile(
      path: database ?? console.variable("RINGFENCE_DB") ?? "ringfence.db", programme: programme,
      folder: movedFolder, today: console.today)
  }
}

/// Prints the digest that stands for the whole history, to be noted down.
func sayHead(_ head: String?) {
  if let head { say("Head of the history: \(head)") }
}
