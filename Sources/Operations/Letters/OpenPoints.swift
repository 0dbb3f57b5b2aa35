import Restructure

/// What is not settled and decides what letters say, each with the letters that rest on it.
///
/// A letter does not say it, because it speaks to the person; whoever signs the letter must know it.
public struct OpenPoints: Sendable {
  /// Each point once, in the order in which they came up, with whom the letters are about.
  public private(set) var points: [(words: String, letters: [String])] = []
  private var places: [String: Int] = [:]

  /// None yet.
  public init() {}

  /// Adds those of one more letter.
  public mutating func add(_ draft: DraftLetter) {
    for words in draft.openPoints {
      if let place = places[words] {
        points[place].letters.append(draft.about)
      } else {
        places[words] = points.count
        points.append((words, [draft.about]))
      }
    }
  }
}
