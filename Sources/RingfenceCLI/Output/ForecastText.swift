import Exchange
import Operations
import Restructure
import Rules

/// The answer of `forecast` for a reader, and for a spreadsheet.
enum ForecastText {
  static func present(
    _ answer: ForecastAnswer, settings: [String] = [], counted counts: PlacementCounts? = nil
  ) {
    say("\(answer.programme.title), as of \(answer.on.inWords): what is possible, not proposed.")
    if !settings.isEmpty { say("Tried with \(settings.joinedInWords).") }
    say()
    headline(answer)
    presentPlacements(counts ?? PlacementCounts(answer.placements))
    presentWithoutCase(answer)
    presentFTEPools(answer)
    presentShortages(answer)
    presentWithoutRoute(answer)
    presentNotKnown(answer)
    presentCovers(answer)
  }

  /// What was decided and is honoured here, by kind.
  private static func presentDecisions(_ answer: ForecastAnswer) {
    let kinds: [(HumanDecision.Kind, String)] = [
      (.assign, "given a place"), (.swap, "given a volunteer's place"),
      (.acceptVR, "leaving by agreement"), (.exclude, "excluded"), (.suitable, "found suitable"),
    ]
    let parts = kinds.compactMap { kind, words -> String? in
      let ids = answer.decisions.filter { $0.kind == kind }.map(\.id)
      guard !ids.isEmpty else { return nil }
      let listed =
        ids.count > 6 ? "\(ids.prefix(5).joined(separator: ", ")) and more" : ids.joinedInWords
      return "\(ids.count) \(words) (\(listed))"
    }
    guard !parts.isEmpty else { return }
    say(Wrapping.wrap("Decisions of people are honoured: \(parts.joined(separator: "; "))."))
  }

  private static func headline(_ answer: ForecastAnswer) {
    let placed = answer.placements.count
    if answer.programme.staff.isEmpty {
      say("staff.csv lists nobody, so nobody can be counted: who is at risk is not known.")
      return
    }
    let notKnown = answer.unplaced.count { $0.reason == .notKnown }
    let doubt = notKnown == 0 ? "" : ", \(notKnown) of them because a fact is missing"
    say(
      Wrapping.wrap(
        "\(counted(answer.cases, "case")) at risk. At best \(placed) can be placed, however the "
          + "places are shared out; \(answer.unplaced.count) are left without a place\(doubt)."))
    for footing in answer.footings {
      say(
        Wrapping.wrap(
          "\(footing.placements) of the \(placed) rest on “\(footing.condition.asks)”, which "
            + "\(footing.condition.value.inWords) in programme.yaml or by --set "
            + "(\(footing.condition.name))."))
    }
    presentDecisions(answer)
    if answer.perhapsAtRisk > 0 {
      say(
        Wrapping.wrap(
          "\(counted(answer.perhapsAtRisk, "person", "people")) more would be at risk under a "
            + "condition of which it is not known whether it holds; they are not counted."))
    }
    presentJobShares(answer)
    if answer.protectedClaiming > 0 {
      say(
        Wrapping.wrap(
          "First call on a vacancy, protected on \(answer.judgedOn.inWords): "
            + "\(answer.protectedPlaced) of \(answer.protectedClaiming) who claim one have a place."
        ))
    }
    if answer.placedIfKnown != placed {
      say("If every fact now missing turned out well: \(answer.placedIfKnown).")
    }
    for post in answer.filledByRounding {
      say(
        Wrapping.wrap(
          "\(post) is filled beyond its hours by no more than the last place of a five-place "
            + "decimal; those people fit."))
    }
    if let gap = answer.gap {
      say(
        gap > 0
          ? "The search was cut short: up to \(gap) more might be placed."
          : "The search was cut short: nobody more can be placed, but some perhaps at an earlier tier."
      )
    }
  }

  private static func presentPlacements(_ counts: PlacementCounts) {
    guard !counts.groups.isEmpty else { return }
    say()
    say("Placed (any of the people who are alike could stand for another):")
    let rows = counts.groups.prefix(mostRows).map { group in
      [
        "", group.rule, group.fromPost, group.toPost == group.fromPost ? "own post" : group.toPost,
        group.mode, group.tier, String(counts.people[group] ?? 0),
      ]
    }
    say(TextTable.lines(["", "Rule", "From", "To", "Mode", "Tier", "People"], rows))
    sayOthers(beyond: counts.groups.count)
  }

  /// Those who have a place by a decision and no case, and so are in no figure above.
  private static func presentWithoutCase(_ answer: ForecastAnswer) {
    guard !answer.withoutCase.isEmpty else { return }
    say()
    say("Decided, without a case (not counted above; the place is taken off the others):")
    for person in answer.withoutCase {
      say(
        Wrapping.wrap(
          "\(person.employee) in \(person.fromPost) has a place in \(person.toPost) by "
            + "\(person.decision.id); no case, because \(person.reason).",
          indent: "  ", hanging: "    "))
    }
  }

  /// How many rows of a list are read on a terminal; a longer one is a table for a spreadsheet.
  private static let mostRows = 400

  private static func sayOthers(beyond count: Int) {
    guard count > mostRows else { return }
    say("  … and \(count - mostRows) more; --format json has them all.")
  }

  private static func presentShortages(_ answer: ForecastAnswer) {
    let short = answer.bottlenecks.filter { !$0.toPosts.isEmpty }
    guard !short.isEmpty else { return }
    say()
    say("Why no arrangement places more:")
    for bottleneck in short.prefix(mostRows) {
      say(Wrapping.wrap("\(bottleneck.inWords).", indent: "  ", hanging: "    "))
    }
    sayOthers(beyond: short.count)
  }

  private static func presentWithoutRoute(_ answer: ForecastAnswer) {
    let people = answer.unplaced.filter { $0.reason == .noRoute }
    guard !people.isEmpty else { return }
    let titles = Dictionary(
      answer.programme.posts.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let counts = people.reduce(into: [:]) { $0[$1.fromPost, default: 0] += 1 }
    say()
    say("No route at all (\(people.count)):")
    for (post, count) in counts.sorted(by: { $0.key < $1.key }).prefix(mostRows) {
      say(
        Wrapping.wrap(
          "\(counted(count, "person", "people")) in \(post), \(titles[post] ?? "")",
          indent: "  ", hanging: "    "))
    }
    sayOthers(beyond: counts.count)
  }

  private static func presentNotKnown(_ answer: ForecastAnswer) {
    let people = answer.unplaced.filter { $0.reason == .notKnown }
    guard !people.isEmpty else { return }
    var counts: [String: Int] = [:]
    for person in people { counts["\(person.fromPost): \(person.detail)", default: 0] += 1 }
    say()
    say("Not counted, because a fact is missing (\(people.count)):")
    for (words, count) in counts.sorted(by: { $0.key < $1.key }).prefix(mostRows) {
      say(
        Wrapping.wrap(
          "\(counted(count, "person", "people")) in \(words)", indent: "  ", hanging: "    "))
    }
    sayOthers(beyond: counts.count)
  }

  /// The placements, headed so that nobody takes them for a decision.
  static func csv(_ answer: ForecastAnswer) -> String {
    let placements = answer.placements
    return CSVWriter.answer(
      ["employee_id", "from_post", "to_post", "ring_fence", "mode", "tier"],
      rows: placements.count, under: "# possible, not proposed\n"
    ) { position in
      let placed = placements[position]
      return [
        placed.employee, placed.fromPost, placed.toPost, placed.ringFence, placed.modeWord,
        String(placed.tier),
      ]
    }
  }
}
