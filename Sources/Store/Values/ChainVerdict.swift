import Casework
import Restructure

/// What comes of verifying the history.
public enum ChainVerdict: Hashable, Sendable {
  /// Every entry is as it was written; the head is nil while there is no entry.
  case intact(events: Int, head: String?)
  /// The first entry that is not as it was written.
  case broken(BrokenEntry)
  /// The chain is whole as far as it goes, and the head that was noted is not in it: entries are
  /// missing at its end, or the whole history was written anew.
  case headLost(expected: String, events: Int, head: String?)

  /// Whether nothing was altered.
  public var isIntact: Bool {
    if case .intact = self { true } else { false }
  }
}

/// An entry that is not as it was written.
public struct BrokenEntry: Hashable, Sendable {
  /// The place in the chain, counted from 1.
  public let number: Int
  /// The case, as far as it can still be read.
  public let `case`: CaseReference?
  /// The place in the case's own history, as far as it can still be read.
  public let sequence: Int?
  /// What is wrong with it.
  public let damage: Damage

  /// What can be wrong with an entry.
  public enum Damage: String, Hashable, Sendable {
    /// It is not there, though later ones are, or its case is not.
    case missing
    /// What it says was changed.
    case altered
    /// It does not carry on the digest of the entry before it.
    case outOfChain = "out-of-chain"
    /// Its personal words were changed; had they been erased, that would be no damage.
    case wordsAltered = "words-altered"
    /// The list of files that were known when it was recorded was changed.
    case folderAltered = "folder-altered"
    /// A case stands in the database without any history.
    case caseWithoutHistory = "case-without-history"
  }
}

extension ChainVerdict: CustomStringConvertible {
  /// The verdict in words.
  public var description: String {
    switch self {
    case .intact(let events, let head):
      "The history is as it was written: \(counted(events, "entry", "entries"))"
        + (head.map { ", head \($0)." } ?? ".")
    case .broken(let entry): "The history was altered. \(entry)"
    case .headLost(let expected, let events, let head):
      "The head \(expected) is not in the history, which has "
        + "\(counted(events, "entry", "entries"))\(head.map { " and the head \($0)" } ?? ""): "
        + "entries were removed from its end, or it was written anew."
    }
  }
}

extension BrokenEntry: CustomStringConvertible {
  /// The entry and its damage in words.
  public var description: String {
    let entry = "Entry \(number)" + (`case`.map { ", of case \($0)," } ?? "")
    return switch damage {
    case .missing: "\(entry) is missing."
    case .altered: "\(entry) is not as it was written."
    case .outOfChain: "\(entry) does not follow the entry before it."
    case .wordsAltered: "\(entry) has other words than were written."
    case .folderAltered:
      "The list of files that were known at entry \(number) is not as it was written."
    case .caseWithoutHistory:
      "The case \(`case`.map { "\($0)" } ?? "") has no history: it was put in from outside, or its "
        + "entries were removed."
    }
  }
}
