import Restructure

/// Whether new employment that starts on a day follows the old closely enough to keep service
/// unbroken, so that no redundancy payment is due for the old.
///
/// The offer must have been made before the old employment ended. Source: ERA ss.138(1) and 146(2),
/// for bodies of the Modification Order as SI 1999/2277 has them.
public enum ReengagementGap: Hashable, Sendable {
  /// At once, or within four weeks.
  case within
  /// So near to four weeks that the law is to be asked.
  case doubtful
  /// More than four weeks later: the payment stays due.
  case beyond

  /// The longest interval that leaves service unbroken.
  public static let length = Period(4, .weeks)
  /// What it rests on.
  public static let source = "ERA s.138(1) and s.146(2); SI 1999/2277"

  /// The interval between the last day of the old employment and the first of the new.
  ///
  /// Where the old employment ends on a Friday, Saturday or Sunday, the four weeks run from the next
  /// Monday.
  public init(oldEnds: LocalDate, newStarts: LocalDate) {
    // Monday is 0: 1 January 1970, from which days are counted, was a Thursday.
    let weekday = ((oldEnds.dayNumber + 3) % 7 + 7) % 7
    let from = weekday >= 4 ? oldEnds.adding(days: 7 - weekday) : oldEnds
    switch newStarts.dayNumber - from.dayNumber {
    case ..<TrialPeriod.days: self = .within
    case TrialPeriod.days...(TrialPeriod.days + 1): self = .doubtful
    default: self = .beyond
    }
  }

  /// The label that an answer shows where it is doubtful.
  public static let unconfirmed =
    "Unconfirmed: whether a start four weeks after the old employment, or a day later, is within an "
    + "interval of not more than four weeks."
}
