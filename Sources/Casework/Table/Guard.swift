/// A condition that a move must meet, as data.
public struct Guard: Hashable, Sendable {
  /// A short fixed name: `notice-expired`.
  public let name: String
  /// What must be true, in words that follow *because*.
  public let rule: String
  /// On what it rests: a statute, a regulation, a judgment; nil where it is good practice.
  public let citation: String?
  /// What is needed to show it.
  public let needs: [Need]

  init(_ name: String, _ rule: String, _ needs: Need..., citing citation: String? = nil) {
    self.name = name
    self.rule = rule
    self.citation = citation
    self.needs = needs
  }
}

/// One thing that shows a guard to be met.
public enum Need: Hashable, Sendable {
  /// A post is named.
  case post
  /// No other post is named than the one that is offered.
  case samePost
  /// The fact is recorded; a date may lie ahead.
  case recorded(FactName)
  /// The fact is recorded, and its date is not after the move's.
  case happened(FactName)
  /// The fact's date is on or after the move's.
  case notOver(FactName)
  /// The fact's date, where it is known, is on or after the move's.
  case notOverIfKnown(FactName)
  /// The fact's date, where the case came back from an appeal, is after the day on which it did.
  case renewedAfterAppeal(FactName)
  /// The fact's date is before the move's.
  case past(FactName)
  /// The first fact's date is not after the second's, where both dates are known.
  case inOrder(FactName, FactName)
  /// The fact's date is not before the case was opened.
  case sinceOpening(FactName)
  /// The move brings a later date than the one that is known.
  case putOff(FactName)
  /// The case goes back to where it was before it came to this state.
  case wasThereBefore
  /// No finding stands that the person refused suitable work unreasonably.
  case paymentKept
  /// Such a finding stands.
  case paymentLost
  /// The fact is not recorded, because it says the opposite.
  case notRecorded(FactName)
  /// Nobody whom the fact names has decided anything in the case before.
  case apart(FactName)
  /// What a rule asks that looks beyond the facts of the case.
  case law(LawRule)
}
