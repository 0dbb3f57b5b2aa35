import Casework
import Letters
import Restructure
import Rules

// The letters about a trial.
extension LetterFacts {
  func trialOutcome(_ subject: LetterSubject, _ values: inout LetterValues) {
    trial(subject, &values)
    let isExtended = subject.record.state == .inTrial
    values.set("trial passed", .flag(!isExtended), from: subject.moveOrigin)
    values.set("trial extended", .flag(isExtended), from: subject.moveOrigin)
    guard isExtended else {
      values.set(
        "trial outcome",
        lines: ["You are confirmed in the post from \(subject.record.since.inWords)."],
        from: subject.moveOrigin)
      values.set(
        "next step", lines: ["I will send you the terms of the post in writing."],
        from: subject.moveOrigin)
      return
    }
    guard let agreed = subject.day(.extensionAgreed), let end = subject.day(.trialEnds),
      let purpose = subject.words(.extensionPurpose)
    else { return }
    values.set(
      "trial outcome",
      lines: [
        "We agreed in writing on \(agreed.inWords) to make the trial longer.",
        "The purpose: \(purpose)", "The last day of the longer trial is \(end.inWords).",
      ] + ifTrialFails(subject), from: subject.origin(.extensionAgreed))
    values.set(
      "next step", lines: ["We will meet before \(end.inWords) to see how it has gone."],
      from: subject.origin(.trialEnds))
  }

  func trialEnded(_ subject: LetterSubject, _ values: inout LetterValues) {
    trial(subject, &values)
    values.set("trial ended on", .date(subject.record.since), from: subject.moveOrigin)
    recordedReasons(subject, &values)
    if let loss = lossOfPayment(subject) {
      values.set("effect on payment", lines: loss, from: lossOrigin(subject))
    } else {
      // Whether leaving a trial was reasonable is for a person to say, and no fact of a case says it.
      values.lack(
        "effect on payment",
        because: "no case records whether it was reasonable to end the trial (section 141).")
    }
    if let lines = dismissedAfterTrial(subject, &values) {
      values.set("next step", lines: lines, from: subject.moveOrigin)
    } else {
      nextStep(subject, &values)
    }
  }

  private func trial(_ subject: LetterSubject, _ values: inout LetterValues) {
    if let id = subject.record.placeOnTrial {
      values.set("trial post id", words: id, from: subject.moveOrigin)
      values.set("trial post title", words: title(of: id), from: "the plan, post \(id)")
    }
    values.set(
      "trial starts", day: subject.day(.trialStarts), from: subject.origin(.trialStarts))
  }

  /// Where the case goes on; without its day nothing is said, rather than half of it.
  func nextStep(_ subject: LetterSubject, _ values: inout LetterValues) {
    let lines = afterwards(subject, registerEnds(subject, &values))
    values.set("next step", lines: lines, from: subject.moveOrigin)
    if lines.isEmpty {
      let day: FactName = subject.record.state == .onRegister ? .registerEnds : .noticeEnds
      values.lack("next step", because: "the fact \(day) is not recorded on the case.")
    }
  }

  /// The last day on the register: as it was recorded, or else by the policy.
  private func registerEnds(_ subject: LetterSubject, _ values: inout LetterValues) -> LocalDate? {
    guard subject.record.state == .onRegister else { return nil }
    return subject.day(.registerEnds)
      ?? period("register", &values).flatMap {
        subject.record.since.adding($0.period)?.adding(days: -1)
      }
  }

  private func afterwards(_ subject: LetterSubject, _ registerEnds: LocalDate?) -> [String] {
    switch subject.record.state {
    case .onRegister:
      guard let end = registerEnds else { return [] }
      let isBack = subject.record.path.count { $0 == .onRegister } > 1
      return [
        (isBack
          ? "You are back on the redeployment register."
          : "You are now on the redeployment register, and a letter of its own tells you what it does.")
          + " Your last day on it is \(end.inWords)."
      ]
    case .unplaced:
      return ["You have no post in the new structure yet. We will look with you for another post."]
    case .underNotice:
      guard let end = subject.day(.noticeEnds) else { return [] }
      return [
        (subject.record.hasNewNotice
          ? "You are given notice of dismissal in a letter of its own."
          : "The notice of dismissal that you were given stands.")
          + " Your last day is \(end.inWords), and until then we will go on looking for another post "
          + "for you."
      ]
    case .leftRedundant, .leftRefusedUnreasonably:
      guard let end = subject.day(.noticeEnds) else { return [] }
      return ["Your employment ended on \(end.inWords), the last day of your notice."]
    default: return []
    }
  }
}

extension CaseRecord {
  /// The post that was last offered as an alternative.
  fileprivate var placeOnTrial: PostID? {
    standingEvents.last { ($0.to == .altOffered || $0.to == .inTrial) && !$0.posts.isEmpty }?
      .posts.first
  }
}
