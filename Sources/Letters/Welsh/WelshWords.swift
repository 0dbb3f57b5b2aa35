import Restructure

/// How Welsh writes days, numbers and lists.
///
/// A day keeps its figures before the month, `1 Ionawr 2027`, in which no month is mutated: the
/// mutations of `Mawrth` to `Fawrth` and the like come only after *o*, as in *y cyntaf o Fawrth*,
/// and this form has no *o*. Behind a number a noun is singular.
public enum WelshWords {
  private static let months = [
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi",
    "Hydref", "Tachwedd", "Rhagfyr",
  ]

  /// A day: `1 Ionawr 2027`.
  public static func day(_ day: LocalDate) -> String {
    let (year, month, number) = day.components
    return "\(number) \(months[month - 1]) \(year)"
  }

  /// Several things: `a, b ac c`.
  public static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and(before: last)) \(last)"
  }

  /// *ac* before a vowel and before a number that begins with one, else *a*.
  ///
  /// The aspirate mutation that *a* causes is not written: what stands in a list are names and
  /// titles, and those are left as they are.
  public static func and(before word: String) -> String {
    let start = word.drop { !$0.isLetter && !$0.isNumber }
    let figures = start.prefix { $0.isASCII && $0.isNumber }
    if let number = Int(figures) { return beginsWithVowel(number) ? "ac" : "a" }
    let vowels = "aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü"
    return start.first.map { vowels.contains($0.lowercased()) } == true ? "ac" : "a"
  }

  /// Whether a number's name begins with a vowel: *un*, *wyth*, *un ar ddeg*.
  private static func beginsWithVowel(_ number: Int) -> Bool {
    switch number {
    case 1, 8, 11, 16, 80...89, 800...899, 8000...8999: true
    default: false
    }
  }

  /// A number with a noun: the noun behind 1 as *un* leaves it, behind 2 as *dau* or *dwy* does.
  ///
  /// For example, `counted(2, "lle", afterOne: "lle", afterTwo: "le")` is `2 le`.
  public static func counted(
    _ number: Int, _ noun: String, afterOne: String, afterTwo: String
  ) -> String {
    switch number {
    case 1: "1 \(afterOne)"
    case 2: "2 \(afterTwo)"
    default: "\(number) \(noun)"
    }
  }
}
