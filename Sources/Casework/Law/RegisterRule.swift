import Restructure

/// Decides whether somebody has served long enough to be on the redeployment register.
///
/// Applies when: the policy in force asks for a length of service. What is not known does not
/// forbid.
/// Outcome: the service is complete on the day of joining.
/// Source: the employer's policy, term `register-service`.
enum RegisterRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let figure = question.setting.figures.registerService,
      let start = question.setting.person?.serviceFrom,
      !start.completes(figure.period, on: question.move.on)
    else { return [] }
    let complete = start.adding(figure.period)?.adding(days: -1)
    return [.tooLittleServiceForTheRegister(service: start, from: complete, figure)]
  }
}
