/// A fact that a move may need, by the name under which it is recorded.
public enum FactName: String, CaseIterable, Hashable, Sendable {
  case consultationCloses = "consultation-closes"
  case consultationClosed = "consultation-closed"
  case structureApproved = "structure-approved"
  case noRoute = "no-route"
  case firstCall = "first-call"
  case interestCloses = "interest-closes"
  case interestReceived = "interest-received"
  case declinedInWriting = "declined-in-writing"
  case uncontested
  case assessors
  case reasonsGiven = "reasons-given"
  case acceptBy = "accept-by"
  case acceptedOn = "accepted-on"
  case registerEnds = "register-ends"
  case offerInWriting = "offer-in-writing"
  case refusalReasonable = "refusal-reasonable"
  case termsInWriting = "terms-in-writing"
  case trialStarts = "trial-starts"
  case trialEnds = "trial-ends"
  case individualMeeting = "individual-meeting"
  case dismissalAuthority = "dismissal-authority"
  case noticeGiven = "notice-given"
  case noticeEnds = "notice-ends"
  case decision

  /// What kind of value it takes.
  public var kind: FactKind {
    switch self {
    case .consultationCloses, .consultationClosed, .structureApproved, .interestCloses,
      .interestReceived, .acceptBy, .acceptedOn, .registerEnds, .trialStarts, .trialEnds,
      .noticeGiven, .noticeEnds:
      .date
    case .firstCall, .declinedInWriting, .uncontested, .reasonsGiven, .offerInWriting,
      .refusalReasonable, .termsInWriting, .individualMeeting:
      .yes
    case .assessors: .wholeNumber
    case .noRoute, .dismissalAuthority, .decision: .text
    }
  }

  /// What it records, as the end of *this fact is …*.
  public var records: String {
    switch self {
    case .consultationCloses: "the last day for comments on the plan"
    case .consultationClosed: "the day on which consultation closed"
    case .structureApproved: "the day on which the final structure was approved"
    case .noRoute: "why no ring-fence reaches the person"
    case .firstCall: "that the person has first call on a suitable vacancy"
    case .interestCloses: "the last day for claiming a post"
    case .interestReceived: "the day on which the person's claim arrived"
    case .declinedInWriting: "that the person declined in writing to claim a post"
    case .uncontested: "that no more people claim the post than it has places"
    case .assessors: "how many people assessed every candidate"
    case .reasonsGiven: "that the person can have the reasons and their own score"
    case .acceptBy: "the last day for accepting the offer"
    case .acceptedOn: "the day on which the person accepted"
    case .registerEnds: "the last day on the redeployment register"
    case .offerInWriting: "that the alternative was offered in writing"
    case .refusalReasonable: "that the refusal was found reasonable"
    case .termsInWriting: "that the terms of the trial are in writing"
    case .trialStarts: "the first day of the trial"
    case .trialEnds: "the last day of the trial"
    case .individualMeeting: "that the person was met individually"
    case .dismissalAuthority: "who authorised the dismissal"
    case .noticeGiven: "the day on which notice of dismissal was given"
    case .noticeEnds: "the last day of the notice"
    case .decision: "who decided to lift the risk, and why"
    }
  }

  /// Whether it speaks of one offer only, and so lapses when the search for a post goes on.
  ///
  /// Otherwise the end of a first trial would count as the end of a second.
  public var belongsToOneOffer: Bool {
    switch self {
    case .acceptBy, .acceptedOn, .offerInWriting, .refusalReasonable, .termsInWriting,
      .trialStarts, .trialEnds:
      true
    case .consultationCloses, .consultationClosed, .structureApproved, .noRoute, .firstCall,
      .interestCloses, .interestReceived, .declinedInWriting, .uncontested, .assessors,
      .reasonsGiven, .registerEnds, .individualMeeting, .dismissalAuthority, .noticeGiven,
      .noticeEnds, .decision:
      false
    }
  }
}

extension FactName: CustomStringConvertible {
  /// The name itself: `notice-ends`.
  public var description: String { rawValue }
}
