/// The letters that a programme sends.
public enum LetterKind: String, CaseIterable, Hashable, Sendable {
  case s188
  case consultationOpens = "consultation-opens"
  case atRisk = "at-risk"
  case vrInvitation = "vr-invitation"
  case vrDecision = "vr-decision"
  case assimilation
  case ringFenceInvitation = "ring-fence-invitation"
  case reminder
  case appealAcknowledged = "appeal-acknowledged"
  case appealOutcome = "appeal-outcome"
  case appointed
  case notAppointed = "not-appointed"
  case newTerms = "new-terms"
  case registerJoined = "register-joined"
  case alternativeOffer = "alternative-offer"
  case refusalResponse = "refusal-response"
  case trialOutcome = "trial-outcome"
  case trialEnded = "trial-ended"
  case notice
  case redundancyAppeal = "redundancy-appeal"
  case riskWithdrawn = "risk-withdrawn"
  case payProtection = "pay-protection"
  case managerNotice = "manager-notice"
  case unionBundle = "union-bundle"

  /// To whom a letter goes.
  public enum Reader: Hashable, Sendable {
    /// The person whose case it is.
    case person
    /// A manager with a vacancy, about a person.
    case manager
    /// The recognised unions or other representatives, about the whole programme.
    case representatives
  }

  /// To whom it goes.
  public var reader: Reader {
    switch self {
    case .s188, .unionBundle: .representatives
    case .managerNotice: .manager
    default: .person
    }
  }

  /// The file that its English template lies in.
  public var templateFile: String { templateFile(in: .english) }

  /// The file that its template in a language lies in.
  public func templateFile(in language: LetterLanguage) -> String {
    rawValue + language.suffix + ".txt"
  }

  /// Its number in the list of letters, `L1` to `L24`.
  public var code: String {
    heading.code
  }

  /// What a list of letters calls it.
  public var title: String {
    heading.title
  }

  private var heading: (code: String, title: String) {
    switch self {
    case .s188: ("L1", "Information for representatives under section 188")
    case .consultationOpens: ("L2", "Consultation opens")
    case .atRisk: ("L3", "Post at risk")
    case .vrInvitation: ("L4", "Invitation to volunteer for redundancy")
    case .vrDecision: ("L5", "Decision on voluntary redundancy")
    case .assimilation: ("L6", "Offer of a post by assimilation or match")
    case .ringFenceInvitation: ("L7", "Invitation to claim a ring-fenced post")
    case .reminder: ("L8", "Reminder before the closing date")
    case .appealAcknowledged: ("L9", "Appeal acknowledged")
    case .appealOutcome: ("L10", "Outcome of an appeal")
    case .appointed: ("L11", "Appointed to a post")
    case .notAppointed: ("L12", "Not appointed to a post")
    case .newTerms: ("L13", "Confirmation of new terms")
    case .registerJoined: ("L14", "Redeployment register joined")
    case .alternativeOffer: ("L15", "Offer of another post, with a trial")
    case .refusalResponse: ("L16", "Answer to the refusal of an offer")
    case .trialOutcome: ("L17", "Trial confirmed or extended")
    case .trialEnded: ("L18", "Trial ended")
    case .notice: ("L19", "Notice of dismissal")
    case .redundancyAppeal: ("L20", "Appeal against redundancy")
    case .riskWithdrawn: ("L21", "Risk withdrawn")
    case .payProtection: ("L22", "Pay protection")
    case .managerNotice: ("L23", "Manager's notice of a redeployee")
    case .unionBundle: ("L24", "Bundle for the union")
    }
  }
}
