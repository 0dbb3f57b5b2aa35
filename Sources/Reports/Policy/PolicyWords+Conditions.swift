import Restructure

extension PolicyWords {
  /// One condition, or its opposite, as a clause.
  func words(for condition: PolicyCondition, negated: Bool) -> String {
    switch condition {
    case .field(let field, let side, let values):
      Self.subject(field, of: side, isNot: negated) + values.joinedAsChoice
    case .same(let field):
      "the \(field.words) \(negated ? "is not" : "is") the same in both posts"
    case .pool(let name):
      "the person \(negated ? "does not belong" : "belongs") to the pool “\(name)”"
    case .gradeGap(let up, let down, let scale):
      gradeGap(up, down, negated) + (scale.map { " (scale \($0))" } ?? "")
    case .payGap(let gap):
      "the pay of the two grades differs by \(negated ? "more" : "no more") than "
        + words(for: gap, \.description) + " of today's"
    case .match(let percent):
      match(words(for: percent) { "\($0)%" }, negated)
    case .sources(let count):
      "the post claimed \(negated ? "is not" : "is") drawn from \(Self.number(count)) of today's roles"
    case .claimants(let test):
      Self.claimants(test, negated)
    case .service(let period, let kind):
      "the person has \(negated ? "less than" : "at least") "
        + "\(words(for: period, \.description)) of \(kind.words)"
    case .holds(let qualification, let within):
      holds(qualification, within, negated)
    case .state(let state):
      "the person \(negated ? "is not" : "is") \(state.words)"
    case .protected(let kinds):
      "the person \(negated ? "is not" : "is") protected for \(Self.protections(kinds))"
    case .wish(let rank, let day):
      "the person has \(negated ? "not put down" : "put down") a wish for the post"
        + (rank.map { $0 == 1 ? ", as first choice" : ", as choice \($0) or better" } ?? "")
        + (day.map { ", by \($0.inWords)" } ?? "")
    case .event(let name, let day):
      "“\(name)” has \(negated ? "not happened" : "happened")"
        + (day.map { " by \($0.inWords)" } ?? "")
    case .declared(let name):
      "the condition “\(name)” \(negated ? "does not hold" : "holds")"
    case .date(let from, let before):
      Self.days(from, before, negated)
    }
  }

  private static func subject(
    _ field: PolicyField, of side: PolicyCondition.Side, isNot: Bool
  ) -> String {
    let post = side == .held ? "the post held" : "the post claimed"
    return switch field {
    case .contract: "the contract \(isNot ? "is not" : "is") "
    case .holding: "the post \(isNot ? "is not" : "is") held as "
    case .terms: "the person's terms \(isNot ? "are not" : "are") "
    case .qualification: "the person \(isNot ? "does not hold" : "holds") "
    case .post: "\(post) \(isNot ? "is not" : "is") "
    case .title, .service, .team, .role, .group, .grade, .location, .pattern, .kind, .funding:
      "the \(field.words) of \(post) \(isNot ? "is not" : "is") "
    }
  }

  private func gradeGap(
    _ up: Threshold<Int>?, _ down: Threshold<Int>?, _ negated: Bool
  ) -> String {
    "the post claimed \(negated ? "is not" : "is") "
      + (up == down ? bothWays(up) : eachWay(up, down))
  }

  private func bothWays(_ gap: Threshold<Int>?) -> String {
    switch gap {
    case nil: "at any grade"
    case .stated(0): "at the same grade"
    case .some(let gap): "at most \(grades(gap)) up or down"
    }
  }

  private func eachWay(_ up: Threshold<Int>?, _ down: Threshold<Int>?) -> String {
    switch (up, down) {
    case (.stated(0), nil): "at the same grade or lower"
    case (nil, .stated(0)): "at the same grade or higher"
    case (.stated(0), let down?): "at the same grade or at most \(grades(down)) down"
    case (let up?, .stated(0)): "at the same grade or at most \(grades(up)) up"
    case (let up?, nil): "at most \(grades(up)) up, or at any lower grade"
    case (nil, let down?): "at most \(grades(down)) down, or at any higher grade"
    case (let up?, let down?): "at most \(grades(up)) up and \(grades(down)) down"
    case (nil, nil): "at any grade"
    }
  }

  private func grades(_ gap: Threshold<Int>) -> String {
    switch gap {
    case .stated(let count): counted(count, "grade")
    case .term: "so many grades as " + words(for: gap) { String($0) }
    }
  }

  private func match(_ percent: String, _ negated: Bool) -> String {
    negated
      ? "the two posts match to less than \(percent), and were not declared suitable"
      : "the two posts match to at least \(percent), or were declared suitable"
  }

  private static func number(_ test: PolicyCondition.CountTest) -> String {
    switch (test.atLeast, test.atMost) {
    case (let least?, let most?) where least == most: String(least)
    case (let least?, let most?): "\(least) to \(most)"
    case (let least?, nil): "at least \(least)"
    case (nil, let most?): "at most \(most)"
    case (nil, nil): "any number"
    }
  }

  private func holds(
    _ qualification: QualificationTest?, _ within: Threshold<Period>?, _ negated: Bool
  ) -> String {
    let what = qualification?.description ?? "what the post requires"
    guard let within else { return "the person \(negated ? "does not hold" : "holds") \(what)" }
    let period = words(for: within, \.description)
    return negated
      ? "the person does not hold, and cannot hold within \(period), \(what)"
      : "the person holds, or can hold within \(period), \(what)"
  }

  private static func protections(_ kinds: Set<Postholding.Protection>) -> String {
    kinds.count == Postholding.Protection.allCases.count
      ? "pregnancy or family leave"
      : Postholding.Protection.allCases.filter(kinds.contains)
        .map { $0.rawValue.split(separator: "-").joined(separator: " ") }.joinedAsChoice
  }

  private static func days(_ from: LocalDate?, _ before: LocalDate?, _ negated: Bool) -> String {
    let parts = [from.map { "on or after \($0.inWords)" }, before.map { "before \($0.inWords)" }]
    return "the day of the answer \(negated ? "is not" : "is") "
      + parts.compactMap(\.self).joinedInWords
  }
}
