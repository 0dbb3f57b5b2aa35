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
        .init("It rests on an assumption: \(assumption).", source: policy.place.description))
    }
    guard plan.policyInForce != nil else { return [.init("The policy", sentences)] }
    sentences.append(.init("Posts are filled in this order:", source: policy.place.description))
    sentences += modes(of: policy) + priority(in: policy)
    sentences += policy.contests.map { contest in
      .init(contestStart(contest) + contest.inWords + ".", source: contest.basis.cited)
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
    let order = RingFence.Mode.allCases.map { mode in
      (
        mode: mode, rule: policy.rule(for: mode),
        tier: policy.rule(for: mode)?.tier ?? mode.defaultTier
      )
    }
    return order.sorted { ($0.tier, $0.mode.defaultTier) < ($1.tier, $1.mode.defaultTier) }
      .map { mode, rule, tier in
        let label = rule?.label.map { ", called “\($0)”" } ?? ""
        let entry = rule?.entry.map { ": \(Self.words(for: $0))" } ?? ""
        let otherwise = rule?.otherwise.map { "; where too many claim, \($0.inWords)" } ?? ""
        return .init(
          "Tier \(tier), \(mode.rawValue)\(label)\(entry)\(otherwise).",
          source: rule?.basis.cited ?? policy.place.description, depth: 1)
      }
  }

  /// A test of the policy as a sentence says it.
  static func words(for test: PolicyTest) -> String {
    test.name.map { "by the test “\($0)”" } ?? "by a test of its own (\(test.place))"
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
