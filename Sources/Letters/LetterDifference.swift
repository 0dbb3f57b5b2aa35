/// What differs between two editions of a letter, line by line.
public struct LetterDifference: Hashable, Sendable {
  /// A line of either edition.
  public enum Line: Hashable, Sendable {
    /// It stands in both.
    case kept(String)
    /// It stood in the earlier one.
    case removed(String)
    /// It stands in the later one.
    case added(String)
  }

  /// The lines of both editions in reading order; what was removed stands before what replaced it.
  public let lines: [Line]

  /// Compares an earlier text with a later one.
  public init(from earlier: String, to later: String) {
    let old = earlier.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = later.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = new.difference(from: old)
    let removed = Set(changes.removals.map(\.place))
    let added = Set(changes.insertions.map(\.place))
    var lines: [Line] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      if removed.contains(before) {
        lines.append(.removed(old[before]))
        before += 1
      } else if added.contains(after) {
        lines.append(.added(new[after]))
        after += 1
      } else {
        lines.append(.kept(new[after]))
        before += 1
        after += 1
      }
    }
    self.lines = lines
  }

  /// Whether both say the same.
  public var isEmpty: Bool {
    lines.allSatisfy { if case .kept = $0 { true } else { false } }
  }
}

extension CollectionDifference.Change {
  /// Where in its own text the element stands.
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
