import Restructure

extension PolicyJudge {
  /// Condition 5: the number of people who may claim.
  ///
  /// It decides how the post is filled, never whether somebody may claim, so here it only says so.
  func claimants(_ test: PolicyCondition.ClaimantTest) -> ConditionAnswer {
    var answer = ConditionAnswer(
      .claimants, .yes,
      fact: "the number of claimants decides how the post is filled, not who may claim it",
      threshold: test.inWords)
    answer.count = test
    return answer
  }
}

extension PolicyCondition.ClaimantTest {
  /// *exactly 1 claimant*, *no more claimants than places*.
  var inWords: String {
    switch (comparison, than) {
    case (.fewer, .places): "fewer claimants than places"
    case (.atMost, .places): "no more claimants than places"
    case (.exactly, .places): "as many claimants as places"
    case (.atLeast, .places): "at least as many claimants as places"
    case (.more, .places): "more claimants than places"
    case (.fewer, .number(let number)): "fewer than \(counted(number, "claimant"))"
    case (.atMost, .number(let number)): "at most \(counted(number, "claimant"))"
    case (.exactly, .number(let number)): "exactly \(counted(number, "claimant"))"
    case (.atLeast, .number(let number)): "at least \(counted(number, "claimant"))"
    case (.more, .number(let number)): "more than \(counted(number, "claimant"))"
    }
  }
}
