import Restructure
import TestSupport

@testable import Reports

/// One case of a made-up at-risk list, with the labels by which it may be counted.
struct MadeUpCase: Hashable {
  var employee: String
  var service = "Music"
  var post = "P1"
  var route = Route.none
  var isSettled = false
  var fte: FTE? = FTE(whole: 1)

  var tier: Int?

  /// Service, post, route, tier and hours as a row of counts names them.
  var labels: [String] {
    [
      service, "Title of \(post) (\(post))", route.kind, tier.map(String.init) ?? "none", hours,
    ]
  }

  private var hours: String {
    guard let fte else { return "not known" }
    return fte == FTE(whole: 1) ? "full time" : "under 0.5"
  }

  /// A number of alike cases of different people.
  static func many(_ count: Int, _ example: MadeUpCase) -> [MadeUpCase] {
    (0..<count).map { number in
      var one = example
      one.employee = "\(example.employee)-\(number)"
      return one
    }
  }

  /// Cases made up from a seed: few or many, spread evenly or not, some people with several.
  static func madeUp(seed: UInt64) -> [MadeUpCase] {
    var random = SplitMix64(seed: seed)
    let routes: [Route] = [
      .none, .ownPost, .notKnown(missing: ["hours"]),
      .claim(mode: .ringFence, toPost: "N1", ringFence: "RF-1"),
    ]
    let people = Int.random(in: 1...200, using: &random)
    var taken: Set<[String]> = []
    return (0..<Int.random(in: 0...200, using: &random)).compactMap { _ in
      let service = Int.random(in: 1...3, using: &random)
      // Low numbers are the most frequent, so that some cells are large and some are tiny.
      let post = min(Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
      let one = MadeUpCase(
        employee: "E\(Int.random(in: 1...people, using: &random))", service: "Service \(service)",
        post: "P\(service)\(post)",
        route: routes[Int.random(in: 0...Int.random(in: 0...3, using: &random), using: &random)],
        isSettled: Int.random(in: 0...3, using: &random) == 0,
        fte: [nil, FTE(whole: 1), FTE(1, over: 4)][Int.random(in: 0...2, using: &random)])
      // One person holds one post once.
      return taken.insert([one.employee, one.post]).inserted ? one : nil
    }
  }
}

extension AtRiskList {
  /// A list of made-up cases, in their order.
  init(_ cases: [MadeUpCase]) {
    let rows = cases.enumerated().map { position, one in
      var holding = Postholding(
        employee: one.employee, post: one.post,
        place: Place(file: "staff.csv", line: position + 2))
      holding.fte = one.fte
      let facts =
        one.isSettled
        ? CaseFacts(state: "appointed", since: SmallPlan.day, nextDue: nil, isSettled: true) : nil
      return Row(
        holding: holding, title: "Title of \(one.post)", service: one.service, route: one.route,
        tier: one.tier, facts: facts)
    }
    self.init(rows: rows)
  }
}

extension AtRiskCounts.Row {
  /// The labels in the order of a case's.
  var labels: [String] { [service, post, route, tier, hours] }

  /// How many labels say something, before they become *other* or *various*.
  var depth: Int {
    labels.count { !["other services", "other posts", "various"].contains($0) }
  }

  /// Whether a case may be counted in this row.
  func admits(_ one: MadeUpCase) -> Bool {
    zip(labels, one.labels).allSatisfy { row, own in
      row == own || ["other services", "other posts", "various"].contains(row)
    }
  }
}
