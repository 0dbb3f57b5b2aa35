import Casework
import Exchange
import Foundation
import Operations
import Restructure

/// Human decisions for a reader, and for a folder that carries them.
enum DecisionText {
  /// The columns of decisions.csv.
  private static let columns = [
    "decision", "what", "employee_id", "post_id", "to_post", "with_employee", "reverses", "by",
    "on", "reason", "evidence", "source",
  ]

  static func present(_ decisions: [RecordedDecision]) {
    guard !decisions.isEmpty else { return say("Nothing has been decided.") }
    for decision in decisions {
      say(Wrapping.wrap(sentence(decision, about: decision.case), hanging: "    "))
    }
    say()
    let reversals = decisions.count { $0.matter.kind == .reverse }
    say(
      "\(counted(decisions.count, "decision")): \(decisions.standing.count) standing, "
        + "\(decisions.count - decisions.standing.count - reversals) reversed, "
        + "\(counted(reversals, "reversal")).")
  }

  /// Those that touch one case, under a heading of their own.
  static func present(_ decisions: [RecordedDecision], in reference: CaseReference) {
    guard !decisions.isEmpty else { return }
    say("  Decisions:")
    for decision in decisions {
      let other = decision.case == reference ? nil : decision.case
      say(Wrapping.wrap(sentence(decision, about: other), indent: "    ", hanging: "      "))
    }
  }

  /// What was decided, with its day, author, reason and evidence, and what ended it.
  private static func sentence(
    _ decision: RecordedDecision, about reference: CaseReference?
  ) -> String {
    let subject = reference.map { "\($0) " } ?? ""
    let end = decision.reversal.map { " Reversed by \($0.number) on \($0.on)." } ?? ""
    return "\(decision.number), \(decision.on)\(author(decision.words)): "
      + "\(subject)\(matter(decision.matter, decision.words)).\(end)"
  }

  /// Who decided, to follow the number.
  static func author(_ words: CaseEvent.Words?) -> String {
    words.map { " by \($0.by)" } ?? ""
  }

  /// What was decided, with the reason and the evidence.
  static func matter(_ matter: DecidedMatter, _ words: CaseEvent.Words?) -> String {
    guard let words else { return "\(matter) (its words are erased)" }
    let basis = [words.reason, words.evidence.map { "evidence: \($0)" }].compactMap(\.self)
    return "\(matter) (\(basis.joined(separator: "; ")))"
  }

  static func csv(_ decisions: [RecordedDecision], from file: CaseFile) -> String {
    let source = URL(fileURLWithPath: file.path).lastPathComponent
    return CSVWriter.answer(
      columns,
      decisions.map { decision in
        let (matter, words) = (decision.matter, decision.words)
        let isReversal = matter.kind == .reverse
        return [
          "\(decision.number)", matter.kind.rawValue, isReversal ? "" : decision.case.employee,
          isReversal ? "" : decision.case.fromPost, matter.toPost ?? "", matter.with ?? "",
          matter.reverses.map { "\($0)" } ?? "", words?.by ?? erased, "\(decision.on)",
          words.map { $0.reason ?? "" } ?? erased, words.map { $0.evidence ?? "" } ?? erased,
          source,
        ]
      })
  }

  /// A folder's decision must say by whom and why; where that was erased, it says so.
  private static let erased = FactValue.erased.description
}

/// A human decision in JSON.
struct DecisionJSON: Encodable {
  let decision: String
  let what: String
  let employeeId: String
  let fromPost: String
  let toPost: Nullable<String>
  let withEmployee: Nullable<String>
  let reverses: Nullable<String>
  let on: String
  let by: Nullable<String>
  let reason: Nullable<String>
  let evidence: Nullable<String>
  let stands: Bool
  let reversedBy: Nullable<String>
  let reversedOn: Nullable<String>

  init(_ decided: RecordedDecision) {
    decision = "\(decided.number)"
    what = decided.matter.kind.rawValue
    employeeId = decided.case.employee
    fromPost = decided.case.fromPost
    toPost = Nullable(decided.matter.toPost)
    withEmployee = Nullable(decided.matter.with)
    reverses = Nullable(decided.matter.reverses?.description)
    on = "\(decided.on)"
    by = Nullable(decided.words?.by)
    reason = Nullable(decided.words?.reason)
    evidence = Nullable(decided.words?.evidence)
    stands = decided.stands
    reversedBy = Nullable(decided.reversal?.number.description)
    reversedOn = Nullable(decided.reversal?.on.description)
  }
}
