import Restructure
import Rules

extension PersonExplainer {
  /// The posts that the person may claim, or might, from each post in which they are at risk: how
  /// each is filled, how many places there are and for how many people.
  public func reach() -> [Explanation.Section] {
    let book = ClaimBook(explainer.judge)
    return holdings.filter { plan.standing(of: $0) == .atRisk }.map { holding in
      .init(heading("Posts within reach", "from", holding), claims(of: holding, book))
    }
  }

  private func claims(of holding: Postholding, _ book: ClaimBook) -> [Explanation.Sentence] {
    let position = book.cases.firstIndex { $0.place == holding.place }
    let kind = position.flatMap { position in
      book.kinds.first { $0.members.contains(position) }
    }
    guard let position, let kind, !kind.claims.isEmpty else {
      return [
        .init(
          "The plan opens no post to this person.",
          source: plan.changes[holding.post]?.cited ?? holding.place.description)
      ]
    }
    var told: Set<String> = []
    return kind.claims.flatMap { claim -> [Explanation.Sentence] in
      // Whether there is a place is one question, and whether the person may claim it another.
      guard explainer.judge.outcome(of: holding, under: claim.rule).missing.isEmpty else {
        let missing = book.missing(to: position, under: claim)
        return [
          .init(
            "This person might claim \(title(of: claim)) under \(claim.rule.id), but this is not "
              + "known: \(missing.joinedInWords).", source: claim.rule.source)
        ]
      }
      let position = explainer.judge.position(of: holding, under: claim.rule)
      if case .noPlace(let why) = position.answer { return [withoutPlace(claim, why)] }
      // What is said of every contest is said once, and an unknown number of places already is.
      let isSized = book.seats[claim.seats].capacity != .notKnown
      let outlook =
        isSized ? position.outlook(plan).filter { told.insert($0).inserted } : []
      return [certain(claim, book)]
        + outlook.map { .init($0, source: claim.rule.source, depth: 1) }
    }
  }

  private func title(of claim: ClaimBook.Claim) -> String {
    plan.post(claim.rule.toPost)?.titled ?? claim.rule.toPost
  }

  /// A post that the rules would open, and in which nothing is left: no way out for anybody.
  private func withoutPlace(_ claim: ClaimBook.Claim, _ why: String) -> Explanation.Sentence {
    .init(
      "\(title(of: claim)) is no way out: \(claim.rule.id) names this person, but no place is "
        + "left: \(why).", source: claim.rule.source)
  }

  private func certain(_ claim: ClaimBook.Claim, _ book: ClaimBook) -> Explanation.Sentence {
    if case .decision(let decision, let post) = claim.rule {
      return .init(
        "This person is given a place in \(plan.post(post)?.titled ?? post) by \(decision.id).",
        source: decision.place.description)
    }
    let seats = book.seats[claim.seats]
    let own = seats.isOwnPost ? "what remains of " : ""
    return .init(
      "This person may claim \(own)\(title(of: claim)) under \(claim.rule.id), "
        + "\(plan.words(for: claim.rule.mode)) at tier \(claim.rule.tier): \(places(seats)), and "
        + "\(rivals(for: claim, book)).",
      source: claim.rule.source)
  }

  private func places(_ seats: Seats) -> String {
    if seats.capacity == .notKnown { return "how many places there are is not stated" }
    let many = if case .positions(let places) = seats.capacity { places > 1 } else { false }
    return "there \(many ? "are" : "is") \(explainer.placesInWords(seats))"
  }

  private func rivals(for claim: ClaimBook.Claim, _ book: ClaimBook) -> String {
    let claimants = claimants(for: claim, book)
    return claimants == 1 ? "nobody else may claim" : "\(claimants) people may claim in all"
  }

  /// Everybody who may claim the same places for certain, whether or not their number is known.
  private func claimants(for claim: ClaimBook.Claim, _ book: ClaimBook) -> Int {
    book.kinds.filter { kind in
      kind.claims.contains {
        $0.seats == claim.seats
          && ($0.missing.isEmpty
            || explainer.judge.outcome(of: book.example(of: kind), under: $0.rule) == .yes)
      }
    }.reduce(0) { $0 + $1.members.count }
  }
}
