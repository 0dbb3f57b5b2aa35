/// A part of a case's life that the picture keeps together, as a panel of its own.
struct DiagramPhase {
  let title: String
  /// The states that are left in it, in the order of a case's life.
  let states: [CaseState]

  /// Every state that can be left, in one phase each.
  static let all = [
    DiagramPhase(title: "Consultation", states: [.inScope, .vrRequested, .vrAgreed]),
    DiagramPhase(
      title: "A place in the new structure",
      states: [.atRisk, .assimilated, .matched, .ringFenced, .inSelection, .offered]),
    DiagramPhase(
      title: "An appeal against the category, the pool, the match or the score",
      states: [.matchAppeal]),
    DiagramPhase(
      title: "The search for another post",
      states: [.unplaced, .onRegister, .altOffered, .inTrial, .refused]),
    DiagramPhase(title: "Notice and dismissal", states: [.underNotice, .redundancyAppeal]),
    DiagramPhase(
      title: "Pay protection, after the end", states: [.redeployed, .redeployedProtected]),
  ]

  /// The phases that stand in the left column of the picture; the others stand in the right one.
  static let leftColumn = 2
}
