import Restructure

/// A policy as a page that can be read aloud: sections of rules, each in words with its basis.
public struct PolicySheet: Sendable {
  /// Something that a rule says: `entry`, and the words.
  public struct Line: Hashable, Sendable {
    /// What is said, for a heading or a comparison: *entry*, *otherwise*, *value*.
    public let what: String
    public let words: String
    /// Whether the words are the numbers of employees.
    public var namesPeople = false
  }

  /// Lines that rest on the same source or assumption.
  public struct Statement: Sendable {
    public let lines: [Line]
    public let basis: PolicyBasis
  }

  /// One rule.
  public struct Item: Sendable {
    /// The key by which the policy file names it.
    public let name: String
    /// What the employer calls it, where that is another name.
    public let label: String?
    public let statements: [Statement]
  }

  /// Rules of one kind.
  public struct Section: Sendable {
    /// The key of the section in the policy file.
    public let key: String
    public let heading: String
    /// A sentence that sums the section up; nil where there is none.
    public let summary: String?
    public let items: [Item]
  }

  /// The keys of the sections in their order.
  static let keys = [
    "modes", "contests", "ranks", "register", "pools", "scales", "terms", "states",
  ]

  public let policy: Policy
  /// The sections in the order of the file, those without a rule left out.
  public let sections: [Section]

  /// The page of a policy.
  public init(_ policy: Policy) {
    self.policy = policy
    let words = PolicyWords(terms: policy.terms)
    sections = [
      Self.modes(policy, words), Self.contests(policy, words), Self.ranks(policy, words),
      Self.register(policy), Self.pools(policy, words), Self.scales(policy), Self.terms(policy),
      Self.states(policy),
    ].filter { !$0.items.isEmpty }
  }

  /// The rules of a section that the policy's own file holds.
  public func own(_ section: Section) -> [Item] {
    section.items.filter { origin(of: $0) == nil }
  }

  /// The rules taken over from another policy, by section and name; empty where there are none.
  public var takenOver: [(section: Section, names: [String])] {
    sections.compactMap { section in
      let names = section.items.filter { origin(of: $0) != nil }.map(\.name)
      return names.isEmpty ? nil : (section, names)
    }
  }

  private func origin(of item: Item) -> String? {
    item.statements.lazy.compactMap { origin(of: $0.basis) }.first
  }

  /// The name of the policy from which a rule was taken over; nil for one's own rules.
  public func origin(of basis: PolicyBasis) -> String? {
    guard basis.place.file != policy.place.file else { return nil }
    let file = basis.place.file.split(separator: "/").last.map(String.init) ?? basis.place.file
    return file.split(separator: ".").first.map(String.init)
  }
}

extension PolicySheet {
  private static func modes(_ policy: Policy, _ words: PolicyWords) -> Section {
    let rules = policy.modesInOrder
    let items = rules.map { rule in
      var lines = [Line(what: "turn", words: String(rule.turn))]
      lines += (rule.entry.map(words.parts) ?? []).map { Line(what: "entry", words: $0) }
      if let otherwise = rule.otherwise {
        lines.append(Line(what: "otherwise", words: policy.name(of: otherwise)))
      }
      return Item(
        name: rule.mode.rawValue, label: rule.label,
        statements: [Statement(lines: lines, basis: rule.basis)])
    }
    return Section(
      key: "modes", heading: "Ways of filling a post, in their order",
      summary: policy.order.isEmpty ? nil : policy.order, items: items)
  }

  private static func ranks(_ policy: Policy, _ words: PolicyWords) -> Section {
    let items = policy.ranks.enumerated().map { position, group in
      Item(
        name: group.name, label: nil,
        statements: [
          Statement(
            lines: [
              Line(what: "turn", words: String(position + 1)),
              Line(what: "who", words: words.words(for: group.who)),
              Line(
                what: "effect",
                words: group.preempts
                  ? "takes a suitable vacancy before any contest" : "comes before those below"),
            ], basis: group.basis)
        ])
    }
    return Section(
      key: "ranks", heading: "Who comes before others for a vacancy", summary: nil, items: items)
  }

  private static func register(_ policy: Policy) -> Section {
    let items = policy.register.map { order in
      [
        Item(
          name: "order", label: nil,
          statements: [
            Statement(
              lines: [
                Line(what: "order", words: order.parts.map(\.words).joined(separator: ", then "))
              ],
              basis: order.basis)
          ])
      ]
    }
    return Section(
      key: "register", heading: "Who comes first of people who are level otherwise", summary: nil,
      items: items ?? [])
  }

  private static func states(_ policy: Policy) -> Section {
    let items = policy.states.map { state in
      Item(
        name: state.state, label: state.label,
        statements: [
          Statement(
            lines: [Line(what: "used", words: state.isOff ? "no" : "yes")], basis: state.basis)
        ])
    }
    return Section(
      key: "states", heading: "States of a case that are left out or renamed", summary: nil,
      items: items)
  }

  private static func pools(_ policy: Policy, _ words: PolicyWords) -> Section {
    let items = policy.pools.map { pool in
      var lines = pool.who.map { [Line(what: "who", words: words.words(for: $0))] } ?? []
      if !pool.include.isEmpty {
        lines.append(Line(what: "also", words: pool.include.joinedInWords, namesPeople: true))
      }
      if !pool.exclude.isEmpty {
        lines.append(Line(what: "never", words: pool.exclude.joinedInWords, namesPeople: true))
      }
      return Item(
        name: pool.name, label: nil, statements: [Statement(lines: lines, basis: pool.basis)])
    }
    return Section(key: "pools", heading: "Pools", summary: nil, items: items)
  }

  private static func scales(_ policy: Policy) -> Section {
    let items = policy.scales.map { scale in
      let steps = scale.steps.map { step in
        step.grades.joined(separator: " = ") + (step.pay.map { " (£\($0) a year)" } ?? "")
      }
      return Item(
        name: scale.name, label: nil,
        statements: [
          Statement(
            lines: [Line(what: "grades", words: steps.joined(separator: ", "))],
            basis: scale.basis)
        ])
    }
    return Section(
      key: "scales", heading: "Scales of grades, the lowest first", summary: nil, items: items)
  }

  private static func terms(_ policy: Policy) -> Section {
    let items = policy.terms.map { term in
      Item(
        name: term.name, label: nil,
        statements: term.entries.map { entry in
          Statement(
            lines: [Line(what: "value", words: PolicyWords.words(for: entry))],
            basis: entry.basis)
        })
    }
    return Section(
      key: "terms", heading: "Terms, each with the days on which it applies", summary: nil,
      items: items)
  }
}
