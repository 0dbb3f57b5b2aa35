import Restructure
import Yams

extension YAMLReader {
  /// What a key's text stands for; a text that stands for nothing is reported.
  mutating func value<Value>(
    _ key: String, _ entries: Entries, expecting expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let node = entries[key], !node.isEmpty else { return nil }
    return value(of: node, named: key, expecting: expected, parse)
  }

  /// What a node's text stands for; a text that stands for nothing is reported.
  mutating func value<Value>(
    of node: Node, named key: String, expecting expected: String, _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(of: node, named: key) else { return nil }
    if let value = parse(text) { return value }
    report(
      at: place(of: node), .wrongValue, "\(key) is “\(text)”", "Write \(expected).")
    return nil
  }

  /// A whole number from one bound to another.
  mutating func count(
    _ key: String, _ entries: Entries, from least: Int = 0, through most: Int = WholeNumber.largest
  ) -> Int? {
    let expected =
      most == WholeNumber.largest
      ? "a whole number, \(least) or more" : "a whole number from \(least) to \(most)"
    return value(key, entries, expecting: expected) { text in
      WholeNumber.read(text).flatMap { (least...most).contains($0) ? $0 : nil }
    }
  }

  /// `yes` or `no`.
  mutating func yesNo(_ key: String, _ entries: Entries) -> Bool? {
    value(key, entries, expecting: "yes or no", YesNo.read)
  }

  /// One word or a list of words, each with its place; anything else in it is reported.
  mutating func wordOrList(of node: Node, named key: String) -> [(text: String, place: Place)] {
    let items = node.sequence.map(Array.init) ?? [node]
    if items.isEmpty || node.isEmpty {
      report(
        at: place(of: node), .missingValue, "\(key) names nothing",
        "Write one word, or a list: \(key): [one, another].")
    }
    return items.compactMap { item in
      guard !item.isEmpty else {
        if node.sequence != nil {
          report(
            at: place(of: item), .missingValue, "an item of \(key) is empty",
            "Write a word, or take the item out.")
        }
        return nil
      }
      return text(of: item, named: key).map { ($0, place(of: item)) }
    }
  }

  /// One word of an enumeration, or a list of them; an unknown one is reported with the nearest.
  mutating func words<Word: RawRepresentable<String> & CaseIterable>(
    of node: Node, named key: String
  ) -> [Word] {
    wordOrList(of: node, named: key).compactMap { text, place in
      if let word: Word = WordText.read(text) { return word }
      report(
        at: place, .unknownWord, "\(key) cannot be “\(text)”",
        Suggestion.remedy(for: text, among: Word.allCases.map(\.rawValue)))
      return nil
    }
  }

  /// The words of a key that may be left out.
  mutating func words<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ entries: Entries
  ) -> [Word] {
    guard let node = entries[key], !node.isEmpty else { return [] }
    return words(of: node, named: key)
  }

  /// The items of a list; anything but a list is reported, with what to write.
  mutating func items(of node: Node, named key: String, write remedy: String) -> [Node]? {
    if let items = node.sequence { return Array(items) }
    report(at: place(of: node), .wrongValue, "\(key) must be a list", remedy)
    return nil
  }
}
