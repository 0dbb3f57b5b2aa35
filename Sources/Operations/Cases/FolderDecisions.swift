import Casework
import Restructure
import Rules

/// The decisions that a folder carries and the case database does not have, as a decision that is
/// about to be recorded meets them.
struct FolderDecisions {
  private let programme: Programme
  private let standing: [HumanDecision]

  /// Those that count on one of some days.
  init(_ programme: Programme, besides recorded: [RecordedDecision], on days: [LocalDate]) {
    self.programme = programme
    let own = DatabaseDecisions(recorded, of: "").missing(from: programme.decisions)
    let counting = Set(days.flatMap { PlanInForce(programme, on: $0).decisions.map(\.id) })
    standing = own.filter { counting.contains($0.id) }
  }

  /// Refuses a decision that cannot stand beside one of them, or says the same in other words.
  func check(
    _ request: DecisionRequest, about reference: CaseReference
  ) throws(OperationFailure) {
    for decision in standing {
      let posts = programme.staff.filter { $0.employee == decision.employee }.map(\.post)
      switch request.relation(to: decision, about: reference, holding: posts) {
      case .contradicts:
        throw .refused(
          "It contradicts a decision that the folder carries: \(words(for: decision))",
          remedy: "If \(decision.id) no longer counts, add a row to decisions.csv that reverses it."
        )
      case .repeats where !hasWords(decision, of: request):
        throw .refused(
          "It is decided already, in the folder: \(words(for: decision))",
          remedy: "Nothing more need be recorded; in the same words and of the same day it would "
            + "count as that decision.")
      case .repeats, nil: continue
      }
    }
  }

  private func hasWords(_ decision: HumanDecision, of request: DecisionRequest) -> Bool {
    decision.on == request.on && decision.by == request.by && decision.reason == request.reason
      && decision.evidence == request.evidence
  }

  private func words(for decision: HumanDecision) -> String {
    let post = decision.toPost.map { " \($0)" } ?? ""
    let other = decision.with.map { " with \($0)" } ?? ""
    return "\(decision.id) of \(decision.on), \(decision.employee): \(decision.kind.rawValue)"
      + "\(post)\(other) (\(decision.place))"
  }
}
