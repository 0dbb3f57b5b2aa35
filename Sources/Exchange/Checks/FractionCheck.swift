import Restructure

/// Checks that hours can be added up exactly: their fractions share a denominator of bounded size,
/// and their sum is bounded too.
struct FractionCheck {
  /// Where hours stand.
  private struct Cell {
    let fte: FTE
    let column: String
    let mark: RowMark
  }

  /// The first cell of each denominator.
  private var firsts: [Int: Cell] = [:]
  private var total = 0
  /// The cell with which the total goes too far.
  private var last: Cell?

  static func problems(_ tables: PlanTables) -> [Problem] {
    var check = FractionCheck()
    check.add(tables.posts, "fte") { $0.fte }
    check.add(tables.newPosts, "fte") { $0.fte }
    check.add(tables.vacancies, "fte") { $0.post.fte }
    check.add(tables.staff)
    check.add(tables.changes, "remain_fte") { $0.remainFTE }
    var problems: [Problem] = []
    check.reportFraction(&problems)
    check.reportTotal(&problems)
    return problems
  }

  private mutating func add<Value>(
    _ table: ReadTable<Value>, _ column: String, _ size: (Value) -> FTE?
  ) {
    for entry in table.entries {
      if let fte = size(entry.value) { add(fte, column, entry.mark) }
    }
  }

  /// Of a million people few have a figure of their own.
  private mutating func add(_ staff: StaffTable) {
    let hours = staff.list.hours
    let isNew = hours.values.map { firsts[$0.fte.denominator] == nil }
    for row in staff.list.indices {
      guard let number = hours.number(at: row) else { continue }
      let fte = hours.values[number].fte
      let willPass = total + Self.wholePosts(fte) > FTE.largestTotal && last == nil
      if isNew[number] || willPass {
        add(fte, "fte", staff.mark(row))
      } else {
        total += Self.wholePosts(fte)
      }
    }
  }

  private mutating func add(_ fte: FTE, _ column: String, _ mark: @autoclosure () -> RowMark) {
    total += Self.wholePosts(fte)
    let goesTooFar = total > FTE.largestTotal && last == nil
    guard goesTooFar || firsts[fte.denominator] == nil else { return }
    let cell = Cell(fte: fte, column: column, mark: mark())
    if goesTooFar { last = cell }
    if firsts[fte.denominator] == nil { firsts[fte.denominator] = cell }
  }

  /// A share of full time rounded up, so that the sum of many is never too small.
  private static func wholePosts(_ fte: FTE) -> Int {
    fte.numerator / fte.denominator + (fte.numerator % fte.denominator == 0 ? 0 : 1)
  }

  /// Reports the first fraction that goes too far; the finest come last, so that they are blamed.
  private func reportFraction(_ problems: inout [Problem]) {
    var common = 200_000
    for (denominator, cell) in firsts.sorted(by: { $0.key < $1.key }) {
      let shared = FTE(denominator, over: common).denominator
      let (product, overflow) = shared.multipliedReportingOverflow(by: denominator)
      guard !overflow, product <= FTE.largestCommonDenominator else {
        cell.mark.row.report(
          cell.column, .tooManyFractions,
          "the fraction \(cell.fte) has no common denominator of a usable size with the others",
          "Write it as a decimal of up to five places.", &problems)
        return
      }
      common = product
    }
  }

  private func reportTotal(_ problems: inout [Problem]) {
    guard let last else { return }
    last.mark.row.report(
      last.column, .tooManyHours,
      "the hours of the folder add up to more than \(FTE.largestTotal) posts here",
      "Write shares of full time, not hours or minutes.", &problems)
  }
}
