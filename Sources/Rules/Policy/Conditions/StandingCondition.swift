import Restructure

extension PolicyJudge {
  /// Condition 8: how the person stands under the plan.
  func state(
    _ state: PolicyCondition.StaffState, _ subject: PolicySubject
  ) -> ConditionAnswer {
    let holding = subject.holding
    let standing = plan.standing(of: holding)
    let (truth, fact): (Truth, String) =
      switch (state, standing) {
      case (.atRisk, .atRisk): (.yes, "they have a case")
      case (.displaced, .atRisk): displaced(from: holding.post)
      case (.affected, .affected): (.yes, "their post changes without putting them at risk")
      case (.affected, .atRisk): (.no, "they have a case")
      case (_, .affected): (.no, "their post changes without putting them at risk")
      case (_, .noCase(let reason)): (reason.truth, reason.words)
      }
    return ConditionAnswer(
      .state, truth, fact: "\(fact); \(state.inWords) is asked for", threshold: state.inWords,
      change: truth.missing.isEmpty
        ? NearestChange("if the plan made them \(state.inWords)", .plan) : nil,
      opposite: NearestChange("if the plan did not make them \(state.inWords)", .plan))
  }

  /// Whether nothing remains of a post whose holders are at risk.
  private func displaced(from post: PostID) -> (Truth, String) {
    guard let change = plan.changes[post], !change.becomes.endsPost else {
      return (.yes, "nothing remains of post \(post)")
    }
    guard change.becomes.leavesSome else { return (.no, "post \(post) goes on in another form") }
    let remains = plan.remainder(of: change).capacity
    if remains == .notKnown {
      return (
        .notKnown(["how much of \(post) remains"]), "how much of \(post) remains is not known"
      )
    }
    return remains.isNone
      ? (.yes, "nothing remains of post \(post)") : (.no, "some of post \(post) remains")
  }

  /// Condition 9: a protection of one of some kinds is in force on the day of judgement.
  func protected(
    _ kinds: Set<Postholding.Protection>, _ subject: PolicySubject
  ) -> ConditionAnswer {
    let holding = subject.holding
    let day = judgedOn(subject)
    let asked =
      kinds.isEmpty || kinds.count == Postholding.Protection.allCases.count
      ? "a protection" : kinds.map(\.inWords).sorted().joinedAsChoice
    let isOfKind = holding.protection.map { kinds.isEmpty || kinds.contains($0) } ?? false
    let fact =
      holding.protection.map { protection in
        "\(holding.dated(protection)) \(holding.isProtected(on: day) ? "is" : "is not") in force on "
          + day.inWords
      } ?? "no protection is recorded"
    return ConditionAnswer(
      .protected, Truth(isOfKind && holding.isProtected(on: day)),
      fact: "\(fact); \(asked) is asked for", threshold: asked, date: day,
      change: NearestChange("if \(asked) were in force on \(day.inWords)", .nature),
      opposite: NearestChange("if \(asked) were not in force on \(day.inWords)", .nature))
  }
}

extension Postholding {
  /// A protection with its dates and the row: *maternity leave (from 1 May 2017 to 30 April 2018;
  /// staff.csv:3)*.
  func dated(_ protection: Protection) -> String {
    let dates =
      switch (protectedFrom, protectedTo) {
      case (let from?, let to?): "from \(from.inWords) to \(to.inWords)"
      case (let from?, nil): "from \(from.inWords), no end stated"
      case (nil, let to?): "start not stated, to \(to.inWords)"
      case (nil, nil): "no dates stated"
      }
    return "\(protection.inWords) (\(dates); \(place))"
  }

  /// The protection that is in force on a day, in words; nil where none is.
  public func protectionInForce(on day: LocalDate) -> String? {
    guard isProtected(on: day), let protection else { return nil }
    return "\(dated(protection)) is in force on \(day.inWords)"
  }
}

extension PolicyCondition.StaffState {
  fileprivate var inWords: String {
    switch self {
    case .atRisk: "at risk"
    case .displaced: "displaced"
    case .affected: "affected"
    }
  }
}
