import Restructure

extension PolicyJudge {
  /// Condition 1: a field is one of some words.
  func field(
    _ field: PolicyField, of side: PolicyCondition.Side, in words: [String],
    _ subject: PolicySubject
  ) -> ConditionAnswer {
    let name: ClaimTest.Name = side == .held ? .heldField : .claimedField
    let wanted = words.joinedAsChoice
    let what = phrase(field, side, subject)
    guard let values = values(of: field, side, subject) else {
      return ConditionAnswer(
        name, .notKnown([what]), fact: "\(what) is not recorded; \(wanted) is asked for",
        threshold: wanted)
    }
    let known = Set(values.map { folded($0, field) })
    let isMet = words.contains { known.contains(folded($0, field)) }
    return ConditionAnswer(
      name, Truth(isMet), fact: "\(what) is \(values.joinedInWords); \(wanted) is asked for",
      threshold: wanted, change: NearestChange("if \(what) were \(wanted)", .nature),
      opposite: NearestChange("if \(what) were not \(wanted)", .nature))
  }

  /// Condition 1: a field is the same in today's post and in the post claimed.
  func same(_ field: PolicyField, _ subject: PolicySubject) -> ConditionAnswer {
    let (held, claimed) = (phrase(field, .held, subject), phrase(field, .claimed, subject))
    let ours = values(of: field, .held, subject)
    let theirs = field.isOfHolding ? nil : values(of: field, .claimed, subject)
    guard let ours = ours?.first, let theirs = theirs?.first else {
      let missing = [ours == nil ? held : nil, theirs == nil ? claimed : nil].compactMap(\.self)
      return ConditionAnswer(
        .sameField, .notKnown(missing),
        fact: "\(missing.joinedInWords) \(missing.count == 1 ? "is" : "are") not recorded")
    }
    return ConditionAnswer(
      .sameField, Truth(folded(ours, field) == folded(theirs, field)),
      fact: "\(held) is \(ours), and \(claimed) is \(theirs)",
      change: NearestChange("if \(held) and \(claimed) were the same", .nature),
      opposite: NearestChange("if \(held) and \(claimed) differed", .nature))
  }

  private func phrase(
    _ field: PolicyField, _ side: PolicyCondition.Side, _ subject: PolicySubject
  ) -> String {
    switch field {
    case .qualification: "qualifications of \(subject.holding.employee)"
    case .contract, .holding, .terms: "the \(field.rawValue) of \(subject.holding.employee)"
    default:
      switch side {
      case .held: "the \(field.rawValue) of post \(subject.holding.post)"
      case .claimed: "the \(field.rawValue) of post \(subject.toPost?.id ?? "claimed")"
      }
    }
  }

  /// The words that a field holds; nil where nothing is recorded.
  private func values(
    of field: PolicyField, _ side: PolicyCondition.Side, _ subject: PolicySubject
  ) -> [String]? {
    let holding = subject.holding
    switch field {
    case .contract: return [holding.contract.rawValue]
    case .holding: return [holding.holding.rawValue]
    case .terms: return holding.terms.map { [$0] }
    case .qualification: return holding.qualifications.map { Qualifications($0).held }
    default: break
    }
    guard let post = side == .held ? plan.posts[holding.post] : subject.toPost else { return nil }
    return post.text(of: field).map { [$0] }
  }

  private func folded(_ word: String, _ field: PolicyField) -> String {
    field == .grade ? GradeGap.folded(word) : String(word.lowercased().trimmedText)
  }
}

extension Post {
  /// What a field of the post says; nil where nothing is recorded, or the field is a holding's.
  fileprivate func text(of field: PolicyField) -> String? {
    switch field {
    case .post: id
    case .title: title
    case .service: service
    case .team: team
    case .role: role
    case .group: group
    case .grade: grade
    case .location: location
    case .pattern: pattern
    case .kind: kind.rawValue
    case .funding: funding
    case .contract, .holding, .terms, .qualification: nil
    }
  }
}
