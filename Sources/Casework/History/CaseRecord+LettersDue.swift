import Restructure

extension CaseRecord {
  /// The facts in force when the latest move was made, with those that it brought.
  ///
  /// The move itself may have ended an offer or an appeal; its letter still speaks of what was then
  /// recorded of it.
  public var factsAtLatestMove: Facts {
    // Where nothing has happened yet but the opening, nothing need be told over again.
    guard events.count > 1 else { return facts }
    guard let last = standingEvents.last(where: { $0.kind == .moved }), let first = events.first,
      var fold = CaseFold(first, of: reference)
    else { return facts }
    for event in standingEvents.dropFirst() where event.sequence < last.sequence {
      guard fold.add(event) else { return facts }
    }
    let later = standingEvents.filter { $0.sequence > last.sequence }.map(\.facts)
    return later.reduce(fold.facts.updated(with: last.facts)) { $0.updated(with: $1) }
  }

  /// The kinds of letter for which the latest move calls, as the table has them.
  ///
  /// Where the table knows several ways for one move, those count whose facts are recorded.
  public var lettersDue: [String] {
    guard let state, let from = stateBefore else { return [] }
    return TransitionTable.letters(
      calledForBy: from, state, where: factsAtLatestMove,
      isNewNotice: hasNewNotice)
  }

  /// The entry that last brought a fact; nil where none did.
  public func entry(bringing name: FactName) -> CaseEvent? {
    standingEvents.last { $0.facts[name] != nil }
  }
}
