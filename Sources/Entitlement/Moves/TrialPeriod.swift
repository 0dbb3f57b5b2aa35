import Restructure

/// The statutory trial of other work offered in redundancy.
///
/// It runs until four weeks from the day on which work under the new terms starts, that day
/// counted. Only for retraining may it be longer: agreed in writing before it starts, with its end
/// named. Source: ERA s.138(2)-(3) and (6).
public struct TrialPeriod: Hashable, Sendable {
  /// The length: four calendar weeks.
  public static let length = Period(4, .weeks)
  static let days = 28

  /// The first day of work under the new terms.
  public let starts: LocalDate
  /// The last day of the trial.
  public let lastDay: LocalDate

  /// The trial of work that starts on a day.
  public init(starts: LocalDate) {
    self.starts = starts
    lastDay = starts.adding(days: Self.days - 1)
  }

  /// The label that an answer shows beside the last day.
  public static let unconfirmed =
    "Unconfirmed: that the four weeks are calendar weeks, holidays included."
  /// What it rests on.
  public static let source = "ERA s.138(3)"
}
