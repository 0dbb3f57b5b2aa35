import Restructure

// Which posts are open to people, and to whom one is that has a free place.
extension ProgrammeSetting {
  /// The cases without a place although a post that is open to them has one.
  ///
  /// A place can become free after somebody was left without one: nothing moves them unasked.
  public func overlooked(
    on day: LocalDate, among caseload: Caseload
  ) -> [(case: CaseReference, post: PostID)] {
    caseload.all.filter(\.isWithoutAPost).flatMap { record in
      stillOpen(to: record, among: caseload).compactMap { post in
        let place = place(
          in: post, for: record.reference, on: day, among: caseload, withRivals: false)
        return place.capacity != nil && place.hasRoom
          ? (case: record.reference, post: post) : nil
      }
    }
  }

  /// The posts that the plan opens to a person, before a move to a state.
  ///
  /// Nobody is left without a post for the first time before all of them were looked at; later, what
  /// the person turned down is not held up against them.
  func reach(
    of reference: CaseReference, to state: CaseState, among caseload: Caseload
  ) -> [PostID] {
    guard state != .unplaced, let record = caseload[reference] else {
      return people[reference.holding]?.reach ?? []
    }
    return stillOpen(to: record, among: caseload)
  }

  /// What the person declined, refused or lost does not reach them any more, until a place that they
  /// lost falls free again; nor does what a decision keeps them from.
  private func stillOpen(to record: CaseRecord, among caseload: Caseload) -> [PostID] {
    let open = people[record.reference.holding]?.reach ?? []
    guard !open.isEmpty else { return [] }
    let (turnedDown, lost) = (record.postsTurnedDown, record.postsLost)
    return open.filter { post in
      guard !turnedDown.contains(post), record.decisions.barring(from: [post]) == nil else {
        return false
      }
      if lost.contains(post) { return caseload.hasFallenFree(post, but: record.reference) }
      return !record.postsInQuestion.contains(post)
    }
  }
}

extension CaseRecord {
  /// Whether some move from where the case stands asks which posts are still open to the person.
  public var mayBeAskedForFreePlaces: Bool {
    state.map { $0 != .inSelection && TransitionTable.rules(from: $0).contains(.noFreePlace) }
      ?? false
  }

  /// Whether the search for a post has begun, or the dismissal.
  fileprivate var isWithoutAPost: Bool {
    [.unplaced, .onRegister, .underNotice].contains(state)
  }
}
