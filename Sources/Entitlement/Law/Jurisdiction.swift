import Restructure

/// The law that decides: that of Great Britain, or that of Northern Ireland.
///
/// The two give the same weeks for the same facts, under different provisions and with different
/// limits on a week's pay.
public enum Jurisdiction: String, CaseIterable, Hashable, Sendable {
  case greatBritain = "great-britain"
  case northernIreland = "northern-ireland"

  /// The law of a nation.
  public init(_ nation: Nation) {
    switch nation {
    case .england, .wales, .scotland: self = .greatBritain
    case .northernIreland: self = .northernIreland
    }
  }

  /// The name as it stands in a sentence: `Great Britain`.
  public var name: String {
    switch self {
    case .greatBritain: "Great Britain"
    case .northernIreland: "Northern Ireland"
    }
  }

  /// The provision for a step, such as `ERA s.162(3)`.
  ///
  /// ERA is the Employment Rights Act 1996. ERO is the Employment Rights (Northern Ireland) Order
  /// 1996; a rule of it that was not read itself says so.
  public func citation(_ rule: StatutoryRule) -> String {
    switch (self, rule) {
    case (.greatBritain, .qualifyingService): "ERA s.155"
    case (.greatBritain, .countingService): "ERA ss.210-211"
    case (.greatBritain, .relevantDate): "ERA s.145(2)"
    case (.greatBritain, .extendedDate): "ERA s.145(5)-(6) and s.213(3)"
    case (.greatBritain, .bands): "ERA s.162(1)-(2)"
    case (.greatBritain, .mostYears): "ERA s.162(3)"
    case (.greatBritain, .weeksPay): "ERA ss.220-226"
    case (.greatBritain, .weeksPayLimit): "ERA s.227(1)"
    case (.greatBritain, .notice): "ERA s.86(1)"
    case (.greatBritain, .longerNotice): "ERA s.86(3)"
    case (.greatBritain, .statement): "ERA s.165"
    case (.greatBritain, .lostByRefusal): "ERA s.141"
    case (.northernIreland, .qualifyingService): "ERO art.190"
    case (.northernIreland, .countingService): "ERO art.7"
    case (.northernIreland, .relevantDate):
      "ERO Part XII; taken to be as ERA s.145(2), the article was not read"
    case (.northernIreland, .extendedDate):
      "ERO Part XII; taken to be as ERA s.145(5)-(6), the article was not read"
    case (.northernIreland, .bands): "ERO art.197(1)-(2)"
    case (.northernIreland, .mostYears): "ERO art.197(3)"
    case (.northernIreland, .weeksPay): "ERO arts.16-22"
    case (.northernIreland, .weeksPayLimit): "ERO art.23(1)"
    case (.northernIreland, .notice): "ERO art.118(1)"
    case (.northernIreland, .longerNotice): "ERO art.118(3)"
    case (.northernIreland, .statement):
      "ERO Part XII; taken to be as ERA s.165, the article was not read"
    case (.northernIreland, .lostByRefusal):
      "ERO Part XII; taken to be as ERA s.141, the article was not read"
    }
  }
}

/// A rule of statute that a step of a working rests on.
public enum StatutoryRule: CaseIterable, Hashable, Sendable {
  /// Two years' service by the relevant date.
  case qualifyingService
  /// Years by the calendar, both ends included.
  case countingService
  /// The day on which the contract ends.
  case relevantDate
  /// A later day where statutory notice was not given in full.
  case extendedDate
  /// Weeks for each year by age.
  case bands
  /// The latest twenty years only.
  case mostYears
  /// What a week's pay is.
  case weeksPay
  /// The most that counts as a week's pay.
  case weeksPayLimit
  /// The notice that an employer must give.
  case notice
  /// Longer notice in the contract prevails.
  case longerNotice
  /// The written statement of how a payment was worked out.
  case statement
  /// No payment for somebody who unreasonably refused suitable work.
  case lostByRefusal
}
