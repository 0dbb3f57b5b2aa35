import Restructure
import Rules

/// How one person stands in each future, told by the conditions that matter to them.
struct PersonFutures {
  private let answer: FuturesAnswer

  init(_ answer: FuturesAnswer) {
    self.answer = answer
  }

  /// A sentence for each combination of the conditions that change something for the person; none
  /// where nothing does.
  func changes(for key: Postholding.Key) -> [String] {
    guard
      let person = answer.people.first(where: {
        $0.employee == key.employee && $0.fromPost == key.post
      })
    else { return [] }
    let stands = answer.futures.indices.map { outcome(of: person, in: $0) }
    let axes = answer.axes.indices.filter { axis in
      answer.futures.indices.contains { stands[$0] != stands[first(of: axis, in: $0)] }
    }
    guard !axes.isEmpty else { return [] }
    return answer.futures.indices.filter { future in
      answer.axes.indices.allSatisfy { axis in
        axes.contains(axis) || first(of: axis, in: future) == future
      }
    }.map { future in
      let conditions = axes.map { axis in
        "“\(answer.axes[axis].condition.asks)” \(answer.futures[future].values[axis].inWords)"
      }
      return "If \(conditions.joinedInWords): \(stands[future])."
    }
  }

  /// The future that differs from another in one axis alone, which stands at its first value.
  private func first(of axis: Int, in future: Int) -> Int {
    var values = answer.futures[future].values
    guard let start = answer.axes[axis].values.first else { return future }
    values[axis] = start
    return answer.futures.firstIndex { $0.values == values } ?? future
  }

  private func outcome(of person: FuturesAnswer.Person, in future: Int) -> String {
    let alike = answer.alike[person.alike]
    switch person.positions[future] {
    case .notAtRisk: return "not at risk"
    case .noRoute: return "at risk with no route"
    case .notKnown: return "at risk, and not counted because a fact is missing"
    case .route, .place:
      let share = "\(alike.placed[future]) of \(alike.members.count) who are alike"
      return "at risk with a route, and a place for \(share)"
    }
  }
}
