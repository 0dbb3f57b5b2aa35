import Restructure

extension Policy {
  /// Takes from a base what this policy leaves out, section by section; ranks only as a whole,
  /// because their order is what they say.
  mutating func complete(with base: Policy, ranks takesRanks: Bool) {
    scales = Self.merged(base.scales, scales, by: \.name)
    pools = Self.merged(base.pools, pools, by: \.name)
    modes = Self.merged(base.modes, modes, by: \.mode)
    contests = Self.merged(base.contests, contests, by: \.name)
    terms = Self.merged(base.terms, terms, by: \.name)
    states = Self.merged(base.states, states, by: \.state)
    if takesRanks { ranks = base.ranks }
    register = register ?? base.register
  }

  /// The base's entries, each in its place, with one's own instead where the name is the same.
  private static func merged<Entry, Name: Hashable>(
    _ base: [Entry], _ own: [Entry], by name: (Entry) -> Name
  ) -> [Entry] {
    let inherited = Set(base.map(name))
    let replacements = Dictionary(
      own.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    return base.map { replacements[name($0)] ?? $0 }
      + own.filter { !inherited.contains(name($0)) }
  }
}
