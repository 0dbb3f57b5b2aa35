import ArgumentParser
import Operations
import Store

/// `ringfence audit export`.
struct AuditExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Everything in the database as text, to be kept, compared and replayed.",
    discussion: """
      One line of JSON for each programme and each entry, in the order of the history, each with a \
      seal by which an altered line is found. It holds the personal words that have not been erased: \
      keep it as you keep the database. A new file is readable for its owner only, and none is ever \
      replaced. Exit code 1: the history does not verify, and nothing is written.

      Example: ringfence audit export --db cases.db --to cases-2026-11-24.jsonl
      """)

  @OptionGroup var database: DatabaseOptions
  @Option(help: ArgumentHelp("The new file (default: standard output).", valueName: "file"))
  var to: String?

  func run() throws {
    let acts = try CaseActs(database.file)
    guard let to else {
      let verdict = try acts.export { CurrentConsole.value.write($0) }
      guard verdict.isIntact else {
        warn(verdict.description)
        throw AnsweredNo()
      }
      return
    }
    let verdict = try acts.export(to: to)
    say(verdict.description)
    guard verdict.isIntact else {
      say("Nothing is written of a history that does not verify.")
      throw AnsweredNo()
    }
    say("The export is \(to).")
  }
}

/// `ringfence audit replay FILE`.
struct AuditReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Makes a new database from an export: the same cases, decisions and head.",
    discussion: """
      Every line must be as it was exported and every entry must follow the one before it; words that \
      were erased stay erased. A database that is there is never replaced. Exit code 1: the export was \
      altered; the line and the entry are named, and nothing is made.

      Example: ringfence audit replay cases-2026-11-24.jsonl --db cases-again.db
      """)

  @Argument(help: "The export.")
  var export: String
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let (verdict, wordless, letters) = try CaseActs.replay(export, into: database.path)
    VerdictText.present(verdict, wordless: wordless, letters)
    guard verdict.isIntact else {
      say("Nothing is made of an export that does not verify.")
      throw AnsweredNo()
    }
    say("The database is \(database.path).")
  }
}

extension DatabaseOptions {
  /// The whole file, whichever programmes it holds.
  var file: CaseFile {
    CaseFile(path: path, programme: nil, folder: nil, today: CurrentConsole.value.today)
  }
}
