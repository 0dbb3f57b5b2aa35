import Restructure
import Yams

/// Reads one of the conditions in `programme.yaml`.
enum ConditionEntry {
  static func read(_ name: String, _ node: Node, _ yaml: inout YAMLReader) -> Condition? {
    guard
      let parts = yaml.entries(
        of: node, named: "the condition \(name)", known: ["asks", "holds", "level", "points"])
    else { return nil }
    if parts["asks"]?.isEmpty ?? true {
      yaml.report(
        at: parts.place, .missingValue, "the condition \(name) does not say what it asks",
        "Write asks: with a sentence that can be true or false.")
    }
    let asks = yaml.text("asks", parts)
    let value = value(name, parts, &yaml)
    let points = points(name, parts, &yaml)
    guard let asks, let value else { return nil }
    var condition = Condition(
      name: name, asks: asks, kind: parts["level"] == nil ? .yesNo : .level, value: value,
      place: parts.place)
    condition.points = points
    return condition
  }

  /// The levels at which futures are tried.
  private static func points(
    _ name: String, _ parts: YAMLReader.Entries, _ yaml: inout YAMLReader
  ) -> [Level] {
    guard let node = parts["points"], !node.isEmpty else { return [] }
    guard parts["level"] != nil else {
      yaml.report(
        at: parts.place(ofKey: "points"), .wrongValue,
        "the condition \(name) has points and no level",
        "Points are levels to try: take them out, or write level: in place of holds.")
      return []
    }
    return yaml.wordOrList(of: node, named: "points").compactMap { text, place in
      if let level = Level(parsing: text) { return level }
      yaml.report(
        at: place, .wrongValue, "a point is “\(text)”", "Write a share such as 60%.")
      return nil
    }
  }

  private static func value(
    _ name: String, _ parts: YAMLReader.Entries, _ yaml: inout YAMLReader
  ) -> Condition.Value? {
    switch (parts["holds"], parts["level"]) {
    case (let node?, nil):
      guard !node.isEmpty else { return .notKnown }
      guard let answer = yaml.text("holds", parts) else { return nil }
      if let yes = YesNo.read(answer) { return .holds(yes) }
      yaml.report(
        at: yaml.place(of: node), .wrongValue, "holds is “\(answer)”",
        "Write yes or no, or leave it empty while nobody knows.")
    case (nil, let node?):
      guard !node.isEmpty else { return .notKnown }
      guard let answer = yaml.text("level", parts) else { return nil }
      if let level = Level(parsing: answer) { return .level(level) }
      yaml.report(
        at: yaml.place(of: node), .wrongValue, "level is “\(answer)”",
        "Write a share such as 60%, or leave it empty while nobody knows.")
    default:
      yaml.report(
        at: parts.place, .wrongValue, "the condition \(name) needs either holds or level",
        "Write holds: yes or no, or level: 60%.")
    }
    return nil
  }
}
