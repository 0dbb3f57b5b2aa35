import Restructure

/// When the personal words of somebody whose cases are over are erased.
///
/// UK GDPR article 5(1)(e) lets nobody keep them for longer than they are needed; how long that is,
/// the employer says, so there is no rule unless one is given.
public enum RetentionRule: Hashable, Sendable {
  /// Of people whose last case was over before this day.
  case endedBefore(LocalDate)
  /// Of people for whom this time, after the day on which the last case was over, has run out.
  case keptFor(Period)

  /// Whether words may be erased on a day, of somebody whose last case was over on another; nil
  /// where the time is counted in working days, which need a calendar.
  public func isDue(ended: LocalDate, on day: LocalDate) -> Bool? {
    switch self {
    case .endedBefore(let limit): ended < limit
    case .keptFor(let period): ended.adding(period).map { $0 < day }
    }
  }
}
