import Restructure
import Yams

/// Conditions 1 to 5, which ask about the two posts and the claim as a whole.
extension PolicyParser {
  // MARK: - 1 Fields

  mutating func fieldTest(
    _ field: PolicyField, of side: PolicyCondition.Side, _ node: Node
  ) -> PolicyCondition? {
    let key = field.rawValue
    let words: [String]
    switch field {
    case .contract:
      words = (yaml.words(of: node, named: key) as [Postholding.Contract]).map(\.rawValue)
    case .holding:
      words = (yaml.words(of: node, named: key) as [Postholding.Holding]).map(\.rawValue)
    case .kind: words = (yaml.words(of: node, named: key) as [Post.Kind]).map(\.rawValue)
    default: words = yaml.wordOrList(of: node, named: key).map(\.text)
    }
    return words.isEmpty ? nil : .field(field, of: side, isOneOf: words)
  }

  /// Fields of the post claimed, all of which must hold.
  mutating func claimed(_ node: Node, at place: Place) -> PolicyTest? {
    guard let parts = parts(of: node, named: "claimed", known: PolicyKeys.postFields) else {
      return nil
    }
    let tests = parts.ordered.compactMap { name, node -> PolicyTest? in
      guard !isMissing(name, node), let field = PolicyField(rawValue: name) else { return nil }
      return fieldTest(field, of: .claimed, node)
        .map { PolicyTest(.condition($0), place: parts.place(ofKey: name)) }
    }
    return Self.allOf(tests, at: place)
  }

  /// Fields that both posts have.
  mutating func postFields(_ node: Node, named key: String) -> [PolicyField] {
    yaml.wordOrList(of: node, named: key).compactMap { text, place in
      if let field: PolicyField = WordText.read(text), !field.isOfHolding { return field }
      yaml.report(
        at: place, .unknownWord, "\(key) cannot be “\(text)”",
        Suggestion.remedy(for: text, among: PolicyKeys.postFields))
      return nil
    }
  }

  // MARK: - 2 Grades

  mutating func gradeGap(_ node: Node) -> PolicyCondition? {
    let expected = "a number of grades such as 1"
    guard node.mapping != nil else {
      return threshold("grade_gap", node, expecting: expected) { WholeNumber.read($0) }
        .map { .gradeGap(up: $0, down: $0, scale: nil) }
    }
    guard let parts = parts(of: node, named: "grade_gap", known: PolicyKeys.gradeGap) else {
      return nil
    }
    let up = threshold("up", parts, expecting: expected) { WholeNumber.read($0) }
    let down = threshold("down", parts, expecting: expected) { WholeNumber.read($0) }
    let isSaid = ["up", "down"].contains { parts[$0]?.isEmpty == false }
    if !isSaid {
      yaml.report(
        at: parts.place, .missingValue, "grade_gap says no distance",
        "Write up: or down: and a number of grades.")
    }
    let scale = yaml.text("scale", parts)
    return up == nil && down == nil ? nil : .gradeGap(up: up, down: down, scale: scale)
  }

  // MARK: - 4 Sources

  mutating func sources(_ node: Node) -> PolicyCondition? {
    guard node.mapping != nil else {
      return yaml.value(of: node, named: "sources", expecting: "a whole number, 1 or more") {
        WholeNumber.read($0).flatMap { $0 >= 1 ? $0 : nil }
      }.map { .sources(PolicyCondition.CountTest(atLeast: $0, atMost: $0)) }
    }
    guard let parts = parts(of: node, named: "sources", known: PolicyKeys.sources) else {
      return nil
    }
    let least = yaml.count("at_least", parts)
    let most = yaml.count("at_most", parts)
    if let least, let most, most < least {
      reportGap("at_least", "at_most", parts, "at_most is \(most), and at_least is \(least)")
    }
    guard least != nil || most != nil else { return nil }
    return .sources(PolicyCondition.CountTest(atLeast: least, atMost: most))
  }

  // MARK: - 5 Claimants

  mutating func claimants(_ node: Node) -> PolicyCondition? {
    yaml.value(
      of: node, named: "claimants", expecting: "a comparison in quotes, such as \"<= places\""
    ) { text in
      let signs = text.replacing("≤", with: "<=").replacing("≥", with: ">=")
        .prefix { "<=>".contains($0) }
      guard let comparison = PolicyCondition.ClaimantTest.Comparison(rawValue: String(signs))
      else { return nil }
      let marks: Set<Character> = ["<", "=", ">", "≤", "≥"]
      let measure = text.drop { marks.contains($0) }.trimmedText.lowercased()
      if measure == "places" { return .claimants(.init(comparison, .places)) }
      return WholeNumber.read(measure).map { .claimants(.init(comparison, .number($0))) }
    }
  }
}
