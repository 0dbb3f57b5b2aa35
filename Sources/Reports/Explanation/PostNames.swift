import Restructure
import Rules

extension Post {
  /// Whether a sentence about it stands in the plural.
  var isMany: Bool {
    guard kind == .post else { return false }
    return positions.map { $0 > 1 } ?? fte.map { $0 > FTE(whole: 1) } ?? false
  }

  /// *the post “Area SENCO” (IEY-C02)*, *the 4 posts …*, with the word that fits its kind.
  var inWords: String { "the \(kindInWords) \(titled)" }

  /// The same at the start of a sentence.
  var atStart: String { "The \(kindInWords) \(titled)" }

  /// *“Area SENCO” (IEY-C02)*.
  var titled: String { "“\(title)” (\(id))" }

  private var kindInWords: String {
    switch kind {
    case .post:
      if let positions {
        positions == 1 ? "post" : "\(positions) posts"
      } else {
        isMany ? "posts" : "post"
      }
    case .selfEmployed: "self-employed group"
    case .commissioned: "commissioned work"
    case .casual: "casual group"
    case .agency: "agency group"
    case .role, .group, .function, .team: kind.rawValue
    }
  }
}

extension PostChange {
  /// Where the paper says it, or else the row.
  var cited: String { source ?? place.description }
}

extension Post {
  /// Where the paper names it, or else the row.
  var cited: String { source ?? place.description }
}

extension RingFence {
  /// Where the paper says it, or else the row.
  var cited: String { source ?? place.description }
}

extension RingFence.Mode {
  /// How it fills a post, to follow who may claim.
  var inWords: String {
    switch self {
    case .assimilate: "by assimilation"
    case .match: "by matching"
    case .ringFence: "by ring-fence"
    case .limited: "by limited competition"
    case .prefer: "with preference"
    case .open: "by open competition"
    }
  }
}

extension PlanInForce {
  /// *if “A further site is agreed”, which does not hold*, for a row under a condition.
  func conditionWords(_ name: String?) -> String? {
    condition(name).map { condition in
      switch condition.value {
      case .holds(true): "since “\(condition.asks)”"
      case .holds(false): "if “\(condition.asks)”, which does not hold at present"
      case .level, .notKnown: "depending on “\(condition.asks)”, which \(condition.value.inWords)"
      }
    }
  }
}
