import Restructure

extension PostChange.Fate {
  /// What becomes of a post, to follow its name.
  public var inWords: String {
    switch self {
    case .retain: "is kept"
    case .rename: "is renamed"
    case .vary: "is varied"
    case .reduce: "is reduced"
    case .merge: "is merged"
    case .disestablish: "is disestablished"
    case .transfer: "is transferred"
    case .review: "is to be reviewed"
    case .atRisk: "is at risk"
    }
  }

  /// What becomes of several posts, to follow their name.
  public var inWordsForMany: String {
    inWords.hasPrefix("is ") ? "are " + inWords.dropFirst(3) : inWords
  }
}

extension Condition.Value {
  /// How a condition stands, to follow what it asks.
  public var inWords: String {
    switch self {
    case .holds(true): "holds"
    case .holds(false): "does not hold"
    case .level(let level): "stands at \(level)"
    case .notKnown: "is not known"
    }
  }
}

extension Postholding.Protection {
  /// The reason in words.
  public var inWords: String {
    switch self {
    case .pregnancy: "pregnancy"
    case .maternityLeave: "maternity leave"
    case .adoptionLeave: "adoption leave"
    case .sharedParentalLeave: "shared parental leave"
    case .neonatalCareLeave: "neonatal care leave"
    }
  }
}
