import Restructure
import Rules

/// Hours as whole numbers of a unit that every fraction of the folder divides into.
struct CommonHours {
  /// How many units one full-time post is.
  let unit: Int128

  init(_ sheet: ClaimSheet) {
    let people = sheet.cases.compactMap(\.fte).map(\.denominator)
    let places = sheet.places.compactMap { place -> Int? in
      if case .fte(let fte) = place.most { fte.denominator } else { nil }
    }
    // Half a unit in the fifth place is what a rounded decimal may be off by.
    unit = Set(people + places).sorted().reduce(200_000) { common, denominator in
      let next = Int128(denominator)
      let product = common / Self.divisor(common, next) * next
      // Reading a folder refuses fractions that would come here.
      return product > Int128(FTE.largestCommonDenominator) ? common : product
    }
  }

  /// So many units, rounded down.
  func units(_ fte: FTE) -> Int128 {
    Int128(fte.numerator) * unit / Int128(fte.denominator)
  }

  /// The least hours that somebody's figure can stand for; nought where it is not known.
  func least(_ person: Postholding) -> Int128 {
    person.fte.map { units($0.least) } ?? 0
  }

  private static func divisor(_ one: Int128, _ other: Int128) -> Int128 {
    var (a, b) = (one, other)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, a)
  }
}
