import Restructure

extension PlanInForce {
  /// The decisions that count on the day: dated by then, and not reversed by then.
  public var decisions: [HumanDecision] { decided.all }

  /// The rules by which decisions give somebody a place, in the order in which they were recorded.
  ///
  /// Who has one claims nothing else.
  public func rules(deciding holding: Postholding) -> [ClaimRule] {
    decided.deciding(holding).compactMap { decision in
      switch decision.kind {
      case .assign: decision.toPost.map { .decision(decision, toPost: $0) }
      case .swap: chair(givenUpBy: decision).map { .decision(decision, toPost: $0) }
      case .exclude, .suitable, .acceptVR, .reverse: nil
      }
    }
  }

  /// The post of the volunteer whose place a person takes: the one that the decision names, or
  /// else the one that the volunteer holds substantively.
  private func chair(givenUpBy swap: HumanDecision) -> PostID? {
    if let post = swap.toPost { return post }
    guard let volunteer = swap.with else { return nil }
    let held = (staffByEmployee[volunteer] ?? []).map { programme.staff[$0] }
    let own = held.filter { $0.holding == .substantive || $0.holding == .secondedOut }
    return (own.isEmpty ? held : own).map(\.post).min()
  }

  /// The decisions that give places in a post to people who have no case, with what they hold.
  ///
  /// Somebody with a case claims the place; these take it without.
  func placesGivenWithoutCase(in post: PostID) -> [(decision: HumanDecision, holding: Postholding)]
  {
    (decided.assigning[post] ?? []).compactMap { decision in
      let held = (staffByEmployee[decision.employee] ?? []).map { programme.staff[$0] }
        .filter { decision.post == nil || decision.post == $0.post }
      guard let first = held.first, !held.contains(where: { standing(of: $0) == .atRisk }) else {
        return nil
      }
      return (decision, first)
    }
  }

  /// The places that a rule opens to somebody; nil where the post is not known.
  public func seats(opened rule: ClaimRule, to holding: Postholding) -> Seats? {
    switch rule {
    case .ownPost(let change):
      return remainder(of: change)
    case .ringFence(let row, _):
      return post(row.toPost).map { vacancies(in: $0) }
    case .decision(let swap, let id) where swap.kind == .swap:
      guard posts[id] != nil else { return nil }
      let ends = changes[id]?.becomes.endsPost == true
      return Seats(
        post: id, isOwnPost: false, capacity: .positions(ends ? 0 : 1),
        working: ends ? "the volunteer's post ends" : "the chair of \(swap.with ?? "a volunteer")",
        swap: swap.id)
    case .decision(_, let id):
      if isOwnRemainder(id, of: holding), let change = changes[id] {
        return remainder(of: change)
      }
      return post(id).map { vacancies(in: $0) }
    }
  }

  /// Whether a post is the person's own, of which the plan leaves some.
  func isOwnRemainder(_ post: PostID, of holding: Postholding) -> Bool {
    post == holding.post && changes[post]?.becomes.leavesSome == true
  }
}
