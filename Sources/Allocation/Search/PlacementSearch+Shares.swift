extension PlacementSearch {
  /// Two halves of a branch in which a job share sits together or apart; none if there is nothing
  /// left to divide.
  ///
  /// Of people who can be so many at most, either no more than `count` sit together, or more do
  /// and fewer are left to sit otherwise.
  func divide(_ branch: Branch) -> [SearchBounds] {
    let unsettled = component.limits.indices.filter { isOpen($0, branch.bounds) }
    guard
      let limit = unsettled.min(by: {
        // Somebody who sits down twice, before somebody who was paid for and has no seat.
        (branch.best.slack[$0] >= 0 ? 1 : 0, -abs(branch.best.slack[$0]), $0)
          < (branch.best.slack[$1] >= 0 ? 1 : 0, -abs(branch.best.slack[$1]), $1)
      })
    else { return [] }
    let kinds = component.limits[limit].kinds
    let together = kinds.filter { component.kinds[$0].heads > 1 && branch.bounds.parties[$0] > 0 }
    guard let party = together.max(by: { branch.best.parties[$0] < branch.best.parties[$1] })
    else { return [] }

    let others = kinds.filter { $0 != party && branch.bounds.parties[$0] > 0 }
    let most = component.limits[limit].most
    let widest = others.map { branch.bounds.parties[$0] }.max() ?? 0
    let count = max(
      0, most - widest, min(branch.best.parties[party], branch.bounds.parties[party]) - 1)
    let settled = min(count, branch.bounds.parties[party] - 1)

    var (fewer, more) = (branch.bounds, branch.bounds)
    fewer.parties[party] = settled
    for member in component.kinds[party].limits {
      for kind in component.limits[member].kinds where kind != party {
        more.parties[kind] = min(more.parties[kind], max(0, most - settled - 1))
      }
    }
    return [fewer, more]
  }

  /// Whether its people may still sit down twice.
  private func isOpen(_ limit: Int, _ bounds: SearchBounds) -> Bool {
    let kinds = component.limits[limit].kinds
    let together = kinds.filter { component.kinds[$0].heads > 1 }.map { bounds.parties[$0] }
    guard let widest = together.max(), widest > 0 else { return false }
    return kinds.reduce(0) { $0 + bounds.parties[$1] } > component.limits[limit].most
  }
}
