import Restructure

/// A move that is possible from where a case stands, with the first day on which it would be lawful.
///
/// The guards themselves are asked, as if every missing fact were recorded at its earliest; so what
/// is promised here is what `case move` will allow.
public struct MoveAhead: Hashable, Sendable {
  public let to: CaseState
  public let by: CaseTrigger
  /// The facts that no record gives yet.
  public let missing: [FactName]
  /// Whether a post has to be named with it.
  public let lacksPost: Bool
  /// The first day, from the day of the list on; nil where no day cures what stands in the way.
  public let earliest: LocalDate?
  /// The last day of the notice, where the move gives one: the first that would be lawful.
  public let noticeEnds: LocalDate?
  /// What puts it off until then; empty where it is possible on the day of the list.
  public let waits: [Reason]
  /// What stands in the way whatever the day.
  public let blocks: [Reason]

  /// What a guard says against a move, with its source.
  public struct Reason: Hashable, Sendable {
    public let guardName: String
    public let words: String
    public let citation: String?
  }

  /// Whether nothing stands in the way but facts to be recorded and days to come.
  public var isOpen: Bool { blocks.isEmpty }
}

extension MoveAhead.Reason: CustomStringConvertible {
  /// The words with their source: `…, and the fact hr1-received is missing (TULRCA 1992 s.188)`.
  public var description: String { words + (citation.map { " (\($0))" } ?? "") }
}

extension MoveAhead.Reason {
  init(_ shortfall: Shortfall, of rule: Guard) {
    guardName = rule.name
    words = shortfall.aheadInWords
    citation = shortfall.namesItsSource ? nil : rule.citation
  }
}
