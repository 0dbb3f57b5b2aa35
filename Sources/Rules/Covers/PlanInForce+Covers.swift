import Restructure

extension PlanInForce {
  /// Whether somebody holds what a cover wants: a qualification, or alternatives joined by `|`.
  ///
  /// Somebody who can hold it by a later day does not hold it: whether they will is not known.
  public func holds(_ wanted: String, _ holding: Postholding) -> Truth {
    guard let test = QualificationTest(parsing: wanted) else { return .no }
    guard let entries = holding.qualifications else {
      return .notKnown(["qualifications of \(holding.employee)"])
    }
    let qualifications = Qualifications(entries)
    if test.isMet(by: qualifications.names(by: nil)) { return .yes }
    let day = judgedOn(for: holding.post)
    return test.isMet(by: qualifications.names(by: day))
      ? .notKnown(["whether \(holding.employee) will hold \(test) by \(day.inWords)"]) : .no
  }

  /// The people who are in one of these posts when the new structure starts without having to
  /// claim it: their post goes on, or becomes it.
  public func staying(in posts: Set<PostID>) -> [Postholding] {
    programme.staff.filter { holding in
      guard holding.holding == .substantive || holding.holding == .secondedOut else {
        return false
      }
      let change = changes[holding.post]
      switch standing(of: holding) {
      case .affected, .noCase(.postContinues):
        return posts.contains(change?.toPost ?? holding.post)
      case .noCase(.noFateStated):
        return posts.contains(holding.post)
      case .noCase(.conditionNotMet(let condition)):
        return condition.value != .notKnown && posts.contains(holding.post)
      case .atRisk, .noCase:
        return false
      }
    }
  }
}
