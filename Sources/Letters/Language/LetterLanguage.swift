import Restructure

/// The language that a letter is written in.
public enum LetterLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case welsh = "cy"

  /// The language that a staff list names, in any of the usual ways; nil where it is another.
  public init?(named word: String) {
    let word = word.trimmedText.lowercased()
    if ["en", "eng", "english", "saesneg"].contains(word) || word.hasPrefix("en-") {
      self = .english
    } else if ["cy", "cym", "wel", "welsh", "cymraeg"].contains(word) || word.hasPrefix("cy-") {
      self = .welsh
    } else {
      return nil
    }
  }

  /// Its name in English.
  public var name: String {
    switch self {
    case .english: "English"
    case .welsh: "Welsh"
    }
  }

  /// What stands before `.txt` in the names of its files.
  public var suffix: String {
    switch self {
    case .english: ""
    case .welsh: "-cy"
    }
  }
}
