import Casework
import Reports
import Restructure
import Rules

/// Everybody at risk, person by person where the reader may see that, and in numbers.
struct AtRiskReport {
  private let facts: ReportFacts
  private let since: LocalDate?
  private let services: Set<String>
  private let listed: Set<Postholding.Key>

  /// The list of all services, or of those that a manager runs.
  init(
    _ facts: ReportFacts, since: LocalDate?, services: [String]
  ) throws(OperationFailure) {
    self.facts = facts
    self.since = since
    self.services = Set(services)
    listed = Set(facts.list.rows.map(\.holding.key))
    let known = facts.programme.posts.map(\.service).inOrder
    try ChosenServices.check(services, among: known, for: facts.reader)
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.atRisk)
    if facts.reader.seesSmallNumbers {
      draft.add("Person by person", [.table(people)])
      if let since { draft.add("Since \(since.inWords)", changes(since)) }
      draft.add("By service", [.counts(count("service", \.service))])
      draft.add("By state", [.countsPicture(.bars, count("state", { facts.stateName(of: $0) }))])
      draft.add("By route and tier", [.counts(count("route", \.route.kind)), .counts(tiers)])
    } else {
      facts.numbers(since: since).add(to: &draft, since: since)
    }
    draft.add("In all", [.sentence("\(cases: rows.count) at risk.")])
    let outside = facts.records.filter { isLeft($0) }
    if !outside.isEmpty { draft.add("Outside the plan", [.list(outside.map(left))]) }
    return draft
  }

  private var rows: [AtRiskList.Row] {
    services.isEmpty ? facts.list.rows : facts.list.rows.filter { services.contains($0.service) }
  }

  // MARK: - Person by person

  private var people: TableDraft {
    TableDraft(
      "cases", "People at risk",
      [
        .init("employee_id", "Person", .employeeNumber), .init("name", "Name", .name),
        .init("from_post", "Post", .heldPost), .init("title", "Title", .plan),
        .init("service", "Service", .plan), .init("fte", "FTE", .hours),
        .init("route", "Route", .route), .init("state", "State", .caseState),
        .init("since", "Since", .caseState), .init("next_due", "Next due", .nextStep),
        .init("tier", "Tier", .route), .init("to_post", "Post given or offered", .placeGiven),
      ],
      rows.map { row in
        let holding = row.holding
        return TableDraft.Row(
          [
            .text(holding.employee), Cell(holding.name), .text(holding.post), .text(row.title),
            Cell(row.service), Cell(holding.fte), .text(row.route.words),
            row.facts == nil ? .none : .text(facts.stateName(of: row)), Cell(row.facts?.since),
            Cell(row.facts?.nextDue), row.tier.map(Cell.number) ?? .none,
            Cell(row.facts.flatMap { $0.places.isEmpty ? nil : $0.places.joined(separator: ";") }),
          ], about: holding.employee)
      }, eachRow: .heldPost)
  }

  // MARK: - By one thing

  private func count(_ key: String, _ label: @escaping (AtRiskList.Row) -> String) -> CountsDraft {
    CountsDraft(
      "by-\(key)", "Cases by \(key)", rows, of: \.holding.employee, by: key.capitalizedFirst, label,
      and: { _ in "Cases" }, columns: ["Cases"])
  }

  private var tiers: CountsDraft {
    count("tier") { $0.tier.map { "tier \($0)" } ?? "none for certain" }
  }

  // MARK: - Since the last one

  private struct Change {
    let row: CaseRecord
    let was: String
    let now: String
    let on: LocalDate
  }

  private func changes(_ since: LocalDate) -> [ReportDraft.Block] {
    guard facts.hasCases else {
      return [.sentence("No case file was read, so nothing is known of an earlier day.")]
    }
    let found = facts.records.compactMap { change(of: $0, since) }
    guard !found.isEmpty else { return [.sentence("No case was opened or moved.")] }
    let counts = CountsDraft(
      "changes", "Cases by what they were and are", found, of: \.row.reference.employee,
      by: "Change", { "\($0.was) to \($0.now)" }, and: { _ in "Cases" }, columns: ["Cases"])
    let table = TableDraft(
      "changed-cases", "Cases that were opened or moved",
      [
        .init("employee_id", "Person", .employeeNumber), .init("from_post", "Post", .heldPost),
        .init("was", "Was", .caseState), .init("now", "Is", .caseState),
        .init("on", "Since", .caseState),
      ],
      found.map { change in
        TableDraft.Row(
          [
            .text(change.row.reference.employee), .text(change.row.reference.fromPost),
            .text(change.was), .text(change.now), .day(change.on),
          ], about: change.row.reference.employee)
      }, eachRow: .heldPost)
    return [.counts(counts), .table(table)]
  }

  private func change(of record: CaseRecord, _ since: LocalDate) -> Change? {
    guard record.reference.standing == .case, let now = record.state(on: facts.on),
      services.isEmpty
        || facts.plan.posts[record.reference.fromPost].map({ services.contains($0.service) })
          == true
    else { return nil }
    let was = record.state(on: since)
    guard was?.state != now.state else { return nil }
    return Change(
      row: record, was: was.map { facts.names.name(of: $0.state) } ?? "not opened",
      now: facts.names.name(of: now.state), on: now.since)
  }

  // MARK: - Outside the plan

  /// Whether a case goes on although the folder has no such case any more.
  private func isLeft(_ record: CaseRecord) -> Bool {
    record.reference.standing == .case && record.state(on: facts.on)?.state.isEnd == false
      && !listed.contains(record.reference.holding)
  }

  private func left(_ record: CaseRecord) -> Sentence {
    let reference = record.reference
    let sentence: Sentence =
      """
      \(reference.description, .employeeNumber) goes on in the case file, but the folder has no such \
      case any more.
      """
    return sentence.about(reference.employee)
  }
}

extension String {
  /// With a capital letter first.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
