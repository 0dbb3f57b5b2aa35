import ArgumentParser
import Casework
import Exchange
import Operations
import Restructure
import Store

/// `ringfence case show CASE`.
struct CaseShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One case: where it stands, its facts, its history and what is possible next.",
    discussion: "Example: ringfence case show E300")

  @Argument(help: "EMPLOYEE, or EMPLOYEE/POST.")
  var name: String
  @OptionGroup var cases: CaseFileOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let (record, history) = try CaseActs(cases.file).show(name)
    switch answer.format {
    case .text: CaseShowText.present(record, history)
    case .json: say(try JSONText.write(CaseShowJSON(record, history)))
    case .csv: CurrentConsole.value.write(HistoryText.csv(history))
    }
  }
}

/// One case for a reader.
enum CaseShowText {
  static func present(_ record: CaseRecord, _ history: [LoggedEvent]) {
    let state = record.state.map { "\($0) since \(record.since). \($0.meaning)" }
    say("\(record.reference): \(state ?? "affected, not a case, since \(record.since).")")
    if let plan = record.plan {
      let source = plan.source.map { " [\($0)]" } ?? ""
      say("  The plan says of post \(record.reference.fromPost): \(plan.fate)\(source).")
    }
    if !record.posts.isEmpty { say("  About: \(record.posts.joinedInWords).") }
    if let due = record.nextDue { say("  Next due: \(due.on), \(due.fact).") }
    if !record.facts.sorted.isEmpty {
      say("  Facts:")
      for fact in record.facts.sorted { say("    \(fact.name): \(fact.value)") }
    }
    say("  History:")
    for entry in history { say(HistoryText.line(entry)) }
    if let state = record.state, !state.isEnd {
      say("  Possible next:")
      for transition in TransitionTable.transitions(from: state) {
        let ways = transition.ways.map { way in
          let needs = way.guards.map(\.rule).joined(separator: "; ")
          return way.trigger + (needs.isEmpty ? "" : " (needs: \(needs))")
        }
        for way in ways {
          say(Wrapping.wrap("\(transition.to): \(way)", indent: "    ", hanging: "      "))
        }
      }
    }
  }
}

/// Entries of the history for a reader, and for a spreadsheet.
enum HistoryText {
  static func line(_ entry: LoggedEvent) -> String {
    let event = entry.event
    var words = "\(event.on) \(event.kind.rawValue)"
    if let to = event.to { words += event.from.map { " \($0) -> \(to)" } ?? " \(to)" }
    if !event.posts.isEmpty { words += " (\(event.posts.joinedInWords))" }
    let said = event.words.map { words in
      ([" by \(words.by)"] + [words.reason, words.text].compactMap(\.self)).joined(separator: ": ")
    }
    return Wrapping.wrap(
      "\(entry.number). \(words)\(said ?? "; its words are erased")", indent: "    ",
      hanging: "      ")
  }

  static func csv(_ history: [LoggedEvent]) -> String {
    CSVWriter.answer(
      [
        "number", "employee_id", "from_post", "on", "kind", "from", "to", "posts", "by", "reason",
        "text", "digest",
      ],
      history.map { entry in
        let event = entry.event
        return [
          String(entry.number), entry.case.employee, entry.case.fromPost, event.on.description,
          event.kind.rawValue, event.from?.rawValue ?? "", event.to?.rawValue ?? "",
          event.posts.joined(separator: ";"), event.words?.by ?? "", event.words?.reason ?? "",
          event.words?.text ?? "", entry.digest,
        ]
      })
  }
}

/// An entry of the history in JSON.
struct EntryJSON: Encodable {
  let number: Int
  let employeeId: String
  let fromPost: String
  let on: String
  let kind: String
  let from: Nullable<String>
  let to: Nullable<String>
  let posts: [String]
  let facts: [String: String]
  let by: Nullable<String>
  let reason: Nullable<String>
  let text: Nullable<String>
  let digest: String

  init(_ entry: LoggedEvent) {
    let event = entry.event
    number = entry.number
    employeeId = entry.case.employee
    fromPost = entry.case.fromPost
    on = event.on.description
    kind = event.kind.rawValue
    from = Nullable(event.from?.rawValue)
    to = Nullable(event.to?.rawValue)
    posts = event.posts
    facts = Dictionary(
      event.facts.sorted.map { ($0.name.rawValue, $0.value.description) },
      uniquingKeysWith: { first, _ in first })
    by = Nullable(event.words?.by)
    reason = Nullable(event.words?.reason)
    text = Nullable(event.words?.text)
    digest = entry.digest
  }
}

/// One case with its history in JSON.
struct CaseShowJSON: Encodable {
  let employeeId: String
  let fromPost: String
  let state: String
  let since: String
  let nextDue: Nullable<String>
  let facts: [String: String]
  let next: [String]
  let history: [EntryJSON]

  init(_ record: CaseRecord, _ history: [LoggedEvent]) {
    employeeId = record.reference.employee
    fromPost = record.reference.fromPost
    state = record.state?.rawValue ?? "affected"
    since = record.since.description
    nextDue = Nullable(record.nextDue?.on.description)
    facts = Dictionary(
      record.facts.sorted.map { ($0.name.rawValue, $0.value.description) },
      uniquingKeysWith: { first, _ in first })
    next = record.state.map { TransitionTable.states(after: $0).map(\.rawValue) } ?? []
    self.history = history.map(EntryJSON.init)
  }
}
