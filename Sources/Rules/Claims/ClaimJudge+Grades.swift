import Restructure

extension ClaimJudge {
  /// How many grades a post lies below another, less than nothing where it lies above: on a scale of
  /// the policy that has both grades, or else as numbered grades are counted; nil is not known.
  public func grades(_ post: Post, below other: Post) -> Int? {
    for scale in plan.programme.policy?.scales ?? [] {
      if let low = post.grade.flatMap(scale.step), let high = other.grade.flatMap(scale.step) {
        return high - low
      }
    }
    return GradeGap.steps(from: post.grade, to: other.grade)
  }
}
