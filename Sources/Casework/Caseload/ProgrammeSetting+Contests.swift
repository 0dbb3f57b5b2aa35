import Restructure

// How the contests stand that a move is about, and who is yet to claim.
extension ProgrammeSetting {
  /// Adds what the guards of a contest ask about others: those in it, and those invited to it.
  func addContest(
    for posts: [PostID], to state: CaseState, of reference: CaseReference, on day: LocalDate,
    among caseload: Caseload, _ setting: inout CaseSetting
  ) {
    if TransitionTable.asks(.tiesBroken, to: state) {
      setting.decisions = caseload.standingDecisions
      for post in posts { setting.contests[post] = contest(for: post, of: reference, caseload) }
    }
    if TransitionTable.asks(.adjustmentsNoted, to: state) {
      let others = posts.reduce(into: Set()) { $0.formUnion(caseload.candidates(for: $1)) }
      setting.adjustmentsNotNoted = others.subtracting([reference])
        .filter { caseload[$0]?.facts.proven(.adjustments) == nil }.sorted()
    }
    if TransitionTable.asks(.absentReached, to: state) {
      let others = posts.reduce(into: Set()) { $0.formUnion(caseload.invited(to: $1)) }
      setting.absent = others.subtracting([reference]).compactMap { other in
        caseload[other].flatMap { AbsentClaimant($0, people[other.holding]?.person, on: day) }
      }.sorted()
    }
  }

  /// How the contest for a post stands for one case; nil where there are no scores for the post.
  private func contest(
    for post: PostID, of reference: CaseReference, _ caseload: Caseload
  ) -> ContestStanding? {
    guard let scores = scores[post] else { return nil }
    let own = scores[reference.employee]
    let candidates = caseload.candidates(for: post)
    return ContestStanding(
      unscored: candidates.filter { scores[$0.employee] == nil }.sorted(),
      level: candidates.filter {
        $0.employee != reference.employee && own != nil && scores[$0.employee] == own
      }.sorted())
  }
}
