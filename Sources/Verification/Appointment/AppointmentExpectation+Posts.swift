import Restructure
import Rules

/// What every contest has to be, and everybody whose hours did not fit.
extension AppointmentExpectation {
  var contests: [JSONValue] {
    var claimants = sheet.places.map { _ in 0 }
    for candidacy in candidacies.all { claimants[candidacy.place] += 1 }
    let open = Set(
      settlement.fates.flatMap { fate -> [Int] in
        guard case .undecided(let range) = fate else { return [] }
        return range.filter { !candidacies.all[$0].isBarred && !settlement.refused[$0] }
          .map { candidacies.all[$0].place }
      })
    let held = sheet.places.indices.filter {
      claimants[$0] > 0 || evidence.givenHolders[$0] != nil
    }
    return held.sorted { left, right in
      let (one, other) = (sheet.places[left], sheet.places[right])
      return (one.post, one.isOwnPost ? 0 : 1, left) < (other.post, other.isOwnPost ? 0 : 1, right)
    }.map { place in
      let given = evidence.givenHolders[place]?.count ?? 0
      return contest(
        place, candidates: claimants[place] + given,
        offered: settlement.holders[place].count + given, isDecided: !open.contains(place))
    }
  }

  private func contest(
    _ place: Int, candidates: Int, offered: Int, isDecided: Bool
  ) -> JSONValue {
    var (places, hours) = (JSONValue.null, JSONValue.null)
    switch sheet.places[place].capacity {
    case .positions(let number): places = .count(number)
    case .fte(let fte): hours = .fte(fte)
    case .notKnown: break
    }
    let next = settlement.view.merit.nextTieBreak[place]
    return .object([
      "to_post": .string(sheet.places[place].post),
      "own_post": .bool(sheet.places[place].isOwnPost), "places": places, "fte_places": hours,
      "candidates": .count(candidates), "offered": .count(offered), "decided": .bool(isDecided),
      "missing": .array(
        open.missing[place].map { number in
          (
            name: candidacies.person(of: number).employee,
            fact: candidacies.all[number].score == nil ? "score" : "appointable"
          )
        }.sorted { $0.name < $1.name }.map {
          .object(["employee_id": .string($0.name), "fact": .string($0.fact)])
        }),
      "tied": .array(
        open.ties[place].map { numbers in
          .object([
            "employees": .strings(numbers.map { candidacies.person(of: $0).employee }.sorted()),
            "settle_by": next.map { .string($0.rawValue) } ?? .null,
          ])
        }),
    ])
  }

  var passedForHours: [JSONValue] {
    let words: [Bool?: String] = [true: "accepted", false: "declined", nil: "not-recorded"]
    return open.offers.joined().map { offer in
      (
        offer: offer, post: candidacies.post(of: offer.number),
        person: candidacies.person(of: offer.number)
      )
    }.sorted { left, right in
      (left.post, right.offer.left, left.person.employee)
        < (right.post, left.offer.left, right.person.employee)
    }.map { offer, post, person in
      .object([
        "employee_id": .string(person.employee), "from_post": .string(person.post),
        "to_post": .string(post), "fte": .fte(person.fte ?? .zero),
        "remainder": .fte(question.hours.fte(offer.left)),
        "answer": .string(words[offer.isAccepted] ?? ""),
      ])
    }
  }
}
