extension LetterKind {
  /// The fields that a template of this kind may use: those of every letter, then its own.
  public var fields: [LetterField] {
    LetterField.everyLetter + ownFields
  }

  /// The fields that a template asks for, parts included, and that no letter of this kind has.
  public func unknownFields(
    in template: LetterTemplate, parts: [PlaceholderName: LetterTemplate] = [:]
  ) -> [Lack] {
    let known = Set(fields.map(\.name))
    return template.fields(parts: parts).filter { !known.contains($0.name) }
      .map { Lack(name: $0.name, reason: .unknownField, places: $0.places) }
  }

  /// Kinds without a template have no fields of their own yet.
  private var ownFields: [LetterField] {
    switch self {
    case .consultationOpens: Self.consultationOpensFields
    case .atRisk: Self.atRiskFields
    case .assimilation: Self.assimilationFields
    case .ringFenceInvitation: Self.ringFenceInvitationFields
    case .notAppointed: Self.notAppointedFields
    case .riskWithdrawn: Self.riskWithdrawnFields
    case .s188, .vrInvitation, .vrDecision, .reminder, .appealAcknowledged, .appealOutcome,
      .appointed, .newTerms, .registerJoined, .alternativeOffer, .refusalResponse, .trialOutcome,
      .trialEnded, .notice, .redundancyAppeal, .payProtection, .managerNotice, .unionBundle:
      []
    }
  }

  private static let consultationOpensFields: [LetterField] = [
    LetterField("consultation opens", .date, from: .programme, "The first day for comments."),
    LetterField.consultationCloses.asDeadline,
    LetterField("reasons for change", from: .employer, "Why the authority proposes to change."),
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
    LetterField(
      "meeting arrangements", .list, from: .employer,
      "The meetings about the proposal, one a line, with day, time and place."),
  ]

  private static let atRiskFields: [LetterField] = [
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
    LetterField(
      "redeployment contact", from: .employer, "Who helps to look for another post."),
    LetterField(
      "time off arrangements", from: .employer,
      "The time off that the employer gives before any notice, in whole sentences."),
    LetterField(
      "voluntary redundancy open", .flag, from: .employer,
      "Whether requests for voluntary redundancy are open to this person."),
    LetterField.meetingDate,
    LetterField.meetingPlace,
    LetterField.firstCall,
  ]

  private static let assimilationFields: [LetterField] =
    [
      LetterField("new post title", from: .case, "The title of the post offered."),
      LetterField("new post id", from: .case, "The number of the post offered."),
      LetterField("new service", from: .case, "The service that the post offered belongs to."),
      LetterField("new grade", from: .case, "The grade of the post offered."),
      LetterField(
        "new hours", from: .case,
        "The hours of the post offered, a week or as a share of full time."),
      LetterField(
        "new weeks", from: .case, "The weeks of the post offered in the year, such as term-time."),
      LetterField("start date", .date, from: .case, "The first day in the post offered."),
      LetterField(
        "rule relied on", from: .case,
        "The rule under which the post is offered, with its source, in whole sentences."),
      LetterField(
        "facts relied on", .list, from: .case, "The facts that meet the rule, one a line."),
      LetterField(
        "protected", .flag, from: .case,
        "Whether the offer is made because of pregnancy or family leave."),
      LetterField(
        "what changes", .list, from: .case,
        "What differs from today's post, with any pay protection, one a line; where nothing does, "
          + "words that say so."),
      LetterField("accept by", .date, from: .case, "The last day for accepting.").asDeadline,
      LetterField.replyAddress,
      LetterField(
        "if no reply", from: .employer,
        "What follows under the policy if no answer has come, in whole sentences."),
    ] + LetterField.appeal

  private static let ringFenceInvitationFields: [LetterField] = [
    LetterField(
      "posts in the ring-fence", .list, from: .case,
      "The posts with their numbers and places, one a line."),
    LetterField(
      "number of places", from: .case, "How many places there are in all, with their unit."),
    LetterField(
      "number in the ring-fence", from: .case, "How many people may claim them, in figures."),
    LetterField(
      "rule relied on", from: .case,
      "The rule that puts the person in the ring-fence, with its source, in whole sentences."),
    LetterField(
      "more than one post", .flag, from: .case,
      "Whether the ring-fence has different posts, so that an order of preference is asked for."),
    LetterField(
      "selection criteria", .list, from: .employer, "The criteria with their weights, one a line."),
    LetterField(
      "selection method", from: .employer, "How people are assessed, and by whom."),
    LetterField("tie break", from: .programme, "How equal results are decided."),
    LetterField(
      "closing date", .date, from: .case, "The last day for an expression of interest."
    ).asDeadline,
    LetterField.replyAddress,
    LetterField(
      "adjustments contact", from: .employer, "Whom to ask for an adjustment to the selection."),
    LetterField(
      "absence contact", from: .employer, "Whom to reach, and how, while away from work."),
    LetterField.firstCall,
  ]

  private static let notAppointedFields: [LetterField] =
    [
      LetterField("claimed post title", from: .case, "The title of the post that was claimed."),
      LetterField("claimed post id", from: .case, "The number of that post."),
      LetterField(
        "reasons", .list, from: .case,
        "Why the person was not appointed, without a word about anybody else."),
      LetterField(
        "own scores", .list, from: .case,
        "The person's own scores, one a line; where none were given, a sentence that says so."),
      LetterField(
        "next step", .list, from: .case,
        "What happens in the case now, in whole sentences, with any other claim that stands."),
      LetterField(
        "register arrangements", from: .employer,
        "What the redeployment register does, and how to join it."),
      LetterField(
        "reply by", .date, from: .case, "The last day for answering about the register."
      ).asDeadline,
    ] + LetterField.appeal

  private static let riskWithdrawnFields: [LetterField] = [
    LetterField(
      "withdrawn on", .date, from: .case, "The day from which the person is no longer at risk."),
    LetterField(
      "reason for withdrawal", .list, from: .case,
      "Why the risk is withdrawn, in whole sentences."),
    LetterField(
      "another case", .flag, from: .case,
      "Whether the person has a case in another post that goes on."),
  ]
}
