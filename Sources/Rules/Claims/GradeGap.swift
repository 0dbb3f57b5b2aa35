/// The distance between two grades of one numbered scale.
enum GradeGap {
  /// How many grades apart two are, or nil unless both are the same word with a number (G4, G6).
  static func between(_ first: String?, _ second: String?) -> Int? {
    guard let first = first.flatMap(split), let second = second.flatMap(split),
      first.scale == second.scale
    else { return nil }
    return abs(first.number - second.number)
  }

  private static func split(_ grade: String) -> (scale: String, number: Int)? {
    let figures = String(grade.reversed().prefix { ("0"..."9").contains($0) }.reversed())
    guard (1...4).contains(figures.count), let number = Int(figures) else { return nil }
    return (grade.dropLast(figures.count).lowercased().filter { $0 != " " }, number)
  }
}
