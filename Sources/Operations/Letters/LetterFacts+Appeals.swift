import Casework
import Letters
import Restructure

// The letters about appeals against the match, the pool or the score, and against dismissal.
extension LetterFacts {
  func appealAcknowledged(_ subject: LetterSubject, _ values: inout LetterValues) {
    appealFacts(subject, &values)
    panelApart(subject, &values)
  }

  func appealOutcome(_ subject: LetterSubject, _ values: inout LetterValues) {
    appealFacts(subject, &values)
    values.set(
      "appeal decision", lines: [subject.words(.appealOutcome)].compactMap(\.self),
      from: subject.origin(.appealOutcome))
    noteTheFinding(subject, &values)
    guard let answer = answerBy(subject, &values) else { return }
    values.set(
      "effect of the appeal", lines: effect(subject) + answer, from: subject.moveOrigin)
  }

  /// By when the person is to answer; empty where nothing is asked, nil where no day is known.
  ///
  /// An offer or an invitation goes on after an appeal with a day that lies ahead; the old one may have
  /// passed while the appeal was heard.
  private func answerBy(_ subject: LetterSubject, _ values: inout LetterValues) -> [String]? {
    let (fact, ask): (FactName, String)
    switch subject.record.state {
    case .assimilated, .matched, .offered:
      (fact, ask) = (.acceptBy, "Please tell me in writing whether you accept, by")
    case .ringFenced: (fact, ask) = (.interestCloses, "Your claim must arrive by")
    default: return []
    }
    guard let day = subject.day(fact), day >= on, day > subject.record.since else {
      let known = subject.day(fact).map { ", and \(fact) is \($0.inWords)" } ?? ""
      values.lack(
        "effect of the appeal",
        because:
          "the person needs a day by which to answer after the appeal\(known): give one with "
          + "ringfence case fact --fact \(fact)=DATE.")
      return nil
    }
    return ["\(ask) \(day.inWords)."]
  }

  func redundancyAppeal(_ subject: LetterSubject, _ values: inout LetterValues) {
    appealFacts(subject, &values)
    let state = subject.record.state
    let isToCome = state == .redundancyAppeal
    values.set("appeal to be heard", .flag(isToCome), from: subject.moveOrigin)
    values.set("appeal decided", .flag(!isToCome), from: subject.moveOrigin)
    values.set("reinstated", .flag(state == .withdrawn), from: subject.moveOrigin)
    if isToCome {
      panelApart(subject, &values)
      values.set(
        "effect of the appeal", lines: [Self.stillEnds(subject)].compactMap(\.self),
        from: subject.origin(.noticeEnds))
      values.set(
        "next step", lines: ["The panel will write to you with its decision and its reasons."],
        from: subject.moveOrigin)
      return
    }
    values.set(
      "appeal particulars", lines: [subject.words(.appealOutcome)].compactMap(\.self),
      from: subject.origin(.appealOutcome))
    values.set("effect of the appeal", lines: effect(subject), from: subject.moveOrigin)
    noteTheFinding(subject, &values)
    let next: [CaseState: String] = [
      .withdrawn: "Please carry on in your post. I will meet you to settle anything that is open.",
      .underNotice: "We will go on looking for another post for you until your last day.",
      .leftRefusedUnreasonably:
        "What is still to be paid to you is paid as your notice letter says.",
      .leftRedundant: "What is still to be paid to you is paid as your notice letter says.",
    ]
    values.set(
      "next step", lines: [state.flatMap { next[$0] }].compactMap(\.self), from: subject.moveOrigin)
  }

  private func appealFacts(_ subject: LetterSubject, _ values: inout LetterValues) {
    values.set(
      "appeal received", day: subject.day(.appealReceived), from: subject.origin(.appealReceived))
    values.set(
      "appeal ground", words: subject.words(.appealGround), from: subject.origin(.appealGround))
    values.set(
      "appeal panel", words: subject.words(.appealPanel), from: subject.origin(.appealPanel))
    values.set(
      "hearing date", day: subject.day(.appealHearing), from: subject.origin(.appealHearing))
  }

  /// Both letters say that nobody on the panel took part in the decision; the move that brings the
  /// outcome asks the same.
  private func panelApart(_ subject: LetterSubject, _ values: inout LetterValues) {
    guard let panel = subject.words(.appealPanel),
      let decider = subject.record.decider(among: panel)
    else { return }
    values.refuse(
      because:
        "it would say that nobody on the panel took part in the decision, and the panel names "
        + "\(decider), who has decided in this case before. Let others hear the appeal, and record "
        + "them: ringfence case fact --fact appeal-panel=NAMES")
  }

  private static func stillEnds(_ subject: LetterSubject) -> String? {
    subject.day(.noticeEnds).map {
      "Your appeal does not move the last day of your employment, which is \($0.inWords)."
    }
  }

  /// What the case is after an appeal, said to the person.
  private func effect(_ subject: LetterSubject) -> [String] {
    let post = offered(subject).map(named) ?? "the post"
    let words: String? =
      switch subject.record.state {
      case .withdrawn: "Your dismissal does not take effect."
      case .underNotice, .leftRedundant, .leftRefusedUnreasonably:
        "The notice that you were given stands."
      case .assimilated, .matched, .offered: "You are offered \(post)."
      case .ringFenced: "You may claim \(post)."
      case .inSelection: "Your claim is assessed."
      case .unplaced: "You have no place in the new structure at present."
      case .onRegister: "You are on the redeployment register, as you were before your appeal."
      case .atRisk:
        "You are at risk of redundancy, and the route that is open to you is looked at anew."
      default: nil
      }
    let last = subject.record.state == .underNotice ? Self.lastDay(subject) : nil
    return [words, last].compactMap(\.self) + onPayment(subject)
  }

  /// A panel may have set a finding aside in words alone.
  private func noteTheFinding(_ subject: LetterSubject, _ values: inout LetterValues) {
    guard let finding = subject.record.unreasonableRefusal else { return }
    values.note(openPoints: [
      "The letter says that the finding of \(finding.on.inWords) stands, by which the redundancy payment "
        + "is lost. If the panel set it aside, record that first: ringfence case fact "
        + "\(subject.reference) --fact finding-set-aside=DATE."
    ])
  }

  /// What an appeal leaves of a finding that a refusal was unreasonable.
  private func onPayment(_ subject: LetterSubject) -> [String] {
    if let loss = lossOfPayment(subject) { return loss }
    guard let day = subject.day(.findingSetAside), let received = subject.day(.appealReceived),
      day >= received, let post = refused(subject)
    else { return [] }
    return [
      "The finding that it was not reasonable to refuse \(named(post)) is set aside. Your right to a "
        + "redundancy payment, if you have one, is as it was before it."
    ]
  }

  private static func lastDay(_ subject: LetterSubject) -> String? {
    subject.day(.noticeEnds).map { "Your last day is \($0.inWords)." }
  }
}
