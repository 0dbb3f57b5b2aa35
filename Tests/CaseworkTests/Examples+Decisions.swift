import Casework
import Restructure
import Testing

extension Examples {
  /// A decision of an invented panel.
  static func decision(
    _ what: String, post: PostID? = nil, with: EmployeeID? = nil, reverses: Int? = nil,
    on date: String = "2016-12-20"
  ) throws -> DecisionRequest {
    DecisionRequest(
      try #require(HumanDecision.Kind(rawValue: what)), on: try day(date), by: "A Panel",
      reason: "Because", evidence: "Minute 1", toPost: post, with: with,
      reverses: reverses.flatMap { DecisionNumber($0) })
  }

  /// Reads `E1/tutor swap clerk with E2`, `E1/tutor exclude lead`, `E1/tutor reverse D1` as a
  /// decision about a new case of the person in that post.
  static func request(_ words: String) throws -> (CaseRecord, DecisionRequest) {
    var parts = words.split(separator: " ").map(String.init)
    let holding = parts.removeFirst().split(separator: "/").map(String.init)
    let what = parts.removeFirst()
    var volunteer: EmployeeID?
    if parts.count > 1, parts[parts.count - 2] == "with" {
      volunteer = parts.removeLast()
      parts.removeLast()
    }
    let isReversal = what == "reverse"
    let record = try #require(
      CaseRecord(
        CaseReference(programme: "demo", employee: holding[0], fromPost: holding[1]),
        replaying: [.opening(plan: plan, on: try day("2016-10-03"), by: "Tester")]))
    let request = try decision(
      what, post: isReversal ? nil : parts.first, with: volunteer,
      reverses: isReversal ? parts.first.flatMap { DecisionNumber($0)?.value } : nil)
    return (record, request)
  }

  /// Decisions numbered in their order, put into histories without asking whether they may stand.
  static func decisions(_ all: String...) throws -> [RecordedDecision] {
    let entries = try all.enumerated().map { position, words in
      let (record, request) = try request(words)
      let matter = DecidedMatter(
        number: try #require(DecisionNumber(position + 1)), kind: request.kind,
        toPost: request.toPost, with: request.with, reverses: request.reverses)
      return (
        case: record.reference,
        event: CaseEvent(
          sequence: 2, kind: .decided, on: request.on, decided: matter, words: nil)
      )
    }
    return [RecordedDecision](among: entries)
  }

  /// The states on the way to one, the first among them.
  static func states(onTheWayTo state: CaseState) throws -> [CaseState] {
    let words = try #require(ways.first { $0.split(separator: " ").last == state.rawValue[...] })
    return try words.split(separator: " ").map {
      try #require(CaseState(rawValue: String($0)))
    }
  }
}

extension CaseRecord {
  /// The refusal of a decision, or nil if it is recorded.
  func refusal(
    of request: DecisionRequest, among decisions: [RecordedDecision] = []
  ) -> MoveRefusal? {
    do {
      _ = try decide(request, among: decisions)
      return nil
    } catch {
      return error
    }
  }

  /// Records a decision that must be allowed, in a programme with this case only.
  mutating func decideAndAdd(
    _ what: String, post: PostID? = nil, reverses: Int? = nil, on date: String? = nil
  ) throws {
    let request = try Examples.decision(
      what, post: post, reverses: reverses, on: date ?? "\(max(latestOn, day("2016-12-20")))")
    try add(try decide(request, among: decisions))
  }
}
