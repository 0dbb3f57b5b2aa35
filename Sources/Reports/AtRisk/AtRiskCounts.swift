import Restructure
import Rules

/// People at risk as counts, for a union: no row is about fewer than a few people.
///
/// A cell with fewer than ``leastInACell`` people is merged upwards: first over hours, then over
/// route and whether settled, then into its service, then into the whole. Where what is left at
/// the top is still too small, the smallest other row joins it; so nothing can be worked out by
/// taking rows from the total.
public struct AtRiskCounts: Sendable {
  /// The fewest people that one row may count.
  public static let leastInACell = 5

  /// One row of counts.
  public struct Row: Hashable, Sendable {
    public let service: String
    public let post: String
    public let hours: String
    public let route: String
    public let settled: String
    public var people: Int
  }

  public let rows: [Row]
  /// Everybody counted.
  public let total: Int
  /// Whether there are too few people to show any row.
  public let isWithheld: Bool

  /// Counts a list.
  public init(_ list: AtRiskList) {
    total = list.rows.count
    var waiting = list.rows.map(Row.init)
    var published: [Row] = []
    let merges: [(Row) -> Row] = [
      \.self, \.withoutHours, \.withoutRoute, \.ofService, \.ofAll,
    ]
    for merge in merges {
      let cells = Self.merged(waiting.map(merge))
      published += cells.filter { $0.people >= Self.leastInACell }
      waiting = cells.filter { $0.people < Self.leastInACell }
    }
    for rest in waiting {
      guard
        let smallest = published.indices.min(by: { published[$0].people < published[$1].people })
      else { break }
      let joined = published.remove(at: smallest)
      var row = rest
      row.people += joined.people
      published.append(row)
      waiting = []
    }
    isWithheld = !waiting.isEmpty
    rows = waiting.isEmpty ? Self.merged(published) : []
  }

  /// Equal rows become one, in the order in which they first appear.
  private static func merged(_ rows: [Row]) -> [Row] {
    var order: [Row] = []
    var counts: [Row: Int] = [:]
    for row in rows {
      var key = row
      key.people = 0
      if counts[key] == nil { order.append(key) }
      counts[key, default: 0] += row.people
    }
    return order.map { key in
      var row = key
      row.people = counts[key] ?? 0
      return row
    }
  }
}

extension AtRiskCounts.Row {
  init(_ row: AtRiskList.Row) {
    self.init(
      service: row.service, post: "\(row.title) (\(row.holding.post))",
      hours: Self.band(row.holding.fte), route: row.route.kind,
      settled: (row.facts?.isSettled ?? false) ? "settled" : "not settled", people: 1)
  }

  private static func band(_ fte: FTE?) -> String {
    guard let fte else { return "not known" }
    if fte >= FTE(whole: 1) { return "full time" }
    return fte >= FTE(1, over: 2) ? "0.5 to under 1.0" : "under 0.5"
  }

  /// Over all hours of the post.
  var withoutHours: Self {
    Self(
      service: service, post: post, hours: "various", route: route, settled: settled,
      people: people)
  }

  /// Over all routes of the post.
  var withoutRoute: Self {
    Self(
      service: service, post: post, hours: "various", route: "various", settled: "various",
      people: people)
  }

  /// Over the remaining posts of the service.
  var ofService: Self {
    Self(
      service: service, post: "other posts", hours: "various", route: "various",
      settled: "various", people: people)
  }

  /// Over what remains of all services.
  var ofAll: Self {
    Self(
      service: "other services", post: "other posts", hours: "various", route: "various",
      settled: "various", people: people)
  }
}
