/// How much one unit of each aim weighs when all aims are put into one cost.
///
/// Suppose that no two numbers that are ever compared differ in a digit by more than its spread.
/// Each weight is one more than twice the sum of the spreads below it, each times its own weight;
/// so the first digit that differs decides, whatever the digits after it are.
struct CostScale<Cost: FlowCost> {
  /// The weight of each digit, the first being the heaviest.
  let weights: [Cost]

  /// The cost with these digits.
  func cost(_ digits: [Int]) -> Cost {
    zip(weights, digits).reduce(.zero) { $1.1 == 0 ? $0 : $0 + $1.0.times($1.1) }
  }
}

extension CostScale where Cost: FixedWidthInteger {
  /// Finds weights for these spreads; nil if a sum of a few costs might not fit.
  init?(spreads: [Int]) {
    var weights: [Cost] = []
    var weight: Cost = 1
    for spread in spreads.reversed() {
      weights.append(weight)
      let (twice, tooWide) = spread.multipliedReportingOverflow(by: 2)
      guard !tooWide, twice < .max, let base = Cost(exactly: twice + 1) else { return nil }
      let (next, overflow) = weight.multipliedReportingOverflow(by: base)
      guard !overflow, next <= Cost.max / 4 else { return nil }
      weight = next
    }
    self.weights = weights.reversed()
  }

  /// The digits of a cost, each within its spread.
  func digits(of cost: Cost) -> [Int] {
    var rest = cost
    return weights.map { weight in
      // What lies below is less than half the weight, on either side.
      let half = weight / 2
      let digit = rest >= 0 ? (rest + half) / weight : (rest - half) / weight
      rest -= digit * weight
      return Int(clamping: digit)
    }
  }
}

extension CostScale<CostRow> {
  /// Weights for so many digits, however wide.
  init(digits: Int) {
    weights = (0..<digits).map { digit in
      CostRow((0..<digits).map { $0 == digit ? 1 : 0 })
    }
  }

  /// The digits of a cost.
  func digits(of cost: CostRow) -> [Int] {
    weights.indices.map { $0 < cost.digits.count ? cost.digits[$0] : 0 }
  }
}
