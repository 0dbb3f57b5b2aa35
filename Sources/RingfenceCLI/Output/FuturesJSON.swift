import Operations
import Restructure

/// The answer of `forecast --futures` in JSON.
struct FuturesJSON: Encodable {
  struct Tried: Encodable {
    let name: String
    let asks: String
    let values: [String]
    let chosen: String
  }

  struct Fixed: Encodable {
    let name: String
    let value: String
  }

  struct Future: Encodable {
    let future: Int
    let conditions: [String: String]
    let totals: PlanTotalsJSON

    enum CodingKeys: CodingKey {
      case future, conditions
    }

    func encode(to encoder: any Encoder) throws {
      try totals.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(future, forKey: .future)
      try container.encode(conditions, forKey: .conditions)
    }
  }

  /// Numbers of futures, and how many people are alike.
  struct Person: Encodable {
    let employeeId: String
    let fromPost: String
    let atRisk: [Int]
    let route: [Int]
    let notKnown: [Int]
    let place: [Int]
    let alike: Int
    /// How many of those who are alike have a place, future by future.
    let alikePlaced: [Int]
  }

  let programme: String
  let on: String
  let conditions: [Tried]
  let fixed: [Fixed]
  let changesNothing: [String]
  let futures: [Future]
  let people: [Person]

  init(_ answer: FuturesAnswer) {
    programme = answer.programme.id
    on = answer.on.description
    conditions = answer.axes.map {
      Tried(
        name: $0.condition.name, asks: $0.condition.asks, values: $0.values.map(\.setting),
        chosen: $0.choice.rawValue)
    }
    fixed = answer.fixed.map { Fixed(name: $0.name, value: $0.value.setting) }
    changesNothing =
      answer.idle.map { answer.axes[$0].condition.name } + answer.unused.map(\.name)
    futures = answer.futures.map { future in
      let values = zip(answer.axes, future.values).map { axis, value in
        (axis.condition.name, value.setting)
      }
      return Future(
        future: future.number,
        conditions: Dictionary(values, uniquingKeysWith: { first, _ in first }),
        totals: PlanTotalsJSON(future.totals))
    }
    people = answer.people.map { person in
      let futures = { (isIn: (FuturePosition) -> Bool) in
        person.positions.enumerated().filter { isIn($0.element) }.map { $0.offset + 1 }
      }
      let alike = answer.alike[person.alike]
      return Person(
        employeeId: person.employee, fromPost: person.fromPost, atRisk: futures(\.isAtRisk),
        route: futures(\.hasRoute), notKnown: futures { $0 == .notKnown },
        place: futures { $0 == .place }, alike: alike.members.count, alikePlaced: alike.placed)
    }
  }
}
