/// What a cell's number is shown as, as far as it changes what the cell says.
public enum NumberFormat: Hashable, Sendable {
  case plain
  /// A day, or a day with a time.
  case date
  /// A time without a day.
  case time
  /// A share of a hundred: 0.6 says *60%*.
  case percent
  /// A whole number with noughts before it up to so many figures: 42 says *00042*.
  case padded(Int)

  /// One of those that every spreadsheet has; the numbers 27 to 36 and 50 to 58 are dates in
  /// workbooks from East Asia.
  init(builtIn id: Int) {
    self =
      switch id {
      case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
      case 18...21, 32...35, 45...47, 55, 56: .time
      case 9, 10: .percent
      default: .plain
      }
  }

  /// One in a workbook's own words: `dd/mm/yyyy`, `[$-809]d mmmm yyyy;@`, `0.0%`.
  init(code: String) {
    let bare = Self.bare(code)
    if bare.isEmpty || bare.contains("general") {
      self = .plain
    } else if bare.contains("d") || bare.contains("y") {
      self = .date
    } else if bare.contains("h") || bare.contains("s") {
      self = .time
    } else if bare.contains("m") {
      self = .date
    } else if bare.contains("%") {
      self = .percent
    } else if bare.count > 1, bare.allSatisfy({ $0 == "0" }) {
      self = .padded(bare.count)
    } else {
      self = .plain
    }
  }

  /// The first part of a code without words in quotes, escaped characters, colours and countries;
  /// an elapsed time such as `[h]` stays.
  private static func bare(_ code: String) -> String {
    var bare = ""
    var rest = code.lowercased()[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
          bare += inside
        }
      case ";": return bare
      default: bare.append(character)
      }
    }
    return bare
  }
}
