import Restructure

extension FTE {
  /// One person's hours as a letter writes them: `full time`, `0.6 of full time`.
  public func hoursInWords(in language: LetterLanguage = .english) -> String {
    switch (self == FTE(whole: 1), language) {
    case (true, .english): "full time"
    case (true, .welsh): "amser llawn"
    case (false, .english): "\(plain) of full time"
    case (false, .welsh): "\(plain) o amser llawn"
    }
  }

  /// The hours of several posts together: `the hours of 6 full-time posts`.
  public func totalInWords(in language: LetterLanguage = .english) -> String {
    switch language {
    case .english: "the hours of \(plain) full-time \(self == FTE(whole: 1) ? "post" : "posts")"
    case .welsh: "oriau \(plain) swydd amser llawn"
    }
  }

  /// The figure without needless noughts.
  private var plain: String {
    denominator == 1 ? "\(numerator)" : description
  }
}
