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
}

extension PostChange.Fate {
  /// What becomes of several posts, to follow their name.
  public var inWordsForMany: String {
    inWords.hasPrefix("is ") ? "are " + inWords.dropFirst(3) : inWords
  }
}
