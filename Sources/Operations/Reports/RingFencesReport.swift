import Reports
import Restructure
import Rules

/// The pools: which places there are, who may claim them, and how a contest is decided.
struct RingFencesReport {
  let facts: ReportFacts
  private let book: ClaimBook
  private let bottlenecks: [ForecastAnswer.Bottleneck]

  init(_ facts: ReportFacts) {
    self.facts = facts
    book = facts.book
    bottlenecks = ForecastPlan.answer(for: facts.book, facts.plan).bottlenecks
      .filter { !$0.toPosts.isEmpty }
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.ringFences)
    draft.add("Who may claim what", claims)
    draft.add("Pools", [.table(pools)] + shortages)
    draft.add("Rules", [.table(rules)])
    draft.add("How a contest is decided", contests)
    let unclaimed = self.unclaimed
    if !unclaimed.rows.isEmpty { draft.add("New posts open to nobody", [.table(unclaimed)]) }
    return draft
  }

  // MARK: - Claims

  /// The picture of claims with its table, or that there are none.
  var claims: [ReportDraft.Block] {
    let table = claimsTable
    guard !table.rows.isEmpty else {
      return [.sentence("Nobody at risk may claim a post for certain.")]
    }
    return [.picture(.claims, table)]
      + (facts.reader.seesSmallNumbers
        ? []
        : [.sentence("Too few places are marked only where the number of people may be shown.")])
  }

  private struct Link: Hashable {
    let from: PostID
    let rule: String
    let to: PostID
    let seats: Int
  }

  /// Each claim of the holders of a post once, with whether it is certain of all, of none or of some.
  private var links: [(link: Link, certain: Set<Bool>)] {
    var certain: [Link: Set<Bool>] = [:]
    for kind in book.kinds {
      for claim in kind.claims {
        let link = Link(
          from: kind.post, rule: claim.rule.id, to: claim.rule.toPost, seats: claim.seats)
        certain[link, default: []].insert(claim.missing.isEmpty)
      }
    }
    return certain.map { ($0.key, $0.value) }.sorted { left, right in
      (left.link.to, left.link.from, left.link.rule)
        < (right.link.to, right.link.from, right.link.rule)
    }
  }

  private var claimsTable: TableDraft {
    TableDraft(
      "claims", "Who may claim what",
      [
        .init("from_post", "At risk", .plan), .init("from_title", "Title", .plan),
        .merged("people", "People"), .init("rule", "Rule", .plan),
        .init("to_post", "Place", .plan), .init("to_title", "Title of the place", .plan),
        .init("places", "Places", .plan), .init("certain", "Certain", .plan),
        .init("short", "Too few places", .plan),
      ],
      links.map { link, certain in
        let seats = book.seats[link.seats]
        let isShort = bottlenecks.contains {
          $0.fromPosts.contains(link.from) && $0.toPosts.contains(link.to)
            && facts.mayCount(Set($0.fromPosts))
        }
        return TableDraft.Row([
          .text(link.from), .text(facts.plan.posts[link.from]?.title ?? ""),
          facts.peopleAtRisk(in: link.from), .text(link.rule), .text(link.to),
          .text(
            (facts.plan.post(link.to)?.title ?? "") + (seats.isOwnPost ? ": what remains" : "")),
          .text(places(seats)),
          .text(
            certain == [true] ? "yes" : certain == [false] ? "a fact is missing" : "not for all"),
          isShort ? .text("too few") : .none,
        ])
      }, eachRow: .plan)
  }

  private func places(_ seats: Seats) -> String {
    switch seats.capacity {
    case .positions, .fte: seats.capacity.inWords
    case .notKnown: "places not known"
    }
  }

  // MARK: - Pools

  private var pools: TableDraft {
    TableDraft(
      "pools", "Places that somebody at risk may claim, and how many may",
      [
        .init("to_post", "Place", .plan), .init("title", "Title", .plan),
        .init("places", "Places", .plan), .init("rules", "Rules", .plan),
        .init("from_posts", "Open to holders of", .plan),
        .merged("claimants", "People who may claim"),
        .init("working", "How the places were counted", .plan),
      ],
      book.seats.indices.map { index in
        let seats = book.seats[index]
        let pool = facts.pools[index]
        let claiming = pool.kinds
        let rules = claiming.flatMap(\.claims).filter { $0.seats == index }.map(\.rule.id).inOrder
        let from = claiming.map(\.post).inOrder
        return TableDraft.Row([
          .text(seats.post), .text(facts.plan.post(seats.post)?.title ?? ""),
          facts.places(seats.capacity), .text(rules.joinedInWords), .text(from.joinedInWords),
          facts.claimants(pool.claimants, from: pool.posts), working(of: seats),
        ])
      }, eachRow: .plan)
  }

  private var shortages: [ReportDraft.Block] {
    guard !bottlenecks.isEmpty else {
      return [.sentence("No pool is known to be short of places.")]
    }
    let shown = bottlenecks.filter { facts.mayCount(Set($0.fromPosts)) }
    let sentences = shown.map { bottleneck -> Sentence in
      let from = bottleneck.fromPosts.joinedInWords
      let to = bottleneck.toPosts.joinedInWords
      let places = counted(bottleneck.places, "place")
      let all = facts.list.rows.count { bottleneck.fromPosts.contains($0.holding.post) }
      guard facts.reader.seesSmallNumbers || all == bottleneck.cases else {
        return "There are more people in \(from, .plan) than the \(places, .plan) in \(to, .plan)."
      }
      return """
        \(people: bottleneck.cases) in \(from, .plan) may claim only \(to, .plan), where \
        \(places, .plan) can be had: no arrangement places more.
        """
    }
    let left: [ReportDraft.Block] =
      shown.count < bottlenecks.count
      ? [.sentence("Other pools are short of places, and about too few people to be named.")] : []
    return (sentences.isEmpty ? [] : [.list(sentences)]) + left
  }
}
