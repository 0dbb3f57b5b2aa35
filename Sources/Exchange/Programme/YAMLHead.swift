import Restructure
import Yams

/// Reads `programme.yaml`: the head of a programme, with line and column for whatever is wrong.
struct YAMLHead {
  private let file: String
  private(set) var problems: [Problem] = []

  /// The head, or nil where something that it must have is missing or wrong.
  static func read(_ file: TextFile) -> (programme: Programme?, problems: [Problem]) {
    var reader = YAMLHead(file: file.name)
    let programme = reader.programme(String(decoding: file.bytes, as: UTF8.self))
    return (programme, reader.problems)
  }

  private init(file: String) {
    self.file = file
  }

  private static let keys = [
    "programme", "title", "authority", "nation", "as_of", "consultation", "effective", "policy",
    "conditions", "events", "other_dismissals", "cover",
  ]

  private mutating func programme(_ text: String) -> Programme? {
    guard let root = compose(text) else { return nil }
    let head = entries(of: root, named: "programme.yaml", known: Self.keys)
    let start = Place(file: file, line: 1)
    guard let head else { return nil }
    let id = required("programme", head, at: start)
    let title = required("title", head, at: start)
    let authority = required("authority", head, at: start)
    let consultation = readConsultation(head, at: start)
    let nation: Nation? = word("nation", head)
    let asOf = date("as_of", head)
    let effective = date("effective", head)
    let conditions = readConditions(head)
    let events = readEvents(head)
    guard let id, let title, let authority, let consultation else { return nil }
    var programme = Programme(
      id: id, title: title, authority: authority, consultation: consultation, place: start)
    programme.nation = nation
    programme.asOf = asOf
    programme.effective = effective
    programme.policy = value("policy", head)
    programme.conditions = conditions
    programme.events = events
    checkOrder(programme, head)
    return programme
  }

  private mutating func compose(_ text: String) -> Node? {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        report(
          at: Place(file: file, line: 1), "empty-file", "\(file) says nothing",
          "Give it programme, title, authority and consultation.")
        return nil
      }
      return node
    } catch let error as YamlError {
      report(error)
    } catch {
      report(
        at: Place(file: file, line: 1), "yaml", "\(file) is not YAML",
        "Compare it with the one that `ringfence new` writes.")
    }
    return nil
  }

  private mutating func report(_ error: YamlError) {
    let (mark, what): (Mark?, String) =
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (mark, problem)
      case .duplicatedKeysInMapping(let duplicates, let context):
        (context.mark, "the key \(duplicates.map { "“\($0)”" }.joinedInWords) stands twice")
      default: (nil, "it cannot be read")
      }
    report(
      at: Place(file: file, line: mark?.line ?? 1, column: mark?.column ?? 0), "yaml",
      "not well-formed YAML: \(what)",
      "Check the indentation, the colons and the quotes round here.")
  }

  // MARK: - The parts

  private mutating func readConsultation(_ head: Entries, at start: Place) -> Consultation? {
    guard let node = head["consultation"] else {
      report(
        at: start, "missing-value", "consultation is missing",
        "Write consultation: {opens: 2016-10-03, closes: 2016-11-23}.")
      return nil
    }
    guard let parts = entries(of: node, named: "consultation", known: ["opens", "closes"]) else {
      return nil
    }
    let closes = date("closes", parts)
    guard value("opens", parts) != nil else {
      report(
        at: place(of: node), "missing-value", "consultation has no opening date",
        "Write opens: 2016-10-03; cases open on that day.")
      return nil
    }
    guard let opens = date("opens", parts) else { return nil }
    return Consultation(opens: opens, closes: closes)
  }

  private mutating func readConditions(_ head: Entries) -> [Condition] {
    guard let node = head["conditions"], !node.isEmptyScalar else { return [] }
    guard let declared = entries(of: node, named: "conditions", known: nil) else { return [] }
    return declared.ordered.compactMap { name, node in
      guard let parts = entries(of: node, named: name, known: ["asks", "holds", "level"]) else {
        return nil
      }
      return readCondition(name, parts, at: place(of: node))
    }
  }

  private mutating func readCondition(
    _ name: String, _ parts: Entries, at place: Place
  ) -> Condition? {
    guard let asks = value("asks", parts) else {
      report(
        at: place, "missing-value", "the condition \(name) does not say what it asks",
        "Write asks: with a sentence that can be true or false.")
      return nil
    }
    let known: Condition.Value
    switch (parts["holds"], parts["level"]) {
    case (let holds?, nil):
      guard let answer = value("holds", parts) else { return notKnown(name, asks, place) }
      guard let yes = YesNo.read(answer) else {
        report(
          at: self.place(of: holds), "wrong-value", "holds is “\(answer)”",
          "Write yes or no, or leave it empty while nobody knows.")
        return nil
      }
      known = .holds(yes)
    case (nil, let share?):
      guard let answer = value("level", parts) else { return notKnown(name, asks, place) }
      guard let level = Level(parsing: answer) else {
        report(
          at: self.place(of: share), "wrong-value", "level is “\(answer)”",
          "Write a share such as 60%, or leave it empty while nobody knows.")
        return nil
      }
      known = .level(level)
    default:
      report(
        at: place, "wrong-value", "the condition \(name) needs either holds or level",
        "Write holds: yes or no, or level: 60%.")
      return nil
    }
    return Condition(name: name, asks: asks, value: known, place: place)
  }

  private func notKnown(_ name: String, _ asks: String, _ place: Place) -> Condition {
    Condition(name: name, asks: asks, value: .notKnown, place: place)
  }

  private mutating func readEvents(_ head: Entries) -> [String: LocalDate] {
    guard let node = head["events"], !node.isEmptyScalar,
      let dated = entries(of: node, named: "events", known: nil)
    else { return [:] }
    var events: [String: LocalDate] = [:]
    for (name, _) in dated.ordered {
      events[name] = date(name, dated)
    }
    return events
  }

  private mutating func checkOrder(_ programme: Programme, _ head: Entries) {
    let opens = programme.consultation.opens
    if let closes = programme.consultation.closes, closes < opens, let node = head["consultation"] {
      report(
        at: place(of: node), "impossible-date",
        "consultation closes on \(closes), before it opens on \(opens)",
        "Correct one of the two dates.")
    }
    if let effective = programme.effective, effective < opens, let node = head["effective"] {
      report(
        at: place(of: node), "impossible-date",
        "effective is \(effective), before consultation opens on \(opens)",
        "A structure cannot start before people are consulted on it: correct one of the two dates.")
    }
  }

  // MARK: - Reading values

  /// The keys of a mapping in their order.
  private struct Entries {
    var ordered: [(name: String, node: Node)] = []

    subscript(name: String) -> Node? { ordered.first { $0.name == name }?.node }
  }

  private mutating func entries(of node: Node, named name: String, known: [String]?) -> Entries? {
    guard let mapping = node.mapping else {
      report(
        at: place(of: node), "wrong-value", "\(name) must be a list of keys and values",
        "Compare it with the one that `ringfence new` writes.")
      return nil
    }
    var found = Entries()
    for (key, value) in mapping {
      let word = key.string ?? ""
      if let known, !known.contains(word) {
        report(
          at: place(of: key), "unknown-word", "there is no key “\(word)” here",
          Suggestion.remedy(for: word, among: known))
        continue
      }
      found.ordered.append((word, value))
    }
    return found
  }

  private func value(_ key: String, _ entries: Entries) -> String? {
    guard let text = entries[key]?.scalar?.string.trimmedText, !text.isEmpty, text != "null",
      text != "~"
    else { return nil }
    return String(text)
  }

  private mutating func required(_ key: String, _ entries: Entries, at start: Place) -> String? {
    if let text = value(key, entries) { return text }
    report(
      at: entries[key].map { place(of: $0) } ?? start, "missing-value", "\(key) is missing",
      "Write \(key): and its value.")
    return nil
  }

  private mutating func date(_ key: String, _ entries: Entries) -> LocalDate? {
    guard let text = value(key, entries), let node = entries[key] else { return nil }
    do throws(DateText.Failure) {
      return try DateText.read(text)
    } catch {
      report(
        at: place(of: node), "impossible-date", "\(key) is “\(text)”, which \(error.fault)",
        error.remedy)
      return nil
    }
  }

  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ entries: Entries
  ) -> Word? {
    guard let text = value(key, entries), let node = entries[key] else { return nil }
    if let word = Word(rawValue: text.lowercased()) { return word }
    report(
      at: place(of: node), "unknown-word", "\(key) cannot be “\(text)”",
      Suggestion.remedy(for: text, among: Word.allCases.map(\.rawValue)))
    return nil
  }

  private func place(of node: Node) -> Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 0)
  }

  private mutating func report(
    at place: Place, _ code: String, _ message: String, _ remedy: String
  ) {
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}

extension Node {
  fileprivate var isEmptyScalar: Bool {
    scalar.map { $0.string.trimmedText.isEmpty } ?? false
  }
}
