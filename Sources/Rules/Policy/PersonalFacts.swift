import Restructure

/// Everything about one person that a policy's tests can turn on, so that people who share it can
/// be judged together.
struct PersonalFacts: Hashable, Sendable {
  /// How each condition that asks about the person came out.
  private let answers: [Answer]
  /// How each condition that asks for a wish came out, by the post wished for.
  private let wishes: [PostID: [Answer]]

  private enum Answer: Hashable {
    case yes, no, notKnown

    init(_ truth: Truth) {
      self =
        switch truth {
        case .yes: .yes
        case .no: .no
        case .notKnown: .notKnown
        }
    }
  }

  init(of holding: Postholding, _ asked: PersonalConditions, _ judge: PolicyJudge) {
    let subject = PolicySubject(holding)
    answers =
      asked.ofPerson.map { Answer(judge.answer($0, for: subject).holds) }
      + asked.pools.flatMap { pool in
        [pool.include, pool.exclude].map { Answer(Truth($0.contains(holding.employee))) }
      }
    var wishes: [PostID: [Answer]] = [:]
    if !asked.ofWish.isEmpty {
      for wish in judge.wishes[holding.employee] ?? [] {
        guard let post = judge.plan.post(wish.post) else { continue }
        let subject = PolicySubject(holding, toPost: post)
        wishes[wish.post] = asked.ofWish.map { Answer(judge.answer($0, for: subject).holds) }
      }
    }
    self.wishes = wishes
  }
}

/// The conditions of a policy that two holders of one post can meet differently.
struct PersonalConditions: Sendable {
  let ofPerson: [PolicyCondition]
  let ofWish: [PolicyCondition]
  let pools: [Pool]

  init(_ policy: Policy) {
    // In a fixed order, so that the facts of two people can be compared place by place.
    let asked = Array(PolicyConditions.all(of: policy))
    ofPerson = asked.filter { condition in
      switch condition {
      case .field(let field, let side, _): side == .held && field.isOfHolding
      case .service, .protected, .state: true
      case .same, .pool, .gradeGap, .payGap, .match, .sources, .claimants, .holds, .wish, .event,
        .declared, .date:
        false
      }
    }
    ofWish = asked.filter { condition in
      if case .wish = condition { return true }
      return false
    }
    pools = policy.pools
  }
}
