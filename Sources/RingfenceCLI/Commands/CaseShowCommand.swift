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
    let acts = try CaseActs(cases.file)
    let shown = try acts.show(name)
    switch answer.format {
    case .text: CaseShowText.present(shown, acts.names())
    case .json: say(try JSONText.write(CaseShowJSON(shown)))
    case .csv: CurrentConsole.value.write(HistoryText.csv(shown.history))
    }
  }
}

/// One case for a reader.
enum CaseShowText {
  static func present(_ shown: CaseActs.CaseInFull, _ names: StatePolicy) {
    let record = shown.record
    let state = record.state.map {
      "\(names.name(of: $0)) since \(record.since). \($0.meaning)"
    }
    say("\(record.reference): \(state ?? "affected, not a case, since \(record.since).")")
    if let plan = record.plan {
      let source = plan.source.map { " [\($0)]" } ?? ""
      say("  The plan says of post \(record.reference.fromPost): \(plan.fate)\(source).")
    }
    if !record.posts.isEmpty { say("  About: \(record.posts.joinedInWords).") }
    if let due = record.nextDue { say("  Next due: \(due.on), \(due.fact).") }
    if let finding = record.unreasonableRefusal {
      let entry = shown.number(of: finding).map { "entry \($0); " } ?? ""
      say(
        Wrapping.wrap(
          "Redundancy payment lost: on \(finding.on) it was found that \(finding.post ?? "the post") was "
            + "suitable, and unreasonably refused (\(entry)ERA 1996 s.141).",
          indent: "  ", hanging: "    "))
    }
    DecisionText.present(shown.decisions, in: record.reference)
    if !record.facts.sorted.isEmpty {
      say("  Facts:")
      for fact in record.facts.sorted { say("    \(fact.name): \(fact.value)") }
    }
    say("  History:")
    for entry in shown.history {
      say(
        HistoryText.line(
          entry, names, isSlip: record.corrected.contains(entry.event.sequence)))
    }
    if let state = record.state, !state.isEnd {
      say("  Possible next:")
      if let decision = record.barredFromAll {
        say("    The person claims no post, by \(decision.number): \(decision.matter).")
      }
      for transition in record.possibleMoves where !leaves(transition) {
        for way in transition.ways {
          say(
            Wrapping.wrap(
              "\(names.name(of: transition.to)): \(words(way))", indent: "    ", hanging: "      "))
        }
      }
      let leaving = record.possibleMoves.filter(leaves)
      if let way = leaving.first?.ways.first {
        let states = leaving.map { names.name(of: $0.to) }.joinedAsChoice
        let needs = way.guards.map(\.rule).joined(separator: "; ")
        say(
          Wrapping.wrap("\(states) (needs: \(needs))", indent: "    ", hanging: "      "))
      }
    }
  }

  /// Whether the person goes for a reason outside the programme, which everybody can.
  private static func leaves(_ transition: Transition) -> Bool {
    transition.to.isOpenToAll && transition.to != .withdrawn
  }

  private static func words(_ way: Transition.Way) -> String {
    let needs = way.guards.map(\.rule).joined(separator: "; ")
    return way.trigger + (needs.isEmpty ? "" : " (needs: \(needs))")
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
  let unreasonableRefusal: Nullable<FindingJSON>
  let decisions: [DecisionJSON]
  let next: [String]
  let history: [EntryJSON]

  init(_ shown: CaseActs.CaseInFull) {
    let record = shown.record
    employeeId = record.reference.employee
    fromPost = record.reference.fromPost
    state = record.state?.rawValue ?? "affected"
    since = record.since.description
    nextDue = Nullable(record.nextDue?.on.description)
    facts = Dictionary(
      record.facts.sorted.map { ($0.name.rawValue, $0.value.description) },
      uniquingKeysWith: { first, _ in first })
    unreasonableRefusal = Nullable(
      record.unreasonableRefusal.map { FindingJSON($0, shown.number(of: $0)) })
    decisions = shown.decisions.map(DecisionJSON.init)
    next = record.possibleMoves.map(\.to.rawValue)
    history = shown.history.map(EntryJSON.init)
  }
}

/// The finding by which a redundancy payment is lost, in JSON.
struct FindingJSON: Encodable {
  let on: String
  let post: Nullable<String>
  let entry: Nullable<Int>

  init(_ finding: UnreasonableRefusal, _ entry: Int?) {
    on = finding.on.description
    post = Nullable(finding.post)
    self.entry = Nullable(entry)
  }
}

extension CaseActs.CaseInFull {
  /// The number, in the case database, of the entry that brought a finding.
  fileprivate func number(of finding: UnreasonableRefusal) -> Int? {
    history.first { $0.event.sequence == finding.sequence }?.number
  }
}
