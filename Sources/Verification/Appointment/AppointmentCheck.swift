import Restructure
import Rules

extension Verification {
  /// Checks the result of an appointment: it is worked out anew, in another way, and has to be the
  /// same in every field.
  public static func ofAppointment(
    _ result: JSONValue, _ judge: ClaimJudge, settings: JSONValue
  ) -> Verification {
    let question = Question(ClaimSheet(judge), counting: .certain)
    let expectation = AppointmentExpectation(Candidacies(question))
    let expected = expectation.document(settings: settings)
    return Verification(
      objections: JSONDifference.between(result, expected: expected),
      findings: [
        .cases(question.sheet.cases.count, placed: expectation.placed),
        .noEnvy(undecided: expectation.undecided),
      ])
  }
}
