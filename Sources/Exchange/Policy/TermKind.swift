import Restructure

/// What a term of a policy can be.
public enum TermKind: String, CaseIterable, Sendable {
  case period, count, number, share, money

  /// How a value of the kind is written, to follow “Write”.
  var example: String {
    switch self {
    case .period: "a length of time such as 10 working days"
    case .count: "a whole number such as 2"
    case .number: "a number such as 52.143"
    case .share: "a share such as 70%"
    case .money: "an amount such as £538.00"
    }
  }

  /// `a period`, to stand in a sentence.
  var words: String { "a \(self == .money ? "sum of money" : rawValue)" }
}

extension Term.Value {
  /// What it is; nil where the policy says expressly that there is none.
  var kind: TermKind? {
    switch self {
    case .period: .period
    case .count: .count
    case .number: .number
    case .share: .share
    case .money: .money
    case .nothing: nil
    }
  }

  /// Whether it is of a kind; a whole number is a number too.
  func isOf(_ wanted: TermKind) -> Bool {
    kind == wanted || wanted == .number && kind == .count
  }

  /// Reads a value as a policy writes it: `10 working days`, `2`, `70%`, `£538.00` or `none`.
  static func read(_ text: String) -> Term.Value? {
    if text.lowercased() == "none" { return .nothing }
    if let count = WholeNumber.read(text) { return .count(count) }
    if text.utf8.allSatisfy(\.isFigureOrPoint) {
      return Decimal5(parsing: text).map(Term.Value.number)
    }
    if text.hasSuffix("%") { return Level(parsing: text).map(Term.Value.share) }
    if text.hasPrefix("£") { return Money(parsing: text).map(Term.Value.money) }
    return PeriodText.read(text).map(Term.Value.period)
  }
}

extension UInt8 {
  /// Whether it is one of `0` to `9`, or a point.
  fileprivate var isFigureOrPoint: Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= self || self == UInt8(ascii: ".")
  }
}
