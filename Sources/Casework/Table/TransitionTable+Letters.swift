extension TransitionTable {
  /// The states to which those moves lead that call for a kind of letter.
  public static func states(callingFor letter: String) -> Set<CaseState> {
    statesByLetter[letter] ?? []
  }

  private static let statesByLetter: [String: Set<CaseState>] = {
    var states: [String: Set<CaseState>] = [:]
    for row in rows {
      if let letter = row.letter { states[letter, default: []].formUnion(row.to) }
    }
    return states
  }()
}
