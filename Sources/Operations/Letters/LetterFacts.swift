import Casework
import Entitlement
import Letters
import Parallel
import Restructure
import Rules

/// What the plan and the case say for the fields of a letter.
///
/// Only what is known is given: a field without a value holds the letter back.
///
/// One is made for a whole batch, and every letter refers to it.
final class LetterFacts: Sendable {
  let folder: LoadedFolder
  let plan: PlanInForce
  let judge: ClaimJudge
  /// The claims that the plan gives, which only some kinds of letter speak of.
  private let claims: Once<LetterClaims>
  private let unplaced: Once<[Int]>
  /// Where a ring-fence names people who may not claim under it.
  let closed: ClosedRoutes
  let wording: any CaseWording
  let language: LetterLanguage
  let on: LocalDate
  /// The records of other cases that a letter speaks of.
  let records: [CaseRecord]
  /// The working days of the nation; nil where the programme names none.
  var workingDays: WorkingDays? { calendar.value }
  private let calendar: Once<WorkingDays?>
  private let isTraced: Bool
  private let staff: StaffIndex
  /// How many cases of each person go on.
  private let liveCases: [EmployeeID: Int]
  /// The posts that people have left.
  private let left: Set<Postholding.Key>
  /// What the plan proposes for each post, which is the same for all its holders.
  let proposals = SentencesByPost()
  /// The assumptions of the policy that close posts to all the holders of each post.
  let closings = SentencesByPost()

  /// What the folder says, with its staff; of other cases than a letter's own, what the records say.
  init(
    _ folder: LoadedFolder, _ staff: StaffIndex, among records: [CaseRecord],
    in language: LetterLanguage, isTraced: Bool
  ) {
    self.folder = folder
    self.records = records
    self.language = language
    self.isTraced = isTraced
    let judge = folder.judge
    var liveCases: [EmployeeID: Int] = [:]
    for record in records where record.state?.isEnd == false {
      liveCases[record.reference.employee, default: 0] += 1
    }
    self.liveCases = liveCases
    left = Set(
      records.lazy.filter { $0.state?.isDeparture == true }.map(\.reference.holding))
    self.judge = judge
    plan = judge.plan
    on = folder.on
    self.staff = staff
    let claims = Once { LetterClaims(judge) }
    self.claims = claims
    let nation = folder.programme.nation
    calendar = Once { nation.flatMap { try? ReferenceBook.workingDays($0) } }
    unplaced = Once { claims.value.withoutAPlace(records) }
    let closed = ClosedRoutes(judge, claims.value.book)
    self.closed = closed
    wording =
      switch language {
      case .english: LetterWords(judge, closed)
      case .welsh: WelshLetterWords(judge, closed)
      }
  }

  /// A case with its person and its post.
  func subject(_ record: CaseRecord) -> LetterSubject {
    let reference = record.reference
    return LetterSubject(
      record, holding(of: reference), plan.posts[reference.fromPost],
      plan.changes[reference.fromPost])
  }

  /// The row of staff.csv that a record is about; nil if it has left the list.
  private func holding(of reference: CaseReference) -> Postholding? {
    staff[reference.holding]
  }

  /// The values for one person's letter, besides those that all letters have.
  func values(
    for subject: LetterSubject, _ kind: LetterKind, sharing common: CommonLetterValues?
  ) -> LetterValues {
    var values = LetterValues(isTraced: isTraced, sharing: common)
    everyLetter(subject, &values)
    switch kind {
    case .consultationOpens: consultationOpens(subject, &values)
    case .atRisk: atRisk(subject, &values)
    case .vrInvitation: vrInvitation(subject, &values)
    case .vrDecision: vrDecision(subject, &values)
    case .assimilation: assimilation(subject, &values)
    case .ringFenceInvitation: ringFenceInvitation(subject, &values)
    case .reminder: reminder(subject, &values)
    case .appealAcknowledged: appealAcknowledged(subject, &values)
    case .appealOutcome: appealOutcome(subject, &values)
    case .appointed: appointed(subject, &values)
    case .notAppointed: notAppointed(subject, &values)
    case .newTerms: newTerms(subject, &values)
    case .registerJoined: registerJoined(subject, &values)
    case .alternativeOffer: alternativeOffer(subject, &values)
    case .refusalResponse: refusalResponse(subject, &values)
    case .trialOutcome: trialOutcome(subject, &values)
    case .trialEnded: trialEnded(subject, &values)
    case .notice: notice(subject, &values)
    case .redundancyAppeal: redundancyAppeal(subject, &values)
    case .riskWithdrawn: riskWithdrawn(subject, &values)
    case .payProtection: payProtection(subject, &values)
    case .managerNotice: managerNotice(subject, &values)
    case .s188, .unionBundle: break
    }
    return values
  }

  /// The values for a letter about the whole programme, besides those that all letters have.
  func values(
    forProgramme kind: LetterKind, sharing common: CommonLetterValues?
  ) -> LetterValues {
    var values = LetterValues(isTraced: isTraced, sharing: common)
    if kind == .unionBundle { unionBundle(&values) } else { s188(&values) }
    return values
  }

  /// The values that every letter of the programme has.
  func valuesOfTheProgramme() -> LetterValues {
    var values = LetterValues(isTraced: isTraced)
    let programme = plan.programme
    func origin(_ key: String) -> String { "\(programme.place(ofKey: key))" }
    values.set("letter date", .date(on), from: "the day of the letter (--on, as_of or today)")
    values.set("authority", words: programme.authority, from: origin("authority"))
    values.set("programme title", words: programme.title, from: origin("title"))
    values.set(
      "policy edition", words: wording.policyEdition,
      from: plan.policy.map { "the policy \($0.name)" } ?? origin("policy"))
    values.set("structure starts", day: programme.effective, from: effectiveOrigin)
    values.set(
      "consultation opens", .date(programme.consultation.opens), from: origin("consultation"))
    values.set(
      "consultation closes", day: programme.consultation.closes, from: origin("consultation"))
    return values
  }

  /// Where the programme says when the new structure starts.
  var effectiveOrigin: String { "\(plan.programme.place(ofKey: "effective"))" }

  private func everyLetter(_ subject: LetterSubject, _ values: inout LetterValues) {
    let reference = subject.reference
    // Put together only where somebody asks for it.
    func origin() -> String { "the case \(reference)" }
    values.set("case reference", words: reference.description, from: origin())
    values.set("employee id", words: reference.employee, from: origin())
    values.set("employee name", words: subject.holding?.name, from: subject.holdingOrigin)
    values.set(
      "address lines", lines: subject.holding?.address ?? [], from: subject.holdingOrigin)
    values.set("post title", words: subject.post?.title, from: subject.postOrigin)
    values.set("post id", words: reference.fromPost, from: origin())
    values.set("service", words: subject.post?.service, from: subject.postOrigin)
    // What was recorded when it closed counts before what the folder says now.
    values.set(
      "consultation closes", day: subject.day(.consultationClosed),
      from: subject.origin(.consultationClosed))
  }

  /// Whether somebody else's case of the same person goes on.
  func hasAnotherCase(_ subject: LetterSubject) -> Bool {
    let own = subject.record.state?.isEnd == false ? 1 : 0
    return liveCases[subject.reference.employee, default: 0] > own
  }

  /// Whether the person holds another post, at risk or not, that their own case does not end.
  func holdsAnotherPost(_ subject: LetterSubject) -> Bool {
    let reference = subject.reference
    return hasAnotherCase(subject)
      || staff.posts(of: reference.employee).contains { post in
        post != reference.fromPost
          && !left.contains(Postholding.Key(employee: reference.employee, post: post))
      }
  }

  /// Whether the law gives the person first call on a suitable vacancy.
  func isProtected(_ subject: LetterSubject) -> Bool {
    subject.holding?.isProtected(on: plan.judgedOn) ?? false
  }

  /// The same on some day from that of the letter to a later one; an open end is still in force.
  func isProtected(_ subject: LetterSubject, until last: LocalDate?) -> Bool {
    guard let holding = subject.holding, holding.protection != nil else { return false }
    let last = max(on, last ?? on)
    return holding.protectedFrom ?? last <= last && on <= holding.protectedTo ?? on
  }

  /// Everybody's claims.
  var book: ClaimBook { claims.value.book }

  /// How many people of each kind of the book are still without a place.
  var withoutAPlace: [Int] { unplaced.value }

  /// The claims that the plan gives to the person of a case.
  func claims(of subject: LetterSubject) -> [ClaimBook.Claim] {
    claims.value.claims(of: subject.reference.holding)
  }

  /// Sentences about some of those claims.
  func route(_ claims: [ClaimBook.Claim], of subject: LetterSubject) -> [String] {
    guard let member = self.claims.value.member(subject.reference.holding) else {
      return wording.noRoute
    }
    return wording.expectedRoute(claims, of: member, book)
  }

  /// The title of a post of either structure or of a vacancy, with its number.
  func named(_ id: PostID) -> String {
    title(of: id).map { "“\($0)” (\(id))" } ?? id
  }

  /// Whoever signs a letter that rests on an assumption of the policy is told of it.
  func noteAssumption(
    _ basis: PolicyBasis, of term: String, _ value: @autoclosure () -> String,
    _ values: inout LetterValues
  ) {
    guard let assumption = basis.assumption, basis.source == nil else { return }
    values.note(openPoints: [
      "Unconfirmed (the policy's term \(term)): \(value()) is an assumption. \(assumption). "
        + "[\(basis.place)]"
    ])
  }

  /// A term of the policy that is a length of time, on the day of the letter.
  ///
  /// Whoever signs a letter that rests on an assumption of the policy is told of it.
  func period(
    _ name: String, _ values: inout LetterValues
  ) -> (period: Period, origin: String, source: String?)? {
    guard let entry = plan.policy?.term(named: name)?.entry(on: on),
      case .period(let period) = entry.value
    else { return nil }
    noteAssumption(entry.basis, of: name, "\(period)", &values)
    return (period, "\(entry.basis.place), term \(name)", entry.basis.source)
  }

  /// The appeal that a term of the policy gives, or that is recorded on the case.
  func appeal(_ name: String, _ subject: LetterSubject, _ values: inout LetterValues) {
    values.set("appeal by", day: subject.day(.appealBy), from: subject.origin(.appealBy))
    guard let term = period(name, &values) else { return }
    if language == .english {
      values.set("appeal period", words: "\(term.period)", from: term.origin)
    }
    guard values["appeal by"] == nil else {
      checkTime("appeal by", against: name, recordedAs: .appealBy, subject, &values)
      return
    }
    guard let day = on.adding(term.period) else {
      values.lack(
        "appeal by",
        because: "\(term.period) cannot be counted without the holidays: give the day.")
      return
    }
    values.set("appeal by", .date(day), from: "\(term.origin), counted from the day of the letter")
  }
}
