import ArgumentParser
import Operations
import Store

/// `ringfence backup --to FILE`.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "A copy of the case database, made while others may write, and verified.",
    discussion: """
      The copy is as the database stood at one moment, readable for its owner only, and takes its \
      name only once its history has been verified. A file that is there is never replaced. Exit \
      code 1: the history does not verify, and no copy is kept.

      Example: ringfence backup --db cases.db --to cases-2026-11-24.db
      """)

  @OptionGroup var database: DatabaseOptions
  @Option(help: ArgumentHelp("The new file.", valueName: "file"))
  var to: String

  func run() throws {
    let verdict = try CaseActs(database.file).backUp(to: to)
    say(verdict.description)
    guard verdict.isIntact else {
      say("No copy is kept of a history that does not verify.")
      throw AnsweredNo()
    }
    say("The copy is \(to).")
  }
}
