import ArgumentParser
import Casework
import Exchange
import Operations
import Restructure
import Store

/// `ringfence open FOLDER`.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Opens or refreshes the cases of a folder in the database.",
    discussion: """
      Cases open on the day on which consultation opens. Opening twice changes nothing; where the \
      folder has changed, the differences are listed and nobody is moved.

      Example: ringfence open Examples/coventry --db cases.db --by "A Caseworker"
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var database: DatabaseOptions
  @Option(help: ArgumentHelp("Who opens them.", valueName: "name"))
  var by = "not stated"
  @Option(
    help: ArgumentHelp(
      "Take note of the differences in each case's history, with this reason, so that they are not "
        + "listed again. Nobody is moved.", valueName: "reason"))
  var note: String?

  func run() throws {
    let console = CurrentConsole.value
    let file = CaseFile(path: database.path, programme: nil, folder: nil, today: console.today)
    let result = try OpenCases.run(folder.request(answer), file: file, by: by, noting: note)
    switch answer.format {
    case .text: OpenText.present(result, path: file.path)
    case .json: say(try JSONText.write(OpenJSON(result)))
    case .csv: console.write(OpenText.csv(result))
    }
  }
}

/// What opening gave, for a reader and for a spreadsheet.
enum OpenText {
  static func present(_ answer: OpenCases.Answer, path: String) {
    let affected = answer.outcome.opened.count - answer.casesOpened
    say(
      answer.outcome.opened.isEmpty
        ? "\(answer.programme.title): nobody new to open a case for."
        : "\(answer.programme.title): \(counted(answer.casesOpened, "case")) opened, and "
          + "\(counted(affected, "record")) of people affected but not at risk.")
    if answer.outcome.unchanged > 0 {
      say("\(counted(answer.outcome.unchanged, "record")) already there, unchanged.")
    }
    if !answer.outcome.differences.isEmpty {
      say()
      say("The folder has changed since these were opened; nobody is moved:")
      for difference in answer.outcome.differences {
        let why = answer.whyGone[difference.case].map { ": \($0)" } ?? ""
        say(Wrapping.wrap("\(difference)\(why)", indent: "  ", hanging: "    "))
      }
      say(
        answer.isNoted
          ? "Noted in the history of each; they will not be listed again."
          : "Move whoever it concerns with case move; --note REASON takes note of the rest.")
    }
    if !answer.withoutCase.isEmpty {
      say()
      say("Listed without a case:")
      for (reason, people) in answer.withoutCase {
        say("  \(counted(people, "person", "people")): \(reason)")
      }
    }
    say()
    say("The cases are in \(path).")
    sayHead(answer.head)
  }

  static func csv(_ answer: OpenCases.Answer) -> String {
    CSVWriter.answer(
      ["employee_id", "from_post", "standing"],
      answer.outcome.opened.map { [$0.employee, $0.fromPost, $0.standing.rawValue] })
  }
}

/// What opening gave, in JSON.
struct OpenJSON: Encodable {
  struct Opened: Encodable {
    let employeeId: String
    let fromPost: String
    let standing: String
  }

  let programme: String
  let casesOpened: Int
  let opened: [Opened]
  let unchanged: Int
  let differences: [String]
  let head: Nullable<String>

  init(_ answer: OpenCases.Answer) {
    programme = answer.programme.id
    casesOpened = answer.casesOpened
    opened = answer.outcome.opened.map {
      Opened(employeeId: $0.employee, fromPost: $0.fromPost, standing: $0.standing.rawValue)
    }
    unchanged = answer.outcome.unchanged
    differences = answer.outcome.differences.map { difference in
      difference.description + (answer.whyGone[difference.case].map { ": \($0)" } ?? "")
    }
    head = Nullable(answer.head)
  }
}
