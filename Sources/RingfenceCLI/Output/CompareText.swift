import Exchange
import Operations
import Restructure

/// Two plans side by side, for a reader and for a spreadsheet.
enum CompareText {
  static func present(_ answer: ComparisonAnswer) {
    say("Two plans compared: what is possible at best in each, not proposed.")
    say("  First: \(label(answer.first))")
    say("  Other: \(label(answer.other))")
    say()
    presentTotals(answer)
    presentServices(answer)
    for difference in ComparisonAnswer.Difference.allCases {
      let rows = answer.rows.filter { $0.difference == difference }
      guard !rows.isEmpty else { continue }
      say()
      say(
        Wrapping.wrap(
          "In the other plan, compared with the first, \(words(difference, rows.count)):"))
      for line in lines(rows, difference) {
        say(Wrapping.wrap(line, indent: "  ", hanging: "    "))
      }
    }
    say()
    say(
      answer.rows.isEmpty
        ? "Nothing differs for anybody."
        : Wrapping.wrap(
          "Places are those of one arrangement in each plan: any of the people who are alike could "
            + "stand there, and another that places as many may share them out differently."))
  }

  /// *Examples/coventry, under no policy*.
  static func label(_ side: ComparisonAnswer.Side) -> String {
    let policy = side.policy.map { "under the policy \($0.name) (\($0.title))" }
    return "\(side.folder), \(policy ?? "under no policy")"
  }

  private static func presentTotals(_ answer: ComparisonAnswer) {
    let sides = [("First", answer.first.totals), ("Other", answer.other.totals)]
    let tiers = Set(sides.flatMap(\.1.tiers.keys)).sorted()
    let rows = sides.map { name, totals in
      [
        name, String(totals.cases), String(totals.placed), String(totals.without),
        String(totals.noRoute), String(totals.notKnown),
        "\(totals.protectedPlaced ?? 0) of \(totals.protectedClaiming ?? 0)",
      ] + tiers.map { String(totals.tiers[$0] ?? 0) }
    }
    say(
      TextTable.lines(
        ["", "Cases", "Placed", "Without", "No route", "Not known", "Protected placed"]
          + tiers.map { "Tier \($0)" }, rows))
  }

  private static func presentServices(_ answer: ComparisonAnswer) {
    guard answer.services.count > 1 else { return }
    say()
    let rows = answer.services.map { service in
      let figures: [KeyPath<PlanTotals, Int>] = [\.cases, \.placed, \.without, \.noRoute]
      return [service.name]
        + figures.map { figure in
          let (before, after) = (service.before[keyPath: figure], service.after[keyPath: figure])
          return before == after ? String(before) : "\(before) -> \(after)"
        }
    }
    say(TextTable.lines(["Service", "Cases", "Placed", "Without", "No route"], rows))
  }

  private static func words(_ difference: ComparisonAnswer.Difference, _ number: Int) -> String {
    let one = number == 1
    let verb =
      switch difference {
      case .gainsRoute: one ? "gains a route" : "gain a route"
      case .losesRoute: one ? "loses every route" : "lose every route"
      case .routeInDoubt:
        one
          ? "has only a route that hangs on a fact which is not known"
          : "have only routes that hang on facts which are not known"
      case .differentRoute: one ? "moves to other routes" : "move to other routes"
      case .morePlaces: "may claim as before, with more places in the arrangement shown"
      case .fewerPlaces: "may claim as before, with fewer places in the arrangement shown"
      case .newlyAtRisk: one ? "is newly at risk" : "are newly at risk"
      case .noLongerAtRisk: one ? "is no longer at risk" : "are no longer at risk"
      case .onlyInOther:
        one
          ? "is at risk who is not in the first folder's staff list"
          : "are at risk who are not in the first folder's staff list"
      case .onlyInFirst:
        one
          ? "who was at risk is not in the other folder's staff list"
          : "who were at risk are not in the other folder's staff list"
      }
    return "\(counted(number, "person", "people")) \(verb)"
  }

  /// One line for the people of a post to whom the same happens, with their ids.
  private static func lines(
    _ rows: [ComparisonAnswer.Row], _ difference: ComparisonAnswer.Difference
  ) -> [String] {
    var order: [[String]] = []
    var groups: [[String]: [ComparisonAnswer.Row]] = [:]
    for row in rows {
      let key = [row.fromPost, posts(row.before), posts(row.after)]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.map { key in
      let people = groups[key] ?? []
      let routes =
        switch difference {
        case .gainsRoute, .losesRoute, .differentRoute: ": \(key[1]) -> \(key[2])"
        case .routeInDoubt: ": \(key[1]) -> not known"
        case .morePlaces, .fewerPlaces: ", who may claim \(key[2])"
        case .newlyAtRisk, .onlyInOther: ", who may claim \(key[2])"
        case .noLongerAtRisk, .onlyInFirst: ", who might have claimed \(key[1])"
        }
      return "\(counted(people.count, "person", "people")) in \(key[0])\(routes)"
        + "\(places(of: people)). \(people.map(\.employee).joined(separator: ", "))"
    }
  }

  /// *; a place for 2 of 6 instead of 1*, over the people who are alike and are named together.
  private static func places(of rows: [ComparisonAnswer.Row]) -> String {
    var seen: Set<Int> = []
    let groups = rows.filter { seen.insert($0.alike).inserted }
    let (before, after) = (
      groups.compactMap { $0.placesBefore?.placed }, groups.compactMap { $0.placesAfter?.placed }
    )
    let (had, has) = (before.reduce(0, +), after.reduce(0, +))
    switch (before.isEmpty, after.isEmpty) {
    case (true, true): return ""
    case (true, false): return "; a place for \(has) of \(rows.count)"
    case (false, true): return "; there was a place for \(had) of \(rows.count)"
    case (false, false):
      return had == has
        ? "; a place for \(has) of \(rows.count) in both"
        : "; a place for \(has) of \(rows.count) instead of \(had)"
    }
  }

  private static func posts(_ posts: [PostID]) -> String {
    posts.isEmpty ? "nothing" : posts.joinedInWords
  }

  static func csv(_ answer: ComparisonAnswer) -> String {
    "# first: \(label(answer.first)); other: \(label(answer.other)); possible, not proposed\n"
      + CSVWriter.answer(
        [
          "employee_id", "from_post", "difference", "before", "after", "alike",
          "alike_placed_before", "alike_placed_after",
        ],
        answer.rows.map {
          [
            $0.employee, $0.fromPost, $0.difference.rawValue, $0.before.joined(separator: ";"),
            $0.after.joined(separator: ";"),
            String(($0.placesAfter ?? $0.placesBefore)?.people ?? 0),
            $0.placesBefore.map { String($0.placed) } ?? "",
            $0.placesAfter.map { String($0.placed) } ?? "",
          ]
        })
  }
}
