import Restructure

extension PolicyWords {
  /// How many people may claim, beside the places or beside a number.
  static func claimants(_ test: PolicyCondition.ClaimantTest, _ negated: Bool) -> String {
    let comparison = negated ? test.comparison.opposite : test.comparison
    return switch test.than {
    case .places: besidePlaces(comparison)
    case .number(let number): beside(number, comparison)
    }
  }

  private static func besidePlaces(
    _ comparison: PolicyCondition.ClaimantTest.Comparison?
  ) -> String {
    switch comparison {
    case .fewer: "fewer people may claim than there are places"
    case .atMost: "no more people may claim than there are places"
    case .exactly: "as many people may claim as there are places"
    case .atLeast: "at least as many people may claim as there are places"
    case .more: "more people may claim than there are places"
    case nil: "more or fewer people may claim than there are places"
    }
  }

  private static func beside(
    _ number: Int, _ comparison: PolicyCondition.ClaimantTest.Comparison?
  ) -> String {
    let people = counted(number, "person", "people")
    return switch comparison {
    case .fewer: "fewer than \(people) may claim"
    case .atMost: "at most \(people) may claim"
    case .exactly: "exactly \(people) may claim"
    case .atLeast: "at least \(people) may claim"
    case .more: "more than \(people) may claim"
    case nil: "more or fewer than \(people) may claim"
    }
  }
}

extension PolicyCondition.ClaimantTest.Comparison {
  /// What holds where it does not; nil stands for any other number.
  fileprivate var opposite: Self? {
    switch self {
    case .fewer: .atLeast
    case .atMost: .more
    case .exactly: nil
    case .atLeast: .fewer
    case .more: .atMost
    }
  }
}
