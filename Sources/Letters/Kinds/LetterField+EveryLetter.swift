extension LetterField {
  /// The fields that every letter to the person has, because it says who writes, to whom, about
  /// what and under which rules.
  public static let everyLetter: [LetterField] =
    [
      LetterField("employee id", from: .case, "The person's employee number."),
      LetterField("address lines", .list, from: .case, "The lines of the person's postal address."),
      LetterField("support contact", from: .employer, "Where support is to be had, and how."),
      LetterField("union contact", from: .employer, "Whom to speak to at each recognised union."),
    ] + person + allReaders

  /// The fields of every letter to somebody else: a manager, or representatives.
  public static let toOthers: [LetterField] =
    [
      LetterField(
        "recipient name", from: .employer, "The name of the manager or the union written to."),
      LetterField(
        "recipient address lines", .list, from: .employer, "The lines of their postal address."),
    ] + allReaders

  /// Which person and which post a letter is about.
  static let person: [LetterField] = [
    LetterField("case reference", from: .case, "The reference of the person's case or record."),
    LetterField("employee name", from: .case, "The person's name, as the letter addresses them."),
    LetterField("post title", from: .case, "The title of the post that the person holds today."),
    LetterField("post id", from: .case, "The number of that post."),
    LetterField("service", from: .case, "The service that the post belongs to."),
  ]

  private static let allReaders: [LetterField] = [
    LetterField("letter date", .date, from: .case, "The day that the letter is dated."),
    LetterField(
      "letter reference", from: .case, "A reference that no other letter of the programme has."),
    LetterField("authority", from: .programme, "The employer's name."),
    LetterField("programme title", from: .programme, "The name of the restructure."),
    LetterField(
      "policy edition", from: .programme,
      "The policy that is followed, with its edition; where there is none, words that say so."),
    LetterField("sender name", from: .employer, "The name of the person who signs."),
    LetterField("sender role", from: .employer, "The role in which they sign."),
    LetterField(
      "sender contact", from: .employer, "How to reach the sender, by telephone and in writing."),
    LetterField(
      "structure starts", .date, from: .programme, "The day on which the new structure starts."
    ).asOptional,
  ]

  // Fields that more than one kind of letter has.

  static let consultationCloses = LetterField(
    "consultation closes", .date, from: .programme, "The last day for comments.")
  static let meetingPlace = LetterField(
    "meeting time and place", from: .employer, "When on that day, and where, the meeting is held.")
  static let meetingDate = LetterField(
    "meeting date", .date, from: .employer, "The day of the meeting with the person."
  ).asDeadline
  static let firstCall = LetterField(
    "first call", .flag, from: .case,
    "Whether pregnancy or family leave gives the person first call on a suitable vacancy.")
  static let replyAddress = LetterField(
    "how to reply", from: .employer, "Where an answer is to be sent, and on which form.")
  /// An appeal against the category, the pool, the match or the score.
  static let appeal: [LetterField] =
    [
      LetterField(
        "appeal grounds", .list, from: .employer,
        "The grounds that the policy gives for an appeal against the category, the pool, the match or "
          + "the score.")
    ] + appealRoute
  /// An appeal against dismissal, which has grounds of its own.
  static let appealAgainstDismissal: [LetterField] =
    [
      LetterField(
        "dismissal appeal grounds", .list, from: .employer,
        "The grounds that the policy gives for an appeal against dismissal.")
    ] + appealRoute
  /// An appeal against what was found on a refusal, which has grounds of its own too.
  static let appealAgainstFinding: [LetterField] =
    [
      LetterField(
        "refusal appeal grounds", .list, from: .employer,
        "The grounds that the policy gives for an appeal against what was found on a refusal.")
    ] + appealRoute
  private static let appealRoute: [LetterField] = [
    LetterField(
      "appeal period", from: .programme, "How long the policy gives, such as 10 working days."),
    LetterField(
      "appeal by", .date, from: .case, "The last day for an appeal, counted from the letter."
    ).asDeadline,
    LetterField("appeal to", from: .employer, "To whom an appeal is sent, and how."),
  ]
}
