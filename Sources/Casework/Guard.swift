/// A condition that a move must meet, as data.
public struct Guard: Hashable, Sendable {
  /// A short fixed name: `notice-expired`.
  public let name: String
  /// What must be true, in words that follow *because*.
  public let rule: String
  /// What is needed to show it.
  public let needs: [Need]

  init(_ name: String, _ rule: String, _ needs: Need...) {
    self.name = name
    self.rule = rule
    self.needs = needs
  }
}

/// One thing that shows a guard to be met.
public enum Need: Hashable, Sendable {
  /// A post is named.
  case post
  /// The fact is recorded; a date may lie ahead.
  case recorded(FactName)
  /// The fact is recorded, and its date is not after the move's.
  case happened(FactName)
  /// The number is at least this.
  case atLeast(FactName, Int)
  /// The fact's date is on or after the move's.
  case notOver(FactName)
  /// The first fact's date is not after the second's, where both dates are known.
  case inOrder(FactName, FactName)
}

// The guards of policies.md 7b, for the states of the main path.
extension Guard {
  static let consultationComplete = Guard(
    "consultation-complete", "consultation must have closed", .happened(.consultationClosed))
  static let structureSettled = Guard(
    "structure-settled", "the final structure must be approved once consultation has closed",
    .happened(.structureApproved), .inOrder(.consultationClosed, .structureApproved))
  static let postNamed = Guard("post-named", "the post must be named", .post)
  static let noRoute = Guard(
    "no-route", "no ring-fence may reach the person", .recorded(.noRoute))
  static let firstCall = Guard(
    "first-call", "the person must have first call on a suitable vacancy",
    .happened(.firstCall))
  static let claimMade = Guard(
    "claim-made", "the person must have claimed the post", .happened(.interestReceived))
  static let declined = Guard(
    "declined", "the person must have declined in writing to claim a post",
    .happened(.declinedInWriting))
  static let uncontested = Guard(
    "uncontested", "no more people may claim the post than it has places",
    .happened(.uncontested))
  static let twoAssessors = Guard(
    "two-assessors", "at least two people must have assessed every candidate",
    .atLeast(.assessors, 2))
  static let reasonsGiven = Guard(
    "reasons-given", "the person must be able to have the reasons and their own score",
    .happened(.reasonsGiven))
  static let accepted = Guard(
    "accepted", "the person must have accepted the offer", .happened(.acceptedOn))
  static let offerInWriting = Guard(
    "offer-in-writing", "the alternative must be offered in writing",
    .happened(.offerInWriting))
  static let trialInWriting = Guard(
    "trial-in-writing", "the trial's terms and both its dates must be in writing",
    .happened(.termsInWriting), .recorded(.trialStarts), .recorded(.trialEnds),
    .inOrder(.trialStarts, .trialEnds))
  static let trialOver = Guard(
    "trial-over", "the last day of the trial must be reached", .happened(.trialEnds))
  static let insideTrial = Guard(
    "inside-trial", "the trial must not be over", .notOver(.trialEnds))
  static let refusalReasonable = Guard(
    "refusal-reasonable", "the refusal must have been found reasonable",
    .happened(.refusalReasonable))
  static let personMet = Guard(
    "person-met", "the person must have been met individually before notice was given",
    .happened(.individualMeeting), .inOrder(.individualMeeting, .noticeGiven))
  static let dismissalAuthorised = Guard(
    "dismissal-authorised", "somebody with the authority must have authorised the dismissal",
    .recorded(.dismissalAuthority))
  static let noticeAfterConsultation = Guard(
    "notice-after-consultation", "notice must not have been given before consultation closed",
    .happened(.noticeGiven), .inOrder(.consultationClosed, .noticeGiven))
  static let noticeHasEnd = Guard(
    "notice-has-end", "the notice must have a last day",
    .recorded(.noticeEnds), .inOrder(.noticeGiven, .noticeEnds))
  static let noticeExpired = Guard(
    "notice-expired", "the last day of the notice must be reached",
    .happened(.noticeGiven), .happened(.noticeEnds), .inOrder(.noticeGiven, .noticeEnds))
  static let decisionRecorded = Guard(
    "decision-recorded", "the decision to lift the risk must be recorded", .recorded(.decision))

  /// All that must be shown before anybody is given notice.
  static let dismissal: [Guard] = [
    .consultationComplete, .personMet, .dismissalAuthorised, .noticeAfterConsultation,
    .noticeHasEnd,
  ]
}
