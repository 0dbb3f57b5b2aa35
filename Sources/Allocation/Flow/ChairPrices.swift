/// Works out from a placement what one chair more in each place would add.
///
/// A chair can be filled by somebody who has no place, or by somebody who leaves another chair,
/// which is then worth filling too. So what a chair is worth passes from person to chair and on
/// from chair to person, and a better way of filling it is looked for until there is none. As no
/// round of exchanges makes the best placement better, no way is worth running twice.
struct ChairPrices {
  private let problem: ForecastProblem
  private let table: ClaimTable
  private let network: ChairNetwork
  private let counts: [Int]

  init(
    _ problem: ForecastProblem, _ table: ClaimTable, _ network: ChairNetwork, _ counts: [Int]
  ) {
    self.problem = problem
    self.table = table
    self.network = network
    self.counts = counts
  }

  /// The prices that are above nought, by place.
  func list() -> ForecastSolution.PriceList {
    // On such a way each person and each chair comes once, so a tier is gained or lost no more
    // often than there are kinds of people; protection and heads only at its beginning.
    let steps = 2 * min(network.kinds.count, problem.places.count) + 2
    let spreads = [2, 2] + network.tiers.map { _ in steps }
    if let scale = CostScale<Int>(spreads: spreads) {
      return list(scale, digits: scale.digits)
    }
    if let scale = CostScale<Int128>(spreads: spreads) {
      return list(scale, digits: scale.digits)
    }
    let scale = CostScale<CostRow>(digits: spreads.count)
    return list(scale, digits: scale.digits)
  }

  private func list<Number>(
    _ scale: CostScale<Number>, digits: (Number) -> [Int]
  ) -> ForecastSolution.PriceList {
    let worths = worths(scale)
    let prices = worths.indices.filter { worths[$0] > .zero }
      .map { ForecastSolution.Price(place: $0, row: digits(worths[$0])) }
    return .init(tiers: network.tiers, prices: prices)
  }

  private func worths<Number>(_ scale: CostScale<Number>) -> [Number] {
    let (placed, protected) = (scale.weights[1], scale.weights[0] + scale.weights[1])
    let tiers = Array(scale.weights.dropFirst(2))
    var worths = [Number](repeating: .zero, count: problem.places.count)
    var numbers = [Int](repeating: -1, count: problem.claimants.count)
    // What it adds if one of these people leaves the chair they have, or comes from nowhere.
    var gains: [Number] = []
    gains.reserveCapacity(network.kinds.count)
    for (number, kind) in network.kinds.enumerated() {
      numbers[kind] = number
      let people = problem.claimants[kind]
      let seated = network.claims(of: number).filter { counts[network.rows[$0]] > 0 }
      let atHome = network.claims(of: number).reduce(0) { $0 + counts[network.rows[$1]] }
      let worst = seated.map { network.ranks[$0] }.max() ?? 0
      gains.append(
        atHome < people.count ? (people.isProtected ? protected : placed) : .zero - tiers[worst])
    }

    let rankOfTier = Dictionary(uniqueKeysWithValues: zip(network.tiers, tiers))
    var turn = Array(network.kinds.indices)
    var isWaiting = network.kinds.map { _ in false }
    // Every turn adds a step to the ways, and none is longer than there are kinds of people.
    for _ in 0...network.kinds.count where !turn.isEmpty {
      var places: [Int] = []
      for number in turn {
        isWaiting[number] = false
        for claim in network.claims(of: number) {
          let place = table.place[network.rows[claim]]
          let offer = gains[number] + tiers[network.ranks[claim]]
          guard offer > worths[place] else { continue }
          worths[place] = offer
          places.append(place)
        }
      }
      turn.removeAll(keepingCapacity: true)
      for place in places {
        for row in table.rows(to: place) where counts[row] > 0 {
          let number = numbers[table.kind[row]]
          guard number >= 0 else { continue }
          let offer = worths[place] - rankOfTier[table.tier[row], default: .zero]
          guard offer > gains[number] else { continue }
          gains[number] = offer
          guard !isWaiting[number] else { continue }
          isWaiting[number] = true
          turn.append(number)
        }
      }
    }
    return worths
  }
}
