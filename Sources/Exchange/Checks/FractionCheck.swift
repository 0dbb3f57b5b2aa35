import Restructure

/// Checks that hours can be added up exactly: their fractions share a denominator of bounded size,
/// and their sum is bounded too.
struct FractionCheck {
  private var sizes: [(fte: FTE, column: String, row: Row)] = []

  static func problems(_ tables: PlanTables) -> [Problem] {
    var check = FractionCheck()
    check.add(tables.posts, "fte") { $0.fte }
    check.add(tables.newPosts, "fte") { $0.fte }
    check.add(tables.vacancies, "fte") { $0.fte }
    check.add(tables.staff, "fte") { $0.fte }
    check.add(tables.changes, "remain_fte") { $0.remainFTE }
    var problems: [Problem] = []
    check.checkFractions(&problems)
    check.checkTotal(&problems)
    return problems
  }

  private mutating func add<Value>(
    _ table: ReadTable<Value>, _ column: String, _ size: (Value) -> FTE?
  ) {
    sizes += table.entries.compactMap { entry in
      size(entry.value).map { ($0, column, entry.row) }
    }
  }

  /// Reports the first fraction that goes too far; the finest come last, so that they are blamed.
  private func checkFractions(_ problems: inout [Problem]) {
    var common = 200_000
    var seen: Set<Int> = []
    let firsts = sizes.filter { seen.insert($0.fte.denominator).inserted }
    for (fte, column, row) in firsts.sorted(by: { $0.fte.denominator < $1.fte.denominator }) {
      let shared = FTE(fte.denominator, over: common).denominator
      let (product, overflow) = shared.multipliedReportingOverflow(by: fte.denominator)
      guard !overflow, product <= FTE.largestCommonDenominator else {
        row.report(
          column, .tooManyFractions,
          "the fraction \(fte) has no common denominator of a usable size with the others",
          "Write it as a decimal of up to five places.", &problems)
        return
      }
      common = product
    }
  }

  private func checkTotal(_ problems: inout [Problem]) {
    var total = 0
    for (fte, column, row) in sizes {
      total += fte.numerator / fte.denominator + 1
      guard total <= FTE.largestTotal else {
        row.report(
          column, .tooManyHours,
          "the hours of the folder add up to more than \(FTE.largestTotal) posts here",
          "Write shares of full time, not hours or minutes.", &problems)
        return
      }
    }
  }
}
