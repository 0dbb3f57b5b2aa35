/// A named period, sum, share or count of a policy, with the days from which each value applies
/// (rule kind *term*).
public struct Term: Sendable {
  /// What a term can be.
  public enum Value: Hashable, Sendable {
    case period(Period)
    case count(Int)
    /// A number with decimal places, such as the weeks in a year.
    case number(Decimal5)
    case share(Level)
    case money(Money)
    /// The policy says expressly that there is none.
    case nothing
  }

  /// One value, and when it applies.
  public struct Entry: Sendable {
    public let value: Value
    public let from: LocalDate
    /// The last day; nil runs on, until a later entry starts.
    public let to: LocalDate?
    /// Applies only from so many proposed dismissals.
    public let dismissalsAtLeast: Int?
    /// Applies only from this length of service.
    public let serviceAtLeast: Period?
    public let basis: PolicyBasis

    /// A value from a day.
    public init(
      _ value: Value, from: LocalDate, to: LocalDate? = nil, dismissalsAtLeast: Int? = nil,
      serviceAtLeast: Period? = nil, basis: PolicyBasis
    ) {
      self.value = value
      self.from = from
      self.to = to
      self.dismissalsAtLeast = dismissalsAtLeast
      self.serviceAtLeast = serviceAtLeast
      self.basis = basis
    }
  }

  public let name: String
  /// In the order of their days.
  public let entries: [Entry]
  public let basis: PolicyBasis

  /// A term with its values.
  public init(name: String, entries: [Entry], basis: PolicyBasis) {
    self.name = name
    self.entries = entries.sorted { $0.from < $1.from }
    self.basis = basis
  }

  /// The value in force on a day that needs neither dismissals nor service; nil where there is
  /// none: never that of another day.
  public func entry(on day: LocalDate) -> Entry? {
    entries.last {
      $0.from <= day && ($0.to.map { day <= $0 } ?? true) && $0.dismissalsAtLeast == nil
        && $0.serviceAtLeast == nil
    }
  }
}
