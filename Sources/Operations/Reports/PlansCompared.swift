import Exchange
import Reports
import Restructure
import Rules

/// Two plans side by side, for whoever has to choose between them: who gains a route and who loses one,
/// places, hours and savings.
public struct PlansCompared {
  private let answer: ComparisonAnswer
  private let first: LoadedFolder
  private let other: LoadedFolder
  private let reader: Reader
  /// The services of a manager; empty for all.
  private let chosen: Set<String>
  /// The people for whom something differs.
  private let rows: [ComparisonAnswer.Row]

  /// Compares two folders for a reader; for a manager, as far as the services go that they run.
  public static func run(
    _ first: FolderRequest, against other: FolderRequest, for reader: Reader,
    services: [String] = []
  ) throws(OperationFailure) -> Report {
    let (one, two) = (try first.load(.everything), try other.load(.everything))
    let posts = [one, two].flatMap { $0.programme.posts + $0.programme.newPosts }
    try ChosenServices.check(services, among: posts.map(\.service).inOrder, for: reader)
    return PlansCompared(
      answer: try ComparePlans.run(first, against: other), first: one, other: two, reader: reader,
      services: Set(services)
    ).draft().report(for: reader)
  }

  private init(
    answer: ComparisonAnswer, first: LoadedFolder, other: LoadedFolder, reader: Reader,
    services: Set<String>
  ) {
    (self.answer, self.first, self.other, self.reader) = (answer, first, other, reader)
    chosen = services
    rows =
      services.isEmpty
      ? answer.rows
      : answer.rows.filter { row in
        let post = other.judge.plan.posts[row.fromPost] ?? first.judge.plan.posts[row.fromPost]
        return post.map { services.contains($0.service) } ?? false
      }
  }

  /// Whether a service is among those that the reader is shown.
  private func isShown(_ service: String) -> Bool { chosen.isEmpty || chosen.contains(service) }

  private func draft() -> ReportDraft {
    let programme = first.programme
    let counted = differences
    var draft = ReportDraft("compare", "Two plans compared", of: programme, on: first.on)
    draft.add(
      "The two plans",
      [
        .sentence(Sentence("First: \(words(answer.first)).", stating: .plan)),
        .sentence(Sentence("Other: \(words(answer.other)).", stating: .plan)),
        .sentence(
          """
          Everything here is what is possible at best under each plan. It proposes nobody, and who \
          stands where is one arrangement among those that place as many.
          """),
      ] + narrowed)
    draft.add(
      "Who can be placed at best",
      [
        .counts(totals(answer.first, first, "first", "First plan")), otherTotals(beside: counted),
      ])
    draft.add(
      "Who gains and who loses",
      counted.counts.total == 0
        ? [.sentence("Nothing differs for anybody at risk.")] : [.counts(counted), .table(people)])
    let places = self.places
    draft.add("Places and hours", [.picture(.beforeAndAfter, places), .table(hours)])
    let savings = self.savings
    draft.add(
      "Savings",
      savings.rows.isEmpty
        ? [.sentence("Neither folder has figures of savings, budgets or costs.")]
        : [.table(savings)])
    return draft
  }

  /// Of which services it is, where it is not of all.
  private var narrowed: [ReportDraft.Block] {
    guard !chosen.isEmpty else { return [] }
    return [
      .sentence(
        Sentence(
          "People, places, hours and savings are those of \(chosen.sorted().joinedInWords).",
          stating: .plan))
    ]
  }

  private func words(_ side: ComparisonAnswer.Side) -> String {
    let policy = side.policy.map { "under the policy \($0.name)" } ?? "under no policy"
    return "\(side.forecast.programme.title), from \(side.folder), \(policy)"
  }

  // MARK: - People, as numbers

  private func totals(
    _ side: ComparisonAnswer.Side, _ folder: LoadedFolder, _ key: String, _ title: String
  ) -> CountsDraft {
    let totals =
      chosen.isEmpty
      ? side.totals
      : PlanTotals(side.forecast) { post in
        folder.judge.plan.posts[post].map { chosen.contains($0.service) } ?? false
      }
    let outnumbered = totals.without - totals.noRoute - totals.notKnown
    return CountsDraft(
      "placed-\(key)", "\(title): people at risk, by what can become of them",
      labels: [.init(key: "plan", title: "Plan")], labelled: [[.text(title)]],
      keys: ["placed", "outnumbered", "no_route", "not_known"],
      CountTable(
        rows: [title],
        columns: ["Placed", "More claims than places", "No route", "Not known"],
        counts: [[totals.placed, outnumbered, totals.noRoute, totals.notKnown]]))
  }

  /// The totals of the other plan, unless they would say in how few cases it differs.
  private func otherTotals(beside counted: CountsDraft) -> ReportDraft.Block {
    let isSmall = counted.counts.counts.joined().contains(where: SmallNumbers.isSmall)
    guard reader.seesSmallNumbers || !isSmall else {
      return .sentence(
        """
        The numbers of the other plan are not shown: taken from those of the first they would tell of \
        few people, because some differences are about fewer than five.
        """)
    }
    let title = "Other plan"
    return .counts(
      totals(answer.other, other, "other", title)
        .after(totals(answer.first, first, "other", title)))
  }

  private static let titles: [(ComparisonAnswer.Difference, String)] = [
    (.gainsRoute, "Gain a route"), (.losesRoute, "Lose every route"),
    (.routeInDoubt, "Route in doubt"), (.differentRoute, "Other routes"),
    (.morePlaces, "More places"), (.fewerPlaces, "Fewer places"),
    (.newlyAtRisk, "Newly at risk"), (.noLongerAtRisk, "No longer at risk"),
    (.onlyInOther, "Only in the other"), (.onlyInFirst, "Only in the first"),
  ]

  private func service(of post: PostID) -> String {
    (other.judge.plan.posts[post] ?? first.judge.plan.posts[post])?.service ?? "not known"
  }

  private var differences: CountsDraft {
    let kinds = Self.titles.filter { kind in rows.contains { $0.difference == kind.0 } }
    let services = Array(Set(rows.map { service(of: $0.fromPost) })).sorted()
    return CountsDraft(
      "differences", "In the other plan, compared with the first, by service",
      labels: [.init(key: "service", title: "Service")], labelled: services.map { [.text($0)] },
      keys: kinds.map { $0.0.rawValue.replacing("-", with: "_") },
      CountTable(
        rows: services, columns: kinds.map(\.1),
        counts: services.map { name in
          kinds.map { kind in
            rows.count { $0.difference == kind.0 && service(of: $0.fromPost) == name }
          }
        }),
      // Without their sum, large numbers can stand beside a small one that is hidden.
      isDisjoint: reader.seesSmallNumbers)
  }

  /// Person by person, for whoever may see that.
  private var people: TableDraft {
    TableDraft(
      "people", "Person by person",
      [
        .init("employee_id", "Person", .employeeNumber), .init("from_post", "Post", .heldPost),
        .init("difference", "In the other plan", .route),
        .init("before", "May claim first", .route),
        .init("after", "May claim then", .route),
      ],
      rows.map { row in
        TableDraft.Row(
          [
            .text(row.employee), .text(row.fromPost),
            .text(row.difference.rawValue.replacing("-", with: " ")),
            Cell(row.before.joinedInWords), Cell(row.after.joinedInWords),
          ], about: row.employee)
      }, eachRow: .route)
  }

  // MARK: - Posts and money

  private var services: [String] {
    let all = first.programme.newPosts + other.programme.newPosts
    var seen: Set<String> = []
    return all.map(\.service).filter { isShown($0) && seen.insert($0).inserted }
  }

  private var places: TableDraft {
    TableDraft(
      "places", "Posts of the new structure whose number is stated",
      [
        .init("service", "Service", .plan), .init("first", "First plan", .plan),
        .init("other", "Other plan", .plan), .init("difference", "Difference", .plan),
        .init("first_not_stated", "Rows without a number, first", .plan),
        .init("other_not_stated", "Rows without a number, other", .plan),
      ],
      services.map { name in
        let sides = [first, other].map { folder in
          folder.programme.newPosts.filter { $0.service == name }.map(\.positions)
        }
        let sums = sides.map { Self.stated($0)?.reduce(0, +) }
        let unstated = sides.map { $0.count { $0 == nil } }
        return TableDraft.Row([
          .text(name), Cell(sums[0]), Cell(sums[1]),
          Cell(unstated == [0, 0] ? (sums[1] ?? 0) - (sums[0] ?? 0) : nil),
          .number(unstated[0]), .number(unstated[1]),
        ])
      }, eachRow: .plan)
  }

  /// The figures that rows state; nil where there are rows and none of them states any, since what
  /// nobody has said is not nought.
  private static func stated<Figure>(_ rows: [Figure?]) -> [Figure]? {
    let stated = rows.compactMap(\.self)
    return stated.isEmpty && !rows.isEmpty ? nil : stated
  }

  private var hours: TableDraft {
    TableDraft(
      "hours", "Hours of the new structure, in FTE, as far as they are stated",
      [
        .init("service", "Service", .plan), .init("first", "First plan", .plan),
        .init("other", "Other plan", .plan),
        .init("first_not_stated", "Rows without FTE, first", .plan),
        .init("other_not_stated", "Rows without FTE, other", .plan),
      ],
      services.map { name in
        let sides = [first, other].map { folder in
          folder.programme.newPosts.filter { $0.service == name }.map(\.fte)
        }
        return TableDraft.Row(
          [.text(name)] + sides.map { Cell(Self.stated($0)?.reduce(FTE.zero, +)) }
            + sides.map { .number($0.count { $0 == nil }) })
      }, eachRow: .plan)
  }

  private var savings: TableDraft {
    struct Key: Hashable {
      let scope: String
      let measure: String
      let unit: String
    }
    let sides = [first, other].map { folder in
      folder.programme.figures.filter { figure in
        isShown(figure.scope)
          && ["saving", "budget", "cost-proposed", "income-target"]
            .contains(String(figure.measure.prefix { $0 != ":" }))
      }
    }
    let stated = sides.map { figures in
      Dictionary(
        figures.map { (Key(scope: $0.scope, measure: $0.measure, unit: $0.unit ?? ""), $0.stated) },
        uniquingKeysWith: { first, _ in first })
    }
    var seen: Set<Key> = []
    let keys = sides.joined().map { Key(scope: $0.scope, measure: $0.measure, unit: $0.unit ?? "") }
      .filter { seen.insert($0).inserted }
    return TableDraft(
      "savings", "Savings, budgets and costs, as each folder states them",
      [
        .init("scope", "About", .paper), .init("measure", "What", .paper),
        .init("first", "First plan", .paper), .init("other", "Other plan", .paper),
        .init("difference", "Difference", .paper), .init("unit", "Unit", .paper),
      ],
      keys.map { key in
        let amounts = stated.map { $0[key].flatMap(\.self) }
        let difference: Cell =
          if let before = amounts[0], let after = amounts[1] {
            .decimal((after - before).description)
          } else {
            .notKnown
          }
        return TableDraft.Row(
          [.text(key.scope), .text(key.measure)]
            + amounts.map { $0.map { .decimal($0.description) } ?? .notKnown }
            + [difference, Cell(key.unit)])
      }, eachRow: .paper)
  }
}
