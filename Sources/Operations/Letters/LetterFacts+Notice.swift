import Casework
import Entitlement
import Letters
import Restructure
import Rules

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
    values.set(
      "first call", .flag(isProtected(subject, until: ends)), from: subject.holdingOrigin)
    reasonsInWriting(subject, until: ends, &values)
    if let post = subject.post, let change = subject.change {
      values.set(
        "reason for dismissal",
        lines: [
          wording.reasonAtRisk(post, change), noOtherPost(subject),
        ], from: subject.changeOrigin)
    }
    noticeWorking(subject, &values)
    if let pay = payWorking(subject, ending: ends, &values) { paymentDue(pay, subject, &values) }
    if let ends {
      _ = claimBy(ends, from: subject.origin(.noticeEnds), &values)
      values.set("next step", lines: untilLastDay(ends), from: subject.origin(.noticeEnds))
    }
    appeal("redundancy-appeal", subject, &values)
    if plan.programme.nation == .northernIreland {
      values.note(openPoints: [
        "This letter names sections of the Employment Rights Act 1996, which is the law of Great "
          + "Britain. In Northern Ireland the Employment Rights (Northern Ireland) Order 1996 takes "
          + "its place: use a template of your own (--templates)."
      ])
    }
  }

  private func noOtherPost(_ subject: LetterSubject) -> String {
    guard let refused = subject.record.unreasonableRefusal?.post else {
      return "No other post has been found for you so far."
    }
    return
      "You were offered \(named(refused)) and refused it. No further post has been found for you so "
      + "far."
  }

  private func untilLastDay(_ ends: LocalDate) -> [String] {
    guard ends > on else { return ["Your employment ends on \(ends.inWords)."] }
    return [
      "Until \(ends.inWords) your employment goes on as it is, unless we agree something else.",
      "I will meet you before then to see how the search is going.",
    ]
  }

  /// Says whether the reasons are owed in writing without asking.
  ///
  /// They are to whoever is pregnant, or whose maternity or adoption leave the dismissal may end; shared
  /// parental leave is not among them. Source: ERA s.92(4)-(4A).
  private func reasonsInWriting(
    _ subject: LetterSubject, until last: LocalDate?, _ values: inout LetterValues
  ) {
    let isOwed =
      switch subject.holding?.protection {
      case .pregnancy, .maternityLeave, .adoptionLeave: isProtected(subject, until: last)
      case .sharedParentalLeave, .neonatalCareLeave, nil: false
      }
    values.set("reasons without request", .flag(isOwed), from: subject.holdingOrigin)
    values.set("reasons on request", .flag(!isOwed), from: subject.holdingOrigin)
  }

  private func noticeWorking(_ subject: LetterSubject, _ values: inout LetterValues) {
    guard let holding = subject.holding, let given = subject.day(.noticeGiven) else { return }
    var question = NoticeQuestion()
    question.given = given
    do throws(OperationFailure) {
      let answer = try AnswerNotice.run(
        question, of: CaseSubject(subject.record, holding, in: folder))
      guard let inLieu = payInLieu(subject, answer, &values) else { return }
      values.note(openPoints: answer.working.doubts.map(\.label) + answer.remarks)
      values.set(
        "notice working",
        lines: inLetters(answer.working.steps, &values) + inLieu
          + answer.working.notProven.map { "Please check: \($0)" },
        from: "\(subject.holdingOrigin); \(subject.origin(.noticeGiven))")
    } catch {
      values.lack("notice working", because: error.inOneLine)
    }
  }

  /// What is said of pay in place of notice: nothing where the notice is given in full; nil where it
  /// is not, and no pay takes its place by the record.
  private func payInLieu(
    _ subject: LetterSubject, _ answer: NoticeAnswer, _ values: inout LetterValues
  ) -> [String]? {
    let isRecorded = subject.facts[.payInLieu] != nil
    guard let last = answer.working.lastDay, let ends = subject.day(.noticeEnds), ends < last else {
      if isRecorded, subject.day(.noticeEnds) != nil {
        values.note(openPoints: [
          "The case records pay-in-lieu, and the notice runs for its whole length: the letter says "
            + "nothing of pay in its place. [\(subject.origin(.payInLieu))]"
        ])
      }
      return []
    }
    guard isRecorded else {
      values.lack(
        "notice working",
        because: "the notice recorded ends on \(ends.inWords), and it should run to "
          + "\(last.inWords). If pay takes the place of the rest, record it: ringfence case fact "
          + "\(subject.reference) --fact pay-in-lieu=yes.")
      return nil
    }
    guard let arrangements = values["payment arrangements"]?.inSentence else {
      values.lack(
        "notice working",
        because:
          "pay takes the place of notice, and the field payment arrangements, which says how "
          + "and when it is paid, is not given.")
      return nil
    }
    let source = answer.law.citation(.longerNotice)
    values.note(openPoints: [
      "The letter says that pay takes the place of notice from \(ends.adding(days: 1).inWords) to "
        + "\(last.inWords), and not how much that is: see that the contract or the person allows it, "
        + "and tell them the sum. [\(source); \(subject.origin(.payInLieu))]"
    ])
    return [
      "Your last day comes sooner than that. You are paid for the rest of your notice, from "
        + "\(ends.adding(days: 1).inWords) to \(last.inWords), instead of working it. [\(source)]",
      "How and when you are paid for it: \(arrangements)",
    ]
  }
}
