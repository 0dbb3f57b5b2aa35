import Restructure

/// A value of one letter, ready to be set.
enum PressValue: Sendable {
  /// Words without a line break, with the answer that they give where one is asked for.
  case words(String, answer: Bool?)
  /// Words over several lines.
  case manyLines(String, answer: Bool?)
  case list([String])

  init(_ value: FieldValue, isFlag: Bool, _ memo: inout PressMemo) {
    switch value {
    case .text(let words) where Self.isPlain(words):
      self = .words(words, answer: isFlag ? value.answer : nil)
    case .text:
      let words = value.inSentence
      let answer = isFlag ? value.answer : nil
      self = Self.isPlain(words) ? .words(words, answer: answer) : .manyLines(words, answer: answer)
    case .date(let day):
      self = .words(memo.words(for: day), answer: nil)
    case .flag(let answer):
      self = .words(value.inSentence, answer: answer)
    case .list:
      self = .list(value.lines)
    }
  }

  /// The answer that it gives to a yes/no question.
  var answer: Bool? {
    switch self {
    case .words(_, let answer), .manyLines(_, let answer): answer
    case .list: nil
    }
  }

  /// Whether words hold no line end of any kind and begin with no byte-order mark.
  private static func isPlain(_ words: String) -> Bool {
    words.utf8.first != 0xEF && !words.holds(0x0A) && !words.holds(0x0D)
  }
}

/// What a press works out once and uses in many letters.
struct PressMemo: Sendable {
  private var days: [LocalDate: String] = [:]

  /// A day in words.
  mutating func words(for day: LocalDate) -> String {
    if let known = days[day] { return known }
    let words = day.inWords
    days[day] = words
    return words
  }
}
