import Casework
import Entitlement
import Letters
import Restructure
import Rules

// The letters about the register, alternatives and pay protection.
extension LetterFacts {
  func registerJoined(_ subject: LetterSubject, _ values: inout LetterValues) {
    let from = subject.record.since
    values.set("on register from", .date(from), from: subject.moveOrigin)
    values.set(
      "register ends", day: subject.day(.registerEnds), from: subject.origin(.registerEnds))
    vacancyWindow(&values)
    if let term = period("register", &values) {
      values.set("register period", words: "\(term.period)", from: term.origin)
      if values["register ends"] == nil {
        values.set(
          "register ends", day: from.adding(term.period)?.adding(days: -1),
          from: "\(term.origin), counted from \(from.inWords)")
      }
    }
    let last: LocalDate? =
      if case .date(let day) = values["register ends"] { day } else { nil }
    values.set("first call", .flag(isProtected(subject, until: last)), from: subject.holdingOrigin)
  }

  func alternativeOffer(_ subject: LetterSubject, _ values: inout LetterValues) {
    newPost(subject, &values)
    values.set("start date", day: subject.day(.trialStarts), from: subject.origin(.trialStarts))
    values.set("accept by", day: subject.day(.acceptBy), from: subject.origin(.acceptBy))
    values.set(
      "trial starts", day: subject.day(.trialStarts), from: subject.origin(.trialStarts))
    values.set("trial ends", day: subject.day(.trialEnds), from: subject.origin(.trialEnds))
    trialBasis(subject, &values)
  }

  func payProtection(_ subject: LetterSubject, _ values: inout LetterValues) {
    let record = subject.record
    if let id = offered(subject),
      let post = plan.post(id) ?? plan.programme.vacancies.first(where: { $0.post.id == id })?.post
    {
      values.set("new post title", words: post.title, from: "\(post.place)")
      values.set("new post id", words: post.id, from: "\(post.place)")
    }
    let started = record.standingEvents.last { $0.to == .redeployedProtected }
    values.set(
      "protection starts", day: started?.on,
      from: started.map(subject.origin) ?? subject.moveOrigin)
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
    guard let started, let ends else { return }
    if record.state != .redeployedProtected {
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
    values.set(
      "protection stage", lines: stage(subject, from: started.on, to: ends),
      from: subject.moveOrigin)
    values.set(
      "next step", lines: [afterwards(subject, ends)],
      from: subject.origin(.protectionEnds))
  }

  private func stage(
    _ subject: LetterSubject, from start: LocalDate, to end: LocalDate
  ) -> [String] {
    guard subject.record.state == .redeployedProtected else {
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
    subject.record.state == .redeployedProtected
      ? "From \(end.adding(days: 1).inWords) you are paid as the present post is paid."
      : "You are now paid as the present post is paid."
  }

  func managerNotice(_ subject: LetterSubject, _ values: inout LetterValues) {
    values.set(
      "comes first", .flag(isProtected(subject, until: on)), from: subject.holdingOrigin)
    vacancyWindow(&values)
    vacancy(&values)
  }

  /// The letter may say that the law gives the person the vacancy, so it must be one that is open;
  /// where nobody keeps a list of them, that is for whoever signs.
  private func vacancy(_ values: inout LetterValues) {
    guard let id = values["vacancy id"]?.inSentence, !plan.programme.vacancies.isEmpty else {
      return
    }
    guard let vacancy = plan.programme.vacancies.first(where: { $0.post.id == id }) else {
      return values.refuse(
        because:
          "there is no vacancy \(id) in vacancies.csv: correct the field vacancy id, or add it")
    }
    switch vacancy.standing(on: on) {
    case .open, .notKnown: break
    case .notYet(let day):
      values.refuse(
        because: "the vacancy \(id) opens only on \(day.inWords) (\(vacancy.post.place))")
    case .closed(let day):
      values.refuse(because: "the vacancy \(id) closed on \(day.inWords) (\(vacancy.post.place))")
    }
  }

  private func vacancyWindow(_ values: inout LetterValues) {
    guard let term = period("exclusive-window", &values) else { return }
    values.set(
      "vacancy window",
      words: "Vacancies are held back for people on the register for \(term.period).",
      from: term.origin)
  }
}
