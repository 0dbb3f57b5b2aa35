import Reports
import Restructure
import Rules

/// Which groups of people at risk the plan gives a route, and which it does not.
///
/// It asks whether the plan is fair by design, and says nothing of persons.
struct CoverageReport {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.coverage)
    draft.add(
      "How to read it",
      [
        .sentence(
          """
          A route is a claim, certain on the facts, to a post that has places; it is no promise of a \
          place. Not known means that a number or a fact is missing.
          """)
      ])
    // A post is of one group and one service, so that tables by these and by post would give small
    // parts of them away between them; by post the numbers stand in the consultation pack.
    for (title, key, label) in groupings where facts.reader.seesSmallNumbers || key != "service" {
      let counts = count(key, title, label)
      let only = counts.labelled.count == 1 ? counts.labelled[0].first : nil
      draft.add(
        "By \(title)",
        [
          only.map { .sentence("Everybody at risk is of one: \($0.words, .plan).") }
            ?? .counts(counts)
        ])
    }
    draft.add(
      "Posts without a route",
      facts.reader.seesSmallNumbers
        ? [.counts(byPost)] : [.sentence("By post the numbers stand in the consultation pack.")])
    return draft
  }

  private typealias Label = (Postholding, Post?) -> String

  private var groupings: [(title: String, key: String, label: Label)] {
    [
      ("staff group", "group", { _, post in post?.group ?? "not stated" }),
      ("contract", "contract", { holding, _ in holding.contract.rawValue }),
      ("working pattern", "pattern", { _, post in post?.pattern ?? "not stated" }),
      ("hours", "hours", { holding, _ in Self.hours(holding.fte) }),
      ("way of holding the post", "holding", { holding, _ in holding.holding.inWords }),
      ("service", "service", { _, post in post?.service ?? "not stated" }),
    ]
  }

  static func hours(_ fte: FTE?) -> String {
    fte.map { $0 < FTE(whole: 1) ? "part time" : "full time" } ?? "not known"
  }

  private static let columns = ["Has a route", "No route", "Not known"]

  private static func column(_ row: AtRiskList.Row) -> String {
    switch row.route {
    case .ownPost, .claim: columns[0]
    case .none: columns[1]
    case .notKnown: columns[2]
    }
  }

  private func count(_ key: String, _ title: String, _ label: Label) -> CountsDraft {
    CountsDraft(
      "by-\(key)", "Cases with and without a route, by \(title)", facts.list.rows,
      of: \.holding.employee, by: title.capitalizedFirst,
      { label($0.holding, facts.plan.posts[$0.holding.post]) },
      and: Self.column, columns: Self.columns)
  }

  /// Every post at risk, or the groups in which they are counted.
  var byPost: CountsDraft {
    let posts = facts.countedPosts
    let byPost = Dictionary(grouping: facts.list.rows, by: \.holding.post)
    return CountsDraft(
      "by-post", "Cases with and without a route, by post", labels: ReportFacts.postColumns,
      labelled: posts.map(\.label), keys: ["has_a_route", "no_route", "not_known"],
      CountTable(
        rows: posts.indices.map(String.init), columns: Self.columns,
        persons: posts.map { entry in
          let rows = entry.posts.flatMap { byPost[$0] ?? [] }
          return Self.columns.map { name in
            rows.filter { Self.column($0) == name }.map(\.holding.employee)
          }
        }))
  }
}
