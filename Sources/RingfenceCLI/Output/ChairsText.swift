import Exchange
import Operations
import Restructure

/// The answer of `forecast --chairs` for a reader, and for a spreadsheet.
enum ChairsText {
  /// The most rows a reader is shown; `--format json` and `--format csv` have them all.
  private static let mostRows = 12

  static func present(_ answer: ChairsAnswer, settings: [String]) {
    say(
      Wrapping.wrap(
        "\(answer.programme.title), as of \(answer.on.inWords): how hours can fill "
          + "\(answer.post.id), \(answer.post.title)."))
    if !settings.isEmpty { say("Tried with \(settings.joinedInWords).") }
    say()
    say(Wrapping.wrap(claimants(answer)))
    switch answer.size {
    case .fte(let fte, let ways, let count): presentWays(answer, fte, ways, count)
    case .positions(let chairs, let mostHeads): presentChairs(answer, chairs, mostHeads)
    }
    presentJobShares(answer)
    say()
    say(
      Wrapping.wrap(
        "This says which hours fit together, and nothing of whose claim comes first: `ringfence "
          + "forecast` without --chairs weighs protection, tiers and the other posts."))
  }

  private static func claimants(_ answer: ChairsAnswer) -> String {
    let people = answer.claiming.reduce(0) { $0 + $1.people }
    var words = "\(counted(people, "person", "people")) may claim it"
    if people > 0 {
      let total = answer.claiming.map { $0.people * $0.fte }.reduce(.zero, +)
      words += ", \(total.decimal) FTE between them: \(inWords(answer.claiming))"
    }
    words += "."
    if !answer.given.isEmpty {
      let people = answer.given.reduce(0) { $0 + $1.people }
      words +=
        " \(counted(people, "person", "people")) more \(people == 1 ? "has" : "have") it by a "
        + "decision: \(inWords(answer.given))."
    }
    if answer.hoursNotKnown > 0 {
      words +=
        " The hours of \(counted(answer.hoursNotKnown, "person", "people")) more are not known."
    }
    if answer.perhaps > 0 {
      words +=
        " \(counted(answer.perhaps, "person", "people")) more might claim it if a fact that is "
        + "missing turned out well; they are not counted here."
    }
    return words
  }

  // MARK: - Places counted in FTE

  private static func presentWays(
    _ answer: ChairsAnswer, _ fte: FTE, _ ways: [ChairsAnswer.Ways], _ count: Int?
  ) {
    say()
    guard let most = ways.first, let fewest = ways.last, most.heads > 0 else {
      say("It has \(fte.decimal) FTE, and the hours of nobody fit into them.")
      return
    }
    let number =
      count.map { "There \($0 == 1 ? "is one way" : "are \($0) ways") to fill it" }
      ?? "There are more ways to fill it than can be counted"
    say(
      Wrapping.wrap(
        "It has \(fte.decimal) FTE, however many people share them. \(number) so that nobody "
          + "else’s hours fit\(span(most, fewest, isCounted: count != nil))."))
    say()
    let shown = shown(ways)
    let rows = shown.map { row in
      [
        "", String(row.heads), row.count.map(String.init) ?? "many", row.filled.decimal,
        row.left.decimal, hours(row.fullest, with: answer.given),
      ]
    }
    say(TextTable.lines(["", "People", "Ways", "FTE", "Left", "The fullest of them"], rows))
    if shown.count < ways.count {
      say(
        Wrapping.wrap(
          "  and \(counted(ways.count - shown.count, "number")) of people between, which --format "
            + "csv lists."))
    }
    if count != nil, let fullest = ways.max(by: { $0.filled < $1.filled }) {
      say()
      let same = ways.filter { $0.filled == fullest.filled }.map { String($0.heads) }
      say(
        Wrapping.wrap(
          "At its fullest it holds \(fullest.filled.decimal) FTE, with \(same.joinedAsChoice) "
            + "\(same == ["1"] ? "person" : "people")."))
    }
    guard most.heads > fewest.heads else { return }
    say(
      Wrapping.wrap(
        "A forecast counts heads, and so favours shorter hours: \(most.heads) people rather than "
          + "\(fewest.heads)."))
  }

  private static func span(
    _ most: ChairsAnswer.Ways, _ fewest: ChairsAnswer.Ways, isCounted: Bool
  ) -> String {
    guard isCounted else {
      return ", with \(counted(most.heads, "person", "people")) at the most"
    }
    return most.heads == fewest.heads
      ? ", with \(counted(most.heads, "person", "people"))"
      : ", with from \(fewest.heads) to \(most.heads) people"
  }

  /// The first rows and the last ones.
  private static func shown(_ ways: [ChairsAnswer.Ways]) -> [ChairsAnswer.Ways] {
    ways.count <= mostRows
      ? ways : Array(ways.prefix(mostRows / 2)) + Array(ways.suffix(mostRows / 2))
  }

  // MARK: - Places counted in positions

  private static func presentChairs(_ answer: ChairsAnswer, _ chairs: Int, _ mostHeads: Int) {
    say()
    let together =
      mostHeads > chairs
      ? "with partners of a job share in one chair they hold \(mostHeads) people at the most"
      : "they hold \(mostHeads) of these people at the most"
    say(
      Wrapping.wrap(
        "It is counted in chairs, not in hours: \(counted(chairs, "position")). Whoever sits in "
          + "one has it whole, whatever their hours, except partners of a job share whose hours "
          + "fit one chair; \(together)."))
  }

  private static func presentJobShares(_ answer: ChairsAnswer) {
    guard !answer.jobShares.isEmpty else { return }
    say()
    say("Job shares of people who may all claim it:")
    for share in answer.jobShares {
      let fits = share.makesOneChair ? "make one chair" : "are more than one chair"
      say(
        Wrapping.wrap(
          "\(share.name): \(share.employees.joinedInWords), \(share.fte.decimal) FTE between "
            + "them, \(fits).", indent: "  ", hanging: "    "))
    }
  }

  // MARK: - Words

  private static func inWords(_ hours: [ChairsAnswer.Hours]) -> String {
    hours.map { "\($0.people) at \($0.fte.decimal)" }.joinedInWords
  }

  private static func hours(
    _ way: [ChairsAnswer.Hours], with given: [ChairsAnswer.Hours] = []
  ) -> String {
    let parts = way.map { "\($0.people) × \($0.fte.decimal)" }
    let decided = given.map { "\($0.people) × \($0.fte.decimal) by decision" }
    return (decided + parts).joined(separator: ", ")
  }

  static func csv(_ answer: ChairsAnswer) -> String {
    switch answer.size {
    case .fte(_, let ways, _):
      CSVWriter.answer(
        ["people", "ways", "fte_filled", "fte_left", "fullest"],
        ways.map {
          [
            String($0.heads), $0.count.map(String.init) ?? "", $0.filled.decimal, $0.left.decimal,
            hours($0.fullest, with: answer.given),
          ]
        })
    case .positions:
      CSVWriter.answer(
        ["job_share", "employee_ids", "fte", "one_chair"],
        answer.jobShares.map {
          [
            $0.name, $0.employees.joined(separator: "; "), $0.fte.decimal,
            $0.makesOneChair ? "yes" : "no",
          ]
        })
    }
  }
}
