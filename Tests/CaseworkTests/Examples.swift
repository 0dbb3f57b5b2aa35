import Casework
import Restructure
import Testing

/// A day that a test writes as ISO text.
func day(_ text: String) throws -> LocalDate {
  try #require(LocalDate(iso: text))
}

/// Invented cases in every state, all with the same reference.
enum Examples {
  static let reference = CaseReference(programme: "demo", employee: "E1", fromPost: "tutor")

  /// A way to every state, state by state.
  static let ways: [String] = [
    "in-scope",
    "in-scope at-risk",
    "in-scope at-risk vr-requested",
    "in-scope at-risk vr-requested vr-agreed",
    "in-scope at-risk vr-requested vr-agreed left-vr",
    "in-scope at-risk assimilated",
    "in-scope at-risk matched",
    "in-scope at-risk ring-fenced",
    "in-scope at-risk ring-fenced in-selection",
    "in-scope at-risk ring-fenced in-selection offered",
    "in-scope at-risk ring-fenced match-appeal",
    "in-scope at-risk assimilated appointed",
    "in-scope at-risk unplaced",
    "in-scope at-risk unplaced on-register",
    "in-scope at-risk unplaced on-register alt-offered",
    "in-scope at-risk unplaced on-register alt-offered refused",
    "in-scope at-risk unplaced on-register alt-offered in-trial",
    "in-scope at-risk unplaced on-register alt-offered in-trial redeployed",
    "in-scope at-risk unplaced on-register alt-offered in-trial redeployed redeployed-protected",
    "in-scope at-risk unplaced under-notice",
    "in-scope at-risk unplaced under-notice redundancy-appeal",
    "in-scope at-risk unplaced under-notice left-redundant",
    "in-scope at-risk assimilated refused left-refused-unreasonably",
    "in-scope unaffected",
    "in-scope left-resigned",
    "in-scope left-retired",
    "in-scope left-fixed-term",
    "in-scope left-other",
    "in-scope transferred",
    "in-scope withdrawn",
  ]

  /// Facts with which every guard is met on the last day of the trial, 28 April 2017.
  static let everyFact = [
    "consultation-closed=2016-11-23", "responses-answered=2016-12-01",
    "structure-approved=2016-12-06", "candidates-scored=yes", "ties-broken=none",
    "adjustments=none",
    "consequences-explained=yes", "register-form=2017-01-02", "register-consent=yes",
    "no-route=No ring-fence names tutors", "first-call=yes", "interest-received=2016-12-14",
    "declined-in-writing=yes", "uncontested=yes", "assessors=2", "reasons-given=yes",
    "accept-by=2017-01-20", "accepted-on=2017-01-04", "silence-accepts=Section 5 of the policy",
    "refused-on=2017-01-05", "match-found=yes", "offer-in-writing=2017-01-09",
    "offer-suitable=yes", "offer-unsuitable=yes", "refusal-reasonable=yes",
    "refusal-unreasonable=yes", "terms-in-writing=2017-01-12", "trial-starts=2017-01-16",
    "trial-ends=2017-04-28", "extension-agreed=2017-01-10", "extension-purpose=Retraining",
    "retraining-agreed=2017-01-10", "lower-grade=yes", "protection-ends=2017-04-01",
    "pay-regained=2017-04-01", "individual-meeting=2016-12-15",
    "dismissal-authority=The head of service", "notice-given=2017-01-03",
    "notice-ends=2017-03-31", "search-recorded=yes", "decision=The post is kept",
    "vr-requested-on=2016-12-10", "vr-closes=2016-12-20", "vr-declined=The post stays",
    "vr-authority=The head of service", "vr-saving=yes", "leaving-on=2017-04-28",
    "leaving-evidence=A letter", "appeal-received=2017-01-10", "appeal-by=2017-01-17",
    "appeal-ground=The pool", "appeal-panel=Councillor A; Councillor B",
    "appeal-outcome=It fails", "effects-listed=yes",
  ]

  /// The same with one finding about a refused post: that the refusal was unreasonable, or that it was
  /// not, which exclude each other.
  static func everyFact(finding isUnreasonable: Bool) -> [String] {
    let other =
      isUnreasonable
      ? ["offer-unsuitable=yes", "refusal-reasonable=yes"] : ["refusal-unreasonable=yes"]
    return everyFact.filter { !other.contains($0) }
  }

  static let plan = PlanFacts(standing: .case, fate: "disestablish", source: "p. 12")

  /// A case in a state, opened on 3 October 2016 and moved on the same day, with these facts.
  static func record(in state: CaseState, facts: [String] = []) throws -> CaseRecord {
    let words = try #require(ways.first { $0.split(separator: " ").last == state.rawValue[...] })
    let states = try words.split(separator: " ").map {
      try #require(CaseState(rawValue: String($0)))
    }
    let start = try day("2016-10-03")
    var record = try #require(
      CaseRecord(reference, replaying: [.opening(plan: plan, on: start, by: "Tester")]))
    for (from, to) in zip(states, states.dropFirst()) {
      let event = CaseEvent(
        sequence: record.nextSequence, kind: .moved, from: from, to: to, on: start,
        facts: to == state ? try Facts(parsing: facts) : [:],
        words: CaseEvent.Words(by: "Tester", reason: "Set up"))
      try record.add(event)
    }
    return record
  }

  /// A case in scope of a consultation with a last day for comments.
  static func inScope(until closes: String) throws -> CaseRecord {
    let plan = PlanFacts(
      standing: .case, fate: "disestablish", source: "p. 12", consultationCloses: try day(closes))
    return try #require(
      CaseRecord(
        reference, replaying: [.opening(plan: plan, on: try day("2016-10-03"), by: "Tester")]))
  }

  /// A move with facts as a caseworker writes them.
  static func move(
    to state: CaseState, on date: String, facts: [String] = [], posts: [PostID] = [],
    by name: String = "Tester", reason: String = "Because"
  ) throws -> Move {
    Move(
      to: state, on: try day(date), by: name, reason: reason, posts: posts,
      facts: try Facts(parsing: facts))
  }
}

extension CaseRecord {
  /// Adds an entry that must follow.
  mutating func add(_ event: CaseEvent) throws {
    let follows = append(event)
    try #require(follows, "entry \(event.sequence) does not follow")
  }

  /// The refusal of a move, or nil if it is allowed.
  func refusal(of move: Move) -> MoveRefusal? {
    do {
      _ = try decide(move)
      return nil
    } catch {
      return error
    }
  }
}
