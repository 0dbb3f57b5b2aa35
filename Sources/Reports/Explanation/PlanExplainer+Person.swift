import Restructure
import Rules

extension PlanExplainer {
  /// One person's whole position: each post held, the standing in it, and what may be claimed.
  public func person(_ employee: EmployeeID) -> Explanation? {
    let rows = programme.staff.filter { $0.employee == employee }
    guard let first = rows.first else { return nil }
    let book = ClaimBook(judge)
    let name = first.name.map { ", \($0)" } ?? ""
    return Explanation(
      title: "\(employee)\(name) – \(programme.title)",
      sections: rows.map { holding in
        .init(
          plan.posts[holding.post]?.titled ?? holding.post, position(of: holding, book))
      })
  }

  private func position(
    of holding: Postholding, _ book: ClaimBook
  ) -> [Explanation.Sentence] {
    let source = plan.changes[holding.post]?.cited ?? holding.place.description
    var sentences = plan.posts[holding.post].map { Array(todaysPost($0).prefix(1)) } ?? []
    sentences.append(.init(held(holding), source: holding.place.description))
    switch plan.standing(of: holding) {
    case .atRisk:
      sentences.append(.init("This person is at risk and has a case.", source: source))
    case .affected:
      sentences.append(
        .init("This person is affected but not at risk, and has no case.", source: source))
      return sentences
    case .noCase(let reason):
      sentences.append(.init("This person has no case: \(reason.words).", source: source))
      return sentences
    }
    if plan.isProtected(holding), let protection = holding.protection {
      let day = plan.judgedOn(for: holding.post).inWords
      sentences.append(
        .init(
          "This person is protected on \(day) (\(protection.inWords)): the law gives first call on "
            + "a suitable vacancy.", source: holding.place.description))
    }
    return sentences + claims(of: holding, book, source: source)
  }

  /// How the post is held: *Held substantively on a permanent contract, 0.6 FTE.*
  private func held(_ holding: Postholding) -> String {
    let contract =
      switch holding.contract {
      case .permanent: "on a permanent contract"
      case .casual: "on a casual contract"
      case .agency: "through an agency"
      case .fixedTerm:
        holding.contractEnds.map { "for a fixed term that ends on \($0.inWords)" }
          ?? "for a fixed term whose end is not stated"
      }
    let hours = holding.fte.map { "\($0) FTE" } ?? "hours not known"
    return "Held \(holding.holding.inWords) \(contract), \(hours)."
  }

  private func claims(
    of holding: Postholding, _ book: ClaimBook, source: String
  ) -> [Explanation.Sentence] {
    let position = book.cases.firstIndex { $0.place == holding.place }
    let kind = position.flatMap { position in
      book.kinds.first { $0.members.contains(position) }
    }
    guard let position, let kind, !kind.claims.isEmpty else {
      return [.init("The plan opens no post to this person.", source: source)]
    }
    return kind.claims.map { claim in
      let title = plan.post(claim.rule.toPost)?.titled ?? claim.rule.toPost
      let missing = book.missing(to: position, under: claim)
      guard missing.isEmpty else {
        return .init(
          "This person might claim \(title) under \(claim.rule.id), but this is not known: "
            + "\(missing.joinedInWords).", source: claim.rule.source)
      }
      let places = placesInWords(book.seats[claim.seats])
      let own = book.seats[claim.seats].isOwnPost ? "what remains of " : ""
      return .init(
        "This person may claim \(own)\(title) under \(claim.rule.id), \(claim.rule.mode.inWords) at "
          + "tier \(claim.rule.tier): there \(areWords(book.seats[claim.seats])) \(places), and "
          + "\(rivals(for: claim, book)).",
        source: claim.rule.source)
    }
  }

  private func areWords(_ seats: Seats) -> String {
    if case .positions(let places) = seats.capacity, places > 1 { return "are" }
    return "is"
  }

  private func rivals(for claim: ClaimBook.Claim, _ book: ClaimBook) -> String {
    let claimants = book.kinds.filter { kind in
      kind.claims.contains { $0.seats == claim.seats && $0.missing.isEmpty }
    }.reduce(0) { $0 + $1.members.count }
    return claimants == 1 ? "nobody else may claim" : "\(claimants) people may claim in all"
  }
}
