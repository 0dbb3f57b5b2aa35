import Casework
import Entitlement
import Restructure
import Rules

/// A case with the row of staff.csv that it is about, and the plan around it.
struct CaseSubject {
  private let record: CaseRecord
  let holding: Postholding
  let programme: Programme
  private let plan: PlanInForce
  /// What becomes of the post.
  private let change: PostChange?
  /// The day of the answer.
  let on: LocalDate

  /// Finds the case that a word names in a database, and its person in the folder as it is now.
  init(_ word: String, in file: CaseFile, on day: LocalDate?) throws(OperationFailure) {
    let acts = try CaseActs(file)
    let record = try acts.show(word).record
    try self.init(record, in: try StoredFolder(file, acts.store).load(on: day))
  }

  /// A case that was read, with its person in a folder that was read.
  init(_ record: CaseRecord, in folder: LoadedFolder) throws(OperationFailure) {
    let key = record.reference.holding
    guard let holding = folder.programme.staff.first(where: { $0.key == key }) else {
      throw .refused(
        "\(record.reference) is no longer in staff.csv, so nothing is known of the person",
        remedy: "Put the row back, or give the facts as options instead of a case.")
    }
    self.init(record, holding, in: folder)
  }

  /// A case with its row of staff.csv.
  init(_ record: CaseRecord, _ holding: Postholding, in folder: LoadedFolder) {
    self.record = record
    self.holding = holding
    programme = folder.programme
    plan = folder.judge.plan
    on = folder.on
    change = folder.judge.plan.changes[holding.post]
  }

  /// The case as commands name it.
  var name: String { record.reference.description }

  /// The day on which notice was given, where the case records it.
  var noticeGiven: LocalDate? { record.facts[.noticeGiven]?.day }

  /// The finding by which the person has lost the payment, as a letter says it; nil where none stands.
  ///
  /// Who leaves by agreement is paid by the agreement.
  func lossOfPayment(under law: Jurisdiction) -> Step? {
    guard let finding = record.unreasonableRefusal, record.state != .vrAgreed,
      record.state != .leftVR
    else { return nil }
    let post = finding.post.map { id in
      plan.postOrVacancy(id).map { "the post “\($0.title)” (\(id))" } ?? "the post \(id)"
    }
    return Step(
      "No redundancy payment is due. On \(finding.on.inWords) it was found that "
        + "\(post ?? "a post that was offered") was suitable, and that it was not reasonable to "
        + "refuse it.", law.citation(.lostByRefusal))
  }

  /// Says that pay may be reduced by family leave, which must not lower a week's pay.
  func leaveRemark(on day: LocalDate) -> String? {
    guard let protection = holding.protection, protection != .pregnancy,
      holding.isProtected(on: day)
    else { return nil }
    return
      "\(protection.rawValue) is recorded for \(day.inWords): a week's pay is the normal one, not "
      + "one that the leave has reduced. [Acas, read in a secondary source]"
  }

  /// The day on which the employment ends: as recorded, or else, as an estimate, the day before the
  /// change takes effect.
  func end() throws(OperationFailure) -> (day: LocalDate, remark: String?) {
    if let recorded = record.lastDay { return (recorded, nil) }
    guard let starts = change?.effective ?? programme.effective else {
      throw .refused(
        "\(name) records no last day, and the plan does not say when it takes effect",
        remedy: "Give --ends DATE, or `effective` in programme.yaml for an estimate.")
    }
    let end = starts.adding(days: -1)
    return (
      end,
      "An estimate: no last day is recorded, so \(end.inWords) is taken, the day before the "
        + "change takes effect."
    )
  }

  /// A term of the programme's policy that is a value on a day; nil where the policy has no such term.
  ///
  /// A term without a value on that day is an error: no other day's stands in for it.
  func term(_ name: String, on day: LocalDate) throws(OperationFailure) -> Term.Entry? {
    guard let term = programme.policy?.term(named: name) else { return nil }
    guard let entry = term.entry(on: day) else {
      throw .refused(
        "the term \(name) at \(term.basis.place) has no value on \(day)",
        remedy: "Add the value of that day, with its source, to the policy.")
    }
    return entry
  }
}
