import Restructure
import Yams

/// Conditions 6 to 12, which ask about the person and about what has happened.
extension PolicyParser {
  // MARK: - 6 Service, 7 Qualifications

  mutating func service(_ node: Node) -> PolicyCondition? {
    let expected = TermKind.period.example
    guard node.mapping != nil else {
      return threshold("service_of", node, expecting: expected, PeriodText.read)
        .map { .service($0, of: .continuous) }
    }
    guard let parts = parts(of: node, named: "service_of", known: PolicyKeys.service) else {
      return nil
    }
    let kind: PolicyCondition.ServiceKind? = yaml.word("counting", parts)
    if parts["at_least"]?.isEmpty ?? true {
      yaml.reportMissing("at_least", parts, of: "service_of")
    }
    return threshold("at_least", parts, expecting: expected, PeriodText.read)
      .map { .service($0, of: kind ?? .continuous) }
  }

  mutating func holds(_ node: Node) -> PolicyCondition? {
    guard node.mapping != nil else { return holds(node, named: "holds", within: nil) }
    guard let parts = parts(of: node, named: "holds", known: PolicyKeys.holds) else { return nil }
    let within = threshold(
      "within", parts, expecting: TermKind.period.example, PeriodText.read)
    guard let what = parts["what"], !what.isEmpty else {
      yaml.reportMissing("what", parts, of: "holds")
      return nil
    }
    return holds(what, named: "what", within: within)
  }

  private mutating func holds(
    _ node: Node, named key: String, within period: Threshold<Period>?
  ) -> PolicyCondition? {
    yaml.value(of: node, named: key, expecting: "qualifications such as QTS; HI | VI, or required")
    { text in
      if text.lowercased() == "required" { return .holds(nil, within: period) }
      return QualificationTest(parsing: text).map { .holds($0, within: period) }
    }
  }

  // MARK: - 8 State, 9 Protection

  mutating func state(_ node: Node) -> PolicyCondition? {
    yaml.word(of: node, named: "state").map(PolicyCondition.state)
  }

  mutating func protected(_ node: Node) -> PolicyCondition? {
    if let text = node.scalar?.string, let isYes = YesNo.read(CellText.cleaned(text)) {
      guard isYes else {
        reportNo(node, "protected")
        return nil
      }
      return .protected(Set(Postholding.Protection.allCases))
    }
    let kinds: [Postholding.Protection] = yaml.words(of: node, named: "protected")
    return kinds.isEmpty ? nil : .protected(Set(kinds))
  }

  // MARK: - 10 Wish

  mutating func wish(_ node: Node) -> PolicyCondition? {
    guard node.mapping != nil else {
      let isYes = yaml.value(of: node, named: "wish", expecting: "yes", YesNo.read)
      if isYes == false { reportNo(node, "wish") }
      return isYes == true ? .wish(rankAtMost: nil, by: nil) : nil
    }
    guard let parts = parts(of: node, named: "wish", known: PolicyKeys.wish) else { return nil }
    let rank = yaml.count("rank_at_most", parts, from: 1)
    let day = yaml.date("by", parts)
    return rank == nil && day == nil ? nil : .wish(rankAtMost: rank, by: day)
  }

  private mutating func reportNo(_ node: Node, _ key: String) {
    yaml.report(
      at: yaml.place(of: node), .wrongValue, "\(key) is “no”", "Write not: {\(key): yes}.")
  }

  // MARK: - 11 Events, 12 Days

  mutating func event(_ node: Node) -> PolicyCondition? {
    guard node.mapping != nil else {
      return yaml.text(of: node, named: "event").map { .event($0, by: nil) }
    }
    guard let parts = parts(of: node, named: "event", known: PolicyKeys.event) else { return nil }
    let day = yaml.date("by", parts)
    return yaml.required("happened", parts, of: "event").map { .event($0, by: day) }
  }

  mutating func date(_ node: Node) -> PolicyCondition? {
    guard let parts = parts(of: node, named: "date", known: PolicyKeys.date) else { return nil }
    let from = yaml.date("from", parts)
    let before = yaml.date("before", parts)
    if let from, let before, before <= from {
      reportGap("from", "before", parts, "before is \(before), and from is \(from)")
    }
    return from == nil && before == nil ? nil : .date(from: from, before: before)
  }
}
