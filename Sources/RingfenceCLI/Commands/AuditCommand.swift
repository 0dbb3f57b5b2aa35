import ArgumentParser
import Restructure
import Casework
import Operations
import Store

/// `ringfence audit …`.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "The history of the database, and whether anybody has altered it.",
    discussion: "Example: ringfence audit verify --db cases.db",
    subcommands: [
      AuditLogCommand.self, AuditVerifyCommand.self, AuditKnownCommand.self,
      AuditExportCommand.self, AuditReplayCommand.self,
    ])
}

/// `ringfence audit log`.
struct AuditLogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Every entry, in the order in which it was written.",
    discussion: """
      As text, an entry is written the same way each time, so that two logs can be compared line by \
      line.

      Example: ringfence audit log --db cases.db --format csv
      """)

  @OptionGroup var cases: CaseFileOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let history = try CaseActs(cases.file).log()
    switch answer.format {
    case .text:
      let isOneProgramme = Set(history.map(\.case.programme)).count <= 1
      for entry in history {
        say(isOneProgramme ? "\(entry.case)" : "\(entry.case) in \(entry.case.programme)")
        say(HistoryText.line(entry))
        for fact in entry.event.facts.sorted {
          say(Wrapping.wrap("\(fact.name): \(fact.value)", indent: "      ", hanging: "        "))
        }
      }
      sayHead(history.last?.digest)
    case .json: say(try JSONText.write(history.map(EntryJSON.init)))
    case .csv: CurrentConsole.value.write(HistoryText.csv(history))
    }
  }
}

/// `ringfence audit verify`.
struct AuditVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Recomputes the chain and says whether it holds.",
    discussion: """
      With --head, the digest that a move, a letter or a report printed, it also sees entries \
      lost at the end; without it, that cannot be seen. Exit code 1: altered.

      Example: ringfence audit verify --db cases.db
      """)

  @OptionGroup var cases: CaseFileOptions
  @Option(help: ArgumentHelp("A head that was noted earlier.", valueName: "digest"))
  var head: String?
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func validate() throws {
    guard let head else { return }
    let isDigest = head.count == 64 && head.allSatisfy(\.isHexDigit)
    if !isDigest {
      throw ValidationError("“\(head)” is not a head: it has 64 figures and letters from a to f.")
    }
  }

  func run() throws {
    let acts = try CaseActs(cases.file)
    let verdict = try acts.verify(expecting: head)
    let wordless = verdict.isIntact ? try acts.wordlessEntries() : 0
    let letters = try acts.verifyLetters()
    let json = VerdictJSON(verdict, wordless: wordless, letters)
    switch format {
    case .text:
      VerdictText.present(verdict, wordless: wordless, letters)
      if verdict.isIntact, head == nil { VerdictText.presentTail() }
    case .json: say(try JSONText.write(json))
    case .csv: VerdictText.presentCSV(json)
    }
    if !json.intact { throw AnsweredNo() }
  }
}
