import Restructure

/// The ring-fences of a service list posts, all of one group of staff.
///
/// What a single row does is no such rule: another may open another post of the service to the
/// others. So the rows of a service are read together, those that count now, and it is enough that
/// one of them tests rather than lists, or names people of two groups.
enum ExcludedByList {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let rows = reading.programme.ringFences.filter { reading.unmetConditions(of: $0).isEmpty }
    let byService = Dictionary(grouping: rows) { service(of: $0, reading) }
    let kinds = Dictionary(grouping: reading.book.kinds.indices) { kind in
      reading.plan.posts[reading.book.kinds[kind].post]?.service.lowercased()
    }
    var told: Set<String> = []
    return rows.flatMap { row -> [Finding] in
      guard let service = service(of: row, reading), told.insert(service).inserted,
        let together = byService[service], together.allSatisfy({ $0.openTo.listedPosts != nil })
      else { return [] }
      return findings(together, row, kinds[service] ?? [], reading)
    }
  }

  /// The service of the post that a row opens, in small letters.
  private static func service(of row: RingFence, _ reading: PlanReading) -> String? {
    reading.plan.post(row.toPost)?.service.lowercased()
  }

  private static func findings(
    _ rows: [RingFence], _ first: RingFence, _ kinds: [Int], _ reading: PlanReading
  ) -> [Finding] {
    let letIn = Set(rows.flatMap { reading.claimants[$0.place] ?? [] }).sorted()
    let groupings = [StaffGrouping.group, .pattern, .hours].filter { grouping in
      let groups = letIn.map { grouping.group(of: $0, reading) }
      guard let only = groups.first, only != nil, groups.allSatisfy({ $0 == only }) else {
        return false
      }
      return grouping != .hours || leavesOutPartTimers(letIn, kinds, reading)
    }
    let exclusion = Exclusion(reading: reading, groupings: groupings, letIn: letIn)
    return exclusion.leftOut(of: kinds.filter { !reading.hasRoute[$0] }) { group in
      kinds.contains { reading.hasRoute[$0] && group.grouping.group(of: $0, reading) == group }
    }
    .map { leftOut in
      let service = reading.plan.post(first.toPost)?.service ?? ""
      let only = letIn.first.flatMap { leftOut.group.grouping.group(of: $0, reading) }
      let reached = only?.inWords(reading.people(in: letIn)) ?? ""
      return Finding(
        .excludedGroup, subject: first.id,
        message: "the ring-fences of \(service) list posts, and reach only \(reached) "
          + "(\(rows.map(\.id).joinedInWords)); \(reading.inWords(leftOut)) have no route at all",
        remedy: "Open a post of the service to them too, or say why their group is left out.",
        source: rows.map(\.cited).withoutRepeats.joined(separator: "; "), place: first.place)
    }
  }

  /// Whether hours are what parts those who are reached from those who are not.
  ///
  /// A list of posts says nothing of hours, so it takes more than a chance: several people are
  /// reached, all full time, and everybody else in the service who works full time has a route.
  private static func leavesOutPartTimers(
    _ letIn: [Int], _ kinds: [Int], _ reading: PlanReading
  ) -> Bool {
    let full = { StaffGrouping.hours.group(of: $0, reading) == .fullTime }
    return reading.people(in: letIn) > 1 && letIn.allSatisfy(full)
      && kinds.allSatisfy { !full($0) || reading.hasRoute[$0] }
  }
}
