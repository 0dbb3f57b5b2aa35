import Restructure

/// The dismissals that are proposed at one establishment, for the thresholds of the law.
///
/// Volunteers are among them, and people who are redeployed: what counts is what was proposed.
/// Source: TULRCA 1992 s.188; that volunteers count is from a secondary source.
public struct ProposedDismissals: Hashable, Sendable {
  /// Dismissals that take effect on a day; nil is a day that is not known, which counts always.
  public struct Entry: Hashable, Sendable {
    public let effective: LocalDate?
    public let count: Int

    /// So many dismissals on a day.
    public init(_ count: Int, effective: LocalDate?) {
      self.count = count
      self.effective = effective
    }
  }

  /// The establishment, in the words of the folder; nil where posts do not say theirs, and then all
  /// are counted as one.
  public let establishment: String?
  public let entries: [Entry]

  /// Dismissals at an establishment.
  public init(establishment: String?, entries: [Entry]) {
    self.establishment = establishment
    self.entries = entries
  }

  /// The most that fall within any span of so many days that contains a day.
  public func most(within span: Int, around day: LocalDate) -> Int {
    let undated = entries.reduce(0) { $1.effective == nil ? $0 + max(0, $1.count) : $0 }
    let first = day.adding(days: 1 - max(1, span))
    let starts = entries.compactMap(\.effective).filter { first <= $0 && $0 <= day } + [day]
    let most = starts.map { start in
      let last = start.adding(days: max(1, span) - 1)
      return entries.reduce(0) { sum, entry in
        guard let on = entry.effective, start <= on, on <= last else { return sum }
        return sum + max(0, entry.count)
      }
    }
    return undated + (most.max() ?? 0)
  }
}
