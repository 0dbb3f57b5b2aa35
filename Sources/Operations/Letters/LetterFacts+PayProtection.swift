import Casework
import Entitlement
import Letters
import Restructure
import Rules

// The protection of the pay of one person in one post that is offered or given.
extension LetterFacts {
  /// Says whether pay is protected, from the grades of the two posts and the terms of the policy.
  ///
  /// What was typed for this batch goes before it; the employer's one sentence for all stands only
  /// where nothing can be worked out, and whoever signs is then told to see whether it fits.
  func settlePayProtection(
    _ subject: LetterSubject, isTyped: Bool, _ values: inout LetterValues
  ) {
    guard !isTyped, let id = offered(subject),
      let post = plan.postOrVacancy(id)
    else { return }
    if language == .english, let found = payProtection(in: post, subject, &values) {
      values.set("pay protection", words: found.words, from: found.origin)
    } else {
      checkPayProtection(subject, post, &values)
    }
  }

  private func payProtection(
    in post: Post, _ subject: LetterSubject, _ values: inout LetterValues
  ) -> (words: String, origin: String)? {
    guard let today = subject.post, let holding = subject.holding,
      !EntitlementOptions().isTeacher(holding),
      let entry = plan.policy?.term(named: "pay-protection")?.entry(on: on),
      let down = judge.grades(post, below: today)
    else { return nil }
    let grades = "\(subject.postOrigin) and \(post.place)"
    guard down > 0 else {
      return ("does not apply, because the post is not graded lower than yours", grades)
    }
    let origin = "\(grades); \(entry.basis.place), term pay-protection"
    let below = "because the post is \(counted(down, "grade", "grades")) below yours"
    if entry.value == .nothing {
      return (
        "does not apply: the policy protects no pay\(cited(entry.basis.source)), although the post is "
          + "\(counted(down, "grade", "grades")) below yours", origin
      )
    }
    if let limit = plan.policy?.term(named: "pay-protection-grades")?.entry(on: on),
      case .count(let most) = limit.value, down > most
    {
      noteAssumption(
        limit.basis, of: "pay-protection-grades", counted(most, "grade", "grades"), &values)
      return (
        "does not apply, \(below), and the policy protects pay over no more than "
          + counted(most, "grade", "grades") + cited(limit.basis.source),
        "\(grades); \(limit.basis.place), term pay-protection-grades"
      )
    }
    guard let term = period("pay-protection", &values) else { return nil }
    return (
      "your pay is protected for \(term.period), \(below)\(cited(term.source))", origin
    )
  }

  private func cited(_ source: String?) -> String {
    LetterSource.shown(source).map { " (\($0))" } ?? ""
  }

  /// Where the grade changes and nothing can be worked out, the employer's sentence may be wrong of
  /// this person.
  private func checkPayProtection(
    _ subject: LetterSubject, _ post: Post, _ values: inout LetterValues
  ) {
    guard let words = values["pay protection"]?.inSentence, let after = post.grade,
      let today = subject.post, today.grade != after
    else { return }
    values.note(openPoints: [
      "The letter says of pay protection: “\(words)”. The grade goes from "
        + "\(today.grade ?? "one that is not recorded") to \(after): see that this is so of "
        + "the person, or give --field 'pay protection=…'."
    ])
  }

  // MARK: - The letter about it

  func payProtection(_ subject: LetterSubject, _ values: inout LetterValues) {
    let record = subject.record
    if let id = offered(subject),
      let post = plan.postOrVacancy(id)
    {
      values.set("new post title", words: post.title, from: "\(post.place)")
      values.set("new post id", words: post.id, from: "\(post.place)")
    }
    let started = protectionStarts(subject)
    values.set(
      "protection starts", day: started?.day, from: started?.origin ?? subject.moveOrigin)
    let regained = record.state == .redeployedProtected ? nil : subject.day(.payRegained)
    let ends = regained?.adding(days: -1) ?? subject.day(.protectionEnds)
    values.set(
      "protection ends", day: ends,
      from: subject.origin(regained == nil ? .protectionEnds : .payRegained))
    if let annual = subject.holding?.annualSalary {
      values.set("protected pay", words: "\(annual.inWords) a year", from: subject.holdingOrigin)
    } else if let weekly = subject.holding?.weeklyPay {
      values.set("protected pay", words: "\(weekly.inWords) a week", from: subject.holdingOrigin)
    }
    if let term = period("pay-protection", &values) {
      values.set(
        "protection basis",
        words: "the policy protects pay for \(term.period)"
          + (term.source.map { " (\($0))" } ?? ""), from: term.origin)
    }
    guard let started = started?.day, let ends else { return }
    if !isProtected(subject, on: on) {
      values.set(
        "what stops protection", lines: ["Nothing any more, because it has ended."],
        from: subject.moveOrigin)
      values.set(
        "protection review", words: "not any more, because the protection has ended",
        from: subject.moveOrigin)
    } else if on > ends {
      values.refuse(
        because:
          "it would be dated \(on.inWords), and the protection ended on \(ends.inWords) by the "
          + "record. Record its end first (ringfence case move --to redeployed), and the letter says "
          + "that it has ended")
    }
    checkLength(subject, from: started, to: ends, &values)
    values.set(
      "protection stage", lines: stage(subject, from: started, to: ends),
      from: subject.moveOrigin)
    values.set(
      "next step", lines: [afterwards(subject, ends)],
      from: subject.origin(.protectionEnds))
  }

  private func stage(
    _ subject: LetterSubject, from start: LocalDate, to end: LocalDate
  ) -> [String] {
    guard isProtected(subject, on: on) else {
      let regained = subject.day(.payRegained)
      return [
        regained.map {
          "From \($0.inWords) the pay of your post is as high as the protected pay, so the "
            + "protection has ended."
        } ?? "The protection of your pay has ended. Its last day was \(end.inWords)."
      ]
    }
    return on > start.adding(days: 28)
      ? ["Your pay is protected until \(end.inWords). I am writing to remind you of that day."]
      : [
        "Your pay is protected from \(start.inWords), so that this move does not lower it at once."
      ]
  }

  private func afterwards(_ subject: LetterSubject, _ end: LocalDate) -> String {
    isProtected(subject, on: on)
      ? "From \(end.adding(days: 1).inWords) you are paid as the present post is paid."
      : "You are now paid as the present post is paid."
  }

  /// The first day of the protection: of somebody who was redeployed that of the move, of somebody who
  /// has a post of the new structure the day on which that starts.
  private func protectionStarts(_ subject: LetterSubject) -> (day: LocalDate, origin: String)? {
    if let started = subject.record.standingEvents.last(where: { $0.to == .redeployedProtected }) {
      return (started.on, subject.origin(of: started))
    }
    guard subject.record.state == .appointed else { return nil }
    return plan.programme.effective.map { ($0, effectiveOrigin) }
  }

  /// Whether pay is protected: while the case says so, or in a post of the new structure until the
  /// recorded last day.
  private func isProtected(_ subject: LetterSubject, on day: LocalDate) -> Bool {
    guard subject.record.state == .appointed else {
      return subject.record.state == .redeployedProtected
    }
    guard subject.facts[.payRegained] == nil, let ends = subject.day(.protectionEnds) else {
      return false
    }
    return day <= ends
  }

  /// No move asks, of somebody who has a post of the new structure, whether the policy gives as much.
  private func checkLength(
    _ subject: LetterSubject, from start: LocalDate, to end: LocalDate,
    _ values: inout LetterValues
  ) {
    guard subject.record.state == .appointed,
      let entry = plan.policy?.term(named: "pay-protection")?.entry(on: start)
    else { return }
    guard case .period(let period) = entry.value else {
      return values.refuse(
        because: "the policy protects no pay (\(entry.basis.place), term pay-protection)")
    }
    if end < start {
      return values.refuse(
        because: "its last day, \(end.inWords), lies before its first, \(start.inWords)")
    }
    if let id = offered(subject), let post = plan.post(id), let today = subject.post,
      let down = judge.grades(post, below: today), down <= 0
    {
      return values.refuse(
        because:
          "\(post.id) is not graded lower than \(today.id), so that no pay is protected in it")
    }
    guard let last = start.adding(period)?.adding(days: -1), end != last else { return }
    if end < last {
      return values.note(openPoints: [
        "The letter protects pay until \(end.inWords), and the policy's \(period) run to "
          + "\(last.inWords) (\(entry.basis.place)): see that the shorter time is meant."
      ])
    }
    values.refuse(
      because:
        "it would protect pay until \(end.inWords), and the policy's \(period) run to "
        + "\(last.inWords) (\(entry.basis.place)). Correct it: ringfence case fact --fact "
        + "protection-ends=\(last)")
  }
}
