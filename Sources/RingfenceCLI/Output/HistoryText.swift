import Casework
import Exchange
import Restructure
import Store

/// Entries of the history for a reader, and for a spreadsheet.
enum HistoryText {
  /// One entry; a slip that was corrected is marked as one.
  static func line(
    _ entry: LoggedEvent, _ names: StatePolicy = .plain, isSlip: Bool = false
  ) -> String {
    let event = entry.event
    var words = "\(event.on) \(isSlip ? "[no longer counts] " : "")\(event.kind.rawValue)"
    if let to = event.to.map({ names.name(of: $0) }) {
      words += event.from.map { " \(names.name(of: $0)) -> \(to)" } ?? " \(to)"
    }
    if let corrects = entry.corrects { words += " entry \(corrects)" }
    if !event.posts.isEmpty { words += " (\(event.posts.joinedInWords))" }
    if let recorded = event.recordedOn, recorded != event.on {
      words += ", recorded \(recorded)" + (event.words == nil ? "" : ",")
    }
    if let matter = event.decided {
      words += " \(matter.number)\(DecisionText.author(event.words)): "
      words += DecisionText.matter(matter, event.words)
      return Wrapping.wrap("\(entry.number). \(words)", indent: "    ", hanging: "      ")
    }
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
        "text", "digest", "decision", "what", "with_employee", "reverses", "evidence",
        "recorded_on", "corrects",
      ],
      history.map { entry in
        let event = entry.event
        return [
          String(entry.number), entry.case.employee, entry.case.fromPost, event.on.description,
          event.kind.rawValue, event.from?.rawValue ?? "", event.to?.rawValue ?? "",
          posts(event).joined(separator: ";"), event.words?.by ?? "", event.words?.reason ?? "",
          event.words?.text ?? "", entry.digest, event.decided?.number.description ?? "",
          event.decided?.kind.rawValue ?? "", event.decided?.with ?? "",
          event.decided?.reverses?.description ?? "", event.words?.evidence ?? "",
          event.recordedOn?.description ?? "", entry.corrects.map(String.init) ?? "",
        ]
      })
  }

  /// The posts that an entry is about, a decision's among them.
  static func posts(_ event: CaseEvent) -> [PostID] {
    event.posts + [event.decided?.toPost].compactMap(\.self)
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
  let decision: Nullable<String>
  let what: Nullable<String>
  let withEmployee: Nullable<String>
  let reverses: Nullable<String>
  let evidence: Nullable<String>
  let recordedOn: Nullable<String>
  let corrects: Nullable<Int>

  init(_ entry: LoggedEvent) {
    let event = entry.event
    number = entry.number
    employeeId = entry.case.employee
    fromPost = entry.case.fromPost
    on = event.on.description
    kind = event.kind.rawValue
    from = Nullable(event.from?.rawValue)
    to = Nullable(event.to?.rawValue)
    posts = HistoryText.posts(event)
    facts = Dictionary(
      event.facts.sorted.map { ($0.name.rawValue, $0.value.description) },
      uniquingKeysWith: { first, _ in first })
    by = Nullable(event.words?.by)
    reason = Nullable(event.words?.reason)
    text = Nullable(event.words?.text)
    digest = entry.digest
    decision = Nullable(event.decided?.number.description)
    what = Nullable(event.decided?.kind.rawValue)
    withEmployee = Nullable(event.decided?.with)
    reverses = Nullable(event.decided?.reverses?.description)
    evidence = Nullable(event.words?.evidence)
    recordedOn = Nullable(event.recordedOn?.description)
    corrects = Nullable(entry.corrects)
  }
}
