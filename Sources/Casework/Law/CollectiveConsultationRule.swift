import Restructure

/// Decides whether consultation and form HR1 came long enough before a dismissal.
///
/// Applies when: the dismissals that are proposed at one establishment within the span of the law
/// reach a threshold. A number on record goes before the count of the cases.
/// Outcome: the dismissal takes effect no sooner than the days of the threshold after consultation
/// began, and after HR1 was received; no notice is given before HR1 is in.
/// Where the nation is not named nobody knows which law applies, and that of Northern Ireland was not
/// read: then it refuses rather than pass in silence, for Northern Ireland until advice is on record.
/// Source: TULRCA 1992 s.188(1)-(1A) and s.193(1)-(2).
enum CollectiveConsultationRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    if let gap = question.setting.figures.consultationGap {
      let isAdvised = gap == .northernIreland && question.facts.proven(.legalAdvice) != nil
      return isAdvised ? [] : [.consultationNotKnown(gap)]
    }
    guard let ends = question.day(.noticeEnds), let duty = duty(question, ends) else { return [] }
    var shortfalls: [LawShortfall] = []
    let start = question.day(.s188Sent) ?? question.setting.consultationOpens
    if let earliest = start?.adding(duty.figure.period), let start, ends < earliest {
      shortfalls.append(
        .consultationTooShort(ends: ends, began: start, earliest: earliest, duty))
    }
    guard let received = question.day(.hr1Received) else {
      return shortfalls + [.hr1Missing(duty)]
    }
    if let given = question.day(.noticeGiven), given < received {
      shortfalls.append(.noticeBeforeHR1(given: given, received: received, duty))
    }
    if let earliest = received.adding(duty.figure.period), ends < earliest {
      shortfalls.append(.hr1TooLate(ends: ends, received: received, earliest: earliest, duty))
    }
    return shortfalls
  }

  /// What the law asks, with the number that it follows from; nil below every threshold.
  static func duty(_ question: GuardQuestion, _ day: LocalDate) -> ConsultationDuty? {
    let figures = question.setting.figures
    let number: Int
    var isCounted = false
    if case .number(let recorded) = question.facts.proven(.dismissalsProposed) {
      number = recorded
    } else if let dismissals = question.setting.dismissals, let span = figures.countedWithin {
      guard span.period.unit == .days else { return nil }
      number = dismissals.most(within: span.period.count, around: day)
      isCounted = true
    } else {
      return nil
    }
    return figures.consultation.last { $0.from <= number }.map {
      ConsultationDuty(
        dismissals: number, isCounted: isCounted,
        establishment: question.setting.dismissals?.establishment, figure: $0.figure)
    }
  }
}

/// A duty to consult collectively, and the number of dismissals that it follows from.
public struct ConsultationDuty: Hashable, Sendable {
  public let dismissals: Int
  /// Whether the number was counted from the cases, because none is on record.
  public let isCounted: Bool
  public let establishment: String?
  public let figure: LawFigures.Figure
}
