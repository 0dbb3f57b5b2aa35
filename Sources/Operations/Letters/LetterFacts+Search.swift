import Casework
import Entitlement
import Letters
import Restructure
import Rules

// The letters about the register, alternatives and vacancies.
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
