import Restructure

/// Hours as whole numbers: so many units are one full-time post.
struct HourUnit: Sendable {
  let perFullTime: Int

  /// A unit in which all of these are whole numbers, and half a unit in the fifth place as well.
  init(for hours: some Sequence<FTE>) {
    perFullTime = Set(hours.map(\.denominator)).sorted().reduce(200_000) { common, denominator in
      let shared = FTE(denominator, over: common).denominator
      let (product, overflow) = shared.multipliedReportingOverflow(by: denominator)
      // Reading the folder refuses fractions that would come here.
      return overflow || product > FTE.largestCommonDenominator ? common : product
    }
  }

  func units(_ fte: FTE) -> Int {
    Int(clamping: Int128(fte.numerator) * Int128(perFullTime) / Int128(fte.denominator))
  }

  func fte(_ units: Int) -> FTE { FTE(units, over: perFullTime) }
}
