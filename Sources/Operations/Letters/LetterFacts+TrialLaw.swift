import Casework
import Entitlement
import Letters
import Restructure
import Rules

// What the law makes of a trial that comes to nothing: the notice that was given before it stands.
extension LetterFacts {
  /// On what a trial rests and how long it is, and what becomes of the person if it fails.
  func trialBasis(_ subject: LetterSubject, _ values: inout LetterValues) {
    guard subject.facts[.statutoryTrial] == nil else {
      values.set(
        "trial basis", lines: statutoryTrial(subject) + ifTrialFails(subject),
        from: subject.origin(.statutoryTrial))
      return
    }
    guard let term = period("trial", &values) else { return }
    values.set(
      "trial basis",
      lines: ["The trial is given under the policy and lasts \(term.period)."]
        + ifTrialFails(subject),
      from: term.origin)
  }

  /// What becomes of somebody whose trial fails; a trial before any notice dismisses nobody.
  ///
  /// Source: ERA s.138(2) and (4), s.141(4), s.145(4) and s.164. The employer's ending counts only for a
  /// reason that has to do with the change of work.
  func ifTrialFails(_ subject: LetterSubject) -> [String] {
    let notice = subject.day(.noticeEnds)
    guard subject.facts[.statutoryTrial] != nil else {
      return [
        notice.map {
          "If the trial ends without your staying in the post, the notice that you were given still "
            + "stands, and its last day is \($0.inWords)."
        }
          ?? "You are not under notice of dismissal. If the trial ends without your staying in the post, "
          + "that does not dismiss you: we go on looking with you for another post."
      ]
    }
    let day = notice.map { " on \($0.inWords)," } ?? " on"
    return [
      "If you end the trial before it is over, for whatever reason, or if we end it for a reason that "
        + "has to do with how the new post differs from the old, the law treats you as dismissed for "
        + "redundancy\(day) the day on which your old post ended (section 138).",
      "You then have the same right to a redundancy payment as if you had not tried the post, unless the "
        + "post was suitable and it was unreasonable to leave it (section 141). The six months for "
        + "claiming the payment are counted from the end of the trial (sections 145 and 164).",
    ]
  }

  private func statutoryTrial(_ subject: LetterSubject) -> [String] {
    let law = "(Employment Rights Act 1996, section 138)"
    guard let agreed = subject.day(.retrainingAgreed) else {
      return [
        "The law gives you this trial. It runs until four weeks from the day on which you start work in "
          + "the new post \(law)."
      ]
    }
    return [
      "The law gives you this trial. It may be longer than four weeks because we agreed in writing on "
        + "\(agreed.inWords) that you are retrained for the post \(law)."
    ]
  }

  /// Where somebody stands who left the law's trial after the old post had ended; nil for anybody else.
  func dismissedAfterTrial(
    _ subject: LetterSubject, _ values: inout LetterValues
  ) -> [String]? {
    let state = subject.record.state
    guard subject.facts[.statutoryTrial] != nil,
      state == .leftRedundant || state == .leftRefusedUnreasonably,
      let ended = subject.day(.noticeEnds)
    else { return nil }
    let left = subject.record.since
    var lines = [
      "The law treats you as dismissed for redundancy on \(ended.inWords), the day on which your old "
        + "post ended (Employment Rights Act 1996, section 138). Your work in the new post ended on "
        + "\(left.inWords)."
    ]
    if let day = claimBy(left, from: subject.moveOrigin, &values) {
      lines.append(
        "If a redundancy payment is due to you and you have not had it, the right to it is lost unless it "
          + "is paid, or claimed in writing from us or at an employment tribunal, within six months of "
          + "the end of the trial (sections 145 and 164). To be safe, claim it by \(day.inWords).")
    }
    return lines
  }
}
