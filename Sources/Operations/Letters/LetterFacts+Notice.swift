import Casework
import Entitlement
import Letters
import Restructure

// Notice of dismissal, with both workings.
extension LetterFacts {
  func notice(_ subject: LetterSubject, _ values: inout LetterValues) {
    let ends = subject.day(.noticeEnds)
    values.set("notice given", day: subject.day(.noticeGiven), from: subject.origin(.noticeGiven))
    values.set(
      "another post", .flag(holdsAnotherPost(subject)),
      from: "staff.csv and the other cases of the person")
    values.set("notice ends", day: ends, from: subject.origin(.noticeEnds))
    values.set(
      "individual meeting", day: subject.day(.individualMeeting),
      from: subject.origin(.individualMeeting))
    if values["individual meeting"] == nil, subject.facts[.individualMeeting] != nil {
      values.lack(
        "individual meeting",
        because: "the case says that the meeting was held, and not on which day.")
    }
    values.set(
      "dismissal authority", words: subject.words(.dismissalAuthority),
      from: subject.origin(.dismissalAuthority))
    values.set("first call", .flag(isProtected(subject)), from: subject.holdingOrigin)
    if let post = subject.post, let change = subject.change {
      values.set(
        "reason for dismissal",
        lines: [
          wording.reasonAtRisk(post, change), "No other post has been found for you so far.",
        ], from: subject.changeOrigin)
    }
    noticeWorking(subject, &values)
    payWorking(subject, ending: ends, &values)
    if let ends {
      values.set(
        "next step",
        lines: [
          "You work as usual until \(ends.inWords), unless we agree something else.",
          "I will meet you before then to see how the search is going.",
        ], from: subject.origin(.noticeEnds))
    }
    appeal("redundancy-appeal", subject, &values)
  }

  private func noticeWorking(_ subject: LetterSubject, _ values: inout LetterValues) {
    guard let holding = subject.holding, let given = subject.day(.noticeGiven) else { return }
    var question = NoticeQuestion()
    question.given = given
    do throws(OperationFailure) {
      let answer = try AnswerNotice.run(
        question, of: CaseSubject(subject.record, holding, in: folder))
      if let last = answer.working.lastDay, let ends = subject.day(.noticeEnds), ends < last {
        values.lack(
          "notice working",
          because: "the notice recorded ends on \(ends.inWords), and it should run to "
            + "\(last.inWords).")
        return
      }
      values.note(openPoints: answer.working.doubts.map(\.label) + answer.remarks)
      values.set(
        "notice working",
        lines: inLetters(answer.working.steps, &values)
          + answer.working.notProven.map { "Please check: \($0)" },
        from: "\(subject.holdingOrigin); \(subject.origin(.noticeGiven))")
    } catch {
      values.lack("notice working", because: error.inOneLine)
    }
  }

  /// The redundancy payment line by line, as the command `pay` works it out.
  func payWorking(
    _ subject: LetterSubject, ending ends: LocalDate?, _ values: inout LetterValues
  ) {
    guard let holding = subject.holding, let ends else { return }
    var question = PayQuestion()
    question.isForLetter = true
    question.ends = ends
    question.noticeGiven = subject.day(.noticeGiven)
    do throws(OperationFailure) {
      let answer = try AnswerPay.run(
        question, of: CaseSubject(subject.record, holding, in: folder))
      if let lost = answer.lost {
        values.note(openPoints: answer.remarks)
        return values.set(
          "pay working", lines: inLetters([lost], &values), from: lossOrigin(subject))
      }
      var lines = inLetters(answer.steps, &values)
      if let employer = answer.employer {
        lines += inLetters(employer.steps, &values)
        // What the employer has to see to is for whoever signs.
        values.note(openPoints: employer.duties.map(\.description))
      }
      values.note(
        openPoints: answer.doubts.map(\.label) + [answer.assumedNotice].compactMap(\.self))
      lines += answer.statutory.notProven.map { "Please check: \($0)" }
      values.set(
        "pay working", lines: lines,
        from: "\(subject.holdingOrigin), the dated limits on a week's pay and the policy")
    } catch {
      values.lack("pay working", because: error.inOneLine)
    }
  }

  /// The steps of a working with the sources that are for the reader; whoever signs is told which of
  /// them rest on an assumption of the policy.
  private func inLetters(_ steps: [Step], _ values: inout LetterValues) -> [String] {
    values.note(
      openPoints: steps.compactMap { step in
        LetterSource.assumed(in: step.source).map { "Unconfirmed: the policy assumes it. \($0)" }
      })
    return steps.map { Step($0.words, LetterSource.shown($0.source)).description }
  }
}
