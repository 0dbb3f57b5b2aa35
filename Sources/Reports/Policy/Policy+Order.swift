import Restructure

extension Policy {
  /// The rules of the ways of filling a post, the first to run first; on one turn, in the order of
  /// the ways themselves.
  public var modesInOrder: [ModeRule] {
    modes.sorted { ($0.turn, $0.mode.defaultTier) < ($1.turn, $1.mode.defaultTier) }
  }

  /// The ways of filling a post in their order, in words: `slotting (assimilate) and matching
  /// (match); then redundancy selection (ring-fence)`.
  public var order: String {
    let rules = modesInOrder
    let turns = Set(rules.map(\.turn)).sorted()
    return turns.map { turn in
      rules.filter { $0.turn == turn }.map { name(of: $0.mode) }.joinedInWords
    }.joined(separator: "; then ")
  }
}

extension ModeRule {
  /// The tier of rows that state none.
  public var turn: Int { tier ?? mode.defaultTier }
}
