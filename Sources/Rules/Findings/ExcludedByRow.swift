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
    for (field, grouping) in groupings {
      let rows = reading.rowsThatTest.filter { !$0.openTo.tests(of: field).isEmpty }
      guard !rows.isEmpty else { continue }
      let relaxed = reading.withoutTests(of: field)
      for row in rows {
        let cause = Cause(row: row, tests: row.openTo.tests(of: field))
        for leftOut in leftOut(by: row, field, grouping, relaxed, reading) {
          if causes[leftOut] == nil { order.append(leftOut) }
          causes[leftOut, default: []].append(cause)
        }
      }
    }
    return order.map { finding($0, by: causes[$0] ?? [], reading) }
  }

  /// The fields whose tests make a group of staff.
  private static let groupings: [(OpenTo.Field, StaffGrouping)] = [
    (.group, .group), (.contract, .contract),
  ]

  private static func leftOut(
    by row: RingFence, _ field: OpenTo.Field, _ grouping: StaffGrouping, _ relaxed: RowRules,
    _ reading: PlanReading
  ) -> [Exclusion.LeftOut] {
    guard let letIn = reading.claimants[row.place] else { return [] }
    let reach = reading.postsAtRisk.posts(namedBy: row.openTo.withoutTests(of: field))
    let mayClaim = {
      relaxed.mayClaim(reading.book.example(of: reading.book.kinds[$0]), under: row)
    }
    let reached = reach.filter { $0.isNamed == .yes }
      .flatMap { reading.kindsByPost[$0.post.id] ?? [] }
      .filter { !reading.hasRoute[$0] && mayClaim($0) }
    let exclusion = Exclusion(reading: reading, groupings: [grouping], letIn: letIn)
    return exclusion.leftOut(of: reached) { group in
      reach.lazy.flatMap { reading.kindsByPost[$0.post.id] ?? [] }.contains { kind in
        reading.hasRoute[kind] && grouping.group(of: kind, reading) == group && mayClaim(kind)
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
  /// The tests of a field, as they are written: `group=teacher`, `not contract=fixed-term`.
  fileprivate func tests(of field: Field) -> [String] {
    alternatives.joined().compactMap { term in
      guard case .equals(field, let value) = term.test else { return nil }
      return "\(term.isNegated ? "not " : "")\(field.rawValue)=\(value)"
    }
    .withoutRepeats
  }

  /// The same cell as though it did not ask for a field.
  fileprivate func withoutTests(of field: Field) -> OpenTo {
    let alternatives = alternatives.map { terms in
      terms.filter { term in
        if case .equals(field, _) = term.test { false } else { true }
      }
    }
    return OpenTo(alternatives: alternatives, stated: stated, text: text)
  }
}

extension PlanReading {
  /// The rows of the plan as though none asked for a field; each is tried by itself.
  fileprivate func withoutTests(of field: OpenTo.Field) -> RowRules {
    var programme = programme
    programme.ringFences = programme.ringFences.map { row in
      var open = RingFence(
        id: row.id, toPost: row.toPost, openTo: row.openTo.withoutTests(of: field), mode: row.mode,
        place: row.place)
      open.statedTier = row.statedTier
      open.minMatch = row.minMatch
      open.maxGradeGap = row.maxGradeGap
      open.condition = row.condition
      open.source = row.source
      return open
    }
    return RowRules(ClaimJudge(PlanInForce(programme, on: plan.on)))
  }
}
