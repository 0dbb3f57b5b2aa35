import Casework
import Letters
import Restructure
import Rules

// The letter about a refused offer, and what the finding means for the payment ever after.
extension LetterFacts {
  func refusalResponse(_ subject: LetterSubject, _ values: inout LetterValues) {
    values.set("refused on", day: subject.day(.refusedOn), from: subject.origin(.refusedOn))
    if let id = refused(subject) {
      values.set("refused post id", words: id, from: subject.moveOrigin)
      values.set("refused post title", words: title(of: id), from: "the plan, post \(id)")
    }
    if let found = finding(on: subject) {
      values.set("refusal finding", lines: found.words, from: subject.origin(found.fact))
      values.set("effect on payment", lines: found.payment, from: subject.origin(found.fact))
    }
    recordedReasons(subject, &values)
    nextStep(subject, &values)
    // Whoever is under notice has the dismissal to appeal against, with the finding it rests on.
    let isUnderNotice = subject.record.state == .underNotice
    appeal(isUnderNotice ? "redundancy-appeal" : "match-appeal", subject, &values)
  }

  private struct Finding {
    let words: [String]
    let payment: [String]
    let fact: FactName
  }

  private func finding(on subject: LetterSubject) -> Finding? {
    if subject.facts[.refusalUnreasonable] != nil {
      return Finding(
        words: [
          "We found that the post was suitable for you.",
          "We found that it was not reasonable to refuse it.",
        ],
        payment: [
          "Because of this finding no redundancy payment is due to you if you are dismissed for "
            + "redundancy (Employment Rights Act 1996, section 141).",
          Self.tribunal,
        ], fact: .refusalUnreasonable)
    }
    if subject.facts[.offerUnsuitable] != nil {
      return Finding(
        words: ["We found that the post was not suitable for you."], payment: unaffected(subject),
        fact: .offerUnsuitable)
    }
    guard subject.facts[.refusalReasonable] != nil else { return nil }
    return Finding(
      words: ["We found that it was reasonable to refuse it."], payment: unaffected(subject),
      fact: .refusalReasonable)
  }

  /// What the present finding leaves as it was: the right to a payment, or its loss by an earlier one.
  private func unaffected(_ subject: LetterSubject) -> [String] {
    lossOfPayment(subject)
      ?? ["Your right to a redundancy payment, if you have one, is not affected."]
  }

  /// That an earlier finding stands by which the payment is lost; nil where none does.
  func lossOfPayment(_ subject: LetterSubject) -> [String]? {
    guard let finding = subject.record.unreasonableRefusal else { return nil }
    let post = finding.post.map(named) ?? "a post"
    return [
      "On \(finding.on.inWords) we found that it was not reasonable to refuse \(post). That finding "
        + "stands, so no redundancy payment is due to you (Employment Rights Act 1996, section 141).",
      Self.tribunal,
    ]
  }

  /// Where the finding is recorded by which the payment is lost.
  func lossOrigin(_ subject: LetterSubject) -> String {
    let entry = subject.record.standingEvents.first {
      $0.sequence == subject.record.unreasonableRefusal?.sequence
    }
    return entry.map(subject.origin) ?? subject.moveOrigin
  }

  /// The post whose offer was refused last.
  func refused(_ subject: LetterSubject) -> PostID? {
    let events = subject.record.standingEvents
    let refusal = events.last { $0.to == .refused }?.sequence ?? Int.max
    return events.last {
      $0.sequence < refusal && $0.to?.isRefusable == true && !$0.posts.isEmpty
    }?.posts.first
  }

  func title(of id: PostID) -> String? {
    plan.postOrVacancy(id)?.title
  }

  private static let tribunal =
    "If you disagree, you may also ask an employment tribunal to decide whether a payment is due. The "
    + "claim must be made within six months of the relevant date, which is as a rule the last day of "
    + "your employment (section 164)."
}

extension CaseState {
  /// Whether an offer is made here that can be refused.
  fileprivate var isRefusable: Bool {
    [.assimilated, .matched, .offered, .altOffered].contains(self)
  }
}
