/// A point of law on which no source that was read is certain.
///
/// Each has a reading that is taken unless a user chooses the other. An answer names the point
/// wherever the other reading would change it, and stays silent where it would not.
public enum OpenPoint: String, CaseIterable, Hashable, Sendable {
  /// Somebody turns 22 or 41 on the first day of a counted year.
  case birthdayOnFirstDay = "birthday-on-first-day"
  /// A birth or a start on 29 February.
  case leapDay = "leap-day"
  /// Whether statutory notice that was not given also moves the day that chooses the limit.
  case limitDate = "limit-date"
  /// A sum that ends in half a penny.
  case halfPenny = "half-penny"
  /// Whether the day on which notice is given is part of it.
  case dayOfGiving = "day-of-giving"
  /// The day on which service is measured for notice.
  case serviceForNotice = "service-for-notice"
  /// Whether the 2006 compensation regulations reach teachers.
  case teachersCompensation = "teachers-compensation"

  /// What is taken unless a user says otherwise.
  public var taken: String {
    switch self {
    case .birthdayOnFirstDay:
      "a year that begins on a birthday counts by the age of the day before, as whole ages counted "
        + "back do"
    case .leapDay: "in a year without 29 February its anniversary is 1 March"
    case .limitDate: "the limit is that of the day on which the contract ended"
    case .halfPenny: "half a penny is rounded up"
    case .dayOfGiving: "the day on which notice is given is not counted"
    case .serviceForNotice: "service is measured on the day on which notice is given"
    case .teachersCompensation: "the 2006 regulations do not cover teachers"
    }
  }

  /// The other reading.
  public var other: String {
    switch self {
    case .birthdayOnFirstDay: "the year counts by the age reached on its first day"
    case .leapDay: "in a year without 29 February its anniversary is 28 February"
    case .limitDate: "the limit is that of the later relevant date"
    case .halfPenny: "half a penny is dropped"
    case .dayOfGiving: "the day on which notice is given is its first day"
    case .serviceForNotice: "service is measured on the day on which the notice expires"
    case .teachersCompensation: "the 2006 regulations cover teachers too"
    }
  }

  /// The text in which the doubt arises.
  public var source: String {
    switch self {
    case .birthdayOnFirstDay: "ERA s.162(2) against the GOV.UK calculator; no authority found"
    case .leapDay: "ERA s.210(2); no authority found"
    case .limitDate: "ERA s.145(5) does not name s.227; GOV.UK asks for the original date"
    case .halfPenny: "no rule in the Act"
    case .dayOfGiving: "West v Kneels, not read"
    case .serviceForNotice: "ERA s.86(1) does not say"
    case .teachersCompensation: "SI 2006/2914; teachers have regulations of their own, not read"
    }
  }
}
