import Restructure

extension CaseEvent {
  /// Everything in it that somebody wrote in words of their own.
  public var freeWords: [String] {
    var texts = [words?.by, words?.reason, words?.text, words?.evidence].compactMap(\.self)
    for (_, value) in facts.values {
      if case .text(let text) = value { texts.append(text) }
    }
    return texts
  }

  /// Whether its words, or a swap in it, name one of some people by their id.
  public func namesAnyone(of people: Set<EmployeeID>) -> Bool {
    if let with = decided?.with, people.contains(with) { return true }
    return freeWords.contains { text in IDWords.contains(anyOf: people, in: text) }
  }
}

/// Ids of people that stand in running text.
public enum IDWords {
  /// Whether one of some ids stands in a text as a word of its own.
  public static func contains(anyOf people: Set<EmployeeID>, in text: String) -> Bool {
    !ranges(of: people, in: text).isEmpty
  }

  /// The text with something else in place of each id that stands in it as a word of its own.
  public static func replacing(
    _ people: Set<EmployeeID>, in text: String, with replacement: String
  ) -> String {
    var result = ""
    var position = text.startIndex
    for range in ranges(of: people, in: text) {
      result += text[position..<range.lowerBound] + replacement
      position = range.upperBound
    }
    return result + text[position...]
  }

  /// Where ids stand; the longest of those that start at one place.
  ///
  /// An id may hold any character, a blank too, so every place where a word starts is tried with
  /// every length that an id has.
  private static func ranges(
    of people: Set<EmployeeID>, in text: String
  ) -> [Range<String.Index>] {
    let lengths = Set(people.map(\.count)).sorted(by: >)
    var found: [Range<String.Index>] = []
    var position = text.startIndex
    var before: Character?
    while position < text.endIndex {
      if !isPartOfWord(before),
        let end = lengths.lazy.compactMap({ length in
          text.index(position, offsetBy: length, limitedBy: text.endIndex)
        }).first(where: { end in
          (end == text.endIndex || !isPartOfWord(text[end]))
            && people.contains(String(text[position..<end]))
        })
      {
        found.append(position..<end)
        before = text[text.index(before: end)]
        position = end
        continue
      }
      before = text[position]
      position = text.index(after: position)
    }
    return found
  }

  private static func isPartOfWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
  }
}
