import Restructure

/// A human decision that somebody asks to be recorded in the history of a case.
public struct DecisionRequest: Hashable, Sendable {
  public let kind: DecidedMatter.Kind
  /// The post that it names; nil is none.
  public let toPost: PostID?
  /// The volunteer of a swap.
  public let with: EmployeeID?
  /// The decision that a reversal ends.
  public let reverses: DecisionNumber?
  /// The day on which it was decided.
  public let on: LocalDate
  /// Who decided.
  public let by: String
  /// Why.
  public let reason: String
  /// What it rests on: a minute, a form, a letter.
  public let evidence: String
  /// The day on which it is recorded; nil is not known.
  public let recordedOn: LocalDate?

  /// A decision of somebody on a day.
  public init(
    _ kind: DecidedMatter.Kind, on day: LocalDate, by name: String, reason: String,
    evidence: String, toPost: PostID? = nil, with: EmployeeID? = nil,
    reverses: DecisionNumber? = nil, recordedOn: LocalDate? = nil
  ) {
    self.kind = kind
    on = day
    by = name
    self.reason = reason
    self.evidence = evidence
    self.recordedOn = recordedOn
    self.toPost = toPost
    self.with = with
    self.reverses = reverses
  }
}
