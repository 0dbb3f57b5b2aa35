import Restructure

/// The programme.yaml of a shared folder, written anew: remarks of the original may name people.
enum SharedHead {
  static func text(_ programme: Programme, remark: [String]) -> String {
    var lines = remark.map { "# \($0)" }
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key): \(value)") }
    }
    add("programme", quoted(programme.id))
    add("title", quoted(programme.title))
    add("authority", quoted(programme.authority))
    add("nation", programme.nation?.rawValue)
    add("as_of", programme.asOf?.description)
    let closes = programme.consultation.closes?.description ?? ""
    add("consultation", "{opens: \(programme.consultation.opens), closes: \(closes)}")
    add("effective", programme.effective?.description)
    add("policy", programme.policyName.map(quoted))
    section("conditions", programme.conditions.map(condition), &lines)
    section("events", events(programme.events), &lines)
    section("other_dismissals", programme.otherDismissals.map(dismissals), &lines)
    section("cover", programme.covers.map(cover), &lines)
    section("pack", PackItem.allCases.compactMap { pack($0, programme) }, &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ key: String, _ entries: [String], _ lines: inout [String]) {
    guard !entries.isEmpty else { return }
    lines.append("\(key):")
    lines += entries.map { "  \($0)" }
  }

  private static func condition(_ condition: Condition) -> String {
    let value =
      switch condition.value {
      case .holds(let holds): holds ? "yes" : "no"
      case .level(let level): level.description
      case .notKnown: ""
      }
    let key = condition.kind == .level ? "level" : "holds"
    let points = condition.points.map(\.description).joined(separator: ", ")
    return "\(quoted(condition.name)): {asks: \(quoted(condition.asks)), \(key): \(value)"
      + (points.isEmpty ? "}" : ", points: [\(points)]}")
  }

  private static func events(_ events: [String: LocalDate]) -> [String] {
    events.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \($0.value)" }
  }

  private static func dismissals(_ other: OtherDismissals) -> String {
    "- {establishment: \(other.establishment.map(quoted) ?? ""), count: \(other.count), "
      + "effective: \(other.effective?.description ?? "")}"
  }

  private static func pack(_ item: PackItem, _ programme: Programme) -> String? {
    guard let words = programme.pack[item], !words.isEmpty else { return nil }
    return "\(item.rawValue): [\(words.map(quoted).joined(separator: ", "))]"
  }

  private static func cover(_ cover: Cover) -> String {
    let list = { (words: [String]) in "[\(words.map(quoted).joined(separator: ", "))]" }
    return "\(quoted(cover.name)): {posts: \(list(cover.posts)), hold: \(list(cover.hold))"
      + (cover.source.map { ", source: \(quoted($0))}" } ?? "}")
  }

  /// A text that YAML takes for nothing else.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(Character(scalar))
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(Character(scalar))
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
