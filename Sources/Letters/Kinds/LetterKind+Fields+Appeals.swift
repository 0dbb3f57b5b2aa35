// Fields of the letters about appeals.
extension LetterKind {
  static let appealAcknowledgedFields: [LetterField] = [
    LetterField.appealReceived, LetterField.appealGround, LetterField.hearingDate,
    LetterField(
      "hearing time and place", from: .employer, "When on that day, and where, the appeal is heard."
    ),
    LetterField.appealPanel,
    LetterField(
      "papers for the hearing", .list, from: .employer,
      "Which papers are shared, by whom and by when, in whole sentences."),
    LetterField.adjustmentsContact,
  ]

  static let appealOutcomeFields: [LetterField] = [
    LetterField.hearingDate, LetterField.appealPanel, LetterField.appealGround,
    LetterField(
      "appeal decision", .list, from: .case, "What the panel decided, and why."),
    LetterField.effectOfAppeal,
    LetterField(
      "finality", from: .employer,
      "Whether the decision is final under the policy, in whole sentences."),
  ]

  static let redundancyAppealFields: [LetterField] = [
    LetterField.appealReceived, LetterField.appealGround, LetterField.appealPanel,
    LetterField.hearingDate,
    LetterField(
      "appeal to be heard", .flag, from: .case, "Whether the hearing is still to come."),
    LetterField(
      "appeal decided", .flag, from: .case,
      "Whether the panel has decided; the opposite of appeal to be heard."),
    LetterField(
      "appeal particulars", .list, from: .case,
      "The decision and its reasons; before the hearing, how it is held."),
    LetterField.effectOfAppeal,
    LetterField(
      "reinstated", .flag, from: .case, "Whether the person keeps the job, or has it back."),
    LetterField.nextStep,
  ]
}
