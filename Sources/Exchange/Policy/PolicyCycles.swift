import Restructure

/// Finds pools that need one another, and modes that hand a post on in a circle.
enum PolicyCycles {
  /// `“a” uses “b” (policy.yaml:4:10), which uses “a” (policy.yaml:5:10)`; each use has its place.
  static func words(for uses: [(name: String, place: Place)], verb: String = "uses") -> String {
    guard let first = uses.first else { return "" }
    return "“\(first.name)” "
      + uses.dropFirst().map { "\(verb) “\($0.name)” (\($0.place))" }
      .joined(separator: ", which ")
  }

  // MARK: - Pools

  static func pools(_ policy: Policy) -> [Problem] {
    let uses = Dictionary(
      policy.pools.map { ($0.name, self.uses(of: $0)) }, uniquingKeysWith: { first, _ in first })
    var settled: Set<String> = []
    return policy.pools.compactMap { pool in
      var path: [(name: String, place: Place)] = [(pool.name, pool.basis.place)]
      guard let cycle = cycle(from: &path, uses, &settled), let last = cycle.last else {
        return nil
      }
      return Problem(
        at: last.place, code: .policyCycle, message: words(for: Array(cycle)),
        remedy: "A pool cannot need itself: take one of the names out.")
    }
  }

  private static func uses(of pool: Pool) -> [(name: String, place: Place)] {
    var found: [(String, Place)] = []
    pool.who?.forEachCondition { condition, place in
      if case .pool(let name) = condition { found.append((name, place)) }
    }
    return found
  }

  /// The first way from a pool back to a pool on the way; pools without one are settled.
  private static func cycle(
    from path: inout [(name: String, place: Place)],
    _ uses: [String: [(name: String, place: Place)]], _ settled: inout Set<String>
  ) -> ArraySlice<(name: String, place: Place)>? {
    // Each layer is one pool, so the places still to be tried are kept here and not on the stack.
    var waiting = [uses[path.last?.name ?? ""] ?? []]
    guard let start = path.last?.name, !settled.contains(start) else { return nil }
    while var next = waiting.popLast() {
      guard !next.isEmpty else {
        if let done = path.popLast() { settled.insert(done.name) }
        continue
      }
      let use = next.removeFirst()
      waiting.append(next)
      if let start = path.firstIndex(where: { $0.name == use.name }) {
        let cycle = path[start...] + [use]
        settled.formUnion(path.map(\.name))
        return cycle
      }
      guard !settled.contains(use.name) else { continue }
      path.append(use)
      waiting.append(uses[use.name] ?? [])
    }
    return nil
  }

  // MARK: - Modes

  static func modes(_ policy: Policy) -> [Problem] {
    var settled: Set<RingFence.Mode> = []
    return policy.modes.compactMap { rule in
      var path: [ModeRule] = []
      var next: ModeRule? = rule
      while let rule = next, settled.insert(rule.mode).inserted {
        path.append(rule)
        next = rule.otherwise.flatMap { policy.rule(for: $0) }
      }
      guard let end = next, let start = path.firstIndex(where: { $0.mode == end.mode }) else {
        return nil
      }
      let circle = path[start...] + [end]
      return Problem(
        at: end.basis.place, code: .policyContradiction,
        message: words(
          for: circle.map { ($0.mode.rawValue, $0.basis.place) }, verb: "is otherwise filled as"),
        remedy: "Take one otherwise out: nobody could say how the post is filled.")
    }
  }
}
