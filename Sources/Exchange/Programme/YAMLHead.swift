import Restructure
import Yams

/// Reads `programme.yaml`: the head of a programme, with line and column for whatever is wrong.
struct YAMLHead {
  /// What a file gives.
  struct Reading {
    /// The head; nil where something that it must have is missing or wrong.
    var programme: Programme?
    /// The names of conditions, those that are wrongly written among them; nil where the file
    /// could not be read.
    var conditions: Set<String>?
    /// Where conditions are declared, or would be.
    var conditionsPlace = Place(file: "programme.yaml", line: 1)
    /// Every event that the file lists, happened or not, with its place.
    var events: [(name: String, place: Place)] = []
    /// Where events are listed, or would be.
    var eventsPlace = Place(file: "programme.yaml", line: 1)
    /// The policy that the file names.
    var policy: (name: String, place: Place)?
    /// Posts that the file names, each with its place.
    var posts: [(id: PostID, place: Place)] = []
    var problems: [Problem] = []
  }

  private var yaml: YAMLReader
  private var reading = Reading()

  static func read(_ file: TextFile) -> Reading {
    var head = YAMLHead(yaml: YAMLReader(file: file.name))
    let node = head.yaml.document(String(decoding: file.bytes, as: UTF8.self), needs: Self.needed)
    return head.read(node)
  }

  /// Reads a sheet of settings that says what the file would.
  static func read(_ sheet: SettingsSheet) -> Reading {
    var head = YAMLHead(yaml: YAMLReader(file: sheet.place))
    return head.read(head.yaml.document(sheet, needs: Self.needed))
  }

  private init(yaml: YAMLReader) {
    self.yaml = yaml
    reading.conditionsPlace = Place(file: yaml.file, line: 1)
    reading.eventsPlace = Place(file: yaml.file, line: 1)
  }

  private mutating func read(_ node: Node?) -> Reading {
    reading.programme = node.flatMap { programme($0) }
    reading.problems = yaml.problems
    return reading
  }

  private static let needed = ["programme", "title", "authority", "consultation"]

  static let keys = [
    "programme", "title", "authority", "nation", "as_of", "consultation", "effective", "policy",
    "conditions", "events", "other_dismissals", "cover", "pack",
  ]
  /// The events for which rules of the program ask.
  static let knownEvents = [
    "s188-sent", "hr1-received", "consultation-closed", "responses-answered",
    "structure-approved",
  ]

  private mutating func programme(_ root: Node) -> Programme? {
    guard
      let head = yaml.entries(of: root, named: "programme.yaml", known: Self.keys)
    else { return nil }
    let id = yaml.required("programme", head)
    let title = yaml.required("title", head)
    let authority = yaml.required("authority", head)
    let consultation = readConsultation(head)
    let nation: Nation? = yaml.word("nation", head)
    let asOf = yaml.date("as_of", head)
    let effective = yaml.date("effective", head)
    readPolicy(head)
    let conditions = readConditions(head)
    let events = readEvents(head)
    let otherDismissals = readOtherDismissals(head)
    let covers = readCover(head)
    var pack: [PackItem: [String]] = [:]
    if let node = head["pack"], !node.isEmpty { pack = PackWords.read(node, &yaml) }
    checkOrder(consultation, effective, head)
    guard let id, let title, let authority, let consultation else { return nil }
    var programme = Programme(
      id: id, title: title, authority: authority, consultation: consultation,
      place: Place(file: yaml.file, line: 1))
    programme.nation = nation
    programme.asOf = asOf
    programme.effective = effective
    programme.conditions = conditions
    programme.events = events
    programme.covers = covers
    programme.otherDismissals = otherDismissals
    programme.pack = pack
    for key in Self.keys where head[key] != nil { programme.places[key] = head.place(ofKey: key) }
    return programme
  }

  private mutating func readConsultation(_ head: YAMLReader.Entries) -> Consultation? {
    guard let node = head["consultation"], !node.isEmpty else {
      yaml.report(
        at: head.place, .missingValue, "consultation is missing",
        "Write consultation: {opens: 2016-10-03, closes: 2016-11-23}.")
      return nil
    }
    guard
      let parts = yaml.entries(of: node, named: "consultation", known: ["opens", "closes"])
    else { return nil }
    let closes = yaml.date("closes", parts)
    if parts["opens"]?.isEmpty ?? true {
      yaml.report(
        at: parts.place, .missingValue, "consultation has no opening date",
        "Write opens: 2016-10-03; cases open on that day.")
    }
    guard let opens = yaml.date("opens", parts) else { return nil }
    return Consultation(opens: opens, closes: closes)
  }

  private mutating func readPolicy(_ head: YAMLReader.Entries) {
    guard let policy = yaml.text("policy", head), let node = head["policy"] else { return }
    reading.policy = (policy, yaml.place(of: node))
  }

  private mutating func readConditions(_ head: YAMLReader.Entries) -> [Condition] {
    reading.conditions = []
    reading.conditionsPlace = head.place(ofKey: "conditions")
    guard let node = head["conditions"], !node.isEmpty,
      let declared = yaml.entries(of: node, named: "conditions")
    else { return [] }
    reading.conditions = Set(declared.ordered.map(\.name))
    return declared.ordered.compactMap { ConditionEntry.read($0.name, $0.node, &yaml) }
  }

  private mutating func readEvents(_ head: YAMLReader.Entries) -> [String: LocalDate] {
    reading.eventsPlace = head.place(ofKey: "events")
    guard let node = head["events"], !node.isEmpty,
      let dated = yaml.entries(of: node, named: "events")
    else { return [:] }
    var events: [String: LocalDate] = [:]
    for (name, node) in dated.ordered {
      events[name] = yaml.date(name, dated)
      reading.events.append((name, yaml.place(of: node)))
    }
    return events
  }

  private mutating func checkOrder(
    _ consultation: Consultation?, _ effective: LocalDate?, _ head: YAMLReader.Entries
  ) {
    guard let consultation else { return }
    let opens = consultation.opens
    if let closes = consultation.closes, closes < opens, let node = head["consultation"] {
      yaml.report(
        at: yaml.place(of: node), .impossibleDate,
        "consultation closes on \(closes), before it opens on \(opens)",
        "Correct one of the two dates.")
    }
    if let effective, effective < opens, let node = head["effective"] {
      yaml.report(
        at: yaml.place(of: node), .impossibleDate,
        "effective is \(effective), before consultation opens on \(opens)",
        "A structure cannot start before people are consulted on it: correct one of the two dates.")
    }
  }
}

// MARK: - Thresholds of the law, and qualifications between several posts

extension YAMLHead {
  private mutating func readOtherDismissals(_ head: YAMLReader.Entries) -> [OtherDismissals] {
    guard let node = head["other_dismissals"], !node.isEmpty else { return [] }
    guard let items = node.sequence else {
      yaml.report(
        at: yaml.place(of: node), .wrongValue, "other_dismissals must be a list",
        "Write other_dismissals: [{establishment: , count: , effective: }].")
      return []
    }
    var found: [OtherDismissals] = []
    let owner = "an entry of other_dismissals"
    for item in items {
      guard
        let entry = yaml.entries(
          of: item, named: owner, known: ["establishment", "count", "effective"])
      else { continue }
      let establishment = yaml.text("establishment", entry)
      let effective = yaml.date("effective", entry)
      guard let count = yaml.required("count", entry, of: owner), let node = entry["count"] else {
        continue
      }
      if count.utf8.count > 9 || !count.utf8.allSatisfy({ (48...57).contains($0) }) {
        yaml.report(
          at: yaml.place(of: node), .wrongValue, "count is “\(count)”",
          "Write a whole number, 0 or more.")
      } else if let number = Int(count) {
        found.append(
          OtherDismissals(establishment: establishment, count: number, effective: effective))
      }
    }
    return found
  }

  private mutating func readCover(_ head: YAMLReader.Entries) -> [Cover] {
    guard let node = head["cover"], !node.isEmpty,
      let sets = yaml.entries(of: node, named: "cover")
    else { return [] }
    return sets.ordered.compactMap { name, node in
      guard
        let entry = yaml.entries(of: node, named: name, known: ["posts", "hold", "source"])
      else { return nil }
      let source = yaml.text("source", entry)
      let hold = yaml.texts("hold", entry, of: name).map(\.0)
      let posts = yaml.texts("posts", entry, of: name)
      reading.posts += posts.map { (id: $0.0, place: $0.1) }
      return Cover(
        name: name, posts: posts.map(\.0), hold: hold, source: source,
        place: sets.place(ofKey: name))
    }
  }
}
