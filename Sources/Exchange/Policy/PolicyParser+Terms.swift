import Restructure
import Yams

extension PolicyParser {
  mutating func readTerms(_ file: YAMLReader.Entries) -> [Term] {
    guard let terms = section("terms", file) else { return [] }
    reading.terms.formUnion(terms.ordered.map(\.name))
    return terms.ordered.compactMap { name, node in
      let place = terms.place(ofKey: name)
      if !Self.isName(name) {
        yaml.report(
          at: place, .wrongValue, "a term is called “\(name)”",
          "Write a name of letters, figures and hyphens that begins with a letter.")
      }
      let items = yaml.items(
        of: node, named: "the term \(name)", write: "Write - {from: 2015-01-01, value: 70%}.")
      guard let items else { return nil }
      if items.isEmpty {
        yaml.report(
          at: place, .missingValue, "the term \(name) has no value",
          "Write - {from: 2015-01-01, value: none} if the policy gives none.")
      }
      let entries = items.compactMap { readValue($0, of: name) }
      return Term(name: name, entries: entries, basis: PolicyBasis(place: place))
    }
  }

  private mutating func readValue(_ node: Node, of term: String) -> Term.Entry? {
    let owner = "the term \(term)"
    guard
      let parts = yaml.entries(
        of: node, named: "a value of \(owner)", known: PolicyKeys.termValue)
    else { return nil }
    for key in ["from", "value"] where parts[key]?.isEmpty ?? true {
      yaml.reportMissing(key, parts, of: "a value of \(owner)")
    }
    let basis = basis(parts, at: parts.place)
    let from = yaml.date("from", parts)
    let to = yaml.date("to", parts)
    if let from, let to, to < from, let node = parts["to"] {
      yaml.report(
        at: yaml.place(of: node), .impossibleDate, "to is \(to), before from, which is \(from)",
        "Correct one of the two dates.")
    }
    let dismissals = yaml.count("dismissals_at_least", parts, from: 1)
    let service = yaml.value(
      "service_at_least", parts, expecting: TermKind.period.example, PeriodText.read)
    guard let value = readValue(parts, of: term), let from else { return nil }
    return Term.Entry(
      value, from: from, to: to, dismissalsAtLeast: dismissals, serviceAtLeast: service,
      basis: basis)
  }

  private mutating func readValue(
    _ parts: YAMLReader.Entries, of term: String
  ) -> Term.Value? {
    let wanted = PolicyKeys.terms[term]
    // No test of an employer's own reads a number with decimal places.
    let examples = wanted.map { [$0] } ?? TermKind.allCases.filter { $0 != .number }
    let expected = (examples.map(\.example) + ["none"]).joinedAsChoice
    return yaml.value("value", parts, expecting: expected) { text in
      guard let value = Term.Value.read(text) else { return nil }
      let isWanted = value.kind == nil || examples.contains { value.isOf($0) }
      return isWanted ? value : nil
    }
  }
}
