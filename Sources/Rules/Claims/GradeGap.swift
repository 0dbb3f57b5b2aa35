/// The distance between two grades of one numbered scale.
enum GradeGap {
  /// How many grades the second is above the first, less than nothing where it is below: none
  /// where they are written alike, else nil unless both are the same word with a number (G4, G6).
  static func steps(from first: String?, to second: String?) -> Int? {
    guard let first, let second else { return nil }
    if folded(first) == folded(second) { return 0 }
    guard let one = split(first), let other = split(second), one.scale == other.scale else {
      return nil
    }
    return other.number - one.number
  }

  /// The grades of two posts as a fact: *the grades are G4 and G6*.
  static func inWords(_ from: String?, _ to: String?) -> String {
    from == nil && to == nil
      ? "neither post's grade is known"
      : "the grades are \(from ?? "not known") and \(to ?? "not known")"
  }

  static func folded(_ grade: some StringProtocol) -> String {
    grade.lowercased().filter { !$0.isWhitespace }
  }

  private static func split(_ grade: String) -> (scale: String, number: Int)? {
    let figures = String(grade.reversed().prefix { ("0"..."9").contains($0) }.reversed())
    let scale = folded(grade.dropLast(figures.count))
    // A scale with a figure in it is a range (G4-G6) or a decimal: no single step of a scale.
    guard (1...4).contains(figures.count), let number = Int(figures),
      !scale.contains(where: \.isNumber)
    else { return nil }
    return (scale, number)
  }
}
