/// Whether something holds: yes, no, or not known for want of named facts.
///
/// Unknown stays unknown: a missing fact never counts as a no, and the answer names it.
public enum Truth: Hashable, Sendable {
  case yes
  case no
  case notKnown([String])

  /// Both hold.
  public static func && (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    if left == .no { return .no }
    switch (left, right()) {
    case (_, .no): return .no
    case (.yes, let other): return other
    case (let other, .yes): return other
    case (.notKnown(let one), .notKnown(let two)): return .notKnown(merged(one, two))
    case (.no, _): return .no
    }
  }

  /// Either holds.
  public static func || (left: Truth, right: @autoclosure () -> Truth) -> Truth {
    !(!left && !right())
  }

  /// The opposite; what is not known stays so.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .notKnown: truth
    }
  }

  /// Yes or no.
  public init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  /// The facts that are missing.
  public var missing: [String] {
    if case .notKnown(let facts) = self { return facts }
    return []
  }

  private static func merged(_ one: [String], _ two: [String]) -> [String] {
    one + two.filter { !one.contains($0) }
  }
}
