import Casework
import Entitlement
import Letters
import Restructure
import Rules

// The redundancy payment line by line, and what hangs on whether one is due.
extension LetterFacts {
  /// The redundancy payment as the command `pay` works it out; nil where that cannot be done.
  @discardableResult
  func payWorking(
    _ subject: LetterSubject, ending ends: LocalDate?, _ values: inout LetterValues
  ) -> PayAnswer? {
    guard let holding = subject.holding, let ends else { return nil }
    var question = PayQuestion()
    question.isForLetter = true
    question.ends = ends
    question.noticeGiven = subject.day(.noticeGiven)
    do throws(OperationFailure) {
      let answer = try AnswerPay.run(
        question, of: CaseSubject(subject.record, holding, in: folder))
      if answer.lost != nil {
        values.note(openPoints: answer.remarks)
        values.set(
          "pay working", lines: inLetters(answer.stepsInLetters, &values),
          from: lossOrigin(subject))
        return answer
      }
      // Whoever reads it wants to know the sum before how it came about.
      var lines = answer.isDue ? ["Redundancy payment, in all: \(answer.inAll.inWords)."] : []
      lines += inLetters(answer.stepsInLetters, &values)
      if let employer = answer.employer {
        lines += inLetters(employer.steps, &values)
        // What the employer has to see to is for whoever signs.
        values.note(openPoints: employer.duties.map(\.description))
      }
      values.note(
        openPoints: answer.doubts.map(\.label) + [answer.assumedNotice].compactMap(\.self))
      lines += answer.statutory.notProven.map { "Please check: \($0)" }
      if !answer.isDue { lines.append(Self.earlierService) }
      values.set("pay working", lines: lines, from: payOrigin(subject))
      return answer
    } catch {
      values.lack("pay working", because: error.inOneLine)
      return nil
    }
  }

  /// Service with other bodies counts for a payment (SI 1999/2277), and nobody may have written it down.
  private static let earlierService =
    "If you worked for another council, or for a body connected with councils, before you came to us, "
    + "please tell me: that service can count."

  /// Whether the law gives a payment, and where it gives none that nothing is paid, whatever the
  /// employer says of payments to all.
  func paymentDue(_ answer: PayAnswer, _ subject: LetterSubject, _ values: inout LetterValues) {
    values.set("payment due", .flag(answer.isDue), from: payOrigin(subject))
    values.set("no payment due", .flag(!answer.isDue), from: payOrigin(subject))
    guard !answer.isDue else { return }
    values.overrule(
      "payment arrangements", .text("No redundancy payment will be made to you."),
      from: payOrigin(subject))
  }

  /// The last day for claiming a payment, by the shorter way of counting its months: they begin with
  /// the last day of the employment, or of a trial after it (ERA s.145(4) and s.164).
  func claimBy(
    _ last: LocalDate, from origin: @autoclosure () -> String, _ values: inout LetterValues
  ) -> LocalDate? {
    guard let term = LawInForce.paymentClaim(in: plan.programme.nation, on: last) else {
      values.lack(
        "claim by",
        because: "the time for claiming a payment is known for Great Britain only, and "
          + "programme.yaml names "
          + (plan.programme.nation.map { "\($0.rawValue)" } ?? "no nation") + ".")
      return nil
    }
    let day = last.adding(term.period)?.adding(days: -1)
    values.set("claim by", day: day, from: "\(origin()); \(term.basis.source)")
    return day
  }

  /// The steps of a working with the sources that are for the reader; whoever signs is told which of
  /// them rest on an assumption of the policy.
  func inLetters(_ steps: [Step], _ values: inout LetterValues) -> [String] {
    values.note(
      openPoints: steps.compactMap { step in
        LetterSource.assumed(in: step.source).map { "Unconfirmed: the policy assumes it. \($0)" }
      })
    return steps.map { Step($0.words, LetterSource.shown($0.source)).description }
  }

  private func payOrigin(_ subject: LetterSubject) -> String {
    "\(subject.holdingOrigin), the dated limits on a week's pay and the policy"
  }
}
