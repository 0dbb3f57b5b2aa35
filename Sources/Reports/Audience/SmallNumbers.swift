/// The floor under which a number of people is not shown, and what follows from it.
public enum SmallNumbers {
  /// The fewest people that a shown number may be about.
  ///
  /// A convention, not a statute, and not confirmed: legal has to say whether it will do.
  public static let floor = 5

  /// Whether a number would point at people: none does not, and five or more do not.
  public static func isSmall(_ count: Int) -> Bool { (1..<floor).contains(count) }

  /// Which of several numbers must be hidden where their total is known.
  ///
  /// Small ones are, and then the smallest of the others until what is hidden is together no small
  /// number and can be divided in more than one way. Nil where that is not to be had, so that no
  /// number may be shown but the total.
  public static func hidden(_ counts: [Int]) -> Set<Int>? {
    var hidden = Set(counts.indices.filter { isSmall(counts[$0]) })
    guard !hidden.isEmpty else { return [] }
    // Numbers that are alike are hidden in the order of the rows, which says nothing of people.
    var others = counts.indices.filter { counts[$0] >= floor }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }[...]
    while !isSafe(hidden.map { counts[$0] }) {
      guard let next = others.popFirst() else { return nil }
      hidden.insert(next)
    }
    return hidden
  }

  /// Whether hidden numbers, none of which is nought, stay hidden from whoever knows their sum.
  private static func isSafe(_ counts: [Int]) -> Bool {
    let sum = counts.reduce(0, +)
    return counts.count > 1 && sum >= floor && sum > counts.count
  }
}
