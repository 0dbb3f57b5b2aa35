import Restructure
import Rules

extension PlanExplainer {
  /// The policy by which claims are judged: what it is, in which order it fills posts, and how it
  /// decides where not everybody fits.
  ///
  /// Nothing where the programme has none.
  func policy() -> [Explanation.Section] {
    guard let policy = programme.policy else { return [] }
    var sentences = [
      Explanation.Sentence(
        "Claims are judged by “\(policy.title)” (\(policy.name)), \(time(of: policy)).",
        source: policy.place.description)
    ]
    if let model = policy.modelledOn {
      sentences.append(.init("It is modelled on \(model).", source: policy.place.description))
    }
    if let base = policy.basedOn {
      sentences.append(
        .init(
          "What it leaves out comes from the policy \(base).", source: policy.place.description))
    }
    if let assumption = policy.basis.assumption {
      sentences.append(
        .init(
          "It rests on an assumption: \(assumption)\(assumption.hasSuffix(".") ? "" : ".")",
          source: policy.place.description))
    }
    guard plan.policy != nil else { return [.init("The policy", sentences)] }
    sentences.append(.init("Posts are filled in this order:", source: policy.place.description))
    sentences += modes(of: policy) + priority(in: policy)
    sentences += policy.contests.map { contest in
      .init(contestStart(contest) + "a contest is \(contest.inWords).", source: contest.basis.cited)
    }
    return [.init("The policy in force", sentences)]
  }

  private func time(of policy: Policy) -> String {
    if plan.on < policy.from {
      return "which is not in force before \(policy.from.inWords): only the rows' own tests count"
    }
    guard let to = policy.to else { return "in force since \(policy.from.inWords)" }
    return plan.on <= to
      ? "in force from \(policy.from.inWords) to \(to.inWords)"
      : "which was in force until \(to.inWords): only the rows' own tests count"
  }

  private func modes(of policy: Policy) -> [Explanation.Sentence] {
    let words = PolicyWords(terms: policy.terms)
    return policy.modesInOrder.map { rule in
      let entry = rule.entry.map { ": \(words.parts(of: $0).joined(separator: "; "))" } ?? ""
      let otherwise =
        rule.otherwise.map { "; where the numbers do not fit, by \(policy.name(of: $0))" } ?? ""
      return .init(
        "Tier \(rule.turn), \(policy.name(of: rule.mode))\(entry)\(otherwise).",
        source: rule.basis.cited, depth: 1)
    }
  }

  private func priority(in policy: Policy) -> [Explanation.Sentence] {
    guard let first = policy.ranks.first else { return [] }
    let groups = policy.ranks.map { group in
      group.name + (group.preempts ? ", before any contest" : "")
    }
    return [
      .init(
        "First for a vacancy come, in this order: \(groups.joined(separator: "; ")).",
        source: first.basis.cited)
    ]
  }

  /// *By ring-fence and by limited competition, *, where a contest is for some modes only.
  private func contestStart(_ contest: Contest) -> String {
    guard !contest.modes.isEmpty else { return "Where not all fit, " }
    return "Where not all fit who claim \(contest.modes.map(\.inWords).joinedAsChoice), "
  }
}
