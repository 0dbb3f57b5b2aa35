/// The floor under which a number of people is not shown, and what follows from it.
public enum SmallNumbers {
  /// The fewest people that a shown number may be about.
  ///
  /// A convention, not a statute, and not confirmed: legal has to say whether it will do.
  public static let floor = 5

  /// Whether a number would point at people: none does not, and five or more do not.
  public static func isSmall(_ count: Int) -> Bool { (1..<floor).contains(count) }

  /// Whether one number can be taken from an earlier one to leave a small number.
  static func isNear(_ count: Int, _ before: Int?) -> Bool {
    before.map { isSmall(abs(count - $0)) } ?? false
  }

  /// Which of several numbers must be hidden where their total is known.
  ///
  /// Small ones are, and then the smallest of the others until what is hidden is together no small
  /// number and can be divided in more than one way. Nil where that is not to be had, so that no
  /// number may be shown but the total.
  ///
  /// `before` are the same numbers of an earlier day as the reader has them, nil for what was hidden
  /// then; what has changed by fewer than five is hidden too, and what is hidden on either day has
  /// together not changed by fewer than five either. `people` says how many different people some of
  /// the numbers are about, where they count things of which one person may have several.
  public static func hidden(
    _ counts: [Int], before: [Int?]? = nil, people: ((Set<Int>) -> Int)? = nil
  ) -> Set<Int>? {
    let people = people ?? { chosen in chosen.reduce(0) { $0 + counts[$1] } }
    var hidden = Set(
      counts.indices.filter { index in
        counts[index] > 0
          && (isSmall(people([index])) || isNear(counts[index], before?[index] ?? nil))
      })
    // Numbers that are alike are hidden in the order of the rows, which says nothing of people.
    var others = counts.indices.filter { counts[$0] > 0 && !hidden.contains($0) }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }[...]
    while !isSafe(hidden, counts, people) || isNearTogether(hidden, counts, before) {
      guard let next = others.popFirst() else { return nil }
      hidden.insert(next)
    }
    return hidden
  }

  /// Whether hidden numbers, none of which is nought, stay hidden from whoever knows their sum.
  private static func isSafe(
    _ hidden: Set<Int>, _ counts: [Int], _ people: (Set<Int>) -> Int
  ) -> Bool {
    guard !hidden.isEmpty else { return true }
    let sum = hidden.reduce(0) { $0 + counts[$1] }
    return hidden.count > 1 && people(hidden) >= floor && sum > hidden.count
  }

  /// Whether what is hidden on either of two days has together changed by a small number, which the
  /// totals and what is shown on both give away.
  private static func isNearTogether(_ hidden: Set<Int>, _ counts: [Int], _ before: [Int?]?) -> Bool
  {
    guard let before else { return false }
    let shown = counts.indices.filter { !hidden.contains($0) && before[$0] != nil }
    guard shown.count < counts.count else { return false }
    let change = shown.reduce(0) { $0 + counts[$1] - (before[$1] ?? 0) }
    return isSmall(abs(change))
  }
}
