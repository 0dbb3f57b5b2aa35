/// The nearest right word to a wrong one, for the remedy of an error.
public enum Suggestion {
  /// The candidate nearest to a word, if one is near enough to be what was meant.
  ///
  /// Near enough is a third of the word's length in single-letter changes, and at least one.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased())
    let furthest = max(1, wanted.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(candidate.lowercased())
      guard abs(letters.count - wanted.count) <= furthest else { continue }
      guard let distance = distance(wanted, letters, atMost: furthest) else { continue }
      if let best, (best.distance, best.word) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// `Did you mean “x”?` where there is a near word, else another remedy.
  public static func remedy(
    for word: String, among candidates: some Sequence<String>, otherwise: @autoclosure () -> String
  ) -> String {
    nearest(to: word, among: candidates).map(question) ?? otherwise()
  }

  /// `Did you mean “x”?` where there is a near word, else the list of right ones.
  static func remedy(for word: String, among candidates: [String]) -> String {
    remedy(
      for: word, among: candidates,
      otherwise: "Use one of: \(candidates.joined(separator: ", ")).")
  }

  /// `Did you mean “x”?`, for a word that was found in another way.
  public static func question(_ word: String) -> String {
    "Did you mean “\(word)”?"
  }

  /// The number of letters to add, drop, change or swap with a neighbour; nil beyond a limit.
  private static func distance(
    _ left: [Character], _ right: [Character], atMost limit: Int
  ) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    var least = 0
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      for (j, b) in right.enumerated() {
        var cost = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      // Later rows follow from these two, so they cannot come back under the limit.
      let leastHere = row.min() ?? 0
      if leastHere > limit, least >= limit { return nil }
      (beforeLast, last, least) = (last, row, leastHere)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
