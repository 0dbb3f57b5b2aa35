import Restructure
import Rules

/// Where everybody with a case stands under one plan: what may be claimed, and who is alike.
struct PlanPositions {
  /// Everything that decides somebody's place.
  ///
  /// People of one post who share it are interchangeable, so any of them could stand where one of
  /// them stands.
  struct Footing: Hashable {
    /// A claim that is certain.
    struct Claim: Hashable {
      let rule: String
      let post: PostID
      let isOwnPost: Bool
      let tier: Int
    }

    let claims: [Claim]
    /// Whether there is a claim that waits for a fact.
    let isWaiting: Bool
    /// First call on a vacancy, where one is claimed.
    let isProtected: Bool
    /// The person's hours, where places that are claimed are counted in hours.
    let hours: FTE?
    let roundedParts: Int

    /// The posts that may be claimed.
    var routes: [PostID] { Set(claims.map(\.post)).sorted() }

    /// How somebody stands who has a place, or has none.
    func position(placed: Bool) -> FuturePosition {
      if placed { return .place }
      if !claims.isEmpty { return .route }
      return isWaiting ? .notKnown : .noRoute
    }
  }

  let forecast: ForecastAnswer
  /// What decides the place of each person with a case: a position in ``footings``.
  let footing: [Postholding.Key: Int]
  let footings: [Footing]
  /// Those who have a place in the arrangement shown.
  let placed: Set<Postholding.Key>

  /// Judges and forecasts a plan.
  init(_ judge: ClaimJudge) {
    let book = ClaimBook(judge)
    forecast = ForecastPlan.answer(for: book, judge.plan)
    var footing: [Postholding.Key: Int] = [:]
    var footings: [Footing] = []
    for kind in book.kinds {
      for member in kind.members { footing[book.cases[member].key] = footings.count }
      footings.append(Footing(of: kind, in: book))
    }
    self.footing = footing
    self.footings = footings
    placed = Set(
      forecast.placements.map { Postholding.Key(employee: $0.employee, post: $0.fromPost) })
  }

  /// What decides somebody's place; nil for somebody without a case.
  subscript(person: Postholding.Key) -> Footing? {
    footing[person].map { footings[$0] }
  }
}

extension PlanPositions.Footing {
  fileprivate init(of kind: ClaimBook.Kind, in book: ClaimBook) {
    let certain = kind.claims.filter(\.missing.isEmpty)
    claims = certain.map { claim in
      Claim(
        rule: claim.rule.id, post: claim.rule.toPost,
        isOwnPost: book.seats[claim.seats].isOwnPost, tier: claim.rule.tier)
    }
    isWaiting = certain.count < kind.claims.count
    isProtected =
      kind.isProtected && certain.contains { !book.seats[$0.seats].isOwnPost }
    let inHours = certain.contains { claim in
      if case .fte = book.seats[claim.seats].capacity { return true }
      return false
    }
    hours = inHours ? kind.fte : nil
    roundedParts = inHours ? kind.fte?.roundedParts ?? 0 : 0
  }
}
