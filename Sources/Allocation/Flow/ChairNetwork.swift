/// The people of all plain groups, and the chairs they claim, numbered afresh.
struct ChairNetwork {
  /// The kinds of people who claim anything, as the problem numbers them.
  private(set) var kinds: [Int] = []
  /// For each of these kinds, where its claims begin; after these, where the last ones end.
  private(set) var start: [Int] = [0]
  /// The row of each claim in the table of claims.
  private(set) var rows: [Int] = []
  /// The index among the tiers of each claim.
  private(set) var ranks: [Int] = []
  /// The tiers of these claims, best first.
  let tiers: [Int]

  init(_ table: ClaimTable, _ decided: DecidedSeats, _ groups: ChairGroups, counts: [Int]) {
    for kind in counts.indices where groups.isPlain[kind] && counts[kind] > 0 {
      let before = rows.count
      for row in table.rows(of: kind) where decided.mayTake(table.place[row]) { rows.append(row) }
      guard rows.count > before else { continue }
      kinds.append(kind)
      start.append(rows.count)
    }
    tiers = Set(rows.lazy.map { table.tier[$0] }).sorted()
    let rankOfTier = Dictionary(uniqueKeysWithValues: zip(tiers, 0...))
    ranks = rows.map { rankOfTier[table.tier[$0], default: 0] }
  }

  /// The claims of one of the kinds.
  func claims(of number: Int) -> Range<Int> { start[number]..<start[number + 1] }
}
