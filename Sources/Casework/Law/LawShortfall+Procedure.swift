import Restructure

// What the procedure of a restructure asks for, in words: responses, volunteers, contests and pay.
extension LawShortfall {
  /// What is missing or does not fit, and what to do about it; empty for what the law itself asks.
  var provided: (words: String, remedy: String) {
    switch self {
    case .rivalClaims(let cases, let post):
      (
        "\(Self.names(cases)) \(cases.count == 1 ? "has" : "have") as early a claim to \(post), which "
          + "has too few places for all",
        "Let them claim \(post) in a contest, or record with `ringfence case decide` who is assigned "
          + "to it."
      )
    case .responsesNotAnswered(nil):
      (
        "no record says that the responses to consultation were answered",
        "Record the day by which all were answered with --fact responses-answered=DATE, or that none "
          + "came with --fact responses-received=0; or name it under events in programme.yaml."
      )
    case .responsesNotAnswered(let received?):
      (
        "\(counted(received, "response")) arrived, and no record says by when all were answered",
        "Answer them, and record the day with --fact responses-answered=DATE."
      )
    case .enoughVolunteers(let sought, let agreed, let post):
      (
        "\(counted(sought, "volunteer")) \(sought == 1 ? "is" : "are") sought from \(post), and "
          + "\(counted(agreed, "other")) \(agreed == 1 ? "has" : "have") been let go already",
        "Decline the request; or, if more are sought by now, record how many with --fact "
          + "vr-sought=NUMBER."
      )
    case .goingSavesNothing(let post):
      (
        "what remains of \(post) needs everybody who is still in it, so that nothing is saved",
        "Decline the request, or correct what remains of \(post) in changes.csv."
      )
    case .scoringNotOnRecord:
      (
        "the folder has no scores, and the fact candidates-scored is missing",
        "Give the scores in scores.csv, or record \(FactName.candidatesScored.records) with --fact "
          + "candidates-scored=yes."
      )
    case .notScored(let cases, let post):
      (
        "\(Self.names(cases)) \(cases.count == 1 ? "has" : "have") no score for \(post)",
        "Give it in scores.csv; move whoever has withdrawn out of the selection first."
      )
    case .tieOpen(let level, let post):
      (
        level.isEmpty
          ? "the folder has no scores, and the fact ties-broken is missing"
          : "\(Self.names(level)) \(level.count == 1 ? "has" : "have") the same score"
            + (post.map { " for \($0)" } ?? "") + ", and no record says what broke the tie",
        "Record \(FactName.tiesBroken.records), with --fact ties-broken=WORD."
      )
    case .tieBreakNotListed(let word, let listed):
      (
        "“\(word)” breaks no tie by the policy, which lists \(listed.words.joinedInWords) "
          + "(\(listed.basis))",
        "Use one of these, or decide it and give the decision's number: --fact ties-broken=D1."
      )
    case .noSuchTieDecision(let number):
      (
        "no decision \(number) stands",
        "`ringfence case decisions` lists the decisions with their numbers."
      )
    case .noPayProtection(let basis):
      (
        "the policy protects no pay (\(basis))",
        "Leave the case as redeployed, or correct the policy."
      )
    case .protectedTooLong(let ends, let last, let figure):
      (
        "protection ends on \(ends), and \(figure.period) run to \(last) (\(figure.basis))",
        "Let it end on \(last) or earlier."
      )
    case .tooManyGradesDown(let down, let post, let most):
      (
        "\(post) is \(counted(down, "grade")) below the old post, and pay is protected over "
          + "\(counted(most.number, "grade")) (\(most.basis))",
        "Leave the case as redeployed, or correct the grades in posts.csv and vacancies.csv."
      )
    case .noRoom, .passedOver, .placeStillFree, .appealOpen, .consultationTooShort, .hr1Missing,
      .noticeBeforeHR1, .hr1TooLate, .serviceNotKnown, .consultationNotKnown,
      .tooLittleServiceForTheRegister, .noWayInPlan, .noticeTooShort, .notATermEnd,
      .teacherNoticeTooLate, .statutoryTrialWithoutNotice, .trialStartsTooLate, .trialTooShort,
      .trialTooLong, .retrainingNotAgreed, .extensionTooLate, .protectedOnLastDay, .reengaged,
      .gapIsArguable, .moreClaimants, .tooFewAssessors, .adjustmentsNotOnRecord,
      .absentNotReached, .noFirstCall, .hoursNotAccepted:
      ("", "")
    }
  }

  static func names(_ cases: [CaseReference]) -> String {
    guard cases.count > 4 else { return cases.map(\.description).joinedInWords }
    return (cases.prefix(3).map(\.description) + ["\(cases.count - 3) others"]).joinedInWords
  }
}
