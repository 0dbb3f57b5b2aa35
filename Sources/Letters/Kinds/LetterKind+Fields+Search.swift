// Fields of the letters about the register, alternatives, trials and pay protection.
extension LetterKind {
  static let registerJoinedFields: [LetterField] = [
    LetterField(
      "on register from", .date, from: .case, "The day on which the person joined the register."),
    LetterField.redeploymentContact,
    LetterField(
      "register period", from: .programme, "How long the register lasts, such as 12 weeks."),
    LetterField(
      "register ends", .date, from: .case, "The last day on the register."
    ).asDeadline,
    LetterField(
      "notice and the register", from: .employer,
      "Whether notice of dismissal may be given, and may run, while somebody is on the register, in "
        + "whole sentences."),
    LetterField.vacancyWindow,
    LetterField(
      "grade range", from: .employer, "Which grades are looked at, and what follows from that."),
    LetterField.firstCall,
    LetterField(
      "weekly steps", .list, from: .employer, "What the person is asked to do each week."),
    LetterField.timeOff, LetterField.training,
  ]

  static let alternativeOfferFields: [LetterField] =
    LetterField.newPost + [
      LetterField.whatChanges, LetterField.payProtection,
      LetterField(
        "suitability reasons", .list, from: .employer, "Why the post suits the person."),
      LetterField.trialStarts,
      LetterField(
        "trial ends", .date, from: .case, "The last day of the trial."
      ).asDeadline,
      LetterField(
        "trial basis", .list, from: .case,
        "Whether the trial is the law's or the policy's, its length, and what becomes of a notice and "
          + "of the payment if it fails, in whole sentences."),
      LetterField(
        "trial objectives", .list, from: .employer, "What the trial is to show, one a line."),
      LetterField(
        "trial review", from: .employer, "Who looks at the trial with the person, and when."),
      LetterField.training, LetterField.acceptBy, LetterField.replyAddress,
    ]

  static let refusalResponseFields: [LetterField] =
    [
      LetterField("refused on", .date, from: .case, "The day on which the post was refused."),
      LetterField("refused post title", from: .case, "The title of the post that was refused."),
      LetterField("refused post id", from: .case, "The number of the post that was refused."),
      LetterField(
        "refusal finding", .list, from: .case,
        "Whether the post was suitable and the refusal reasonable, in whole sentences."),
      LetterField.reasons, LetterField.effectOnPayment, LetterField.nextStep,
    ] + LetterField.appealAgainstFinding

  static let trialOutcomeFields: [LetterField] =
    LetterField.trialPost + [
      LetterField(
        "trial outcome", .list, from: .case,
        "That the person is confirmed, or until when and what for the trial is longer."),
      LetterField("trial passed", .flag, from: .case, "Whether the person is confirmed."),
      LetterField(
        "trial extended", .flag, from: .case,
        "Whether the trial is made longer; the opposite of trial passed."),
      LetterField.payProtection, LetterField.nextStep,
    ]

  static let trialEndedFields: [LetterField] =
    LetterField.trialPost + [
      LetterField("trial ended on", .date, from: .case, "The day on which the trial ended."),
      LetterField.reasons, LetterField.effectOnPayment, LetterField.nextStep,
      LetterField.redeploymentContact,
    ]

  static let payProtectionFields: [LetterField] = [
    LetterField("new post title", from: .case, "The title of the new post."),
    LetterField("new post id", from: .case, "The number of the new post."),
    LetterField(
      "protection stage", .list, from: .case,
      "Whether the protection starts, is near its end or has ended, in whole sentences."),
    LetterField("protected pay", from: .case, "The pay that is protected, a year or a week."),
    LetterField.newPay,
    LetterField(
      "protection starts", .date, from: .case, "The first day of the protection."),
    LetterField("protection ends", .date, from: .case, "The last day of the protection."),
    LetterField(
      "protection basis", from: .programme, "The term of the policy that protects the pay."),
    LetterField(
      "what stops protection", .list, from: .employer, "What ends it sooner, one a line."),
    LetterField("protection review", from: .employer, "When and how it is reviewed."),
    LetterField.nextStep,
  ]

  static let managerNoticeFields: [LetterField] = [
    LetterField("vacancy title", from: .employer, "The title of the vacancy."),
    LetterField("vacancy id", from: .employer, "The number of the vacancy."),
    LetterField(
      "comes first", .flag, from: .case,
      "Whether the law puts the person first, without saying why."),
    LetterField(
      "essential criteria", .list, from: .employer, "The essential criteria, one a line."),
    LetterField.vacancyWindow,
    LetterField(
      "answer by", .date, from: .employer, "The last day for the manager's answer."
    ).asDeadline,
  ]
}
