import Casework
import Reports
import Restructure
import Rules

/// What representatives need to be consulted: every item of section 188(4), or that it is missing, and
/// the plan with what it leaves open.
struct ConsultationPack {
  let facts: ReportFacts
  private let items: ConsultationItems
  private let since: LocalDate?

  init(_ facts: ReportFacts, since: LocalDate?) throws(OperationFailure) {
    self.facts = facts
    self.since = since
    items = try ConsultationItems(facts)
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.consultationPack)
    draft.add("What this pack is", about)
    let all = items.items
    if let reasons = all.first { add(reasons, to: &draft) }
    draft.add("(b), (c) Numbers and descriptions", numbers)
    for item in all.dropFirst() { add(item, to: &draft) }
    add([.alternatives, .avoiding, .reducing, .softening, .volunteers, .panels], to: &draft)
    draft.add("Dates and clocks", [.picture(.timeline, ProgrammeTimeline(facts).table)])
    let ringFences = RingFencesReport(facts)
    draft.add("Who may claim what", ringFences.claims)
    draft.add("The rules", [.table(ringFences.rules)])
    draft.add("Who has no route", [.counts(CoverageReport(facts).byPost)])
    draft.add("What becomes of each post", [.table(changes)])
    EstablishmentReport(facts).add(
      to: &draft, besideDescriptions: !facts.reader.seesSmallNumbers)
    draft.add("What the plan leaves open", openPosts + open)
    draft.add("The employer's policy", policy)
    if facts.hasCases { draft.add("Where the cases stand", [.countsPicture(.bars, states)]) }
    draft.add("How to comment", comment)
    add([.representatives, .contact, .enclosures], to: &draft)
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
        those of the law.
        """), .sentence(standing), .sentence(complete), .sentence(besides),
    ]
  }

  private var standing: Sentence {
    ProgrammeTimeline(facts).approved.map {
      "The structure was approved on \($0.inWords, .programmeDate); what follows is as it stands since."
    } ?? "Nothing has been decided."
  }

  /// What is missing besides the law's list.
  private var besides: Sentence {
    let missing = PackItem.allCases.filter { words(of: $0).isEmpty }
      .map { $0.heading.prefix(1).lowercased() + $0.heading.dropFirst() }
    return missing.isEmpty
      ? "So is what consultation has to cover besides (section 188(2)), and who is consulted."
      : "Missing besides: \(missing.joined(separator: "; "), .programmeDate)."
  }

  private func add(_ items: [PackItem], to draft: inout ReportDraft) {
    for item in items {
      let said = words(of: item)
      draft.add(
        item.heading,
        said.isEmpty
          ? [
            .sentence(
              "Missing. Say it in programme.yaml, under pack, as “\(item.rawValue, .plan)”.")
          ]
          : said.map { .sentence(Sentence($0, stating: .paper)) })
    }
  }

  /// What the employer says of an item, in programme.yaml or once for all letters.
  private func words(of item: PackItem) -> [String] {
    let said = facts.programme.pack[item] ?? []
    guard said.isEmpty else { return said }
    switch item {
    case .volunteers:
      return items.setting("voluntary redundancy open").map {
        $0 == "yes" ? "Volunteers are asked for." : "Volunteers are not asked for at present."
      }
    case .contact: return items.setting("sender contact")
    case .representatives: return items.setting("union contact")
    case .alternatives, .avoiding, .reducing, .softening, .panels, .enclosures: return []
    }
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
    let cases = Dictionary(grouping: facts.list.rows, by: \.holding.post)
    let counts = posts.map { entry in
      (
        atRisk: entry.posts.reduce(0) { $0 + (cases[$1]?.count ?? 0) },
        hours: hours(entry.posts.flatMap { cases[$0] ?? [] }),
        all: entry.posts.reduce(0) { $0 + facts.plan.holders(of: $1).count }
      )
    }
    let isExact = facts.reader.seesSmallNumbers
    // Whoever takes one number from the other would know how few are not at risk.
    let shown = counts.map { isExact || !SmallNumbers.isSmall($0.all - $0.atRisk) }
    var rows = zip(zip(posts, counts), shown).map { entry, isShown in
      TableDraft.Row(
        entry.0.label + [
          .number(entry.1.atRisk), entry.1.hours, isShown ? .number(entry.1.all) : .hidden,
        ])
    }
    let all: Cell =
      shown.allSatisfy(\.self) ? .number(counts.reduce(0) { $0 + $1.all }) : .hidden
    rows.append(
      TableDraft.Row([
        .text("All"), .none, .number(counts.reduce(0) { $0 + $1.atRisk }), hours(facts.list.rows),
        all,
      ]))
    let table = TableDraft(
      "descriptions", "Employees who could be dismissed at most, by description",
      [
        .init("service", "Service", .plan), .init("post", "Description", .plan),
        .merged("could_be_dismissed", "Could be dismissed, at most"),
        .merged("hours_at_risk", "Their hours, FTE"),
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

  /// The hours of some cases together; not known where those of any are not.
  private func hours(_ rows: [AtRiskList.Row]) -> Cell {
    let known = rows.compactMap(\.holding.fte)
    return known.count == rows.count ? Cell(known.reduce(FTE.zero, +)) : .notKnown
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
      blocks.append(.list(disagreements.map(figures.sentenceWithoutHeads)))
    }
    return blocks.isEmpty ? [.sentence("No condition is open and no figure disagrees.")] : blocks
  }

  /// As the at-risk list has them.
  private var states: CountsDraft {
    facts.numbers(since: facts.reader.seesSmallNumbers ? nil : since).byState("states")
  }

  private var comment: [ReportDraft.Block] {
    let how = items.setting("how to comment") + items.setting("meeting arrangements")
    var blocks: [ReportDraft.Block] = [
      facts.programme.consultation.closes.map {
        $0 < facts.on
          ? .sentence("Comments were asked for until \($0.inWords, .programmeDate).")
          : .sentence("Comments are asked for until \($0.inWords, .programmeDate).")
      } ?? .sentence("The last day for comments is not recorded.")
    ]
    blocks.append(
      how.isEmpty
        ? .sentence("How to comment is missing. Say it in letters.yaml, as “how to comment”.")
        : .list(how.map { Sentence($0, stating: .paper) }))
    return blocks
  }
}
