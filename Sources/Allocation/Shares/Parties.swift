/// Everybody whom the search may place, gathered into parties.
///
/// People who share with nobody are parties of one. Of a job share whose members have equal claims
/// to chairs and fit one chair, all sit together: whoever is placed gives the others a seat for
/// nothing. Members with unequal claims, or with claims to hours, may do better apart; so every way
/// in which they may sit is a party, and their limits say that nobody can be in two.
struct Parties {
  private(set) var all: [Party] = []
  private(set) var limits: [PartyLimit] = []
  /// What is left of each place, and after these the chairs that decided people leave room in.
  let capacities: [ForecastProblem.Capacity]
  /// What job shares too large to be weighed in every way might add at most.
  private(set) var doubt = ForecastTotals()

  let problem: ForecastProblem
  let chairs: [DecidedSeats.Chair]
  /// The usable claims of each kind of people.
  let claims: [[Int]]
  /// People of each kind who are in no party yet.
  private var alone: [Int]
  private var partyOfKinds: [[Int]: Int] = [:]
  private var couples: [[Int]: (party: Int, limit: Int)] = [:]

  /// Above this size the ways to divide up unlike members of a job share are not all tried.
  private static let mostMembers = 5

  /// Gathers a problem's people, except those about whom it has been decided and those of plain
  /// groups.
  init(
    _ problem: ForecastProblem, _ table: ClaimTable, _ decided: DecidedSeats,
    members listed: [[Int]], besides groups: ChairGroups
  ) {
    let usable = problem.claimants.indices.map { kind -> [Int] in
      let people = problem.claimants[kind]
      guard people.count > 0, !groups.isPlain[kind], !decided.kinds.contains(kind)
      else { return [] }
      return table.rows(of: kind).filter { row in
        decided.capacities[table.place[row]].hasRoom(forSize: people.size)
      }
      .map { table.claim[$0] }
    }
    self.problem = problem
    claims = usable
    alone = problem.claimants.map(\.count)
    chairs = decided.chairs
    capacities = decided.capacities + decided.chairs.map { _ in .chairs(1) }
    for (share, members) in listed.enumerated() where members.count > 1 {
      gather(
        share,
        members.filter { !decided.kinds.contains(problem.jobShares[share].members[$0].claimants) })
    }
    for kind in alone.indices where alone[kind] > 0 && !claims[kind].isEmpty {
      let sitter = Sitter(kind: kind, member: 0, size: problem.claimants[kind].size)
      all.append(party(of: [sitter], count: alone[kind], routes: routes(of: sitter)))
    }
  }

  // MARK: - Job shares

  private mutating func gather(_ share: Int, _ members: [Int]) {
    let sitters = members.map { member in
      let person = problem.jobShares[share].members[member]
      return Sitter(kind: person.claimants, member: member, size: person.size)
    }
    .sorted { ($0.kind, $0.member) < ($1.kind, $1.member) }
    let rooms = chairs.indices.filter { chair in
      chairs[chair].share == share && sitters.contains { !routes(of: [$0], to: [chair]).isEmpty }
    }
    guard rooms.isEmpty else {
      weigh(Array(sitters.prefix(Self.mostMembers)), share, rooms)
      if sitters.count > Self.mostMembers { doubt(sitters) }
      return
    }
    for group in groups(of: sitters) where group.count > 1 {
      if isAlike(group, inHours: false), problem.fitOneChair(group.map(\.size)) {
        add(group, share)
      } else if isAlike(group, inHours: true) {
        addInChairfuls(group, share)
      } else if group.count <= Self.mostMembers {
        weigh(group, share, [])
      } else {
        let parts = groups(of: group) { isAlike([$0, $1], inHours: true) }
        for part in parts where part.count > 1 { addInChairfuls(part, share) }
        doubt(group)
      }
    }
  }

  /// People who are alike, so many to a chair as fit: of any number of chairs they fill the most.
  private mutating func addInChairfuls(_ sitters: [Sitter], _ share: Int) {
    let size = sitters.first?.size ?? 0
    let fitting = size == 0 ? sitters.count : max(1, problem.fullTime / size)
    for start in stride(from: 0, to: sitters.count, by: fitting) {
      let part = sitters[start..<min(start + fitting, sitters.count)]
      if part.count > 1 { add(Array(part), share) }
    }
  }

  private mutating func add(_ sitters: [Sitter], _ share: Int) {
    for sitter in sitters { alone[sitter.kind] -= 1 }
    let origin = Party.Origin(share: share, members: sitters.map(\.member))
    let kinds = sitters.map(\.kind)
    if let known = partyOfKinds[kinds] {
      all[known].count += 1
      all[known].origins.append(origin)
    } else {
      partyOfKinds[kinds] = all.count
      all.append(party(of: sitters, count: 1, routes: routes(together: sitters)))
      all[all.count - 1].origins = [origin]
    }
  }

  /// Makes every way of sitting a party; `rooms` are chairs in which others of them sit already.
  private mutating func weigh(_ sitters: [Sitter], _ share: Int, _ rooms: [Int]) {
    for sitter in sitters { alone[sitter.kind] -= 1 }
    let mayMerge = sitters.count == 2 && rooms.isEmpty
    let kinds = sitters.map(\.kind)
    if mayMerge, let couple = couples[kinds] {
      for limit in 0...1 { limits[couple.limit + limit].most += 1 }
      for party in 0...2 { all[couple.party + party].count += 1 }
      all[couple.party].origins.append(.init(share: share, members: sitters.map(\.member)))
      return
    }
    let (firstParty, firstLimit) = (all.count, limits.count)
    limits += sitters.map { sitter in
      let people = problem.claimants[sitter.kind]
      return PartyLimit(
        most: 1, isProtected: people.isProtected,
        bestTier: problem.bestTier(of: sitter.kind))
    }
    for set in Self.subsets(of: sitters.count) {
      let own = set.map { sitters[$0] }
      var ways = routes(of: own, to: rooms)
      if own.count == 1 {
        ways += routes(of: own[0])
      } else if problem.fitOneChair(own.map(\.size)) {
        ways += routes(together: own)
      }
      guard !ways.isEmpty else { continue }
      var party = party(of: own, count: 1, routes: ways)
      party.limits = set.map { firstLimit + $0 }
      party.origins = [.init(share: share, members: own.map(\.member))]
      all.append(party)
    }
    if mayMerge { couples[kinds] = (firstParty, firstLimit) }
  }

  /// Everybody placed at their best: more than any way of sitting can add.
  private mutating func doubt(_ sitters: [Sitter]) {
    for sitter in sitters {
      let people = problem.claimants[sitter.kind]
      doubt += ForecastTotals(
        protectedPlaced: people.isProtected ? 1 : 0, placed: 1,
        byTier: [problem.bestTier(of: sitter.kind): 1])
    }
  }

  /// Every set of numbers below a count, the larger sets first.
  private static func subsets(of count: Int) -> [[Int]] {
    let sets = (1..<(1 << count)).map { mask -> [Int] in
      (0..<count).filter { number in mask & (1 << number) != 0 }
    }
    return (1...count).reversed().flatMap { size in sets.filter { $0.count == size } }
  }

  private func party(of sitters: [Sitter], count: Int, routes: [Party.Route]) -> Party {
    Party(
      count: count, heads: sitters.count,
      protectedHeads: sitters.count { problem.claimants[$0.kind].isProtected },
      size: sitters.count == 1 ? problem.claimants[sitters[0].kind].size : 0, routes: routes)
  }
}
