/// What no placement within some bounds can surpass, in whole numbers.
///
/// Any prices on the rows give such a bound: whatever a column earns beyond the prices of its rows
/// counts as often as the column may be used. The prices come from floating point, but the bound
/// is exact for whatever they are.
struct PackingBound {
  private let model: PackingModel
  private let isLeftOver: [Bool]
  /// Prices are counted in parts of two to this power.
  private let bits: Int

  init(_ model: PackingModel) {
    self.model = model
    isLeftOver = model.upper.map { $0 == nil }
    let largest = model.rows.map(\.scale).max() ?? 1
    bits = 36 + Int.bitWidth - largest.leadingZeroBitCount
  }

  /// The most that a column can be; nil if these prices do not say.
  func most(of aim: Int, prices: [Double], lower: [Int], upper: [Int]) -> Int? {
    guard let sum = sum(prices, aim: aim, lower, upper) else { return nil }
    return Int(clamping: sum >> Int128(bits))
  }

  /// Whether these prices show that no values keep the bounds.
  func excludesAll(prices: [Double], lower: [Int], upper: [Int]) -> Bool {
    for sign in [1.0, -1.0] {
      if let sum = sum(prices.map { $0 * sign }, aim: nil, lower, upper), sum < 0 { return true }
    }
    return false
  }

  private func sum(_ prices: [Double], aim: Int?, _ lower: [Int], _ upper: [Int]) -> Int128? {
    let one = Int128(1) << Int128(bits)
    var earned = [Int128](repeating: 0, count: model.upper.count)
    if let aim { earned[aim] = one }
    var sum = Int128(0)
    for (row, price) in zip(model.rows, prices) {
      let exact = price / Double(row.scale) * Double(one)
      guard abs(exact) < 0x1p100 else { return nil }
      let price = isLeftOver[row.own] ? max(0, Int128(exact)) : Int128(exact)
      guard price != 0 else { continue }
      guard add(price, Int128(row.total), to: &sum) else { return nil }
      for term in row.terms {
        guard add(-price, Int128(term.factor), to: &earned[term.column]) else { return nil }
      }
    }
    for column in earned.indices where !isLeftOver[column] && earned[column] != 0 {
      let most = earned[column] > 0 ? upper[column] : lower[column]
      guard add(earned[column], Int128(most), to: &sum) else { return nil }
    }
    return sum
  }

  private func add(_ one: Int128, _ other: Int128, to sum: inout Int128) -> Bool {
    let (product, isTooLarge) = one.multipliedReportingOverflow(by: other)
    let (next, isOver) = sum.addingReportingOverflow(product)
    sum = next
    return !isTooLarge && !isOver
  }
}
