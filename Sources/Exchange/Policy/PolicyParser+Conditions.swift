import Restructure
import Yams

/// The twelve conditions: which key is read as which.
extension PolicyParser {
  mutating func condition(_ key: String, _ node: Node) -> PolicyCondition? {
    if let field = PolicyField(rawValue: key) { return fieldTest(field, of: .held, node) }
    switch key {
    case "pool": return yaml.text(of: node, named: key).map(PolicyCondition.pool)
    case "grade_gap": return gradeGap(node)
    case "pay_gap":
      return threshold(key, node, expecting: "a share such as 10%") { Level(parsing: $0) }
        .map(PolicyCondition.payGap)
    case "match":
      return threshold(
        key, node, expecting: "a whole percentage such as 70%", WholeNumber.readPercentage
      ).map(PolicyCondition.match)
    case "sources": return sources(node)
    case "claimants": return claimants(node)
    case "service_of": return service(node)
    case "holds": return holds(node)
    case "state": return state(node)
    case "protected": return protected(node)
    case "wish": return wish(node)
    case "event": return event(node)
    case "condition": return yaml.text(of: node, named: key).map(PolicyCondition.declared)
    case "date": return date(node)
    default: return nil
    }
  }

  /// A figure that stands in the test, or the name of a term that holds it.
  mutating func threshold<Value>(
    _ key: String, _ node: Node, expecting expected: String, _ parse: (String) -> Value?
  ) -> Threshold<Value>? {
    let place = yaml.place(of: node)
    return yaml.value(
      of: node, named: key, expecting: "\(expected), or the name of a term"
    ) { text in
      parse(text).map(Threshold.stated) ?? (Self.isName(text) ? .term(text, place) : nil)
    }
  }

  /// A threshold that a mapping may hold.
  mutating func threshold<Value>(
    _ key: String, _ parts: YAMLReader.Entries, expecting expected: String,
    _ parse: (String) -> Value?
  ) -> Threshold<Value>? {
    guard let node = parts[key], !node.isEmpty else { return nil }
    return threshold(key, node, expecting: expected, parse)
  }

  /// The keys of a condition that is more than one value; an empty mapping is reported.
  mutating func parts(
    of node: Node, named key: String, known: [String]
  ) -> YAMLReader.Entries? {
    guard let parts = yaml.entries(of: node, named: key, known: known) else { return nil }
    // An unknown key has been reported and is not among them.
    let isAllKnown = parts.ordered.count == node.mapping?.count
    if isAllKnown, parts.ordered.allSatisfy({ $0.node.isEmpty }) {
      yaml.report(
        at: parts.place, .missingValue, "\(key) asks nothing",
        "Write \(known.joinedAsChoice): and a value.")
      return nil
    }
    return parts
  }

  /// Reports two bounds between which nothing lies.
  mutating func reportGap(
    _ first: String, _ second: String, _ parts: YAMLReader.Entries, _ words: String
  ) {
    let places = [first, second].map { parts.place(ofKey: $0) }
    yaml.report(
      at: places[1], .policyContradiction, "\(words) at \(places[0]), so that nothing meets both",
      "Correct one of the two.")
  }
}
