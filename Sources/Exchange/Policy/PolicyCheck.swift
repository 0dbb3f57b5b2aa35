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
    check.checkRuns()
    check.checkRanks()
    check.checkContests()
    check.checkMarks()
    check.checkNumbers()
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

  /// A value that is said to run on while a later one starts: nobody could say which applies.
  private mutating func checkRuns() {
    for term in policy.terms {
      for (number, entry) in term.entries.enumerated() {
        guard let to = entry.to,
          let later = term.entries.dropFirst(number + 1).first(where: {
            $0.from > entry.from && $0.from <= to
              && $0.dismissalsAtLeast == entry.dismissalsAtLeast
              && $0.serviceAtLeast == entry.serviceAtLeast
          })
        else { continue }
        contradiction(
          at: later.basis.place,
          "the term \(term.name) has a value from \(later.from), while that at "
            + "\(entry.basis.place) runs to \(to)",
          "End the earlier value on the day before, or correct one of the dates.")
      }
    }
  }

  /// Two contests for one mode: the order of the file never settles which decides.
  private mutating func checkContests() {
    for mode in [nil] + RingFence.Mode.allCases.map(Optional.some) {
      let named = policy.contests.filter {
        mode.map($0.modes.contains) ?? $0.modes.isEmpty
      }
      guard let first = named.first, let other = named.dropFirst().first else { continue }
      contradiction(
        at: other.basis.place,
        "the contest “\(other.name)” decides \(mode?.rawValue ?? "every mode"), and so does "
          + "“\(first.name)” at \(first.basis.place)",
        "Give each contest modes of its own.")
    }
  }

  /// A pass mark that a term gives, and that nobody could reach.
  private mutating func checkMarks() {
    for contest in policy.contests {
      guard case .term(let name, let place)? = contest.passMark else { continue }
      for entry in policy.term(named: name)?.entries ?? [] {
        guard case .share(let share) = entry.value, share.numerator > share.denominator else {
          continue
        }
        problems.append(
          Problem(
            at: entry.basis.place, code: .wrongValue,
            message: "the term \(name) is \(share), and is the pass mark of the contest "
              + "\(contest.name) at \(place)",
            remedy: "Write a share such as 60%, and no more than 100%."))
      }
    }
  }

  /// The number of claimants decides how a post is filled, never whether somebody may claim, so it
  /// cannot be one of several ways to meet a test, nor turned round.
  private mutating func checkNumbers() {
    for rule in policy.modes {
      for place in rule.entry.map({ Self.alternatives(in: $0, isOne: false) }) ?? [] {
        problems.append(
          Problem(
            at: place, code: .wrongValue,
            message: "claimants stands under any, not or unless",
            remedy: "Let it stand by itself in the entry: it decides how the post is filled, and "
              + "otherwise names the mode that takes its place."))
      }
    }
  }

  /// Where a test of numbers is one of several ways, or is turned round.
  private static func alternatives(in test: PolicyTest, isOne: Bool) -> [Place] {
    switch test.form {
    case .all(let parts): parts.flatMap { alternatives(in: $0, isOne: isOne) }
    case .any(let parts): parts.flatMap { alternatives(in: $0, isOne: isOne || parts.count > 1) }
    case .not(let part): alternatives(in: part, isOne: true)
    case .unless(let part, let exception):
      alternatives(in: part, isOne: isOne) + alternatives(in: exception, isOne: true)
    case .condition(.claimants): isOne ? [test.place] : []
    case .condition: []
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
