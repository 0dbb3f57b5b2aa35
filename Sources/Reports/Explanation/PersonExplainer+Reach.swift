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
      let missing = book.missing(to: position, under: claim)
      guard missing.isEmpty else {
        let title = plan.post(claim.rule.toPost)?.titled ?? claim.rule.toPost
        return [
          .init(
            "This person might claim \(title) under \(claim.rule.id), but this is not known: "
              + "\(missing.joinedInWords).", source: claim.rule.source)
        ]
      }
      let position = explainer.judge.position(of: holding, under: claim.rule)
      // What is said of every contest is said once.
      let outlook = position.outlook(plan).filter { told.insert($0).inserted }
      return [certain(claim, book)]
        + outlook.map { .init($0, source: claim.rule.source, depth: 1) }
    }
  }

  private func certain(_ claim: ClaimBook.Claim, _ book: ClaimBook) -> Explanation.Sentence {
    if case .decision(let decision, let post) = claim.rule {
      return .init(
        "This person is given a place in \(plan.post(post)?.titled ?? post) by \(decision.id).",
        source: decision.place.description)
    }
    let seats = book.seats[claim.seats]
    let title = plan.post(claim.rule.toPost)?.titled ?? claim.rule.toPost
    let own = seats.isOwnPost ? "what remains of " : ""
    let many = if case .positions(let places) = seats.capacity { places > 1 } else { false }
    return .init(
      "This person may claim \(own)\(title) under \(claim.rule.id), "
        + "\(plan.words(for: claim.rule.mode)) at tier \(claim.rule.tier): there "
        + "\(many ? "are" : "is") \(explainer.placesInWords(seats)), and \(rivals(for: claim, book)).",
      source: claim.rule.source)
  }

  private func rivals(for claim: ClaimBook.Claim, _ book: ClaimBook) -> String {
    let claimants = claimants(for: claim, book)
    return claimants == 1 ? "nobody else may claim" : "\(claimants) people may claim in all"
  }

  private func claimants(for claim: ClaimBook.Claim, _ book: ClaimBook) -> Int {
    book.kinds.filter { kind in
      kind.claims.contains { $0.seats == claim.seats && $0.missing.isEmpty }
    }.reduce(0) { $0 + $1.members.count }
  }
}
