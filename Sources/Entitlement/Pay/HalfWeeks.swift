/// A number of weeks' pay in exact halves.
public struct HalfWeeks: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The weeks, doubled.
  public let halves: Int

  /// So many half weeks.
  public init(halves: Int) {
    self.halves = halves
  }

  public static func < (left: HalfWeeks, right: HalfWeeks) -> Bool {
    left.halves < right.halves
  }

  /// A plain decimal: `10.5`, `10`.
  public var description: String {
    "\(halves / 2)" + (halves % 2 == 0 ? "" : ".5")
  }

  /// `10.5 weeks`, `1 week`.
  var inWords: String {
    halves == 2 ? "1 week" : "\(self) weeks"
  }
}
