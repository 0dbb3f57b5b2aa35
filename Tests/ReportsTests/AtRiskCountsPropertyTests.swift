import Reports
import Testing
import TestSupport

@Suite("What always holds of the counts")
struct AtRiskCountsPropertyTests {
  static let seeds: [UInt64] = Array(1...300)

  /// The cases that each row counts: a case is in the row that says most of it.
  private func contents(_ rows: [AtRiskCounts.Row], of cases: [MadeUpCase]) -> [[MadeUpCase]]? {
    var found: [[MadeUpCase]] = rows.map { _ in [] }
    for one in cases {
      let admitting = rows.indices.filter { rows[$0].admits(one) }
      guard let best = admitting.max(by: { rows[$0].depth < rows[$1].depth }) else { return nil }
      found[best].append(one)
    }
    return found
  }

  @Test(
    "No row is about fewer than five people, and the rows add up to the total", arguments: seeds)
  func rowsAreLargeAndWhole(seed: UInt64) throws {
    let cases = MadeUpCase.madeUp(seed: seed)
    let counts = AtRiskCounts(AtRiskList(cases))
    let people = Set(cases.map(\.employee)).count
    guard people >= 5 else {
      #expect(counts.rows.isEmpty)
      #expect(counts.total == (people == 0 ? 0 : nil))
      return
    }
    #expect(counts.total == cases.count)
    #expect(counts.rows.reduce(0) { $0 + $1.cases } == cases.count)
    let found = try #require(contents(counts.rows, of: cases))
    for (row, inside) in zip(counts.rows, found) {
      #expect(row.cases == inside.count, "\(row)")
      #expect(Set(inside.map(\.employee)).count >= 5, "\(row)")
    }
  }

  @Test("Rows differ in what they say", arguments: seeds)
  func rowsAreDistinct(seed: UInt64) {
    let rows = AtRiskCounts(AtRiskList(MadeUpCase.madeUp(seed: seed))).rows
    #expect(Set(rows.map(\.labels)).count == rows.count)
  }

  @Test(
    "Somebody who knows the true number of any post or service learns nothing by taking rows from it",
    arguments: seeds)
  func knownTotalsGiveNothingAway(seed: UInt64) {
    let cases = MadeUpCase.madeUp(seed: seed)
    let rows = AtRiskCounts(AtRiskList(cases)).rows
    for level in 0...1 {
      for (label, inside) in Dictionary(grouping: cases, by: { $0.labels[level] }) {
        let shown = rows.filter { $0.labels[level] == label }.reduce(0) { $0 + $1.cases }
        // All of it is shown, or none of it.
        #expect(shown == 0 || shown == inside.count, "\(label)")
      }
    }
    // Likewise inside a post: the rows of each route that is named hold all of that route.
    let byRoute = Dictionary(grouping: cases) { Array($0.labels.prefix(4)) }
    for (labels, inside) in byRoute {
      let shown = rows.filter { Array($0.labels.prefix(4)) == labels }
        .reduce(0) { $0 + $1.cases }
      #expect(shown == 0 || shown == inside.count, "\(labels)")
    }
  }

  @Test("The order of the list does not change what is shown", arguments: seeds)
  func orderDoesNotMatter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let cases = MadeUpCase.madeUp(seed: seed)
    let rows = AtRiskCounts(AtRiskList(cases)).rows
    let other = AtRiskCounts(AtRiskList(cases.shuffled(using: &random))).rows
    func words(_ rows: [AtRiskCounts.Row]) -> Set<[String]> {
      Set(rows.map { $0.labels + [String($0.cases)] })
    }
    #expect(words(rows) == words(other))
  }

  @Test("Rows are the same whatever has been settled meanwhile", arguments: seeds)
  func rowsStayTheSame(seed: UInt64) {
    let cases = MadeUpCase.madeUp(seed: seed)
    let later = cases.map { one in
      var one = one
      one.isSettled = true
      return one
    }
    #expect(AtRiskCounts(AtRiskList(cases)).rows == AtRiskCounts(AtRiskList(later)).rows)
  }

  @Test("The made-up lists show split posts, merged rows, and some are withheld")
  func listsAreVaried() {
    let all = Self.seeds.map { AtRiskCounts(AtRiskList(MadeUpCase.madeUp(seed: $0))) }
    #expect(all.contains { $0.isWithheld })
    let rows = all.flatMap(\.rows)
    for depth in [0, 1, 2, 4, 5] { #expect(rows.contains { $0.depth == depth }, "\(depth)") }
  }
}
