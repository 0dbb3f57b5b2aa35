import Restructure
import Yams

/// Reads values out of YAML nodes and collects what is wrong with them, each with its place.
struct YAMLReader {
  /// The keys of a mapping in their order, with the place of the mapping.
  struct Entries {
    let place: Place
    var ordered: [(name: String, node: Node)] = []
    fileprivate var keys: [String: Place] = [:]

    /// Where a key stands, or the mapping where it has no such key.
    func place(ofKey name: String) -> Place { keys[name] ?? place }

    subscript(name: String) -> Node? { ordered.first { $0.name == name }?.node }
  }

  let file: String
  /// What to compare a file with that is put together wrongly, as a sentence.
  private let example: String
  private(set) var problems: [Problem] = []
  /// The sheet from which the text was made, where it stands in no file.
  private var sheet: SettingsYAML?

  init(
    file: String, example: String = "Compare it with the one that `ringfence new` writes."
  ) {
    self.file = file
    self.example = example
  }

  /// The document as a node; nil where it is not well formed, or says nothing.
  mutating func document(_ text: String, needs keys: [String]) -> Node? {
    do {
      guard let node = try Yams.compose(yaml: text), !node.isEmpty else {
        reportEmpty(needs: keys)
        return nil
      }
      return node
    } catch {
      problems += YAMLProblem.problems(error, in: text, file: file)
      return nil
    }
  }

  /// The settings of a sheet as a node, with the sheet's own places; nil where it says nothing.
  mutating func document(_ settings: SettingsSheet, needs keys: [String]) -> Node? {
    guard !settings.entries.isEmpty else {
      reportEmpty(needs: keys)
      return nil
    }
    let yaml = SettingsYAML(settings)
    sheet = yaml
    return document(yaml.text, needs: keys)
  }

  /// Reports that the file says nothing.
  mutating func reportEmpty(needs keys: [String]) {
    report(
      at: Place(file: file, line: 1), .emptyFile, "\(file) says nothing",
      "Give it \(keys.joinedInWords).")
  }

  /// The keys of a mapping; an unknown one is reported with the nearest.
  mutating func entries(of node: Node, named name: String, known: [String]? = nil) -> Entries? {
    guard let mapping = node.mapping else {
      report(
        at: place(of: node), .wrongValue, "\(name) must be a list of keys and values",
        example)
      return nil
    }
    var found = Entries(place: place(of: node))
    for (key, value) in mapping {
      let word = key.scalar?.string ?? ""
      if word.isEmpty || known?.contains(word) == false {
        report(
          at: place(of: key), .unknownWord, "there is no key “\(word)” in \(name)",
          known.map { Suggestion.remedy(for: word, among: $0) } ?? "Write a name before the colon.")
        continue
      }
      found.ordered.append((word, value))
      found.keys[word] = place(of: key)
    }
    return found
  }

  /// The text of a key; nil if it is not there or empty, or is not a single value.
  mutating func text(_ key: String, _ entries: Entries) -> String? {
    guard let node = entries[key], !node.isEmpty else { return nil }
    return text(of: node, named: key)
  }

  /// The text of a node that is a key's value; nil if it is not a single value.
  mutating func text(of node: Node, named key: String) -> String? {
    guard let scalar = node.scalar else {
      report(
        at: place(of: node), .wrongValue, "\(key) must be a single value",
        "Write \(key): and the value; put it in quotes if it begins with a bracket or a brace.")
      return nil
    }
    return CellText.cleaned(scalar.string)
  }

  /// The text of a key that must say something.
  mutating func required(_ key: String, _ entries: Entries, of owner: String? = nil) -> String? {
    guard let node = entries[key], !node.isEmpty else {
      reportMissing(key, entries, of: owner)
      return nil
    }
    return text(key, entries)
  }

  /// Reports that a key which must say something is not there, or empty.
  mutating func reportMissing(_ key: String, _ entries: Entries, of owner: String? = nil) {
    report(
      at: entries[key].map { place(of: $0) } ?? entries.place, .missingValue,
      owner.map { "\($0) does not say \(key)" } ?? "\(key) is missing",
      "Write \(key): and its value.")
  }

  /// A date, ISO or day/month/year.
  mutating func date(_ key: String, _ entries: Entries) -> LocalDate? {
    guard let text = text(key, entries), let node = entries[key] else { return nil }
    do throws(DateText.Failure) {
      return try DateText.read(text)
    } catch {
      report(
        at: place(of: node), .impossibleDate, "\(key) is “\(text)”, which \(error.fault)",
        error.remedy)
      return nil
    }
  }

  /// One of the words of an enumeration; an unknown one is reported with the nearest.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ entries: Entries
  ) -> Word? {
    guard let node = entries[key], !node.isEmpty else { return nil }
    return word(of: node, named: key)
  }

  /// The word of an enumeration that a node holds; an unknown one is reported with the nearest.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    of node: Node, named key: String
  ) -> Word? {
    guard let text = text(of: node, named: key) else { return nil }
    if let word: Word = WordText.read(text) { return word }
    report(
      at: place(of: node), .unknownWord, "\(key) cannot be “\(text)”",
      Suggestion.remedy(for: text, among: Word.allCases.map(\.rawValue)))
    return nil
  }

  /// The items of a list of texts, each with its place.
  mutating func texts(_ key: String, _ entries: Entries, of owner: String) -> [(String, Place)] {
    guard let node = entries[key], !node.isEmpty else {
      reportMissing(key, entries, of: owner)
      return []
    }
    let items = node.sequence?.compactMap { $0.isEmpty ? nil : $0.scalar }
    guard let items, !items.isEmpty, items.count == node.sequence?.count else {
      report(
        at: place(of: node), .wrongValue, "\(key) of \(owner) must be a list",
        "Write \(key): [one, another].")
      return []
    }
    return items.map {
      (CellText.cleaned($0.string), place(of: .scalar($0)))
    }
  }

  /// Where a node starts.
  func place(of node: Node) -> Place {
    guard let sheet, let mark = node.mark else {
      return Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 0)
    }
    let (row, column) = sheet.place(line: mark.line, column: mark.column)
    return Place(file: file, line: row, column: column)
  }

  mutating func report(
    _ severity: Problem.Severity = .error, at place: Place, _ code: ProblemCode, _ message: String,
    _ remedy: String
  ) {
    problems.append(
      Problem(severity, at: place, code: code, message: message, remedy: remedy))
  }
}

extension Node {
  /// Whether it is a key's value that nobody has filled in.
  var isEmpty: Bool {
    guard let scalar else { return false }
    let text = CellText.cleaned(scalar.string)
    return text.isEmpty || scalar.style == .plain && (text == "null" || text == "~")
  }
}
