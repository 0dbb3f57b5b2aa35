import Casework
import Reports
import Restructure
import Rules

/// What representatives need to be consulted: every item of section 188(4), or that it is missing, and
/// the plan with what it leaves open.
struct ConsultationPack {
  let facts: ReportFacts
  private let items: ConsultationItems

  init(_ facts: ReportFacts) throws(OperationFailure) {
    self.facts = facts
    items = try ConsultationItems(facts)
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.consultationPack)
    draft.add("What this pack is", about)
    let all = items.items
    if let reasons = all.first { add(reasons, to: &draft) }
    draft.add("(b), (c) Numbers and descriptions", numbers)
    for item in all.dropFirst() { add(item, to: &draft) }
    draft.add("Dates and clocks", [.picture(.timeline, ProgrammeTimeline(facts).table)])
    let ringFences = RingFencesReport(facts)
    draft.add("Who may claim what", ringFences.claims)
    draft.add("The rules", [.table(ringFences.rules)])
    draft.add("Who has no route", [.counts(CoverageReport(facts).byPost)])
    draft.add("What becomes of each post", [.table(changes)])
    EstablishmentReport(facts).add(to: &draft)
    draft.add("What the plan leaves open", openPosts + open)
    draft.add("The employer's policy", policy)
    if facts.hasCases { draft.add("Where the cases stand", [.countsPicture(.bars, states)]) }
    draft.add("How to comment", comment)
    return draft
  }

  private var about: [ReportDraft.Block] {
    let missing = items.items.filter(\.words.isEmpty).map { "(\($0.letter))" }
    let complete: Sentence =
      missing.isEmpty
      ? "Every item of section 188(4) is here."
      : "Missing, and named where they belong: \(missing.joinedInWords, .programmeDate)."
    return [
      .sentence(
        """
        The law asks an employer to give representatives certain information in writing (Trade Union \
        and Labour Relations (Consolidation) Act 1992, section 188(4)). The letters in brackets are \
        those of the law. Nothing has been decided.
        """), .sentence(complete),
    ]
  }

  private func add(_ item: ConsultationItems.Item, to draft: inout ReportDraft) {
    let words: [ReportDraft.Block] =
      item.words.isEmpty
      ? [.sentence("Missing. \(item.remedy, .programmeDate)")]
      : item.words.map { .sentence(Sentence($0, stating: .paper)) }
    draft.add("(\(item.letter)) \(item.asks.capitalizedFirst)", words)
  }

  // MARK: - Numbers

  private var numbers: [ReportDraft.Block] {
    let posts = facts.countedPosts
    let counts = posts.map { entry in
      (
        atRisk: facts.list.rows.count { entry.posts.contains($0.holding.post) },
        all: entry.posts.reduce(0) { $0 + facts.plan.holders(of: $1).count }
      )
    }
    let isExact = facts.reader.seesSmallNumbers
    // Whoever takes one number from the other would know how few are not at risk.
    let shown = counts.map { isExact || !SmallNumbers.isSmall($0.all - $0.atRisk) }
    var rows = zip(zip(posts, counts), shown).map { entry, isShown in
      TableDraft.Row(
        entry.0.label + [.number(entry.1.atRisk), isShown ? .number(entry.1.all) : .hidden])
    }
    let all: Cell =
      shown.allSatisfy(\.self) ? .number(counts.reduce(0) { $0 + $1.all }) : .hidden
    rows.append(
      TableDraft.Row([.text("All"), .none, .number(counts.reduce(0) { $0 + $1.atRisk }), all]))
    let table = TableDraft(
      "descriptions", "Employees who could be dismissed at most, by description",
      [
        .init("service", "Service", .plan), .init("post", "Description", .plan),
        .merged("could_be_dismissed", "Could be dismissed, at most"),
        .merged("of_description", "All of that description"),
      ], rows, eachRow: .plan, hasSums: true)
    var blocks: [ReportDraft.Block] = [.table(table)]
    if !facts.reader.seesSmallNumbers {
      blocks.append(
        .sentence(
          """
          Descriptions held by fewer than five people are put together, because the number would \
          otherwise be about persons. The law sets no such floor: representatives may ask for more, \
          and the employer may give it under an agreement.
          """))
    }
    blocks.append(
      .sentence(
        """
        All of a description are those who hold such a post. Some of them could not be dismissed by this \
        plan: casual, agency or acting holders, and fixed terms that end before.
        """))
    return blocks
  }

  // MARK: - What is open

  private var open: [ReportDraft.Block] {
    let figures = FiguresReport(facts)
    let disagreements = figures.disagreements
    let unsettled = facts.programme.conditions.filter { $0.value == .notKnown }
    var blocks: [ReportDraft.Block] = []
    if !unsettled.isEmpty {
      blocks.append(.sentence("Not settled yet, and so not counted:"))
      blocks.append(.list(unsettled.map { Sentence($0.asks + ".", stating: .paper) }))
    }
    if !disagreements.isEmpty {
      blocks.append(.sentence("Printed figures that disagree:"))
      blocks.append(.list(disagreements.map(figures.sentence)))
    }
    return blocks.isEmpty ? [.sentence("No condition is open and no figure disagrees.")] : blocks
  }

  private var states: CountsDraft {
    let rows = facts.list.rows
    return CountsDraft(
      "states", "Cases by state", rows, by: "State",
      { row in
        row.facts.flatMap { CaseState(rawValue: $0.state) }.map { facts.names.name(of: $0) }
          ?? "not opened"
      }, and: { _ in "Cases" }, columns: ["Cases"])
  }

  private var comment: [ReportDraft.Block] {
    let how = items.setting("how to comment") + items.setting("meeting arrangements")
    var blocks: [ReportDraft.Block] = [
      facts.programme.consultation.closes.map {
        .sentence("Comments are asked for until \($0.inWords, .programmeDate).")
      } ?? .sentence("The last day for comments is not recorded.")
    ]
    blocks.append(
      how.isEmpty
        ? .sentence("How to comment is missing. Say it in letters.yaml, as “how to comment”.")
        : .list(how.map { Sentence($0, stating: .paper) }))
    return blocks
  }
}
