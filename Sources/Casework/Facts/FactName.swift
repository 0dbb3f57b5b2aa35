/// A fact that a move may need, by the name under which it is recorded.
public enum FactName: String, CaseIterable, Hashable, Sendable {
  case consultationCloses = "consultation-closes"
  case consultationClosed = "consultation-closed"
  case responsesReceived = "responses-received"
  case responsesAnswered = "responses-answered"
  case structureApproved = "structure-approved"
  case s188Sent = "s188-sent"
  case hr1Received = "hr1-received"
  case dismissalsProposed = "dismissals-proposed"
  case vrCloses = "vr-closes"
  case vrRequestedOn = "vr-requested-on"
  case vrDeclined = "vr-declined"
  case vrSought = "vr-sought"
  case vrSaving = "vr-saving"
  case vrAuthority = "vr-authority"
  case leavingOn = "leaving-on"
  case leavingEvidence = "leaving-evidence"
  case noRoute = "no-route"
  case firstCall = "first-call"
  case matchFound = "match-found"
  case interestCloses = "interest-closes"
  case interestReceived = "interest-received"
  case absence
  case absentContacted = "absent-contacted"
  case consequencesExplained = "consequences-explained"
  case declinedInWriting = "declined-in-writing"
  case uncontested
  case hoursAccepted = "hours-accepted"
  case assessors
  case assessedBy = "assessed-by"
  case adjustments
  case candidatesScored = "candidates-scored"
  case tiesBroken = "ties-broken"
  case reasonsGiven = "reasons-given"
  case acceptBy = "accept-by"
  case acceptedOn = "accepted-on"
  case silenceAccepts = "silence-accepts"
  case refusedOn = "refused-on"
  case offerSuitable = "offer-suitable"
  case offerUnsuitable = "offer-unsuitable"
  case refusalReasonable = "refusal-reasonable"
  case refusalUnreasonable = "refusal-unreasonable"
  case findingSetAside = "finding-set-aside"
  case appealBy = "appeal-by"
  case appealReceived = "appeal-received"
  case appealGround = "appeal-ground"
  case appealPanel = "appeal-panel"
  case appealHearing = "appeal-hearing"
  case appealOutcome = "appeal-outcome"
  case effectsListed = "effects-listed"
  case registerForm = "register-form"
  case registerConsent = "register-consent"
  case registerEnds = "register-ends"
  case offerInWriting = "offer-in-writing"
  case termsInWriting = "terms-in-writing"
  case statutoryTrial = "statutory-trial"
  case trialStarts = "trial-starts"
  case trialEnds = "trial-ends"
  case retrainingAgreed = "retraining-agreed"
  case extensionAgreed = "extension-agreed"
  case extensionPurpose = "extension-purpose"
  case lowerGrade = "lower-grade"
  case protectionEnds = "protection-ends"
  case payRegained = "pay-regained"
  case individualMeeting = "individual-meeting"
  case dismissalAuthority = "dismissal-authority"
  case noticeGiven = "notice-given"
  case noticeEnds = "notice-ends"
  case payInLieu = "pay-in-lieu"
  case searchRecorded = "search-recorded"
  case vacanciesChecked = "vacancies-checked"
  case otherBodyOffer = "other-body-offer"
  case otherBodyStarts = "other-body-starts"
  case legalAdvice = "legal-advice"
  case decision
  case owner

  /// What kind of value it takes.
  public var kind: FactKind {
    switch self {
    case .consultationCloses, .consultationClosed, .responsesAnswered, .structureApproved,
      .s188Sent, .hr1Received, .vrCloses, .vrRequestedOn, .leavingOn, .interestCloses,
      .interestReceived, .absentContacted, .acceptBy,
      .acceptedOn, .refusedOn, .appealBy, .appealReceived, .appealHearing, .registerForm,
      .registerEnds, .trialStarts, .trialEnds, .retrainingAgreed, .extensionAgreed, .protectionEnds,
      .payRegained, .findingSetAside,
      .noticeGiven, .noticeEnds, .vacanciesChecked, .otherBodyOffer, .otherBodyStarts:
      .date
    case .vrSaving, .firstCall, .matchFound, .consequencesExplained, .declinedInWriting,
      .uncontested, .hoursAccepted, .candidatesScored, .reasonsGiven, .registerConsent,
      .offerSuitable, .offerUnsuitable, .refusalReasonable, .refusalUnreasonable, .effectsListed,
      .offerInWriting, .termsInWriting, .statutoryTrial, .lowerGrade, .individualMeeting,
      .payInLieu, .searchRecorded:
      .yes
    case .responsesReceived, .dismissalsProposed, .vrSought, .assessors:
      .wholeNumber
    case .vrDeclined, .vrAuthority, .leavingEvidence, .noRoute, .absence, .assessedBy, .adjustments,
      .tiesBroken,
      .silenceAccepts,
      .appealGround, .appealPanel, .appealOutcome, .extensionPurpose, .dismissalAuthority,
      .legalAdvice, .decision, .owner:
      .text
    }
  }

  /// How long it counts.
  public var scope: FactScope {
    switch self {
    case .consultationCloses, .consultationClosed, .responsesReceived, .responsesAnswered,
      .structureApproved, .s188Sent, .hr1Received, .dismissalsProposed, .vrSought, .vrCloses,
      .leavingOn, .leavingEvidence, .noRoute, .firstCall,
      .matchFound, .interestCloses, .interestReceived, .absence, .absentContacted,
      .declinedInWriting, .uncontested, .assessors,
      .assessedBy, .reasonsGiven, .registerForm, .registerConsent, .registerEnds, .lowerGrade,
      .protectionEnds, .payRegained, .findingSetAside,
      .individualMeeting, .dismissalAuthority, .noticeGiven, .noticeEnds, .payInLieu,
      .searchRecorded, .vacanciesChecked, .otherBodyOffer, .otherBodyStarts, .legalAdvice,
      .decision, .owner:
      .wholeCase
    case .hoursAccepted, .adjustments, .candidatesScored, .tiesBroken, .consequencesExplained,
      .acceptBy, .acceptedOn,
      .silenceAccepts, .refusedOn, .offerSuitable, .offerUnsuitable,
      .refusalReasonable, .refusalUnreasonable, .offerInWriting, .termsInWriting, .statutoryTrial,
      .trialStarts, .trialEnds, .retrainingAgreed, .extensionAgreed, .extensionPurpose:
      .oneOffer
    case .appealBy, .appealReceived, .appealGround, .appealPanel, .appealHearing, .appealOutcome,
      .effectsListed:
      .oneAppeal
    case .vrRequestedOn, .vrDeclined, .vrSaving, .vrAuthority:
      .oneRequest
    }
  }
}

extension FactName: CustomStringConvertible {
  /// The name itself: `notice-ends`.
  public var description: String { rawValue }
}
