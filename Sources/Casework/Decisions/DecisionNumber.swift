/// The place of a human decision among those of its programme, by which people name it: `D1`.
public struct DecisionNumber: Hashable, Sendable {
  /// Counted from 1.
  public let value: Int

  /// The decision of a place, or nil where places are not so counted.
  public init?(_ value: Int) {
    guard value > 0 else { return nil }
    self.value = value
  }

  /// Reads `D1` as people type it, with or without the mark that answers set before it.
  public init?(_ word: some StringProtocol) {
    let word = word.lowercased()
    let figures = (word.hasPrefix(Self.mark) ? word.dropFirst(Self.mark.count) : word[...])
    guard figures.first == "d",
      figures.dropFirst().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let value = Int(figures.dropFirst())
    else { return nil }
    self.init(value)
  }

  /// Set before the number where decisions of a folder stand beside those of the database.
  public static let mark = "db:"

  /// The first decision of a programme.
  static let first = DecisionNumber(value: 1)

  /// The decision after this one.
  var next: DecisionNumber { DecisionNumber(value: value + 1) }

  private init(value: Int) {
    self.value = value
  }
}

extension DecisionNumber: Comparable, CustomStringConvertible {
  public static func < (left: DecisionNumber, right: DecisionNumber) -> Bool {
    left.value < right.value
  }

  /// As people type it: `D1`.
  public var description: String { "D\(value)" }
}
