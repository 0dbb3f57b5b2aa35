import Restructure
import Rules

extension PlanExplainer {
  /// One person's whole position: each post held, the standing in it, and what may be claimed.
  public func person(_ employee: EmployeeID) -> Explanation? {
    let rows = programme.staff.filter { $0.employee == employee }
    guard let first = rows.first else { return nil }
    let book = ClaimBook(judge)
    let name = first.name.map { " (\($0))" } ?? ""
    return Explanation(
      title: "\(employee)\(name) – \(programme.title)",
      sections: rows.map { holding in
        let title = plan.posts[holding.post].map { "\($0.title) (\(holding.post))" }
        return .init(title ?? holding.post, position(of: holding, book))
      })
  }

  private func position(
    of holding: Postholding, _ book: ClaimBook
  ) -> [Explanation.Sentence] {
    var sentences: [Explanation.Sentence] = []
    let change = plan.changes[holding.post]
    let source = change.map { $0.source ?? $0.place.description } ?? holding.place.description
    if let post = plan.posts[holding.post] {
      sentences += todaysPost(post).prefix(1)
    }
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
    if holding.isProtected(on: plan.judgedOn), let protection = holding.protection {
      sentences.append(
        .init(
          "Protected on \(plan.judgedOn.inWords) (\(protection.rawValue)): the law gives first "
            + "call on a suitable vacancy.", source: holding.place.description))
    }
    return sentences + claims(of: holding, book)
  }

  private func claims(of holding: Postholding, _ book: ClaimBook) -> [Explanation.Sentence] {
    let kind = book.kinds.first { kind in
      kind.members.contains { book.cases[$0].place == holding.place }
    }
    guard let kind, !kind.claims.isEmpty else {
      return [.init("No post of the new structure is open to this person.", source: "")]
    }
    return kind.claims.map { claim in
      let rivals = book.kinds.filter { other in
        other.claims.contains { $0.seats == claim.seats && $0.missing.isEmpty }
      }.reduce(0) { $0 + $1.members.count }
      let title = plan.post(claim.rule.toPost)?.title ?? claim.rule.toPost
      let seats = words(for: book.seats[claim.seats])
      if claim.missing.isEmpty {
        return .init(
          "May claim “\(title)” (\(claim.rule.toPost)) under \(claim.rule.id) "
            + "(\(claim.rule.mode.rawValue), tier \(claim.rule.tier)): \(seats), and "
            + "\(counted(rivals, "person", "people")) may claim in all.",
          source: claim.rule.source)
      }
      return .init(
        "Might claim “\(title)” (\(claim.rule.toPost)) under \(claim.rule.id), but this is not "
          + "known: \(claim.missing.joinedInWords).",
        source: claim.rule.source)
    }
  }

  private func words(for seats: Seats) -> String {
    switch seats.capacity {
    case .positions(let places): counted(places, "place")
    case .fte(let fte): "\(fte) FTE of places"
    case .notKnown: "an unstated number of places"
    }
  }
}
