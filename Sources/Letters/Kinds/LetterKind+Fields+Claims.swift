// Fields of the letters about volunteering, claiming and being chosen.
extension LetterKind {
  static let vrInvitationFields: [LetterField] = [
    LetterField(
      "your request", .list, from: .case,
      "Whether the person has asked to leave, and when, in whole sentences."),
    LetterField(
      "estimated last day", .date, from: .case,
      "The day on which the estimate takes the job to end."
    ),
    LetterField.payWorking, LetterField.pensionNote,
    LetterField("vr closes", .date, from: .case, "The last day for a request.").asDeadline,
    LetterField.replyAddress,
    LetterField(
      "withdrawal point", from: .employer,
      "Until when a request can be taken back, in whole sentences."),
  ]

  static let vrDecisionFields: [LetterField] = [
    LetterField(
      "vr requested on", .date, from: .case, "The day on which the person asked to leave."),
    LetterField(
      "vr decision", .list, from: .case,
      "Whether the request is agreed or declined, with the reason, in whole sentences."),
    LetterField(
      "vr consequences", .list, from: .case,
      "The last day, the payment and when it is made, or that nothing changes, in whole sentences."),
    LetterField.paymentArrangements.asOptional,
    LetterField("request agreed", .flag, from: .case, "Whether the request is agreed."),
    LetterField(
      "request declined", .flag, from: .case,
      "Whether the request is declined; the opposite of request agreed."),
  ]

  static let reminderFields: [LetterField] = [
    LetterField.postsInTheRingFence, LetterField.closingDate, LetterField.replyAddress,
    LetterField(
      "other ways to reply", from: .employer, "Further ways to reply, such as by telephone."),
    LetterField.absenceContact, LetterField.ifNoReply,
  ]

  static let appointedFields: [LetterField] =
    LetterField.newPost + [
      LetterField(
        "how chosen", .list, from: .case,
        "How the person came to be chosen, without a word about anybody else."),
      LetterField.whatChanges, LetterField.payProtection, LetterField.acceptBy,
      LetterField.replyAddress, LetterField.ifNoReply,
    ]

  static let newTermsFields: [LetterField] =
    LetterField.newPost + [
      LetterField(
        "how accepted", from: .case, "When and how the offer was accepted, in a whole sentence."),
      LetterField("new place of work", from: .case, "Where the new post is worked."),
      LetterField("new manager", from: .case, "To whom the new post reports."),
      LetterField.newPay, LetterField.whatChanges, LetterField.payProtection,
    ]
}
