import Restructure

/// A rule leaves a whole group of staff with no route: a staff group, a contract kind, a working
/// pattern, part-timers, or people who are seconded out.
///
/// The rule is tried as it stands, and again as though nobody failed its test of the group. It is
/// named where people whom it would then reach have no route at all, at least two of them, where
/// nobody else of their group within its reach has one, and where somebody of another group does
/// claim under it. A rule that lets nobody in is `unruled-post`'s matter.
///
/// Three kinds of rule can do it: a row of ring-fences.csv that tests the group; the rows of a
/// service that list posts, all of one group; an entry test or a pool of the policy.
enum ExcludedGroup {
  static func findings(_ reading: PlanReading) -> [Finding] {
    guard reading.hasRoute.contains(false) else { return [] }
    return ExcludedByRow.findings(reading) + ExcludedByList.findings(reading)
      + ExcludedByPolicy.findings(reading)
  }
}

/// A rule held against the same rule without one of its tests.
struct Exclusion {
  let reading: PlanReading
  /// In which ways people who fail the test may be a group.
  let groupings: [StaffGrouping]
  /// Kinds of people who may claim under the rule as it stands.
  let letIn: [Int]

  /// A group that has no route because of the rule, and the kinds of people in it.
  struct LeftOut: Hashable {
    let group: StaffGroup
    let kinds: [Int]
  }

  /// The groups that are left out altogether.
  ///
  /// `reached` are kinds without a route whom the rule would reach without its test;
  /// `reachedBesides` finds one among those with a route.
  func leftOut(
    of reached: [Int], reachedBesides: (StaffGroup) -> Bool
  ) -> [LeftOut] {
    var told: Set<Int> = []
    var found: [LeftOut] = []
    for grouping in groupings {
      let others = Set(letIn.compactMap { grouping.group(of: $0, reading) })
      var groups: [StaffGroup: [Int]] = [:]
      var order: [StaffGroup] = []
      for kind in reached {
        guard let group = grouping.group(of: kind, reading) else { continue }
        if groups[group] == nil { order.append(group) }
        groups[group, default: []].append(kind)
      }
      for group in order {
        let kinds = groups[group] ?? []
        guard !told.isSuperset(of: kinds), reading.people(in: kinds) > 1,
          !others.contains(group), !others.isEmpty, !reachedBesides(group)
        else { continue }
        told.formUnion(kinds)
        found.append(LeftOut(group: group, kinds: kinds))
      }
    }
    return found
  }
}

extension PlanReading {
  /// The kinds of people at risk, by whether they have a route.
  func kinds(withRoute: Bool) -> [Int] {
    book.kinds.indices.filter { hasRoute[$0] == withRoute }
  }

  /// People of a group and the posts they hold: `the 3 people of the group “support” at risk in P2
  /// and P3`.
  func inWords(_ leftOut: Exclusion.LeftOut) -> String {
    "the \(leftOut.group.inWords(people(in: leftOut.kinds))) at risk in "
      + posts(of: leftOut.kinds).joinedInWords
  }
}
