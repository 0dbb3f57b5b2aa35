/// The ways in which people's hours can fill a post, counted rather than listed.
///
/// A way says how many people of each length of hours there are, and not who; it fills the post if
/// the hours of nobody else would fit into what is left.
public struct HoursFilling: Equatable, Sendable {
  /// People of the same hours.
  public struct Part: Equatable, Sendable {
    /// The hours of one of them.
    public let size: Int
    /// How many there are.
    public let count: Int

    /// Makes a part; numbers below nought are taken as nought.
    public init(size: Int, count: Int) {
      self.size = max(0, size)
      self.count = max(0, count)
    }
  }

  /// All ways with the same number of heads.
  public struct Row: Equatable, Sendable {
    /// How many people they place.
    public let heads: Int
    /// How many ways there are; nil where they are not counted.
    public let ways: Int?
    /// How many people of each part the fullest of them has; of several, with the longest hours.
    public let fullest: [Int]
    /// The hours of the fullest.
    public let hours: Int
  }

  /// Beyond so many sums of hours the ways are not counted.
  public static let usualEffort = 200_000

  /// The ways by their number of heads, the most first; only the first if they are not counted.
  public let rows: [Row]
  /// How many ways there are in all; nil where they are not counted.
  public let ways: Int?

  /// Counts the ways to fill so many hours.
  public init(
    _ parts: [Part], hours limit: Int, effort: Int = HoursFilling.usualEffort
  ) {
    var count = FillingCount(parts, limit, effort: effort)
    if let rows = count.run() {
      self.rows = rows
      ways = rows.reduce(0 as Int?) { sum, row in
        guard let sum, let ways = row.ways else { return nil }
        let (total, isOver) = sum.addingReportingOverflow(ways)
        return isOver ? nil : total
      }
    } else {
      rows = [Self.mostHeads(parts, limit)]
      ways = nil
    }
  }

  /// The shortest hours first, which places the most people.
  private static func mostHeads(_ parts: [Part], _ limit: Int) -> Row {
    var left = max(0, limit)
    var counts = parts.map { _ in 0 }
    for part in parts.indices.sorted(by: { parts[$0].size < parts[$1].size }) {
      let (size, count) = (parts[part].size, parts[part].count)
      counts[part] = size == 0 ? count : min(count, left / size)
      left -= counts[part] * size
    }
    return Row(
      heads: counts.reduce(0, +), ways: nil, fullest: counts, hours: max(0, limit) - left)
  }
}
