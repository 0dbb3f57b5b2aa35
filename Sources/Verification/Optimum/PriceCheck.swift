import Restructure
import Rules

/// Checks prices that prove a placement to be the best in the order of aims.
///
/// Whatever arrangement is made, each person placed brings at most what they gain above the price
/// of the place and that price, and no place is paid for more often than it has chairs. So nothing
/// is better than all gains and prices together; and where the placement comes to just that,
/// nothing is better than it.
struct PriceCheck {
  private let question: Question
  private let arrangement: Arrangement
  private let parts: Parts
  private let aims: Aims

  init(_ question: Question, _ arrangement: Arrangement, _ parts: Parts, _ aims: Aims) {
    self.question = question
    self.arrangement = arrangement
    self.parts = parts
    self.aims = aims
  }

  /// A price above this is none: no place is worth more than everybody there is.
  private static let most = Int128(1_000_000_000_000)

  /// What is wrong with the prices, or with the placement that they should prove.
  func objections(to given: JSONValue?) -> [Objection] {
    let pointer = "/proof/prices"
    guard let entries = given?.elements else { return [] }
    var prices: [Int: Worth] = [:]
    var before = -1
    let priced = Set(parts.parts.filter(\.isPriced).flatMap(\.places))
    let known = Dictionary(
      question.sheet.places.indices.map { (name(of: $0), $0) },
      uniquingKeysWith: { first, _ in first })
    for (number, entry) in entries.enumerated() {
      let at = "\(pointer)/\(number)"
      guard let place = known[entry.withoutPrice], priced.contains(place) else {
        return [Objection(at, says: entry.inWords, right: "a place whose part has prices")]
      }
      guard place > before else {
        return [Objection(at, says: entry.inWords, right: "each place once, in their order")]
      }
      before = place
      let figures = entry["price"]?.elements?.compactMap(\.whole).map { Int128($0) } ?? []
      let price = Worth(digits: figures)
      guard figures.count == aims.count, entry["price"]?.elements?.count == aims.count,
        figures.allSatisfy({ -Self.most < $0 && $0 < Self.most }), price > .nought(aims.count)
      else {
        return [
          Objection(
            at.pointing(to: "price"), says: entry["price"]?.inWords ?? "nothing",
            right: "\(aims.count) whole numbers, above nought together")
        ]
      }
      prices[place] = price
    }
    return parts.parts.filter(\.isPriced).compactMap { part in
      sumObjection(part, prices) ?? notLeast(part, prices)
    }
  }

  /// A place as the certificate names it.
  private func name(of place: Int) -> JSONValue {
    let seats = question.sheet.places[place]
    var name: [String: JSONValue] = ["to_post": .string(seats.post)]
    if seats.isOwnPost { name["own_post"] = .bool(true) }
    if let swap = seats.swap { name["swap"] = .string(swap) }
    return .object(name)
  }

  private func chairs(_ place: Int) -> Int {
    if case .chairs(let chairs) = parts.rooms[place] { min(chairs, 1_000_000_000_000) } else { 0 }
  }

  private func gain(_ group: Question.Group, _ claim: ClaimSheet.Claim, _ prices: [Int: Worth])
    -> Worth
  {
    let worth = aims.worth(firstCall: group.hasFirstCall, tier: claim.rule.tier)
    return prices[claim.place].map { worth - $0 } ?? worth
  }

  private func best(_ group: Question.Group, _ prices: [Int: Worth]) -> Worth {
    group.claims.filter { chairs($0.place) > 0 }.reduce(.nought(aims.count)) {
      max($0, gain(group, $1, prices))
    }
  }

  private func sumObjection(_ part: Parts.Part, _ prices: [Int: Worth]) -> Objection? {
    var ceiling = Worth.nought(aims.count)
    var reached = ceiling
    for place in part.places {
      if let price = prices[place] { ceiling += chairs(place) * price }
    }
    for number in part.groups {
      let group = question.groups[number]
      ceiling += group.members.count * best(group, prices)
      for member in group.members {
        guard let claim = arrangement.claim(of: member) else { continue }
        reached += aims.worth(firstCall: group.hasFirstCall, tier: claim.rule.tier)
      }
    }
    guard ceiling != reached else { return nil }
    let posts = Set(part.places.map { question.sheet.places[$0].post }).sorted()
    return Objection(
      "/proof/prices",
      says: "\(inWords(reached)) placed in \(posts.prefix(3).joined(separator: ", "))"
        + (posts.count > 3 ? " and more" : ""),
      right: "the prices leave room for \(inWords(ceiling)): they do not prove it the best")
  }

  private func inWords(_ worth: Worth) -> String {
    zip(aims.names, worth.digits).filter { $0.1 != 0 }.map { "\($0.0) \($0.1)" }
      .joined(separator: ", ")
  }

  /// Prices that prove may still be higher than need be.
  ///
  /// The least ones are what a further chair would add; each of them is held up, over people who
  /// gain as much in two places, by somebody who has no place or sits where there is no price.
  private func notLeast(_ part: Parts.Part, _ prices: [Int: Worth]) -> Objection? {
    var heldUp = Set(part.places.filter { prices[$0] == nil })
    var waiting: [Int] = []
    var holders: [Int: [Int]] = [:]
    for number in part.groups {
      let places = Set(question.groups[number].members.map { arrangement.place(of: $0) })
      if places.contains(nil) { waiting.append(number) }
      for case let place? in places {
        holders[place, default: []].append(number)
        if heldUp.contains(place) { waiting.append(number) }
      }
    }
    var seen = Set(waiting)
    while let number = waiting.popLast() {
      let group = question.groups[number]
      let best = best(group, prices)
      for claim in group.claims
      where chairs(claim.place) > 0 && gain(group, claim, prices) == best
        && heldUp.insert(claim.place).inserted
      {
        for holder in holders[claim.place] ?? [] where seen.insert(holder).inserted {
          waiting.append(holder)
        }
      }
    }
    guard let place = part.places.first(where: { !heldUp.contains($0) }) else { return nil }
    return Objection(
      "/proof/prices", says: "a price for \(question.sheet.places[place].post)",
      right: "a lower one, which proves as much: what one chair more there would add")
  }
}

extension JSONValue {
  /// An entry of the certificate without its price: what is left names the place.
  fileprivate var withoutPrice: JSONValue {
    guard case .object(var members) = self else { return self }
    members["price"] = nil
    return .object(members)
  }
}
