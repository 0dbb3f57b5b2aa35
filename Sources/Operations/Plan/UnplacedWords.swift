import Allocation
import Restructure
import Rules

/// Says of everybody without a place why, and puts the proof into posts.
struct UnplacedWords {
  private let question: ForecastQuestion
  private let book: ClaimBook
  private let bottleneckOfKind: [Int: Int]
  /// What each bottleneck says of its people.
  private let shortages: [String]
  /// The proof, with people who have no route gathered by post.
  let bottlenecks: [ForecastAnswer.Bottleneck]

  init(
    _ solution: ForecastSolution, _ question: ForecastQuestion, _ book: ClaimBook,
    _ plan: PlanInForce
  ) {
    self.question = question
    self.book = book
    var bottlenecks: [ForecastAnswer.Bottleneck] = []
    var ofKind: [Int: Int] = [:]
    for found in solution.bottlenecks where !found.places.isEmpty {
      let kinds = found.claimants.flatMap { question.kinds[$0] }
      for kind in kinds { ofKind[kind] = bottlenecks.count }
      bottlenecks.append(
        ForecastAnswer.Bottleneck(
          fromPosts: Set(kinds.map { book.kinds[$0].post }).sorted(),
          toPosts: Set(found.places.map { book.seats[$0].post }).sorted(),
          cases: found.cases, places: found.seats,
          fteNeeded: found.hoursNeeded.map { _ in Self.hours(of: kinds, book) },
          ftePlaces: found.hoursPlaces.map { _ in Self.hours(in: found.places, book) }))
    }
    let withoutRoute = solution.bottlenecks.filter(\.places.isEmpty).flatMap(\.claimants)
      .flatMap { question.kinds[$0] }
    let byPost = Dictionary(grouping: withoutRoute) { book.kinds[$0].post }
    bottlenecks += byPost.sorted { $0.key < $1.key }.map { post, kinds in
      ForecastAnswer.Bottleneck(
        fromPosts: [post], toPosts: [],
        cases: kinds.reduce(0) { $0 + book.kinds[$1].members.count }, places: 0,
        fteNeeded: nil, ftePlaces: nil)
    }
    self.bottlenecks = bottlenecks
    shortages = bottlenecks.map(Self.shortage)
    bottleneckOfKind = ofKind
  }

  /// The hours as the folder writes them, not as the search counts them; people who are alike may
  /// have unlike hours where hours decide nothing for them.
  private static func hours(of kinds: [Int], _ book: ClaimBook) -> FTE {
    let hours = book.cases.staff.hours
    var counts: [Int: Int] = [:]
    for member in kinds.lazy.flatMap({ book.kinds[$0].members }) {
      if let number = hours.number(at: book.cases.rows[member]) { counts[number, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }
      .reduce(.zero) { $0 + $1.value * hours.values[$1.key].fte }
  }

  private static func hours(in places: [Int], _ book: ClaimBook) -> FTE {
    places.reduce(.zero) { sum, place in
      if case .fte(let fte) = book.seats[place].capacity { return sum + fte }
      return sum
    }
  }

  /// One person without a place.
  func unplaced(kind: Int, member: Int) -> ForecastAnswer.Unplaced {
    let holder = book.cases.key(at: member)
    let claims = book.kinds[kind].claims
    let reason: ForecastAnswer.Unplaced.Reason
    let detail: String
    if book.kinds[kind].isAssigned, let given = question.claims[kind].first {
      reason = .outnumbered
      let rule = claims[given].rule
      detail = "\(rule.id) gives a place in \(rule.toPost), which has no room left"
    } else if !question.claims[kind].isEmpty {
      reason = .outnumbered
      detail = outnumbered(kind)
    } else if let uncertain = claims.first {
      reason = .notKnown
      detail =
        "\(uncertain.rule.id) to \(uncertain.rule.toPost), but this is not known: "
        + book.missing(to: member, under: uncertain).joinedInWords
    } else {
      reason = .noRoute
      detail = "no ring-fence opens any post to holders of \(holder.post)"
    }
    return ForecastAnswer.Unplaced(
      employee: holder.employee, fromPost: holder.post, reason: reason, detail: detail)
  }

  private func outnumbered(_ kind: Int) -> String {
    bottleneckOfKind[kind].map { shortages[$0] }
      ?? "others fill every place that this person may claim"
  }

  /// Why the people of a bottleneck go without; of many posts only the first are named.
  private static func shortage(_ found: ForecastAnswer.Bottleneck) -> String {
    let places =
      found.ftePlaces.map { "\($0) FTE, which fits \(found.places)" }
      ?? counted(found.places, "place")
    let named = found.toPosts.prefix(found.toPosts.count > 12 ? 10 : 12)
    let others = found.toPosts.count - named.count
    let posts = named + (others > 0 ? [counted(others, "other post")] : [])
    return "\(counted(found.cases, "person", "people")) claim \(places) in "
      + posts.joinedInWords
  }
}
