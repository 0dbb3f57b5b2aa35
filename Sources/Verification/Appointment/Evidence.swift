import Restructure
import Rules

/// For every place that somebody would rather have: who has it, and by what better claim.
struct Evidence {
  private let candidacies: Candidacies
  private let settlement: Settlement
  /// Candidacies that were offered what is left of a place counted in hours, or were to be.
  private let offered: Set<Int>
  /// The cases who hold each place by decision.
  let givenHolders: [Int: [Int]]

  init(_ candidacies: Candidacies, _ settlement: Settlement, offered: Set<Int>) {
    self.candidacies = candidacies
    self.settlement = settlement
    self.offered = offered
    let question = candidacies.question
    let order = candidacies.given.seated.sorted { one, other in
      let turn = { (position: Int) in
        (question.groups[question.groupOfCase[position]].decision ?? 0, position)
      }
      return turn(one) < turn(other)
    }
    givenHolders = Dictionary(grouping: order) { position in
      question.groups[question.groupOfCase[position]].claims[0].place
    }
  }

  /// The entries about these candidacies, of whom those that are not refused are left out.
  func entries(_ numbers: Range<Int>) -> JSONValue {
    .array(
      numbers.compactMap { number in
        if candidacies.all[number].isBarred { return entry(number, "not-appointable", nil) }
        return settlement.refused[number] ? refusal(number) : nil
      })
  }

  private func refusal(_ number: Int) -> JSONValue {
    let place = candidacies.all[number].place
    let weakest = settlement.holders[place].last
    if offered.contains(number) { return entry(number, "hours", nil) }
    if let weakest { return entry(number, ground(weakest, number), weakest) }
    if let sure = settlement.surely.lastSure(at: place) {
      return entry(number, ground(sure, number), nil)
    }
    guard let given = givenHolders[place]?.last else { return entry(number, "no-places", nil) }
    return entry(number, "decision", nil, given: candidacies.question.sheet.cases[given].employee)
  }

  /// The first thing in which one is better.
  private func ground(_ better: Int, _ worse: Int) -> String {
    let (one, other) = (candidacies.all[better], candidacies.all[worse])
    if one.turn.precedence != other.turn.precedence { return "protection" }
    if one.turn.tier != other.turn.tier { return "tier" }
    if one.turn.group != other.turn.group { return "group" }
    return one.score != other.score ? "score" : "tie-break"
  }

  private func entry(
    _ number: Int, _ ground: String, _ holder: Int?, given: EmployeeID? = nil
  ) -> JSONValue {
    let place = candidacies.all[number].place
    let holders = settlement.holders[place].count + (givenHolders[place]?.count ?? 0)
    let name = holder.map { candidacies.person(of: $0).employee } ?? given
    return .object([
      "to_post": .string(candidacies.post(of: number)), "by": .string(ground),
      "held_by": name.map { .string($0) } ?? .null, "holders": .count(holders),
      "tier": holder.map { .count(candidacies.all[$0].turn.tier) } ?? .null,
      "score": .score(holder.flatMap { candidacies.all[$0].score }),
      "own_tier": .count(candidacies.all[number].turn.tier),
      "own_score": .score(candidacies.all[number].score),
    ])
  }
}

extension JSONValue {
  /// A score as a number; null where there is none.
  static func score(_ score: Decimal5?) -> JSONValue {
    guard let score else { return .null }
    let part = String(score.hundredThousandths.magnitude % 100_000)
    var figures =
      "\(score.hundredThousandths.magnitude / 100_000)."
      + String(repeating: "0", count: 5 - part.count) + part
    while figures.last == "0" { figures.removeLast() }
    if figures.last == "." { figures.removeLast() }
    return .number((score.hundredThousandths < 0 ? "-" : "") + figures)
  }
}
