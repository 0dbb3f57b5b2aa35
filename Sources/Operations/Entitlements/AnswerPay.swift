import Entitlement
import Restructure

/// Works out redundancy pay for a case, or for facts that are typed.
public enum AnswerPay {
  /// The payment of a case: what is typed goes before what the case and the folder say.
  public static func run(
    _ word: String, _ question: PayQuestion, in file: CaseFile, on day: LocalDate?
  ) throws(OperationFailure) -> PayAnswer {
    try run(question, of: try CaseSubject(word, in: file, on: day))
  }

  /// The payment of a case that was read.
  static func run(
    _ question: PayQuestion, of subject: CaseSubject
  ) throws(OperationFailure) -> PayAnswer {
    var question = question
    var remarks: [String] = []
    if question.ends == nil {
      let (end, remark) = try subject.end()
      question.ends = end
      remarks += [remark].compactMap(\.self)
    }
    if question.noticeGiven == nil, !question.withoutNotice {
      question.noticeGiven = subject.noticeGiven
    }
    question.born = question.born ?? subject.holding.dateOfBirth
    return try answer(question, subject, remarks)
  }

  /// The payment of facts that are typed.
  public static func run(_ question: PayQuestion) throws(OperationFailure) -> PayAnswer {
    try answer(question, nil, [])
  }

  private static func answer(
    _ question: PayQuestion, _ subject: CaseSubject?, _ remarks: [String]
  ) throws(OperationFailure) -> PayAnswer {
    let name = subject?.name
    guard let born = question.born else {
      throw lacks("date_of_birth", question, subject, option: "--born DATE")
    }
    guard let ends = question.ends else {
      throw lacks("the end", question, subject, option: "--ends DATE")
    }
    let (law, lawRemark) = try question.options.law(subject)
    let readings = try question.options.readings()
    let weekly = try weeklyPay(question, subject, on: ends)
    let facts = RedundancyFacts(
      born: born, service: question.options.service(of: subject?.holding), ends: ends,
      notice: notice(question), week: weekly.week, jurisdiction: law)
    let rates = try ReferenceBook.limits(law)
    let statutory = try EntitlementFailure.translating(isTyped: subject == nil) {
      () throws(EntitlementProblem) in
      try RedundancyPay(facts, rates: rates, readings: readings)
    }
    let lost = subject?.lossOfPayment(under: law)
    let employer =
      lost == nil
      ? try EmployerQuestion(question, subject, law, readings).answer(statutory, weekly.week, ends)
      : (pay: nil, remark: employersOwn, doubt: nil)
    let assumed = try EntitlementFailure.translating(isTyped: subject == nil) {
      () throws(EntitlementProblem) in
      try assumedNotice(facts, rates, readings, statutory)
    }
    let statement =
      statutory.weeks.halves > 0 && lost == nil
      ? "The employee must be given the working of the payment in writing. "
        + "[\(law.citation(.statement))]" : nil
    return PayAnswer(
      subject: name, law: law, statutory: statutory, weeklyPay: weekly.week.rounded,
      weeklyPayStep: weekly.step, lost: lost, employer: employer.pay,
      protection: try protection(question, subject),
      remarks: remarks
        + [
          lawRemark,
          assumed.map { "\($0.words) Give --notice-given DATE or --without-notice. \($0.source)" },
          subject?.leaveRemark(on: ends), employer.remark, statement,
        ].compactMap(\.self),
      assumedNotice: assumed.map { "\($0.words) \($0.source)" },
      doubts: statutory.doubts + [employer.doubt].compactMap(\.self))
  }

  private static let employersOwn =
    "The finding takes away what the law gives. Whether what the employer pays of itself is lost too, "
    + "the employer's policy decides; it is not worked out here."

  private static func notice(_ question: PayQuestion) -> RedundancyFacts.Notice {
    if question.withoutNotice { return .none }
    return question.noticeGiven.map { .given(on: $0) } ?? .inFull
  }

  /// Says that notice was taken to have been given in full, where it decides something that it was
  /// not.
  private static func assumedNotice(
    _ facts: RedundancyFacts, _ rates: RateTable, _ readings: Readings, _ taken: RedundancyPay
  ) throws(EntitlementProblem) -> (words: String, source: String)? {
    guard facts.notice == .inFull else { return nil }
    let without = RedundancyFacts(
      born: facts.born, service: facts.service, ends: facts.ends, notice: .none, week: facts.week,
      jurisdiction: facts.jurisdiction)
    let other = try RedundancyPay(without, rates: rates, readings: readings)
    guard other.amount != taken.amount || other.weeks != taken.weeks else { return nil }
    return (
      "Taken for granted: the notice that the law asks for was given in full, since no day is known "
        + "on which it was given. Without notice the relevant date is "
        + "\(other.relevantDate.inWords), and the payment \(other.amount.inWords).",
      "[\(facts.jurisdiction.citation(.extendedDate))]"
    )
  }

  /// A week's pay: as given, or else a year's divided by the weeks in a year.
  private static func weeklyPay(
    _ question: PayQuestion, _ subject: CaseSubject?, on ends: LocalDate
  ) throws(OperationFailure) -> (week: ExactWeek, step: Step?) {
    // A year's pay that is typed goes before a week's in the folder.
    if let typed = question.weeklyPay { return (ExactWeek(typed), nil) }
    if question.annualSalary == nil, let known = subject?.holding.weeklyPay {
      return (ExactWeek(known), nil)
    }
    guard let annual = question.annualSalary ?? subject?.holding.annualSalary else {
      throw lacks("weekly_pay", question, subject, option: "--weekly-pay AMOUNT")
    }
    var (weeks, source) = (question.weeksInAYear, "--weeks-in-a-year")
    if weeks == nil, let entry = try subject?.term("weeks-in-a-year", on: ends) {
      source = "policy: \(entry.basis.cited)"
      switch entry.value {
      case .count(let count): weeks = Decimal5(whole: count)
      case .number(let number): weeks = number
      case .period, .share, .money, .nothing: break
      }
    }
    guard let weeks else {
      throw .refused(
        "only a year's pay is known, \(annual.inWords), and no policy says by how many weeks it is "
          + "divided",
        remedy: question.isForLetter
          ? "Give weekly_pay in staff.csv, or the term weeks-in-a-year in the policy."
          : "Give weekly_pay in staff.csv, the term weeks-in-a-year in the policy, or "
            + "--weeks-in-a-year 52.")
    }
    guard let pay = WeeklyPay(annual: annual, weeksInAYear: weeks, source: source) else {
      throw .usage("\(weeks) weeks in a year divide nothing", remedy: "Give a number above zero.")
    }
    return (pay.exact, pay.step)
  }

  private static func protection(
    _ question: PayQuestion, _ subject: CaseSubject?
  ) throws(OperationFailure) -> PayProtection? {
    guard let start = question.protectedFrom else { return nil }
    if question.options.isTeacher(subject?.holding) {
      return try EntitlementFailure.translating { () throws(EntitlementProblem) in
        try PayProtection(teacherSafeguardedFrom: start)
      }
    }
    guard let entry = try subject?.term("pay-protection", on: start),
      case .period(let period) = entry.value
    else {
      throw .refused(
        "no policy says how long pay is protected on \(start)",
        remedy: "Name a case, and give its programme a policy with the term pay-protection; for a "
          + "teacher, give --terms burgundy.")
    }
    return try EntitlementFailure.translating { () throws(EntitlementProblem) in
      try PayProtection(from: start, for: period, source: entry.basis.cited)
    }
  }

  private static func lacks(
    _ fact: String, _ question: PayQuestion, _ subject: CaseSubject?, option: String
  ) -> OperationFailure {
    guard let subject else {
      return .usage("\(option) is missing", remedy: "Name a case, or give every fact.")
    }
    return .refused(
      "\(fact) of \(subject.name) is not known (\(subject.holding.place))",
      remedy: question.isForLetter
        ? "Fill it in there." : "Fill it in there, or give \(option).")
  }
}
