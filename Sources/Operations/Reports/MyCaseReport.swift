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
      draft.add(
        "Your post: \(title) (\(holding.post))",
        [.sentence(standing(of: holding))] + history(of: holding))
      if facts.plan.standing(of: holding) == .atRisk, !isOver(holding) {
        draft.add("Posts that you may claim from \(holding.post)", claims(of: holding))
      }
    }
    draft.add("Dates", [.table(ProgrammeTimeline(facts).forThePerson)])
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
      rows.append(row("Your hours in \(holding.post)", hours(of: holding)))
    }
    if let protection = first.protection {
      let end = first.protectedTo.map { " until \($0.inWords)" } ?? ""
      rows.append(row("Protected because of", .text(protection.inWords + end)))
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
    let because = change?.becomes.ofYourPost ?? "your post changes"
    let words =
      switch facts.plan.standing(of: holding) {
      case .atRisk where isOver(holding): "Your case is over"
      case .atRisk where isOnlyProposed(holding):
        "If the plan goes ahead, you would be at risk of redundancy, because \(because). Nothing is "
          + "decided"
      case .atRisk: "You are at risk of redundancy, because \(because)"
      case .affected: "You are not at risk of redundancy, but \(because)"
      case .noCase(let reason): ToThePerson.said(reason)
      }
    let sentence: Sentence = "\(words, .caseState).\(source, .plan)"
    return sentence.about(employee)
  }

  /// Whether the plan is not decided yet, as far as the case says or, without one, the programme.
  private func isOnlyProposed(_ holding: Postholding) -> Bool {
    guard ProgrammeTimeline(facts).approved == nil else { return false }
    return record(of: holding)?.state(on: facts.on).map { $0.state == .inScope } ?? true
  }

  /// The finding that costs the person the redundancy payment, where one stood by the day.
  private func finding(in record: CaseRecord) -> [ReportDraft.Block] {
    guard let finding = record.unreasonableRefusal, finding.on <= facts.on else { return [] }
    let known = finding.post.flatMap(facts.plan.postOrVacancy)
    let post = known.map { "“\($0.title)” (\($0.id))" } ?? finding.post ?? "the post"
    let words =
      "On \(finding.on.inWords) it was found that \(post) was suitable for you, and that it was not "
      + "reasonable to refuse it. While that stands, no redundancy payment is due to you if you are "
      + "dismissed [ERA 1996 s.141]. If you disagree, ask Human Resources or your union how to appeal"
    let sentence: Sentence = "\(words, .caseState)."
    return [.sentence(sentence.about(employee))]
  }

  private func history(of holding: Postholding) -> [ReportDraft.Block] {
    guard let record = record(of: holding), let now = record.state(on: facts.on) else { return [] }
    let moves = record.standingEvents.filter { $0.to != nil && $0.on <= facts.on }
    let table = TableDraft(
      "history-\(holding.post)", "Your case so far",
      [.init("on", "Day", .caseState), .init("state", "Where you stood", .caseState)],
      moves.compactMap { event in
        event.to.map { TableDraft.Row([.day(event.on), .text(inWords($0))], about: employee) }
      }, eachRow: .caseState)
    let figures = LawInForce.figures(for: facts.programme, on: facts.on)
    var blocks: [ReportDraft.Block] = [.table(table)] + finding(in: record)
    if let next = record.nextStep(figures.terms, figures.workingDays),
      let what = now.state.nextForThePerson
    {
      let when = next.on < facts.on ? "this was due by" : "by"
      let sentence: Sentence =
        "What comes next: \(what, .nextStep); \(when, .nextStep) \(next.on.inWords, .nextStep)."
      blocks.append(.sentence(sentence.about(employee)))
    }
    return blocks
  }

  /// A state said to the person, with the employer's own name for it, where there is one.
  private func inWords(_ state: CaseState) -> String {
    state.toThePerson + (facts.names.labels[state].map { " (\($0))" } ?? "")
  }

  // MARK: - Claims

  private func claims(of holding: Postholding) -> [ReportDraft.Block] {
    let answers = WhyClaim.reach(of: holding, facts.judge).answers
    guard !answers.isEmpty else {
      let none: Sentence = "\("The plan opens no post to you.", .route)"
      return [.sentence(none.about(employee))]
    }
    let table = TableDraft(
      "claims-\(holding.post)", "Posts that you may claim, and those that come near",
      [
        .init("post", "Post", .route), .init("title", "Title", .route),
        .init("may_claim", "May you claim it", .route), .init("rule", "Rule", .route),
        .init("places", "Places", .route), .init("because", "Because", .route),
        .init("change", "What would change it", .route),
      ],
      answers.map { answer in
        TableDraft.Row(
          [
            .text(answer.toPost.id), .text(answer.toPost.title), .text(word(answer.outcome)),
            Cell(answer.rule?.id),
            answer.position?.seats.map { facts.places($0.capacity) } ?? .notKnown,
            .text(because(answer)),
            Cell(answer.nearestChange.map { ToThePerson.said($0, to: employee) }),
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
    guard let test = failing ?? answer.tests.last else { return "no rule of the plan opens it" }
    // How many others claim is said below, and not where they are few.
    let fact =
      switch test.name {
      case .claimants: "how many claim it decides how it is filled, not whether you may"
      case .named where test.holds == .yes: "the plan opens it to people in your post"
      default: ToThePerson.said(test.fact, to: employee)
      }
    return fact + ToThePerson.source(test.source)
  }
}
