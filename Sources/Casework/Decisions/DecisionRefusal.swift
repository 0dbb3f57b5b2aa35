import Restructure

/// Why a human decision is not recorded.
public enum DecisionRefusal: Hashable, Sendable {
  /// The person is affected and not at risk, so there is no case to decide on.
  case noCase(fate: String?)
  /// The case is over; only a reversal may still be recorded.
  case ended(CaseState, since: LocalDate)
  /// It is not said what it rests on.
  case noEvidence(HumanDecision.Kind)
  /// No post is named.
  case noPost(HumanDecision.Kind)
  /// A post is named, and such a decision is about none.
  case takesNoPost(HumanDecision.Kind)
  /// The swap names nobody whose post is taken.
  case noVolunteer
  /// The swap is with the person themselves.
  case withOneself
  /// Somebody else is named, and such a decision is about one person only.
  case takesNoVolunteer(HumanDecision.Kind)
  /// The reversal does not say of what.
  case nothingToReverse
  /// A decision to reverse is named, and this is no reversal.
  case reversesNothing(HumanDecision.Kind)
  /// No decision has this number; those that stand in the case are given.
  case noSuchDecision(DecisionNumber, standing: [DecisionNumber])
  /// The decision is about another case.
  case ofAnotherCase(RecordedDecision)
  /// A reversal is not itself reversed.
  case isReversal(RecordedDecision)
  /// The decision was reversed before.
  case reversedAlready(RecordedDecision, by: RecordedDecision.Reversal)
  /// A decision that stands says the same.
  case alreadyDecided(RecordedDecision)
  /// A decision that stands says otherwise.
  case contradicts(RecordedDecision)
}
