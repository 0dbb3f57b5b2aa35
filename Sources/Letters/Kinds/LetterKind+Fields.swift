extension LetterKind {
  /// The fields that a template of this kind may use: those of every letter to the same reader,
  /// then its own.
  public var fields: [LetterField] {
    switch reader {
    case .person: LetterField.everyLetter + ownFields
    case .manager: LetterField.toOthers + LetterField.person + ownFields
    case .representatives: LetterField.toOthers + ownFields
    }
  }

  /// The fields that a template asks for, parts included, and that no letter of this kind has.
  public func unknownFields(
    in template: LetterTemplate, parts: [PlaceholderName: LetterTemplate] = [:]
  ) -> [Lack] {
    let known = Set(fields.map(\.name))
    return template.fields(parts: parts).filter { !known.contains($0.name) }
      .map { Lack(name: $0.name, reason: .unknownField, places: $0.places) }
  }

  private var ownFields: [LetterField] {
    switch self {
    case .s188: Self.s188Fields
    case .consultationOpens: Self.consultationOpensFields
    case .atRisk: Self.atRiskFields
    case .vrInvitation: Self.vrInvitationFields
    case .vrDecision: Self.vrDecisionFields
    case .assimilation: Self.assimilationFields
    case .ringFenceInvitation: Self.ringFenceInvitationFields
    case .reminder: Self.reminderFields
    case .appealAcknowledged: Self.appealAcknowledgedFields
    case .appealOutcome: Self.appealOutcomeFields
    case .appointed: Self.appointedFields
    case .notAppointed: Self.notAppointedFields
    case .newTerms: Self.newTermsFields
    case .registerJoined: Self.registerJoinedFields
    case .alternativeOffer: Self.alternativeOfferFields
    case .refusalResponse: Self.refusalResponseFields
    case .trialOutcome: Self.trialOutcomeFields
    case .trialEnded: Self.trialEndedFields
    case .notice: Self.noticeFields
    case .redundancyAppeal: Self.redundancyAppealFields
    case .riskWithdrawn: Self.riskWithdrawnFields
    case .payProtection: Self.payProtectionFields
    case .managerNotice: Self.managerNoticeFields
    case .unionBundle: Self.unionBundleFields
    }
  }

  static let consultationOpensFields: [LetterField] = [
    LetterField.consultationOpens,
    LetterField.consultationCloses.asDeadline,
    LetterField.reasonsForChange,
    LetterField(
      "where to read the proposal", from: .employer,
      "Where the paper with today's structure and the proposed one can be read."),
    LetterField(
      "proposed change", .list, from: .case,
      "What the plan proposes for the person's post, in whole sentences."),
    LetterField(
      "in scope", .flag, from: .case,
      "Whether the person has a case, because the proposal could put them at risk."),
    LetterField(
      "affected only", .flag, from: .case,
      "Whether the post changes without risk to its holder; the opposite of in scope."),
    LetterField("how to comment", .list, from: .employer, "The ways to comment, one a line."),
    LetterField.meetingArrangements,
  ]

  static let atRiskFields: [LetterField] = [
    LetterField.consultationCloses,
    LetterField("at risk from", .date, from: .case, "The day from which the person is at risk."),
    LetterField(
      "change takes effect", .date, from: .case, "The day on which the post ends or is reduced."),
    LetterField(
      "reason at risk", .list, from: .case, "Why the post is at risk, in whole sentences."),
    LetterField(
      "expected route", .list, from: .case,
      "The ring-fence or assimilation that the plan holds for the person, in whole sentences; "
        + "where there is none, a sentence that says so."),
    LetterField.redeploymentContact, LetterField.timeOff,
    LetterField(
      "voluntary redundancy open", .flag, from: .employer,
      "Whether requests for voluntary redundancy are open to this person."),
    LetterField.meetingDate,
    LetterField.meetingPlace,
    LetterField.firstCall,
  ]

  static let assimilationFields: [LetterField] =
    LetterField.newPost + [
      LetterField(
        "rule relied on", from: .case,
        "The rule under which the post is offered, with its source, in whole sentences."),
      LetterField(
        "facts relied on", .list, from: .case, "The facts that meet the rule, one a line."),
      LetterField(
        "protected", .flag, from: .case,
        "Whether the offer is made because of pregnancy or family leave."),
      LetterField.whatChanges, LetterField.payProtection, LetterField.acceptBy,
      LetterField.replyAddress,
      LetterField.ifNoReply,
    ] + LetterField.appeal

  static let ringFenceInvitationFields: [LetterField] = [
    LetterField.postsInTheRingFence,
    LetterField(
      "number of places", from: .case, "How many places there are in all, with their unit."),
    LetterField(
      "number in the ring-fence", from: .case,
      "How many people who are without a place may claim them, in figures."),
    LetterField(
      "rule relied on", from: .case,
      "The rule that puts the person in the ring-fence, with its source, in whole sentences."),
    LetterField(
      "more than one post", .flag, from: .case,
      "Whether the ring-fence has different posts, so that an order of preference is asked for."),
    LetterField(
      "selection criteria", .list, from: .employer, "The criteria with their weights, one a line."),
    LetterField.selectionMethod,
    LetterField("tie break", from: .programme, "How equal results are decided."),
    LetterField.closingDate,
    LetterField.replyAddress,
    LetterField.adjustmentsContact, LetterField.absenceContact,
    LetterField.firstCall,
  ]

  static let notAppointedFields: [LetterField] =
    [
      LetterField("claimed post title", from: .case, "The title of the post that was claimed."),
      LetterField("claimed post id", from: .case, "The number of that post."),
      LetterField.reasons,
      LetterField(
        "own scores", .list, from: .case,
        "The person's own scores, one a line; where none were given, a sentence that says why."
      ).asPersonal,
      LetterField.nextStep,
      LetterField(
        "register arrangements", from: .employer,
        "What the redeployment register does, and how to join it."),
      LetterField(
        "reply by", .date, from: .case, "The last day for answering about the register."
      ).asDeadline,
    ] + LetterField.appeal

  static let riskWithdrawnFields: [LetterField] = [
    LetterField(
      "withdrawn on", .date, from: .case, "The day from which the person is no longer at risk."),
    LetterField(
      "reason for withdrawal", .list, from: .case,
      "Why the risk is withdrawn, in whole sentences."),
    LetterField(
      "another case", .flag, from: .case,
      "Whether the person has a case in another post that goes on."),
    LetterField(
      "under notice", .flag, from: .case,
      "Whether the person was given notice of dismissal from the post."),
    LetterField(
      "not under notice", .flag, from: .case, "The opposite of under notice."),
  ]
}
