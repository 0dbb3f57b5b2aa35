/// Checks the bottlenecks of an answer whose flows are known to be claims.
struct BottleneckCheck {
  private let solution: ForecastSolution
  private let problem: ForecastProblem
  /// The claims that people may use: of people about whom it has been decided, only that one.
  private let claims: [[ForecastProblem.Claim]]
  /// The kinds of people some of whom might share a chair.
  private let sharers: Set<Int>
  /// How many people of each kind are placed.
  private let seated: [Int128]
  /// The chairs or hours that the answer leaves at each place.
  private let left: [Int128]

  init(_ solution: ForecastSolution, _ problem: ForecastProblem) {
    self.solution = solution
    self.problem = problem
    var claims = problem.claimants.map { people in
      people.claims.filter { problem.places.indices.contains($0.place) }
    }
    for decision in problem.decided.reversed() where claims.indices.contains(decision.claimants) {
      let all = problem.claimants[decision.claimants].claims
      claims[decision.claimants] =
        all.indices.contains(decision.claim)
        ? [all[decision.claim]].filter { problem.places.indices.contains($0.place) } : []
    }
    self.claims = claims
    sharers = Set(
      problem.jobShares.filter { $0.members.count > 1 }.flatMap { $0.members.map(\.claimants) })

    var seated = problem.claimants.map { _ in Int128(0) }
    var left = problem.places.map { places in
      switch places.capacity {
      case .chairs(let chairs): Int128(chairs)
      case .hours(let hours): Int128(hours)
      }
    }
    for flow in solution.flows {
      let people = problem.claimants[flow.claimants]
      let place = people.claims[flow.claim].place
      seated[flow.claimants] += Int128(flow.count)
      left[place] -= Int128(flow.count) * Self.need(of: people, at: problem.places[place])
    }
    for chair in solution.sharedChairs {
      let member = problem.jobShares[chair.share].members[chair.members[0]]
      let place = problem.claimants[member.claimants].claims[chair.claims[0]].place
      left[place] += Int128(chair.members.count - 1)
    }
    self.seated = seated
    self.left = left
  }

  /// Everything that is wrong with them, in words.
  func faults() -> [String] {
    var faults: [String] = []
    var explained: Set<Int> = []
    var short: Int128 = 0
    for (number, bottleneck) in solution.bottlenecks.enumerated() {
      guard isListed(bottleneck) else {
        faults.append("bottleneck \(number) names people or places twice, or ones not listed")
        continue
      }
      if !explained.isDisjoint(with: bottleneck.claimants) {
        faults.append("bottleneck \(number) has people who are in another one too")
      }
      explained.formUnion(bottleneck.claimants)
      short += Int128(bottleneck.cases) - Int128(bottleneck.seats)
      faults += (closureFaults(bottleneck) + countFaults(bottleneck) + fullFaults(bottleneck))
        .map { "bottleneck \(number) \($0)" }
    }
    for (index, count) in solution.unplaced.enumerated()
    where count > 0 && !explained.contains(index) {
      faults.append("no bottleneck explains claimants \(index), who lack \(count) places")
    }
    let without = solution.unplaced.reduce(Int128(0)) { $0 + Int128($1) }
    if short != without {
      faults.append("the bottlenecks are short of \(short) places, but \(without) people lack one")
    }
    return faults
  }

  private func isListed(_ bottleneck: Bottleneck) -> Bool {
    let (people, places) = (Set(bottleneck.claimants), Set(bottleneck.places))
    return people.count == bottleneck.claimants.count && !people.isEmpty
      && places.count == bottleneck.places.count
      && people.isSubset(of: problem.claimants.indices)
      && places.isSubset(of: problem.places.indices)
  }

  private func closureFaults(_ bottleneck: Bottleneck) -> [String] {
    var faults: [String] = []
    var claimed: Set<Int> = []
    let places = Set(bottleneck.places)
    for index in bottleneck.claimants {
      for claim in claims[index] {
        claimed.insert(claim.place)
        if !places.contains(claim.place) {
          faults.append("leaves out place \(claim.place), which claimants \(index) may claim")
        }
      }
    }
    for place in bottleneck.places where !claimed.contains(place) {
      faults.append("has place \(place), which none of its people may claim")
    }
    return faults
  }

  private func countFaults(_ bottleneck: Bottleneck) -> [String] {
    var faults: [String] = []
    let people = bottleneck.claimants.map { problem.claimants[$0] }
    let cases = people.reduce(Int128(0)) { $0 + Int128($1.count) }
    if Int128(bottleneck.cases) != cases {
      faults.append("counts \(bottleneck.cases) cases, but they are \(cases)")
    }
    let seated = bottleneck.claimants.reduce(Int128(0)) { $0 + self.seated[$1] }
    if Int128(bottleneck.seats) != seated {
      faults.append("counts \(bottleneck.seats) seats, but \(seated) of its people are placed")
    }
    if bottleneck.seats >= bottleneck.cases { faults.append("is not short of places") }

    let hours = bottleneck.places.compactMap { place -> Int128? in
      guard case .hours(let hours) = problem.places[place].capacity else { return nil }
      return Int128(hours)
    }
    let needed = people.reduce(Int128(0)) { $0 + Int128($1.count) * Int128($1.size) }
    if bottleneck.hoursNeeded != (hours.isEmpty ? nil : needed) {
      faults.append("states wrongly how many hours its people need")
    }
    if bottleneck.hoursPlaces != (hours.isEmpty ? nil : hours.reduce(0, +)) {
      faults.append("states wrongly how many hours its places have")
    }
    return faults
  }

  /// Chairs alone must all be taken by its own people; and wherever hours count or people may
  /// share a chair, none of its people without a place may still fit.
  private func fullFaults(_ bottleneck: Bottleneck) -> [String] {
    let capacities = bottleneck.places.map { problem.places[$0].capacity }
    if sharers.isDisjoint(with: bottleneck.claimants), !capacities.contains(where: \.countsHours) {
      let chairs = capacities.reduce(Int128(0)) { sum, capacity in
        if case .chairs(let chairs) = capacity { sum + Int128(chairs) } else { sum }
      }
      if chairs != Int128(bottleneck.seats) {
        return ["counts \(bottleneck.seats) seats, but its places have \(chairs) chairs"]
      }
    }
    let places = Set(bottleneck.places)
    return bottleneck.claimants.filter { solution.unplaced[$0] > 0 }.flatMap { index in
      let people = problem.claimants[index]
      return Set(claims[index].map(\.place)).sorted()
        .filter { places.contains($0) && Self.need(of: people, at: problem.places[$0]) <= left[$0] }
        .map { "is not full: claimants \(index), without a place, fit at place \($0)" }
    }
  }

  private static func need(
    of people: ForecastProblem.Claimants, at places: ForecastProblem.Places
  ) -> Int128 {
    places.capacity.countsHours ? Int128(people.size) : 1
  }
}
