import Restructure

/// People who come into a new post with their own, without having to claim it.
struct PeopleMoving {
  /// The chairs that they take; nil is not known.
  let places: Int?
  /// The hours that they take; nil is not known.
  let fte: FTE?
}

extension PlanInForce {
  /// Who moves into a new post with their own, post by post.
  ///
  /// People at risk do not move: they claim.
  func peopleMoving(into id: PostID) -> [PeopleMoving] {
    (changesInto[id] ?? []).compactMap { change in
      guard changes[change.post]?.id == change.id,
        !change.putsHoldersAtRisk, change.becomes != .review, let post = posts[change.post]
      else { return nil }
      return PeopleMoving(places: filledPlaces(of: post), fte: filledFTE(of: post))
    }
  }

  /// The filled chairs of a post.
  ///
  /// Where their number is not stated it is that of the holders who are listed; nobody listed does
  /// not make a post vacant.
  private func filledPlaces(of post: Post) -> Int? {
    if let positions = post.positions { return max(0, positions - (post.vacant ?? 0)) }
    let holders = staffByPost[post.id].map { programme.staff[$0] }.filter(\.keepsThePost)
    let shares = Set(holders.compactMap(\.jobShare)).count
    let chairs = holders.count { $0.jobShare == nil } + shares
    return chairs == 0 ? nil : chairs
  }

  /// The hours of a post; with vacant chairs, which hours are filled is not known.
  private func filledFTE(of post: Post) -> FTE? {
    if post.isKnownVacant { return .zero }
    return (post.vacant ?? 0) == 0 ? post.fte : nil
  }
}

extension Postholding {
  /// Whether the holder has a chair of their own: not somebody who only stands in.
  fileprivate var keepsThePost: Bool {
    (holding == .substantive || holding == .secondedOut)
      && (contract == .permanent || contract == .fixedTerm)
  }
}
