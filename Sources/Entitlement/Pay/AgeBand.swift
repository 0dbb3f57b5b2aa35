/// What a counted year of service is worth, by the age throughout it.
///
/// Source: ERA s.162(2); ERO art.197(2).
public enum AgeBand: CaseIterable, Hashable, Sendable {
  /// 41 or over for the whole year: one and a half weeks' pay.
  case fortyOneAndOver
  /// Otherwise 22 or over for the whole year: one week's pay.
  case twentyTwoToForty
  /// Otherwise: half a week's pay.
  case underTwentyTwo

  /// The band of a year that began at an age.
  public init(ageAtStart age: Int) {
    self = age >= 41 ? .fortyOneAndOver : age >= 22 ? .twentyTwoToForty : .underTwentyTwo
  }

  /// The pay for one year, in half weeks.
  public var halfWeeks: Int {
    switch self {
    case .fortyOneAndOver: 3
    case .twentyTwoToForty: 2
    case .underTwentyTwo: 1
    }
  }

  /// The age, as the end of *years in which the age was …*.
  var words: String {
    switch self {
    case .fortyOneAndOver: "41 or over throughout"
    case .twentyTwoToForty: "22 or over throughout, but not 41"
    case .underTwentyTwo: "not yet 22 throughout"
    }
  }
}
