import Reports
import Restructure
import Rules

/// Posts, hours and heads before and after, by service; gross and net are named.
struct EstablishmentReport {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.establishment)
    add(to: &draft)
    return draft
  }

  /// Adds the sections to this report or to a larger one.
  ///
  /// Beside numbers of cases by description there are no heads by service for readers of numbers: one
  /// taken from the other would leave the few who have two posts, or are at risk in none.
  func add(to draft: inout ReportDraft, besideDescriptions: Bool = false) {
    let services = (facts.programme.posts + facts.programme.newPosts).map(\.service).inOrder
    var sizes = services.map { (name: $0, size: StructureSize(of: $0, facts.plan)) }
    if sizes.count > 1 { sizes.append(("All", StructureSize(of: sizes.map(\.size)))) }
    draft.add(
      "Posts",
      [
        .picture(.beforeAndAfter, posts(sizes)), .table(gross(sizes)),
        .sentence(
          """
          Gross is what ends or is reduced, new is what no present post becomes, and net is the \
          difference of the two structures, known only where every row of both states its number. Rows \
          that do not are counted apart and never as nought.
          """),
      ] + waiting)
    draft.add(
      "Hours",
      [
        .table(hours(sizes)),
        .sentence(
          """
          Gross FTE is that of posts that end and of new ones; net is the difference of the two \
          structures.
          """),
      ])
    draft.add(
      "Heads",
      besideDescriptions
        ? [
          .sentence(
            """
            Heads by service are left out here: beside the numbers by description they would tell of \
            few people. The report on the establishment has them.
            """)
        ] : [.counts(heads(services)), .sentence(headWords)])
    let printed = self.printed
    if !printed.isEmpty {
      draft.add("As the paper prints it, in FTE", [.picture(.beforeAndAfter, paper(printed))])
    }
  }

  /// New posts that may never be made, which are therefore no number yet.
  private var waiting: [ReportDraft.Block] {
    let posts = facts.plan.undecidedPosts
    guard !posts.isEmpty else { return [] }
    return [
      .sentence(
        "Counted among the rows without a number, because it is not known whether their condition holds:"
      ),
      .list(posts.map { Sentence(facts.named($0.id), stating: .plan) }),
    ]
  }

  private typealias Sizes = [(name: String, size: StructureSize)]

  // MARK: - Posts

  /// The posts as a picture.
  private func posts(_ sizes: Sizes) -> TableDraft {
    TableDraft(
      "posts", "Posts whose number is stated, before and after",
      [
        .init("service", "Service", .plan), .init("before", "Posts now", .plan),
        .init("after", "Posts then", .plan), .init("net", "Net", .plan),
        .init("not_stated_now", "Rows without a number now", .plan),
        .init("not_stated_then", "Rows without a number then", .plan),
      ],
      sizes.map { name, size in
        TableDraft.Row([
          .text(name), Cell(size.now.knownPosts), Cell(size.then.knownPosts), net(size),
          .number(size.now.unstated), .number(size.then.unstated),
        ])
      }, eachRow: .plan, hasSums: sizes.count > 1)
  }

  /// The net change, where every row of both structures states its number.
  private func net(_ size: StructureSize) -> Cell {
    size.now.unstated + size.then.unstated == 0
      ? .number(size.then.posts - size.now.posts) : .notKnown
  }

  private func gross(_ sizes: Sizes) -> TableDraft {
    TableDraft(
      "gross", "Posts that end, are reduced or are new: gross figures",
      [
        .init("service", "Service", .plan), .init("ending", "Posts that end", .plan),
        .init("ending_not_stated", "of unstated number", .plan),
        .init("reduced", "Rows reduced or at risk", .plan),
        .init("new", "New posts", .plan), .init("new_not_stated", "of unstated number", .plan),
      ],
      sizes.map { name, size in
        TableDraft.Row([
          .text(name), .number(size.ending.posts), .number(size.ending.unstated),
          .number(size.reducedRows), .number(size.new.posts), .number(size.new.unstated),
        ])
      }, eachRow: .plan, hasSums: sizes.count > 1)
  }

  private func hours(_ sizes: Sizes) -> TableDraft {
    TableDraft(
      "hours", "FTE that the tables state, before and after",
      [
        .init("service", "Service", .plan), .init("fte_now", "FTE now", .plan),
        .init("fte_now_not_stated", "Rows without FTE now", .plan),
        .init("fte_ending", "FTE that ends", .plan), .init("fte_new", "New FTE", .plan),
        .init("fte_then", "FTE then", .plan),
        .init("fte_then_not_stated", "Rows without FTE then", .plan),
        .init("fte_net", "Net FTE", .plan),
      ],
      sizes.map { name, size in
        TableDraft.Row([
          .text(name), Cell(size.now.knownFTE), .number(size.now.withoutFTE),
          gross(size.ending), gross(size.new), Cell(size.then.knownFTE),
          .number(size.then.withoutFTE), netFTE(size),
        ])
      }, eachRow: .plan, hasSums: sizes.count > 1)
  }

  /// Hours of rows of which each states its own.
  private func gross(_ sum: StructureSize.Sum) -> Cell {
    sum.withoutFTE == 0 ? Cell(sum.fte) : .notKnown
  }

  /// The net change of hours, where every row of both structures states its own.
  private func netFTE(_ size: StructureSize) -> Cell {
    guard size.now.withoutFTE + size.then.withoutFTE == 0 else { return .notKnown }
    let grows = size.then.fte >= size.now.fte
    let change = grows ? size.then.fte - size.now.fte : size.now.fte - size.then.fte
    return .decimal((grows ? "" : "-") + change.decimal)
  }

  // MARK: - Heads

  private func heads(_ services: [String]) -> CountsDraft {
    var standing: [String: [EmployeeID: Int]] = [:]
    for holding in facts.programme.staff {
      guard let post = facts.plan.posts[holding.post], post.kind.isEstablishment else { continue }
      let rank =
        switch facts.plan.standing(of: holding) {
        case .atRisk: 0
        case .affected: 1
        case .noCase: 2
        }
      let known = standing[post.service]?[holding.employee] ?? 2
      standing[post.service, default: [:]][holding.employee] = min(known, rank)
    }
    let counted = services.filter { standing[$0] != nil }
    return CountsDraft(
      "heads", "Heads by service, as staff.csv lists them",
      labels: [.init(key: "service", title: "Service")], labelled: counted.map { [.text($0)] },
      keys: ["at_risk", "affected", "neither"],
      CountTable(
        rows: counted, columns: ["At risk", "Affected without risk", "Neither"],
        counts: counted.map { service in
          (0...2).map { rank in standing[service, default: [:]].values.count { $0 == rank } }
        }))
  }

  private var headWords: Sentence {
    """
    Heads are people, not posts and not FTE. Somebody in two services is counted in both. Casual and \
    agency workers who hold a post are among those who are neither.
    """
  }

  // MARK: - The paper

  private var printed: [(scope: String, now: Figure?, then: Figure?)] {
    let figures = facts.programme.figures
    return figures.filter { $0.measure == "fte" && $0.stated != nil }.map { figure in
      (
        figure.scope, figure,
        figures.first {
          $0.scope == figure.scope && $0.table == figure.table && $0.measure == "fte-proposed"
        }
      )
    }
  }

  private func paper(_ printed: [(scope: String, now: Figure?, then: Figure?)]) -> TableDraft {
    TableDraft(
      "printed-fte", "FTE before and after, as the paper prints it",
      [
        .init("scope", "About", .paper), .init("before", "FTE now", .paper),
        .init("after", "FTE proposed", .paper), .init("table", "Table", .paper),
        .init("source", "Source", .paper),
      ],
      printed.map { scope, now, then in
        TableDraft.Row([
          .text(scope), now?.stated.map { .decimal($0.description) } ?? .notKnown,
          then?.stated.map { .decimal($0.description) } ?? .notKnown, Cell(now?.table),
          Cell([now?.source, then?.source].compactMap(\.self).inOrder.joined(separator: "; ")),
        ])
      }, eachRow: .paper)
  }
}
