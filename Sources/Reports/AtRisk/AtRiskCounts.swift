import Restructure
import Rules

/// Cases at risk as counts, for a union: every row is about several people.
///
/// The cases are split by service, then post, then route and tier, then hours. Where a split would
/// leave a cell with fewer than ``leastInACell`` people, such cells become one, with the smallest of
/// their neighbours if they are still too few. A split keeps every case of what it splits, so no row
/// can be taken from a known total to leave fewer people. Nothing by which they are split changes
/// while the plan stays, so that the rows of two days are the same.
public struct AtRiskCounts: Sendable {
  /// The fewest people that one row may be about.
  public static let leastInACell = SmallNumbers.floor

  /// One row of counts.
  public struct Row: Hashable, Sendable {
    /// The service, or *other services*.
    public let service: String
    /// The title and id of the post, or *other posts*.
    public let post: String
    /// The first way out that the plan gives, or *various*.
    public let route: String
    /// The turn at which it is filled, *none* or *various*.
    public let tier: String
    /// A band of FTE, or *various*.
    public let hours: String
    /// Where its cases stand in the list.
    public let members: [Int]
    /// Cases; somebody at risk in two posts has two.
    public var cases: Int { members.count }
  }

  public let rows: [Row]
  /// All the cases; nil where so few people are at risk that no number is shown.
  public let total: Int?
  /// Whether there are too few people to show any row.
  public var isWithheld: Bool { total == nil }

  /// Counts a list.
  public init(_ list: AtRiskList) {
    let everything = list.rows.indices.map { CountedCase(list.rows[$0], at: $0) }
    guard !everything.isEmpty else {
      rows = []
      total = 0
      return
    }
    guard everything.people >= Self.leastInACell else {
      rows = []
      total = nil
      return
    }
    rows = Self.split(everything, from: 0).map { Row($0.cells, known: $0.known) }
    total = everything.count
  }

  /// Posts whose people are counted together, and only so, in every table of every report: two ways
  /// of putting small posts together would give them away by subtraction.
  public struct PostGroup: Hashable, Sendable {
    /// The service, or *other services*.
    public let service: String
    /// The posts, in the order of staff.csv.
    public let posts: [PostID]
    /// The cases in them.
    public let cases: Int
  }

  /// The posts in groups of five people or more; none where fewer are at risk.
  ///
  /// A group is divided further where all of a pool are in it, and both parts are of five people or
  /// more, so that the people of the pool can be counted.
  public static func postGroups(
    _ list: AtRiskList, dividedBy pools: [Set<PostID>] = []
  ) -> [PostGroup] {
    let everything = list.rows.indices.map { CountedCase(list.rows[$0], at: $0) }
    guard everything.people >= leastInACell else { return [] }
    let blocks = split(everything, from: 0, to: 2).map { Set($0.cells.map(\.post)) }
    let cells = Dictionary(grouping: everything, by: \.post)
    var partition = PostPartition(
      people: cells.mapValues { Set($0.map(\.employee)) }, blocks: blocks)
    for pool in pools { partition.divide(by: pool) }
    func first(_ post: PostID) -> Int { cells[post]?.first?.position ?? 0 }
    return partition.blocks.map { block in
      let posts = block.sorted { first($0) < first($1) }
      let services = posts.compactMap { cells[$0]?.first?.labels[0][0] }
      return PostGroup(
        service: Set(services).count == 1 ? services[0] : "other services", posts: posts,
        cases: posts.reduce(0) { $0 + (cells[$1]?.count ?? 0) })
    }
    .sorted { first($0.posts[0]) < first($1.posts[0]) }
  }

  /// Splits cells that are alike in the first levels by the next one.
  private static func split(
    _ cells: [CountedCase], from level: Int, to last: Int = CountedCase.levels
  ) -> [(cells: [CountedCase], known: Int)] {
    guard level < last else { return [(cells, level)] }
    var order: [String] = []
    var groups: [String: [CountedCase]] = [:]
    for cell in cells {
      let label = cell.labels[level].joined(separator: "\u{0}")
      if groups[label] == nil { order.append(label) }
      groups[label, default: []].append(cell)
    }
    var whole = order.filter { (groups[$0]?.people ?? 0) >= leastInACell }
    var merged = order.filter { !whole.contains($0) }.flatMap { groups[$0] ?? [] }
    while !merged.isEmpty, merged.people < leastInACell,
      let smallest = whole.min(by: { key(groups[$0], $0) < key(groups[$1], $1) })
    {
      whole.removeAll { $0 == smallest }
      merged += groups[smallest] ?? []
    }
    return whole.flatMap { split(groups[$0] ?? [], from: level + 1, to: last) }
      + (merged.isEmpty ? [] : [(merged, level)])
  }

  /// Fewest first; the label decides between equals, so that the order of people does not.
  private static func key(_ cells: [CountedCase]?, _ label: String) -> (Int, Int, String) {
    (cells?.people ?? 0, cells?.count ?? 0, label)
  }
}

/// One case with the labels by which it may be counted, the widest first.
private struct CountedCase {
  static let levels = 4

  let position: Int
  let employee: EmployeeID
  let post: PostID
  let labels: [[String]]

  init(_ row: AtRiskList.Row, at position: Int) {
    self.position = position
    employee = row.holding.employee
    post = row.holding.post
    labels = [
      [row.service], ["\(row.title) (\(row.holding.post))"],
      [row.route.kind, row.tier.map(String.init) ?? "none"],
      [Self.band(row.holding.fte)],
    ]
  }

  private static func band(_ fte: FTE?) -> String {
    guard let fte else { return "not known" }
    if fte >= FTE(whole: 1) { return "full time" }
    return fte >= FTE(1, over: 2) ? "0.5 to under 1.0" : "under 0.5"
  }
}

extension [CountedCase] {
  /// How many different people the cases are of.
  fileprivate var people: Int { Set(map(\.employee)).count }
}

extension AtRiskCounts.Row {
  /// Cells that share the labels of the first levels.
  fileprivate init(_ cells: [CountedCase], known: Int) {
    let labels = cells.first?.labels ?? []
    func label(_ level: Int, _ position: Int, else other: String) -> String {
      level < known ? labels[level][position] : other
    }
    self.init(
      service: label(0, 0, else: "other services"), post: label(1, 0, else: "other posts"),
      route: label(2, 0, else: "various"), tier: label(2, 1, else: "various"),
      hours: label(3, 0, else: "various"), members: cells.map(\.position))
  }
}
