import ArgumentParser
import Casework
import Exchange
import Operations
import Restructure

/// `ringfence due`.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "What is due, overdue and blocked, by case, with the fact that blocks it.",
    discussion: """
      A case without a recorded date is due at once, because somebody has to set one. --calendar \
      writes the dates as a file that calendars read.

      Example: ringfence due --db cases.db --on 2016-11-24
      """)

  @OptionGroup var cases: CaseFileOptions
  @OptionGroup var answer: AnswerOptions
  @Option(
    name: .customLong("calendar"),
    help: ArgumentHelp("Also write the dates into this .ics file.", valueName: "file"))
  var calendar: String?

  func run() throws {
    let found = try ListDue.run(cases.file, on: answer.day)
    if let calendar {
      try OutputFile.write(
        found.list.calendar(stamp: cases.file.today), to: calendar)
    }
    switch answer.format {
    case .text: DueText.present(found)
    case .json: say(try JSONText.write(found.list.items.map(DueJSON.init)))
    case .csv: CurrentConsole.value.write(DueText.csv(found.list))
    }
    if answer.format == .text, let calendar { say("The dates are in \(calendar).") }
  }
}

/// The list for a reader, and for a spreadsheet.
enum DueText {
  static func present(_ answer: ListDue.Answer) {
    let list = answer.list
    for when in DueList.When.allCases {
      let items = list.items.filter { $0.when == when }
      guard !items.isEmpty else { continue }
      say("\(heading(when, on: list.on)): \(counted(items.count, "case")).")
      say(
        TextTable.lines(
          ["Case", "State", "Due", "For", "Acts", "Next"],
          items.map { item in
            [
              item.case.description, item.state.rawValue, item.step.on.description,
              item.step.words, item.step.owner, next(item),
            ]
          }))
      say()
    }
    for found in answer.overlooked {
      say("\(found.case) has no post, and \(found.post), which is open to them, has a free place.")
    }
    if list.items.isEmpty { say("Nothing is due: no case is live.") }
  }

  private static func heading(_ when: DueList.When, on day: LocalDate) -> String {
    switch when {
    case .overdue: "Overdue on \(day)"
    case .today: "Due today, \(day)"
    case .thisWeek: "Due in the six days after"
    case .later: "Due later"
    }
  }

  /// The move that lacks least, and what it lacks.
  private static func next(_ item: DueList.Item) -> String {
    guard let ahead = item.ahead.first else { return "-" }
    if !ahead.missing.isEmpty {
      return "\(ahead.to): lacks \(ahead.missing.map(\.rawValue).joinedInWords)"
    }
    return "\(ahead.to)" + (ahead.earliest.map { ": from \($0)" } ?? "")
  }

  static func csv(_ list: DueList) -> String {
    CSVWriter.answer(
      ["employee_id", "from_post", "state", "due", "when", "for", "acts", "next", "lacks"],
      list.items.map { item in
        [
          item.case.employee, item.case.fromPost, item.state.rawValue,
          item.step.on.description, item.when.rawValue, item.step.words, item.step.owner,
          item.ahead.first?.to.rawValue ?? "",
          (item.ahead.first?.missing ?? []).map(\.rawValue).joined(separator: ";"),
        ]
      })
  }
}

/// A case's next step in JSON.
struct DueJSON: Encodable {
  struct Move: Encodable {
    let to: String
    let by: String
    let missing: [String]
    let earliest: Nullable<String>
  }

  let programme: String
  let employeeId: String
  let fromPost: String
  let state: String
  let due: String
  let when: String
  let `for`: String
  let owner: String
  let next: [Move]

  init(_ item: DueList.Item) {
    programme = item.case.programme
    employeeId = item.case.employee
    fromPost = item.case.fromPost
    state = item.state.rawValue
    due = item.step.on.description
    when = item.when.rawValue
    self.for = item.step.words
    owner = item.step.owner
    next = item.ahead.map {
      Move(
        to: $0.to.rawValue, by: $0.by.rawValue, missing: $0.missing.map(\.rawValue),
        earliest: Nullable($0.earliest?.description))
    }
  }
}
