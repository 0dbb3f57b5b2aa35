// Fields of the notice of dismissal.
extension LetterKind {
  static let noticeFields: [LetterField] =
    [
      LetterField("notice given", .date, from: .case, "The day on which notice is given."),
      LetterField(
        "notice ends", .date, from: .case, "The last day of the employment."
      ).asDeadline,
      LetterField(
        "another post", .flag, from: .case,
        "Whether the person has another post, which this notice does not end."),
      LetterField(
        "reason for dismissal", .list, from: .case,
        "Why the employment ends, with its source, in whole sentences."),
      LetterField(
        "individual meeting", .date, from: .case, "The day on which the person was met."),
      LetterField("dismissal authority", from: .case, "Who authorised the dismissal."),
      LetterField(
        "notice working", .list, from: .case,
        "How the notice is worked out, step by step, each with its source."),
      LetterField.payWorking,
      LetterField(
        "payment due", .flag, from: .case, "Whether the law gives the person a redundancy payment."),
      LetterField("no payment due", .flag, from: .case, "The opposite of payment due."),
      LetterField.paymentArrangements,
      LetterField(
        "claim by", .date, from: .case, "The last day for claiming a redundancy payment."
      ).asDeadline,
      LetterField(
        "reasons without request", .flag, from: .case,
        "Whether the reasons are owed in writing unasked, because of pregnancy, maternity leave or "
          + "adoption leave."),
      LetterField(
        "reasons on request", .flag, from: .case, "The opposite of reasons without request."),
      LetterField(
        "leave arrangements", from: .employer,
        "What becomes of leave that is not taken, in whole sentences."),
      LetterField.pensionNote, LetterField.redeploymentContact, LetterField.firstCall,
      LetterField.timeOff,
      LetterField("property to return", .list, from: .employer, "What to give back, one a line."),
      LetterField.nextStep,
    ] + LetterField.appealAgainstDismissal
}
