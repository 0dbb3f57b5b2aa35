// Fields that several kinds of letter have, so that they mean the same in each.
extension LetterField {
  /// The post that is offered or given.
  static let newPost: [LetterField] = [
    LetterField("new post title", from: .case, "The title of the new post."),
    LetterField("new post id", from: .case, "The number of the new post."),
    LetterField("new service", from: .case, "The service that the new post belongs to."),
    LetterField("new grade", from: .case, "The grade of the new post."),
    LetterField(
      "new hours", from: .case, "The hours of the new post, a week or as a share of full time."),
    LetterField(
      "new weeks", from: .case, "The weeks of the new post in the year, such as term-time."),
    LetterField(
      "new post lasts", from: .case,
      "Until when the new post lasts, where it is for a fixed term; else words that say it is not."),
    LetterField("start date", .date, from: .case, "The first day in the new post."),
  ]
  /// The post on trial.
  static let trialPost: [LetterField] = [
    LetterField("trial post title", from: .case, "The title of the post on trial."),
    LetterField("trial post id", from: .case, "The number of the post on trial."),
    trialStarts,
  ]
  static let trialStarts = LetterField(
    "trial starts", .date, from: .case, "The first day of the trial.")
  static let whatChanges = LetterField(
    "what changes", .list, from: .case,
    "What differs from today's post, one a line; where nothing does, words that say so.")
  static let acceptBy = LetterField(
    "accept by", .date, from: .case, "The last day for accepting."
  ).asDeadline
  static let ifNoReply = LetterField(
    "if no reply", from: .employer,
    "What follows under the policy if no answer has come, in whole sentences.")
  static let payProtection = LetterField(
    "pay protection", from: .employer,
    "Whether pay is protected, for how long and under which rule, in whole sentences.")
  static let postsInTheRingFence = LetterField(
    "posts in the ring-fence", .list, from: .case,
    "The posts with their numbers and places, one a line.")
  static let closingDate = LetterField(
    "closing date", .date, from: .case, "The last day for an expression of interest."
  ).asDeadline
  static let adjustmentsContact = LetterField(
    "adjustments contact", from: .employer, "Whom to ask for an adjustment.")
  static let absenceContact = LetterField(
    "absence contact", from: .employer, "Whom to reach, and how, while away from work.")
  static let redeploymentContact = LetterField(
    "redeployment contact", from: .employer, "Who helps to look for another post.")
  static let timeOff = LetterField(
    "time off arrangements", from: .employer,
    "The time off that the employer gives, in whole sentences.")
  static let training = LetterField(
    "training offered", from: .employer, "The training that can be had, in whole sentences.")
  static let reasons = LetterField(
    "reasons", .list, from: .case, "Why it was so decided, without a word about anybody else.")
  static let nextStep = LetterField(
    "next step", .list, from: .case,
    "What happens now, in whole sentences, with any other claim that stands.")
  static let reasonsForChange = LetterField(
    "reasons for change", from: .employer, "Why the authority proposes to change.")
  static let meetingArrangements = LetterField(
    "meeting arrangements", .list, from: .employer,
    "The meetings about the proposal, one a line, with day, time and place.")
  static let consultationOpens = LetterField(
    "consultation opens", .date, from: .programme, "The first day for comments.")
  static let selectionMethod = LetterField(
    "selection method", from: .employer, "How people are assessed, and by whom.")
  static let payWorking = LetterField(
    "pay working", .list, from: .case,
    "How the redundancy payment is worked out, step by step, each with its source.")
  static let paymentArrangements = LetterField(
    "payment arrangements", from: .employer,
    "How and when payments are made; where no redundancy payment is due, the letter says that in its "
      + "place.")
  static let pensionNote = LetterField(
    "pension note", from: .employer, "What becomes of the pension, and whom to ask.")
  static let effectOnPayment = LetterField(
    "effect on payment", .list, from: .case,
    "What it means for a redundancy payment, in whole sentences.")
  static let appealReceived = LetterField(
    "appeal received", .date, from: .case, "The day on which the appeal arrived.")
  static let appealGround = LetterField(
    "appeal ground", from: .case, "The ground of the appeal.")
  static let appealPanel = LetterField(
    "appeal panel", from: .case, "Who hears the appeal, by name.")
  static let hearingDate = LetterField(
    "hearing date", .date, from: .case, "The day on which the appeal is heard.")
  static let effectOfAppeal = LetterField(
    "effect of the appeal", .list, from: .case, "What the appeal means for the person's case.")
  static let vacancyWindow = LetterField(
    "vacancy window", from: .programme,
    "How long vacancies are held back for people on the register, in whole sentences.")
  static let newPay = LetterField(
    "new pay", from: .employer, "The pay of the new post, a year or a week.")
}
