import Restructure

/// A row of ring-fences.csv whose own test leaves a group out (`group=`, `contract=`, or *not*).
enum ExcludedByRow {
  /// A row and the tests by which it leaves somebody out, as they are written.
  private struct Cause {
    let row: RingFence
    let tests: [String]
  }

  static func findings(_ reading: PlanReading) -> [Finding] {
    var order: [Exclusion.LeftOut] = []
    var causes: [Exclusion.LeftOut: [Cause]] = [:]
    for row in reading.rowsThatTest {
      for (field, grouping) in row.openTo.groupings {
        let cause = Cause(row: row, tests: row.openTo.tests(of: field))
        for leftOut in leftOut(by: row, field, grouping, reading) {
          if causes[leftOut] == nil { order.append(leftOut) }
          causes[leftOut, default: []].append(cause)
        }
      }
    }
    return order.map { finding($0, by: causes[$0] ?? [], reading) }
  }

  private static func leftOut(
    by row: RingFence, _ field: OpenTo.Field, _ grouping: StaffGrouping, _ reading: PlanReading
  ) -> [Exclusion.LeftOut] {
    guard let letIn = reading.claimants[row.place] else { return [] }
    let open = row.withoutTests(of: field)
    let reach = reading.postsAtRisk.posts(namedBy: open.openTo)
    let claims = { (kind: Int) in
      reading.judge.outcome(of: reading.book.kinds[kind].example, under: .ringFence(open)) != .no
    }
    let reached = reach.filter { $0.isNamed == .yes }
      .flatMap { reading.kindsByPost[$0.post.id] ?? [] }
      .filter { !reading.hasRoute[$0] && claims($0) }
    let exclusion = Exclusion(reading: reading, groupings: [grouping], letIn: letIn)
    return exclusion.leftOut(of: reached) { group in
      reach.lazy.flatMap { reading.kindsByPost[$0.post.id] ?? [] }.contains { kind in
        reading.hasRoute[kind] && grouping.group(of: kind, reading) == group && claims(kind)
      }
    }
  }

  /// One finding for the people who are left out, however many rows do it.
  private static func finding(
    _ leftOut: Exclusion.LeftOut, by causes: [Cause], _ reading: PlanReading
  ) -> Finding {
    let shown = causes.prefix(3).map { cause in
      "\(cause.row.id) opens \(cause.row.toPost) only to "
        + cause.tests.map { "“\($0)”" }.joinedInWords
    }
    let more = causes.count - shown.count
    let rows =
      more > 0
      ? shown + ["\(counted(more, "more row")) \(more == 1 ? "does" : "do") the like"] : shown
    let first = causes.first?.row
    return Finding(
      .excludedGroup, subject: first?.id ?? "",
      message: "\(rows.joinedInWords); \(reading.inWords(leftOut)), whom "
        + "\(causes.count == 1 ? "it" : "they") would name otherwise, have no route at all",
      remedy: "Open it to them too, or say why their group is left out and what it is offered.",
      source: causes.prefix(shown.count).map(\.row.cited).withoutRepeats.joined(separator: "; "),
      place: first?.place ?? Place(file: "ring-fences.csv"))
  }
}

extension OpenTo {
  /// The fields of its tests that make a group of staff, each with the grouping.
  fileprivate var groupings: [(OpenTo.Field, StaffGrouping)] {
    [(.group, .group), (.contract, .contract)].filter { !tests(of: $0.0).isEmpty }
  }

  /// The tests of a field, as they are written: `group=teacher`, `not contract=fixed-term`.
  fileprivate func tests(of field: Field) -> [String] {
    alternatives.joined().compactMap { term in
      guard case .equals(field, let value) = term.test else { return nil }
      return "\(term.isNegated ? "not " : "")\(field.rawValue)=\(value)"
    }
    .withoutRepeats
  }
}

extension RingFence {
  /// The same row as though it did not ask for a field.
  fileprivate func withoutTests(of field: OpenTo.Field) -> RingFence {
    let alternatives = openTo.alternatives.map { terms in
      terms.filter { term in
        if case .equals(field, _) = term.test { false } else { true }
      }
    }
    var row = RingFence(
      id: id, toPost: toPost,
      openTo: OpenTo(alternatives: alternatives, stated: openTo.stated, text: openTo.text),
      mode: mode, place: place)
    row.statedTier = statedTier
    row.minMatch = minMatch
    row.maxGradeGap = maxGradeGap
    row.condition = condition
    row.source = source
    return row
  }
}
