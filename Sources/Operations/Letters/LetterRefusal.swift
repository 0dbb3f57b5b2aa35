import Casework
import LetterForms
import Letters
import Restructure
import Store

/// Why a letter must not be written although every field has a value.
enum LetterRefusal {
  /// A case that was named and is not due the letter.
  static func notDue(
    _ kind: LetterKind, _ record: CaseRecord, _ states: StatePolicy
  ) -> OperationFailure {
    let state = record.state
    if kind.isOffer, state == .matchAppeal || state == .redundancyAppeal {
      return .refused(
        "\(record.reference) is under appeal, and an offer would contradict it",
        remedy: "Record the outcome of the appeal first; the letter \(kind.rawValue) follows it.")
    }
    if let called = record.lettersCalledFor.last(where: { $0.kind == kind.rawValue }) {
      return .refused(
        "\(record.reference) has moved on from \(states.name(of: called.to)), for which the letter "
          + "\(kind.rawValue) was due from \(called.on)",
        remedy:
          "It would say what is no longer so. If it was never written, write what the person is "
          + "owed of it in words of your own, and note it: ringfence case note.")
    }
    return .refused(
      "\(record.reference) is \(state.map(states.name) ?? "affected, not a case")",
      remedy: "The letter \(kind.rawValue) goes to \(LetterAudience.words(kind)).")
  }

  /// A language in which there are no letters.
  static func unknownLanguage(_ word: String) -> String {
    "staff.csv asks for letters in “\(word)”, and there are templates in English and Welsh only"
  }

  /// What keeps a letter back: its date, its address, or another letter of the case.
  ///
  /// A notice that repeats what stands on the register is not given anew by it.
  static func obstacle(
    to kind: LetterKind, _ subject: LetterSubject?, _ values: FieldValues, on day: LocalDate,
    live: [RegisteredLetter], repeatsWhatStands: Bool = false
  ) -> String? {
    let found = [
      subject.flatMap { tooEarly($0, day) },
      repeatsWhatStands ? nil : subject.flatMap { noticeTooLate(kind, $0, day) },
      address(values, kind), subject.flatMap { trialBeyondNotice(kind, $0) },
      contradiction(of: kind, on: day, subject, values, live),
    ]
    let reasons = found.compactMap(\.self)
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  private static func tooEarly(_ subject: LetterSubject, _ day: LocalDate) -> String? {
    guard let state = subject.record.state, day < subject.record.since else { return nil }
    return "it would be dated \(day.inWords), before the case came to \(state) on "
      + subject.record.since.inWords
  }

  /// The letter is itself the notice, so that it cannot tell of one that was given before it.
  private static func noticeTooLate(
    _ kind: LetterKind, _ subject: LetterSubject, _ day: LocalDate
  ) -> String? {
    guard kind == .notice, let given = subject.day(.noticeGiven), day > given else { return nil }
    return "it is itself the notice, and would be dated \(day.inWords), after the day on which "
      + "notice was given by the record, \(given.inWords). Date it on the day on which notice is "
      + "given (--on \(given)), or record the day on which it is really given (ringfence case fact); "
      + "a copy of a notice that was given is made by ringfence letters show"
  }

  private static func address(_ values: FieldValues, _ kind: LetterKind) -> String? {
    let isToPerson = kind.reader == .person
    guard case .list(let lines) = values[isToPerson ? "address lines" : "recipient address lines"],
      !PostalAddress.isPlainlyComplete(lines)
    else { return nil }
    // The name stands above the address; one that is lacking is lacking for itself.
    let name = values[isToPerson ? "employee name" : "recipient name"]
    let shown = name.flatMap { $0.isBlank ? nil : $0.inSentence }
    let address = PostalAddress([shown ?? "A Person"] + lines)
    return address.faultInThePost.map { "the address is incomplete: it \($0)" }
  }

  /// A trial that the policy gives ends before the job does; the one that the law gives follows it.
  private static func trialBeyondNotice(_ kind: LetterKind, _ subject: LetterSubject) -> String? {
    guard kind == .alternativeOffer || kind == .trialOutcome,
      subject.facts[.statutoryTrial] == nil, let trial = subject.day(.trialEnds),
      let notice = subject.day(.noticeEnds), trial > notice
    else { return nil }
    return "the trial would end on \(trial.inWords), after the notice, which ends on "
      + "\(notice.inWords); record statutory-trial if it is the trial that the law gives"
  }

  private static func contradiction(
    of kind: LetterKind, on day: LocalDate, _ subject: LetterSubject?, _ values: FieldValues,
    _ live: [RegisteredLetter]
  ) -> String? {
    guard !live.isEmpty else { return nil }
    let refused = subject?.record.standingEvents.last { $0.to == .refused }?.on
    for registered in live {
      guard let other = LetterKind(rawValue: registered.letter.kind),
        let why = LetterContradiction.all.first(where: {
          $0.writing.contains(kind) && $0.standing.contains(other)
        }), why.applies(to: registered, on: day, values, refused)
      else { continue }
      return "it contradicts \(registered.letter.reference) of \(registered.letter.on.inWords), "
        + "which still stands: \(why.reason). Withdraw that letter first: ringfence letters "
        + "withdraw \(registered.number)"
    }
    return nil
  }
}

/// Two kinds of letter that cannot stand beside each other in one case.
struct LetterContradiction {
  let writing: Set<LetterKind>
  let standing: Set<LetterKind>
  let reason: String
  /// Whether it counts only while the offer in the other letter is open.
  var whileOpen = false
  /// Whether it counts only where the other letter offers another post.
  var forAnotherPost = false
  /// A flag of the letter by which it speaks of the other one, and so does not contradict it.
  var unless: PlaceholderName?

  private static let offers: Set<LetterKind> = [.assimilation, .appointed, .alternativeOffer]

  static let all: [LetterContradiction] = [
    LetterContradiction(
      writing: offers, standing: offers, reason: "it offers another post, and the offer is open",
      whileOpen: true, forAnotherPost: true),
    LetterContradiction(
      writing: [.notice], standing: offers, reason: "it offers a post, and the offer is open",
      whileOpen: true),
    LetterContradiction(
      writing: [.notAppointed], standing: [.appointed], reason: "it offers a post"),
    LetterContradiction(
      writing: [.riskWithdrawn], standing: [.notice], reason: "it is notice of dismissal",
      unless: "under notice"),
    LetterContradiction(
      writing: [.atRisk, .notice], standing: [.riskWithdrawn],
      reason: "it says that the risk is over"),
  ]

  /// Whether the letters contradict each other; an offer that the person has refused since is not open.
  func applies(
    to registered: RegisteredLetter, on day: LocalDate, _ values: FieldValues, _ refused: LocalDate?
  ) -> Bool {
    if let unless, values[unless] == .flag(true) { return false }
    guard whileOpen || forAnotherPost else { return true }
    if whileOpen, let refused, registered.letter.on <= refused { return false }
    guard let theirs = FieldValues(recorded: registered.letter.data) else { return true }
    if forAnotherPost, theirs["new post id"] == values["new post id"] { return false }
    guard whileOpen, case .date(let acceptBy) = theirs["accept by"] else { return true }
    return acceptBy >= day
  }
}

extension LetterKind {
  /// Whether it offers a post.
  fileprivate var isOffer: Bool {
    self == .assimilation || self == .appointed || self == .alternativeOffer || self == .newTerms
  }
}
