import Casework
import Reports
import Restructure
import Rules

/// One page for an employee: where they stand, which posts they may claim and why, and what is due.
///
/// Other people appear as numbers only, and small numbers not at all.
struct MyCaseReport {
  private let facts: ReportFacts
  private let employee: EmployeeID
  private let holdings: [Postholding]

  init(_ facts: ReportFacts, _ reader: Reader) throws(OperationFailure) {
    self.facts = facts
    guard let employee = reader.employee else {
      throw .usage(
        "“my case” is for one employee",
        remedy: "Name them: ringfence report my-case EMPLOYEE. It is made for nobody else.")
    }
    self.employee = employee
    holdings = facts.programme.staff.holdings(of: employee)
    guard !holdings.isEmpty else {
      throw ExplainPlan.unknown("employee", employee, among: facts.programme.staff.employees)
    }
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.myCase)
    draft.add("Who you are", [.table(person), .sentence(Self.wrong)])
    for holding in holdings {
      let title = facts.plan.posts[holding.post]?.title ?? holding.post
      draft.add("Your post: \(title)", [.sentence(standing(of: holding))] + history(of: holding))
      if facts.plan.standing(of: holding) == .atRisk, !isOver(holding) {
        draft.add("What you may claim from \(holding.post)", claims(of: holding))
      }
    }
    draft.add("Dates", [.table(ProgrammeTimeline(facts).known)])
    return draft
  }

  private static let wrong: Sentence = """
    This page rests on what the employer has recorded. If a fact about you is wrong or missing, say so \
    to Human Resources: it may change what you may claim. You may see everything that is held on you.
    """

  // MARK: - The person

  private var person: TableDraft {
    let first = holdings[0]
    func row(_ what: String, _ cell: Cell) -> TableDraft.Row {
      TableDraft.Row([.text(what), cell], about: employee)
    }
    var rows = [
      row("Employee number", .text(employee)), row("Name", first.name.map(Cell.text) ?? .notKnown),
      row("Date of birth", first.dateOfBirth.map(Cell.day) ?? .notKnown),
      row("Employed here from", first.employedFrom.map(Cell.day) ?? .notKnown),
      row("Continuous service from", first.continuousServiceFrom.map(Cell.day) ?? .notKnown),
      row(
        "Service that counts for redundancy pay from",
        first.redundancyServiceFrom.map(Cell.day) ?? .notKnown),
      row("Qualifications", first.qualifications.map { .text($0.joinedInWords) } ?? .notKnown),
    ]
    for holding in holdings {
      rows.append(row("Hours in \(holding.post)", hours(of: holding)))
    }
    if let protection = first.protection {
      let end = first.protectedTo.map { " until \($0.inWords)" } ?? ""
      rows.append(row("Protection", .text(protection.inWords + end)))
    }
    return TableDraft(
      "person", "What is recorded of you",
      [.init("what", "What", .plan), .init("value", "Recorded", .caseWords)], rows,
      eachRow: .heldPost)
  }

  private func hours(of holding: Postholding) -> Cell {
    holding.fte.map { .text("\($0.decimal) of full time") } ?? .notKnown
  }

  private func record(of holding: Postholding) -> CaseRecord? {
    facts.records.first { $0.reference.holding == holding.key }
  }

  /// Whether the person's case has come to its end.
  private func isOver(_ holding: Postholding) -> Bool {
    record(of: holding)?.state(on: facts.on)?.state.isEnd == true
  }

  private func standing(of holding: Postholding) -> Sentence {
    let change = facts.plan.changes[holding.post]
    let source = change?.source.map { " [\($0)]" } ?? ""
    let words =
      switch facts.plan.standing(of: holding) {
      case .atRisk where isOver(holding): "Your case is over"
      case .atRisk: "You are at risk, because your post \(change?.becomes.inWords ?? "changes")"
      case .affected:
        "You are not at risk, but affected: your post \(change?.becomes.inWords ?? "changes")"
      case .noCase(let reason): "You have no case: \(reason.words)"
      }
    let sentence: Sentence = "\(words, .caseState).\(source, .plan)"
    return sentence.about(employee)
  }

  private func history(of holding: Postholding) -> [ReportDraft.Block] {
    guard let record = record(of: holding), let now = record.state(on: facts.on) else { return [] }
    let moves = record.standingEvents.filter { $0.to != nil && $0.on <= facts.on }
    let table = TableDraft(
      "history-\(holding.post)", "Your case so far",
      [.init("on", "Day", .caseState), .init("state", "State", .caseState)],
      moves.compactMap { event in
        event.to.map { state in
          TableDraft.Row([.day(event.on), .text(facts.names.name(of: state))], about: employee)
        }
      }, eachRow: .caseState)
    let figures = LawInForce.figures(for: facts.programme, on: facts.on)
    var blocks: [ReportDraft.Block] = [.table(table)]
    if let next = record.nextStep(figures.terms, figures.workingDays), !now.state.isEnd {
      let sentence: Sentence =
        "Next: \(now.state.task, .nextStep), due on \(next.on.inWords, .nextStep)."
      blocks.append(.sentence(sentence.about(employee)))
    }
    return blocks
  }

  // MARK: - Claims

  private func claims(of holding: Postholding) -> [ReportDraft.Block] {
    let answers = WhyClaim.reach(of: holding, facts.judge).answers
    guard !answers.isEmpty else {
      let none: Sentence = "\("No rule of the plan opens a post to you.", .route)"
      return [.sentence(none.about(employee))]
    }
    let table = TableDraft(
      "claims-\(holding.post)", "Posts within your reach, and near misses",
      [
        .init("post", "Post", .route), .init("title", "Title", .route),
        .init("may_claim", "May you claim it", .route), .init("rule", "Rule", .route),
        .init("places", "Places", .route), .init("because", "Because", .route),
        .init("change", "It would change", .route),
      ],
      answers.map { answer in
        TableDraft.Row(
          [
            .text(answer.toPost.id), .text(answer.toPost.title), .text(word(answer.outcome)),
            Cell(answer.rule?.id),
            answer.position?.seats.map { facts.places($0.capacity) } ?? .notKnown,
            .text(because(answer)), Cell(answer.nearestChange),
          ], about: employee)
      }, eachRow: .route)
    let counts = answers.compactMap { answer -> Sentence? in
      guard answer.outcome == .yes, let claimants = answer.position?.claimants else { return nil }
      let pool = facts.pools.indices.filter { facts.book.seats[$0].post == answer.toPost.id }
      let posts = pool.reduce(into: Set<PostID>()) { $0.formUnion(facts.pools[$1].posts) }
      guard case .number(let count) = facts.claimants(claimants.certain, from: posts) else {
        return """
          How many people may claim \(answer.toPost.id, .plan) besides you is not shown, because it \
          would tell of few people.
          """
      }
      return "\(people: count) may claim \(answer.toPost.id, .plan), you among them."
    }
    return [.table(table)] + (counts.isEmpty ? [] : [.list(counts)])
  }

  private func word(_ truth: Truth) -> String {
    switch truth {
    case .yes: "yes"
    case .no: "no"
    case .notKnown: "not known"
    }
  }

  /// The test that decides: the first that fails, or else the one that lets the person in.
  private func because(_ answer: WhyClaim.Answer) -> String {
    let failing = answer.tests.first { $0.holds != .yes }
    guard let test = failing ?? answer.tests.last else { return "no rule opens it" }
    // How many others claim is said below, and not where they are few.
    let fact = test.name == .claimants ? test.name.rawValue : test.fact
    return "\(fact) [\(test.source)]"
  }
}
