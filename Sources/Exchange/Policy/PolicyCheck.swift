import Restructure

/// Checks that the rules of a policy fit together: what they name is there, and none contradicts
/// another.
struct PolicyCheck {
  private let policy: Policy
  private let reading: PolicyReading
  private var problems: [Problem] = []

  static func problems(_ policy: Policy, _ reading: PolicyReading) -> [Problem] {
    var check = PolicyCheck(policy, reading)
    check.checkNames()
    check.checkTermUses()
    check.checkTerms()
    check.checkRanks()
    let tests = policy.tests + reading.tests.values.compactMap(\.test)
    return check.problems + PolicyCycles.pools(policy) + PolicyCycles.modes(policy)
      + tests.flatMap(Contradictions.problems)
  }

  private init(_ policy: Policy, _ reading: PolicyReading) {
    self.policy = policy
    self.reading = reading
  }

  // MARK: - Names

  private mutating func checkNames() {
    for (condition, place) in policy.conditions {
      switch condition {
      case .pool(let name): require("pool", name, among: reading.pools, at: place)
      case .gradeGap(_, _, let scale?): require("scale", scale, among: reading.scales, at: place)
      default: continue
      }
    }
  }

  private mutating func checkTermUses() {
    let uses = TermUse.uses(of: policy)
    for use in uses { require("term", use.term, among: reading.terms, at: use.place) }
    checkUnused(besides: Set(uses.map(\.term)))
  }

  /// Points out terms for which nothing asks, which a slip of the pen looks like.
  ///
  /// Those of policies that ship are no business of whoever builds on them.
  private mutating func checkUnused(besides used: Set<String>) {
    for term in policy.terms
    where PolicyKeys.terms[term.name] == nil && !used.contains(term.name)
      && !reading.inheritedTerms.contains(term.name) && !reading.isShipped
    {
      problems.append(
        Problem(
          .warning, at: term.basis.place, code: .unknownTerm,
          message: "no rule asks for the term “\(term.name)”",
          remedy: Suggestion.remedy(
            for: term.name, among: PolicyKeys.terms.keys.sorted() + reading.inheritedTerms.sorted(),
            otherwise: "It is kept for readers alone: nothing is counted by it.")))
    }
  }

  private mutating func require(
    _ kind: String, _ name: String, among known: Set<String>, at place: Place
  ) {
    guard !known.contains(name) else { return }
    problems.append(
      Problem(
        at: place, code: .unknownAttribute,
        message: "the policy, which begins at \(policy.place), has no \(kind) “\(name)”",
        remedy: Suggestion.remedy(
          for: name, among: known, otherwise: "Declare it under \(kind)s, or take the test out.")))
  }

  // MARK: - What stands twice

  /// Two values from one day for the same case: nobody could say which applies.
  private mutating func checkTerms() {
    struct Case: Hashable {
      let from: LocalDate
      let dismissals: Int?
      let service: Period?
    }
    for term in policy.terms {
      var first: [Case: Place] = [:]
      for entry in term.entries {
        let key = Case(
          from: entry.from, dismissals: entry.dismissalsAtLeast, service: entry.serviceAtLeast)
        guard let other = first[key] else {
          first[key] = entry.basis.place
          continue
        }
        contradiction(
          at: entry.basis.place,
          "the term \(term.name) has another value from \(entry.from) at \(other)",
          "Remove one, or say from which day or in which case each applies.")
      }
    }
  }

  private mutating func checkRanks() {
    var first: [String: Place] = [:]
    for rank in policy.ranks {
      guard let other = first[rank.name] else {
        first[rank.name] = rank.basis.place
        continue
      }
      contradiction(
        at: rank.basis.place, "the rank “\(rank.name)” already stands at \(other)",
        "Give each group one place in the order.")
    }
  }

  private mutating func contradiction(
    at place: Place, _ message: String, _ remedy: String
  ) {
    problems.append(
      Problem(at: place, code: .policyContradiction, message: message, remedy: remedy))
  }
}
