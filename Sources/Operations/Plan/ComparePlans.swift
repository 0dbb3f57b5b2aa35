import Restructure
import Rules

/// Holds one plan against another, or a plan against itself under another policy: who gains a
/// route, who loses one, who moves in or out of risk, and for whom there are more or fewer places.
public enum ComparePlans {
  /// Compares two folders, or one folder under two policies.
  public static func run(
    _ first: FolderRequest, against other: FolderRequest
  ) throws(OperationFailure) -> ComparisonAnswer {
    let (a, b) = (try first.load(), try other.load())
    let (planA, planB) = (PlanPositions(a.judge), PlanPositions(b.judge))
    var seen: Set<Postholding.Key> = []
    let keys = (a.programme.staff + b.programme.staff).map(\.key).filter {
      seen.insert($0).inserted
    }
    var alike = AlikePeople(keys)
    _ = alike.tellApart(by: planA)
    _ = alike.tellApart(by: planB)
    let groups = alike.members.map { members in
      Group(members.map { keys[$0] }, planA, planB)
    }
    let (listedA, listedB) = (
      Set(a.programme.staff.map(\.key)), Set(b.programme.staff.map(\.key))
    )
    let rows = keys.enumerated().compactMap { person, key -> ComparisonAnswer.Row? in
      let group = groups[alike.group[person]]
      let difference = difference(
        planA[key], planB[key], group, isListed: (listedA.contains(key), listedB.contains(key)))
      return difference.map { difference in
        ComparisonAnswer.Row(
          employee: key.employee, fromPost: key.post, difference: difference,
          before: planA[key]?.routes ?? [], after: planB[key]?.routes ?? [],
          placesBefore: group.before, placesAfter: group.after, alike: alike.group[person])
      }
    }
    return ComparisonAnswer(
      first: side(first, a, planA), other: side(other, b, planB), rows: rows,
      services: services((a, planA.forecast), (b, planB.forecast)))
  }

  /// People who are alike in both plans, with how many of them have a place in each.
  private struct Group {
    let before: ComparisonAnswer.Share?
    let after: ComparisonAnswer.Share?

    init(_ members: [Postholding.Key], _ planA: PlanPositions, _ planB: PlanPositions) {
      let share = { (plan: PlanPositions) -> ComparisonAnswer.Share? in
        guard let first = members.first, plan[first] != nil else { return nil }
        return .init(placed: members.count { plan.placed.contains($0) }, people: members.count)
      }
      before = share(planA)
      after = share(planB)
    }
  }

  private static func difference(
    _ before: PlanPositions.Footing?, _ after: PlanPositions.Footing?, _ group: Group,
    isListed: (first: Bool, other: Bool)
  ) -> ComparisonAnswer.Difference? {
    switch (before, after) {
    case (nil, nil): return nil
    case (nil, _?): return isListed.first ? .newlyAtRisk : .onlyInOther
    case (_?, nil): return isListed.other ? .noLongerAtRisk : .onlyInFirst
    case (let before?, let after?):
      let (from, to) = (before.routes, after.routes)
      if to.isEmpty, after.isWaiting {
        if !from.isEmpty || !before.isWaiting { return .routeInDoubt }
      } else if from != to {
        return from.isEmpty ? .gainsRoute : to.isEmpty ? .losesRoute : .differentRoute
      } else if to.isEmpty, before.isWaiting {
        return .losesRoute
      }
      let (had, has) = (group.before?.placed ?? 0, group.after?.placed ?? 0)
      return had == has ? nil : had < has ? .morePlaces : .fewerPlaces
    }
  }

  private static func side(
    _ request: FolderRequest, _ folder: LoadedFolder, _ plan: PlanPositions
  ) -> ComparisonAnswer.Side {
    .init(
      folder: request.path, policy: folder.programme.policy, forecast: plan.forecast,
      totals: PlanTotals(plan.forecast))
  }

  /// Each service by the post that people hold, as each plan names it.
  private static func services(
    _ first: (folder: LoadedFolder, forecast: ForecastAnswer),
    _ other: (folder: LoadedFolder, forecast: ForecastAnswer)
  ) -> [ComparisonAnswer.Service] {
    let all = first.folder.programme.posts + other.folder.programme.posts
    var seen: Set<String> = []
    return all.map(\.service).filter { seen.insert($0).inserted }.compactMap { name in
      let (before, after) = (totals(of: name, in: first), totals(of: name, in: other))
      return before.cases + after.cases == 0
        ? nil : ComparisonAnswer.Service(name: name, before: before, after: after)
    }
  }

  private static func totals(
    of service: String, in side: (folder: LoadedFolder, forecast: ForecastAnswer)
  ) -> PlanTotals {
    PlanTotals(side.forecast) { side.folder.judge.plan.posts[$0]?.service == service }
  }
}
