import Restructure

/// A rule that looks beyond the facts of one case: to service, other cases, places and dated law.
///
/// Each stands in a file of its own, with its source. Where what it needs is not known to the
/// ``CaseSetting`` at all, it decides nothing.
public enum LawRule: String, CaseIterable, Hashable, Sendable {
  case placeFree = "place-free"
  case nobodyFirst = "nobody-first"
  case noFreePlace = "no-free-place"
  case noLiveAppeal = "no-live-appeal"
  case noRival = "no-rival"
  case collectiveConsultation = "collective-consultation"
  case noticeLength = "notice-length"
  case teacherNotice = "teacher-notice"
  case statutoryTrial = "statutory-trial"
  case trialExtension = "trial-extension"
  case protectedOnTheDay = "protected-on-the-day"
  case noReengagement = "no-re-engagement"
  case registerService = "register-service"
  case responsesAnswered = "responses-answered"
  case volunteersSought = "volunteers-sought"
  case allScored = "all-scored"
  case tiesBroken = "ties-broken"
  case payProtection = "pay-protection"
  case absentReached = "absent-reached"
  case claimantsFit = "claimants-fit"
  case enoughAssessors = "enough-assessors"
  case adjustmentsNoted = "adjustments-noted"
  case hasFirstCall = "has-first-call"
  case hoursAcceptable = "hours-acceptable"

  /// Whether it needs more than facts, so that without the folder nothing can be said of it.
  var looksBeyondFacts: Bool { self != .responsesAnswered }

  /// Whether the person's service, or their terms of notice, decide.
  var readsService: Bool {
    switch self {
    case .noticeLength, .teacherNotice, .registerService, .payProtection: true
    case .placeFree, .nobodyFirst, .noFreePlace, .noLiveAppeal, .noRival, .collectiveConsultation,
      .statutoryTrial, .trialExtension, .protectedOnTheDay, .noReengagement, .responsesAnswered,
      .volunteersSought, .allScored, .tiesBroken, .absentReached, .claimantsFit, .enoughAssessors,
      .adjustmentsNoted, .hasFirstCall, .hoursAcceptable:
      false
    }
  }

  /// Everything that keeps it from being met; empty where it is.
  func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    switch self {
    case .placeFree: PlaceRules.placeFree(question)
    case .nobodyFirst: PlaceRules.nobodyFirst(question)
    case .noFreePlace: PlaceRules.noFreePlace(question)
    case .noLiveAppeal: PlaceRules.noLiveAppeal(question)
    case .noRival: PlaceRules.noRival(question)
    case .collectiveConsultation: CollectiveConsultationRule.shortfalls(question)
    case .noticeLength: NoticeLengthRule.shortfalls(question)
    case .teacherNotice: TeacherNoticeRule.shortfalls(question)
    case .statutoryTrial: TrialRules.statutoryTrial(question)
    case .trialExtension: TrialRules.longerTrial(question)
    case .protectedOnTheDay: ProtectionRule.shortfalls(question)
    case .noReengagement: ReengagementRule.shortfalls(question)
    case .registerService: RegisterRule.shortfalls(question)
    case .responsesAnswered: ResponsesRule.shortfalls(question)
    case .volunteersSought: VolunteersRule.shortfalls(question)
    case .allScored: ContestRules.allScored(question)
    case .tiesBroken: ContestRules.tiesBroken(question)
    case .payProtection: PayProtectionRule.shortfalls(question)
    case .absentReached: AbsenceRule.shortfalls(question)
    case .claimantsFit: PlaceRules.claimantsFit(question)
    case .enoughAssessors: AssessorsRule.shortfalls(question)
    case .adjustmentsNoted: AdjustmentsRule.shortfalls(question)
    case .hasFirstCall: FirstCallRule.shortfalls(question)
    case .hoursAcceptable: HoursRule.shortfalls(question)
    }
  }
}

/// What a guard is asked about: a move, the facts known to it, and all around the case.
struct GuardQuestion {
  let record: CaseRecord
  let move: Move
  /// The facts of the programme, the case and the move, the newest of each.
  let facts: Facts
  let setting: CaseSetting

  /// The day by which something must have happened to count: that of the move, or the day of
  /// recording where the move lies ahead of it.
  var limit: LocalDate { min(move.on, move.recordedOn ?? move.on) }

  /// A fact's day.
  func day(_ name: FactName) -> LocalDate? { facts.proven(name)?.day }
}
