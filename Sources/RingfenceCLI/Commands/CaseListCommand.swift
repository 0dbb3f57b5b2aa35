import ArgumentParser
import Casework
import Exchange
import Operations
import Restructure
import Store

/// `ringfence case list`.
struct CaseListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The cases, and the people who are affected.",
    discussion: "Example: ringfence case list --where state=at-risk --format csv")

  @OptionGroup var cases: CaseFileOptions
  @OptionGroup var answer: AnswerOptions
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only some: post=…, state=…, employee=…, joined by commas.", valueName: "tests"))
  var tests: String?

  func run() throws {
    let acts = try CaseActs(cases.file)
    let found = try acts.list(try CaseTests.read(tests))
    switch answer.format {
    case .text: CaseListText.present(found, acts.names())
    case .json: say(try JSONText.write(found.map(CaseJSON.init)))
    case .csv: CurrentConsole.value.write(CaseListText.csv(found))
    }
  }
}

/// Reads `post=…,state=…`.
enum CaseTests {
  static func read(_ text: String?) throws -> CaseFilter {
    var filter = CaseFilter()
    guard let text else { return filter }
    var seen: Set<String> = []
    for test in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = test.split(separator: "=", maxSplits: 1).map { String($0.trimmedText) }
      guard parts.count == 2 else {
        throw OperationFailure.usage(
          "--where “\(test)” is not a test", remedy: "Write post=…, state=… or employee=….")
      }
      guard seen.insert(parts[0]).inserted else {
        throw OperationFailure.usage(
          "--where asks for \(parts[0]) twice", remedy: "Ask once, or give the command twice.")
      }
      switch parts[0] {
      case "post": filter.fromPost = parts[1]
      case "employee": filter.employee = parts[1]
      case "state":
        guard let state = CaseState(rawValue: parts[1]) else {
          let known = CaseState.allCases.map(\.rawValue)
          throw OperationFailure.usage(
            "there is no state “\(parts[1])”",
            remedy: Suggestion.remedy(
              for: parts[1], among: known,
              otherwise: "The states are: \(known.joined(separator: ", ")).")
          )
        }
        filter.state = state
      default:
        throw OperationFailure.usage(
          "--where has no test “\(parts[0])”", remedy: "Use post, state or employee.")
      }
    }
    return filter
  }
}

/// Cases for a reader, and for a spreadsheet.
enum CaseListText {
  private static let columns = ["employee_id", "from_post", "state", "since", "next_due", "for"]

  static func present(_ cases: [CaseSummary], _ names: StatePolicy) {
    guard !cases.isEmpty else { return say("No case matches.") }
    let isOfSeveral = Set(cases.map(\.reference.programme)).count > 1
    say(
      TextTable.lines(
        (isOfSeveral ? ["Programme"] : []) + ["Case", "State", "Since", "Next due", "For"],
        cases.map { found in
          (isOfSeveral ? [found.reference.programme] : []) + [
            found.reference.description,
            found.state.map { names.name(of: $0) } ?? state(found), found.since.description,
            found.nextDue?.on.description ?? "-", found.nextDue?.fact.rawValue ?? "-",
          ]
        }))
    let affected = cases.count { $0.reference.standing == .affected }
    say()
    say(
      "\(counted(cases.count - affected, "case")), "
        + "\(counted(affected, "person", "people")) affected but not at risk.")
  }

  static func csv(_ cases: [CaseSummary]) -> String {
    CSVWriter.answer(
      columns,
      cases.map { found in
        [
          found.reference.employee, found.reference.fromPost, state(found),
          found.since.description, found.nextDue?.on.description ?? "",
          found.nextDue?.fact.rawValue ?? "",
        ]
      })
  }

  static func state(_ found: CaseSummary) -> String {
    found.state?.rawValue ?? "affected"
  }
}

/// A case in JSON.
struct CaseJSON: Encodable {
  let programme: String
  let employeeId: String
  let fromPost: String
  let state: String
  let since: String
  let nextDue: Nullable<String>

  init(_ found: CaseSummary) {
    programme = found.reference.programme
    employeeId = found.reference.employee
    fromPost = found.reference.fromPost
    state = CaseListText.state(found)
    since = found.since.description
    nextDue = Nullable(found.nextDue?.on.description)
  }
}
