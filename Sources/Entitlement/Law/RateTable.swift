import Restructure

/// A sum that the law sets anew from time to time, with the days and the source of each value.
///
/// A day outside the table, or in a gap of it, has no value: never that of another day.
public struct RateTable: Sendable {
  /// One value and the days on which it is in force.
  public struct Entry: Hashable, Sendable {
    /// The first day.
    public let from: LocalDate
    /// The last day.
    public let to: LocalDate
    /// The sum.
    public let value: Money
    /// The instrument or table from which it was taken.
    public let source: String
    /// What about it no source confirms; nil where nothing is open.
    public let unconfirmed: String?

    /// A value from a day to a day.
    public init(
      from: LocalDate, to: LocalDate, value: Money, source: String, unconfirmed: String? = nil
    ) {
      self.from = from
      self.to = to
      self.value = value
      self.source = source
      self.unconfirmed = unconfirmed
    }
  }

  /// What it is a table of, to begin a sentence: `The limit on a week's pay in Great Britain`.
  public let name: String
  /// In the order of their days, without overlaps; never empty.
  public let entries: [Entry]

  /// The first day of the table.
  public let first: LocalDate
  /// The last day of the table.
  public let last: LocalDate

  /// A table of values; nil where it is empty, a value's days are in the wrong order, or two values
  /// share a day.
  public init?(name: String, entries: [Entry]) {
    guard let first = entries.first, let last = entries.last,
      entries.allSatisfy({ $0.from <= $0.to }),
      zip(entries, entries.dropFirst()).allSatisfy({ $0.to < $1.from })
    else { return nil }
    self.name = name
    self.entries = entries
    self.first = first.from
    self.last = last.to
  }

  /// The value in force on a day.
  public func entry(on day: LocalDate) throws(EntitlementProblem) -> Entry {
    guard let entry = entries.first(where: { $0.from <= day && day <= $0.to }) else {
      throw .noRate(table: name, day: day, first: first, last: last)
    }
    return entry
  }
}
