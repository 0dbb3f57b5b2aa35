import Restructure

/// A letter for which a move of a case called.
public struct CalledForLetter: Hashable, Sendable {
  /// The kind of letter, as the table of moves has it.
  public let kind: String
  /// The state to which the move led, and the day of the move.
  public let to: CaseState
  public let on: LocalDate
}

extension CaseRecord {
  /// Every letter for which a move of the case called, in the order of the moves; moves that were
  /// corrected called for none.
  public var lettersCalledFor: [CalledForLetter] {
    guard let first = events.first, var fold = CaseFold(first, of: reference) else { return [] }
    var called: [CalledForLetter] = []
    for event in standingEvents.dropFirst() {
      if event.kind == .moved, let from = event.from, let to = event.to {
        let kinds = TransitionTable.letters(
          calledForBy: from, to, where: fold.facts.updated(with: event.facts),
          isNewNotice: event.facts[.noticeGiven] != nil || !fold.hasBeenUnderNotice)
        called += kinds.map { CalledForLetter(kind: $0, to: to, on: event.on) }
      }
      guard fold.add(event) else { return called }
    }
    return called
  }
}

extension CaseRecord {
  /// Whether the latest move brought notice of dismissal, and not only the case back under a notice
  /// that was given before.
  public var hasNewNotice: Bool {
    guard state == .underNotice else { return false }
    guard path.dropLast().contains(.underNotice) else { return true }
    let move = standingEvents.last { $0.kind == .moved }?.sequence ?? 0
    return (entry(bringing: .noticeGiven)?.sequence ?? 0) >= move
  }
}

extension CaseFold {
  fileprivate var hasBeenUnderNotice: Bool { steps.contains { $0.state == .underNotice } }
}

extension TransitionTable {
  /// The letter that is itself the notice of dismissal.
  static let noticeLetter = "notice"

  /// The kinds of letter for which a move calls; where the table knows several ways for one move,
  /// those count whose facts are recorded.
  ///
  /// Whoever comes under notice by another letter, such as the answer to a refusal, is owed the notice
  /// itself beside it, unless they have had it; and whoever has a post of the new structure in a lower
  /// grade, with protected pay, a letter about that.
  static func letters(
    calledForBy from: CaseState, _ to: CaseState, where facts: Facts, isNewNotice: Bool
  ) -> [String] {
    guard let move = transition(from: from, to: to) else { return [] }
    var kinds: [String] = []
    for way in move.ways {
      let needed = way.guards.flatMap(\.needs).flatMap(\.factsNeeded)
      guard let letter = way.letter, !kinds.contains(letter),
        needed.allSatisfy({ facts.proven($0) != nil })
      else { continue }
      kinds.append(letter)
    }
    if to == .underNotice, isNewNotice, !kinds.contains(noticeLetter) {
      kinds.append(noticeLetter)
    }
    let isProtected = [FactName.lowerGrade, .protectionEnds].allSatisfy { facts.proven($0) != nil }
    if to == .appointed, isProtected { kinds.append("pay-protection") }
    return kinds
  }
}
