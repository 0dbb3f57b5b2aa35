import Casework
import Letters
import Restructure
import Rules

// The letters about a refused offer and about a trial.
extension LetterFacts {
  func refusalResponse(_ subject: LetterSubject, _ values: inout LetterValues) {
    values.set("refused on", day: subject.day(.refusedOn), from: subject.origin(.refusedOn))
    if let id = refused(subject) {
      values.set("refused post id", words: id, from: subject.moveOrigin)
      values.set("refused post title", words: title(of: id), from: "the plan, post \(id)")
    }
    let found: (words: [String], payment: String, fact: FactName)? =
      if subject.facts[.refusalUnreasonable] != nil {
        (
          [
            "We found that the post was suitable for you.",
            "We found that it was not reasonable to refuse it.",
          ],
          "You lose the right to a redundancy payment (Employment Rights Act 1996, section 141).",
          .refusalUnreasonable
        )
      } else if subject.facts[.offerUnsuitable] != nil {
        (["We found that the post was not suitable for you."], Self.notAffected, .offerUnsuitable)
      } else if subject.facts[.refusalReasonable] != nil {
        (["We found that it was reasonable to refuse it."], Self.notAffected, .refusalReasonable)
      } else {
        nil
      }
    if let found {
      values.set("refusal finding", lines: found.words, from: subject.origin(found.fact))
      values.set("effect on payment", lines: [found.payment], from: subject.origin(found.fact))
    }
    recordedReasons(subject, &values)
    nextStep(subject, &values)
    appeal("match-appeal", subject, &values)
  }

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
    // Whether leaving a trial was reasonable is for a person to say, and no fact of a case says it.
    values.lack(
      "effect on payment",
      because: "no case records whether it was reasonable to end the trial (section 141).")
    if let lines = dismissedAfterTrial(subject, &values) {
      values.set("next step", lines: lines, from: subject.moveOrigin)
    } else {
      nextStep(subject, &values)
    }
  }

  private static let notAffected =
    "Your right to a redundancy payment, if you have one, is not affected."

  private func trial(_ subject: LetterSubject, _ values: inout LetterValues) {
    if let id = subject.record.placeOnTrial {
      values.set("trial post id", words: id, from: subject.moveOrigin)
      values.set("trial post title", words: title(of: id), from: "the plan, post \(id)")
    }
    values.set(
      "trial starts", day: subject.day(.trialStarts), from: subject.origin(.trialStarts))
  }

  private func title(of id: PostID) -> String? {
    plan.post(id)?.title ?? plan.programme.vacancies.first { $0.post.id == id }?.post.title
  }

  private func refused(_ subject: LetterSubject) -> PostID? {
    subject.record.standingEvents.last { $0.to?.isRefusable == true && !$0.posts.isEmpty }?
      .posts.first
  }

  /// Where the case goes on; without its day nothing is said, rather than half of it.
  private func nextStep(_ subject: LetterSubject, _ values: inout LetterValues) {
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
        "You are given notice of dismissal in a letter of its own. Your last day is "
          + "\(end.inWords), and until then we will go on looking for another post for you."
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

extension CaseState {
  /// Whether an offer is made here that can be refused.
  fileprivate var isRefusable: Bool {
    [.assimilated, .matched, .offered, .altOffered].contains(self)
  }
}
