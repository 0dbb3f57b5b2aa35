import Allocation
import Restructure
import Rules

/// A claim book put as a problem in whole numbers, with the way back to people and posts.
struct ForecastQuestion {
  /// Which claims count.
  enum Counting {
    /// Only those about which every fact is known.
    case certain
    /// All, as if every missing fact turned out well.
    case ifKnown
  }

  let problem: ForecastProblem
  /// For each kind, the positions in its claims that the problem's claims stand for.
  let claims: [[Int]]
  /// How many units one full-time post is; enough that every fraction met is a whole number.
  let unit: Int

  init(_ book: ClaimBook, counting: Counting) {
    let unit = Self.commonUnit(of: book)
    var kept: [[Int]] = []
    var claimants: [ForecastProblem.Claimants] = []
    for kind in book.kinds {
      let positions = kind.claims.indices.filter {
        counting == .ifKnown || kind.claims[$0].missing.isEmpty
      }
      kept.append(positions)
      let claimsVacancy = positions.contains { !book.seats[kind.claims[$0].seats].isOwnPost }
      claimants.append(
        ForecastProblem.Claimants(
          count: kind.members.count, isProtected: kind.isProtected && claimsVacancy,
          // A decimal of five places may be rounded: people fit if the least they can be fits.
          size: kind.example.fte.map { Self.units($0.least, unit) } ?? 0,
          claims: positions.map {
            let claim = kind.claims[$0]
            return .init(place: claim.seats, tier: claim.rule.tier, rule: $0)
          }))
    }
    claims = kept
    self.unit = unit
    problem = ForecastProblem(
      claimants: claimants,
      places: book.seats.map { seats in
        switch seats.capacity {
        case .positions(let places): .init(capacity: .chairs(places))
        case .fte(let fte): .init(capacity: .hours(Self.units(fte.most, unit)))
        case .notKnown:
          .init(capacity: .chairs(counting == .ifKnown ? book.cases.count : 0))
        }
      })
  }

  /// A number of units as hours.
  func fte(_ units: Int128) -> FTE {
    FTE(Int(clamping: units), over: unit)
  }

  private static func units(_ fte: FTE, _ unit: Int) -> Int {
    Int(clamping: Int128(fte.numerator) * Int128(unit) / Int128(fte.denominator))
  }

  private static func commonUnit(of book: ClaimBook) -> Int {
    let sizes = book.kinds.compactMap(\.example.fte)
    let places = book.seats.compactMap { seats in
      if case .fte(let fte) = seats.capacity { return fte }
      return nil
    }
    return Set((sizes + places).map(\.denominator)).reduce(200_000) { common, denominator in
      let shared = FTE(denominator, over: common).denominator
      let (product, overflow) = shared.multipliedReportingOverflow(by: denominator)
      // Reading the folder refuses fractions that would come here.
      return overflow || product > FTE.largestCommonDenominator ? common : product
    }
  }
}
