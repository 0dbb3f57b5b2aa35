/// A length of time as a policy writes it: `10 working days`, `3 months`.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// What is counted.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case days
    case workingDays = "working days"
    case weeks
    case months
    case years
  }

  public let count: Int
  public let unit: Unit

  /// So many days, weeks, months or years.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// `1 week`, `10 working days`.
  public var description: String {
    counted(count, String(unit.rawValue.dropLast()))
  }
}
