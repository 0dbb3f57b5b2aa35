import Casework
import Letters
import Parallel
import Restructure
import Rules

/// What the plan and the case say for the fields of a letter.
///
/// Only what is known is given: a field without a value holds the letter back.
struct LetterFacts {
  let plan: PlanInForce
  let judge: ClaimJudge
  let book: ClaimBook
  let words: LetterWords
  let on: LocalDate
  private let proposals = Memo<PostID, FieldValue>()
  private let staff: StaffList
  /// The rows of staff.csv that the records are about.
  private let rows: [Postholding.Key: Int]
  private let positions: [Postholding.Key: (kind: Int, member: Int)]

  /// How many cases of each person go on.
  private let liveCases: [EmployeeID: Int]

  init(_ folder: LoadedFolder, among records: [CaseRecord]) {
    let judge = folder.judge
    let building = Threads.start { ClaimBook(judge) }
    var liveCases: [EmployeeID: Int] = [:]
    for record in records where record.state?.isEnd == false {
      liveCases[record.reference.employee, default: 0] += 1
    }
    self.liveCases = liveCases
    self.judge = judge
    plan = judge.plan
    words = LetterWords(judge)
    on = folder.on
    staff = folder.programme.staff
    let wanted = Set(records.map(\.reference.holding))
    var rows: [Postholding.Key: Int] = [:]
    rows.reserveCapacity(wanted.count)
    for row in staff.indices {
      let key = staff.key(at: row)
      if rows[key] == nil, wanted.contains(key) { rows[key] = row }
    }
    self.rows = rows
    let book = building.take() ?? ClaimBook(judge)
    self.book = book
    var positions: [Postholding.Key: (kind: Int, member: Int)] = [:]
    for (position, kind) in book.kinds.enumerated() {
      for member in kind.members {
        positions[book.cases[member].key] = (position, member)
      }
    }
    self.positions = positions
  }

  /// The row of staff.csv that a record is about; nil if it has left the list.
  func holding(of reference: CaseReference) -> Postholding? {
    rows[reference.holding].map { staff[$0] }
  }

  /// The values for one letter.
  func values(for record: CaseRecord, _ kind: LetterKind) -> FieldValues {
    var values = everyLetter(record, kind)
    let own: FieldValues =
      switch kind {
      case .consultationOpens: consultationOpens(record)
      case .atRisk: atRisk(record)
      case .assimilation: assimilation(record)
      case .ringFenceInvitation: ringFenceInvitation(record)
      case .notAppointed: notAppointed(record)
      case .riskWithdrawn: riskWithdrawn(record)
      default: FieldValues()
      }
    values.fillGaps(from: own)
    return values
  }

  /// A reference that no other letter of the programme has: a further edition says so in its own.
  func letterReference(of record: CaseRecord, _ kind: LetterKind, edition: Int) -> String {
    let reference = record.reference
    return "\(plan.programme.id)/\(kind.code)/\(reference.employee)/\(reference.fromPost)"
      + (edition > 1 ? "/e\(edition)" : "")
  }

  /// The policy relied on: its title, its name and since when it is in force.
  private var policyEdition: String {
    guard let policy = plan.policy else {
      return "the plan's own rules, as written; no separate policy is named"
    }
    return "\(policy.title) (\(policy.name)), in force from \(policy.from.inWords)"
  }

  private func everyLetter(_ record: CaseRecord, _ kind: LetterKind) -> FieldValues {
    let reference = record.reference
    let programme = plan.programme
    let holding = holding(of: reference)
    let post = plan.posts[reference.fromPost]
    var values: FieldValues = [
      "letter date": .date(on),
      "letter reference": .text(letterReference(of: record, kind, edition: 1)),
      "case reference": .text(reference.description),
      "employee id": .text(reference.employee),
      "authority": .text(programme.authority),
      "programme title": .text(programme.title),
      "policy edition": .text(policyEdition),
    ]
    values["employee name"] = holding?.name.map(FieldValue.text)
    values["address lines"] = (holding?.address).flatMap { $0.isEmpty ? nil : .list($0) }
    values["post title"] = post.map { .text($0.title) }
    values["post id"] = .text(reference.fromPost)
    values["service"] = post.map { .text($0.service) }
    values["structure starts"] = programme.effective.map(FieldValue.date)
    values["consultation opens"] = .date(programme.consultation.opens)
    // What was recorded when it closed counts before what the folder says now.
    values["consultation closes"] =
      (record.facts[.consultationClosed]?.day ?? programme.consultation.closes)
      .map(FieldValue.date)
    return values
  }

  private func consultationOpens(_ record: CaseRecord) -> FieldValues {
    let isCase = record.reference.standing == .case
    var values: FieldValues = ["in scope": .flag(isCase), "affected only": .flag(!isCase)]
    if let post = plan.posts[record.reference.fromPost], let change = plan.changes[post.id] {
      // Everybody in a post reads the same.
      values["proposed change"] = proposals.value(for: post.id) {
        .list(words.proposal(for: post, change))
      }
    }
    return values
  }

  private func atRisk(_ record: CaseRecord) -> FieldValues {
    var values: FieldValues = [
      "at risk from": .date(record.since), "first call": .flag(isProtected(record)),
    ]
    guard let post = plan.posts[record.reference.fromPost], let change = plan.changes[post.id]
    else { return values }
    values["change takes effect"] = (change.effective ?? plan.programme.effective)
      .map(FieldValue.date)
    values["reason at risk"] = .list([words.reasonAtRisk(post, change)])
    values["expected route"] = .list(
      words.leaving(record.decisions.leaving(on: on)) ?? route(claims(of: record), of: record))
    return values
  }

  private func riskWithdrawn(_ record: CaseRecord) -> FieldValues {
    let others = liveCases[record.reference.employee, default: 0]
    var values: FieldValues = [
      "withdrawn on": .date(record.since), "another case": .flag(others > 0),
    ]
    if case .text(let decision) = record.facts[.decision] {
      values["reason for withdrawal"] = .list([decision])
    }
    return values
  }

  /// Whether the law gives the person first call on a suitable vacancy.
  func isProtected(_ record: CaseRecord) -> Bool {
    holding(of: record.reference)?.isProtected(on: plan.judgedOn) ?? false
  }

  /// The claims that the plan gives to the person of a record.
  func claims(of record: CaseRecord) -> [ClaimBook.Claim] {
    position(of: record).map { book.kinds[$0.kind].claims } ?? []
  }

  /// Sentences about some of those claims.
  func route(_ claims: [ClaimBook.Claim], of record: CaseRecord) -> [String] {
    guard let member = position(of: record)?.member else { return LetterWords.noRoute }
    return words.expectedRoute(claims, of: member, book)
  }

  private func position(of record: CaseRecord) -> (kind: Int, member: Int)? {
    positions[record.reference.holding]
  }
}
