import Restructure

/// How a person stands in one post: at risk with a case, affected without risk, or neither.
public enum Standing: Hashable, Sendable {
  /// The person has a case.
  case atRisk
  /// The post is renamed, varied or transferred: letters, but no case.
  case affected
  /// Neither, for a reason.
  case noCase(NoCaseReason)
}

/// Why somebody who is listed has no case.
public enum NoCaseReason: Hashable, Sendable {
  case postContinues
  case noFateStated
  case underReview
  /// The change counts only under a condition, which does not hold now or is not known.
  case conditionNotMet(Condition)
  case notSubstantive(Postholding.Holding)
  case notEmployedSo(Postholding.Contract)
  case contractEnds(LocalDate, judgedOn: LocalDate)
  case notEstablishment(Post.Kind)
  case postNotKnown
  /// A decision releases the person: voluntary redundancy, or a place given up by a swap.
  case leavesByAgreement(HumanDecision)

  /// The reason in words, to follow a name.
  public var words: String {
    switch self {
    case .postContinues: "the post continues unchanged"
    case .noFateStated: "the plan does not say what becomes of the post"
    case .underReview: "the post is to be reviewed and nothing is decided"
    case .conditionNotMet(let condition):
      "the change depends on “\(condition.asks)”, which \(condition.value.inWords)"
    case .notSubstantive(let holding): "the post is held \(holding.inWords), not substantively"
    case .notEmployedSo(.agency): "the contract is with an agency"
    case .notEmployedSo(let contract): "the contract is \(contract.rawValue)"
    case .contractEnds(let day, let judgedOn):
      "the fixed term ends on \(day.inWords), before \(judgedOn.inWords)"
    case .notEstablishment(let kind): "\(kind.rawValue) work is not a post of the establishment"
    case .postNotKnown: "the post is not in posts.csv"
    case .leavesByAgreement(let decision): "leaves by agreement, by \(decision.cited)"
    }
  }
}

extension NoCaseReason {
  /// No, or not known where it hangs on a condition that nobody has settled.
  var truth: Truth {
    if case .conditionNotMet(let condition) = self, condition.value == .notKnown {
      return .notKnown(["whether “\(condition.asks)”"])
    }
    return .no
  }

  /// The smallest change by which a holder of a post would have a case.
  func nearestChange(from post: PostID) -> String {
    switch self {
    case .postContinues, .noFateStated, .underReview, .notEstablishment, .postNotKnown:
      "if the plan put post \(post) at risk"
    case .conditionNotMet(let condition): "if this held: \(condition.asks)"
    case .notSubstantive: "if they held \(post) substantively"
    case .notEmployedSo: "if they held \(post) on a permanent or fixed-term contract"
    case .contractEnds(_, let judgedOn):
      "if the fixed term ran to \(judgedOn.inWords) or beyond"
    case .leavesByAgreement(let decision): "if decision \(decision.id) were reversed"
    }
  }
}

extension Postholding.Holding {
  /// The holding in words, to follow *held*.
  public var inWords: String {
    switch self {
    case .substantive: "substantively"
    case .acting: "in an acting capacity"
    case .cover: "as cover"
    case .secondedIn: "on secondment"
    case .secondedOut: "while seconded out"
    }
  }
}

extension PlanInForce {
  /// How a postholding stands under this plan.
  ///
  /// A person is judged by the post held substantively; somebody seconded out still holds theirs.
  /// Source: interface, section 2; policies, section 1c.
  public func standing(of holding: Postholding) -> Standing {
    if let decision = decided.releasing(holding) { return .noCase(.leavesByAgreement(decision)) }
    let ofHolders = standing(ofHoldersOf: holding.post)
    if case .noCase = ofHolders { return ofHolders }
    return reasonOfTheirOwn(holding).map { .noCase($0) } ?? ofHolders
  }

  /// How the holders of a post stand who hold it substantively and for good.
  func standing(ofHoldersOf id: PostID) -> Standing {
    guard let post = posts[id] else { return .noCase(.postNotKnown) }
    guard post.kind.isEstablishment else { return .noCase(.notEstablishment(post.kind)) }
    guard let change = changes[id] else { return .noCase(whyNoFate(of: id)) }
    switch change.becomes {
    case .retain: return .noCase(.postContinues)
    case .review: return .noCase(.underReview)
    default: return change.putsHoldersAtRisk ? .atRisk : .affected
    }
  }

  /// Why one holder has no case where others of the post may have one.
  private func reasonOfTheirOwn(_ holding: Postholding) -> NoCaseReason? {
    switch holding.holding {
    case .substantive, .secondedOut: break
    case .acting, .cover, .secondedIn: return .notSubstantive(holding.holding)
    }
    switch holding.contract {
    case .permanent: return nil
    case .fixedTerm:
      let judgedOn = judgedOn(for: holding.post)
      return holding.contractEnds.flatMap { ends in
        ends < judgedOn ? .contractEnds(ends, judgedOn: judgedOn) : nil
      }
    case .casual, .agency: return .notEmployedSo(holding.contract)
    }
  }

  private func whyNoFate(of post: PostID) -> NoCaseReason {
    let unmet = suspendedChanges[post]?.first.flatMap { condition($0.condition) }
    return unmet.map { .conditionNotMet($0) } ?? .noFateStated
  }
}
