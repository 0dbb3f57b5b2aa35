import Restructure

extension PolicyCondition {
  /// The condition as a policy file writes it, to be named in a problem.
  var notation: String {
    switch self {
    case .field(let field, .held, let words): "\(field.rawValue): \(Self.list(words))"
    case .field(let field, .claimed, let words):
      "claimed: {\(field.rawValue): \(Self.list(words))}"
    case .same(let field): "same: \(field.rawValue)"
    case .pool(let name): "pool: \(name)"
    case .gradeGap(let up, let down, nil) where up == down:
      "grade_gap: \(up.map { Self.figure($0) { "\($0)" } } ?? "")"
    case .gradeGap(let up, let down, let scale):
      "grade_gap: "
        + Self.mapping([
          ("up", up.map { Self.figure($0) { "\($0)" } }),
          ("down", down.map { Self.figure($0) { "\($0)" } }), ("scale", scale),
        ])
    case .payGap(let share): "pay_gap: \(Self.figure(share, \.description))"
    case .match(let percent): "match: \(Self.figure(percent) { "\($0)%" })"
    case .sources(let test) where test.atLeast == test.atMost:
      "sources: \(test.atLeast.map(String.init) ?? "")"
    case .sources(let test):
      "sources: "
        + Self.mapping([
          ("at_least", test.atLeast.map(String.init)), ("at_most", test.atMost.map(String.init)),
        ])
    case .claimants(let test): "claimants: \(test.notation)"
    case .service(let period, let kind):
      "service_of: {at_least: \(Self.figure(period, \.description)), counting: \(kind.rawValue)}"
    case .holds(let test, let period):
      "holds: "
        + Self.mapping([
          ("what", test?.description ?? "required"),
          ("within", period.map { Self.figure($0, \.description) }),
        ])
    case .state(let state): "state: \(state.rawValue)"
    case .protected(let kinds) where kinds.count == Postholding.Protection.allCases.count:
      "protected: yes"
    case .protected(let kinds): "protected: \(Self.list(kinds.map(\.rawValue).sorted()))"
    case .wish(nil, nil): "wish: yes"
    case .wish(let rank, let day):
      "wish: "
        + Self.mapping([("rank_at_most", rank.map(String.init)), ("by", day?.description)])
    case .event(let name, nil): "event: \(name)"
    case .event(let name, let day?): "event: {happened: \(name), by: \(day)}"
    case .declared(let name): "condition: \(name)"
    case .date(let from, let before):
      "date: " + Self.mapping([("from", from?.description), ("before", before?.description)])
    }
  }

  private static func list(_ words: [String]) -> String {
    words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
  }

  private static func mapping(_ parts: [(key: String, value: String?)]) -> String {
    let said = parts.compactMap { part in part.value.map { "\(part.key): \($0)" } }
    return "{\(said.joined(separator: ", "))}"
  }

  private static func figure<Value>(
    _ threshold: Threshold<Value>, _ words: (Value) -> String
  ) -> String {
    switch threshold {
    case .stated(let value): words(value)
    case .term(let name, _): name
    }
  }
}

extension PolicyCondition.ClaimantTest {
  fileprivate var notation: String {
    switch than {
    case .places: "\(comparison.rawValue) places"
    case .number(let number): "\(comparison.rawValue) \(number)"
    }
  }
}
