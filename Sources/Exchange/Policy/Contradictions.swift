import Restructure

/// Finds conditions of a test that must all hold and cannot.
///
/// A test is taken apart into what must hold; where one of several is enough, each is tried. What
/// is asked of one thing is narrowed down condition by condition, and where nothing is left the
/// last condition contradicts an earlier one.
struct Contradictions {
  /// A condition, or its opposite.
  private struct Demand {
    let condition: PolicyCondition
    let isNegated: Bool
    let place: Place

    var words: String { "“\(isNegated ? "not " : "")\(condition.notation)”" }
  }

  /// Everything that a test demands: single conditions, and choices of which one must hold.
  private struct Demands {
    var single: [Demand] = []
    var choices: [[(test: PolicyTest, isNegated: Bool)]] = []

    init(_ test: PolicyTest, isNegated: Bool = false) {
      add(test, isNegated: isNegated)
    }

    private mutating func add(_ test: PolicyTest, isNegated: Bool) {
      switch test.form {
      case .all(let parts): add(parts, isChoice: isNegated, isNegated: isNegated)
      case .any(let parts): add(parts, isChoice: !isNegated, isNegated: isNegated)
      case .not(let part): add(part, isNegated: !isNegated)
      case .unless(let part, let exception):
        if isNegated {
          choices.append([(part, true), (exception, false)])
        } else {
          add(part, isNegated: false)
          add(exception, isNegated: true)
        }
      case .condition(let condition):
        single.append(Demand(condition: condition, isNegated: isNegated, place: test.place))
      }
    }

    private mutating func add(_ parts: [PolicyTest], isChoice: Bool, isNegated: Bool) {
      if isChoice, parts.count > 1 {
        choices.append(parts.map { ($0, isNegated) })
      } else {
        for part in parts { add(part, isNegated: isNegated) }
      }
    }
  }

  /// What is still open, and the demands that narrowed it down.
  private var open: [PolicySubject: (values: ValueSet, demands: [Demand])] = [:]

  /// The contradictions in a test and in each of its parts.
  static func problems(_ test: PolicyTest) -> [Problem] {
    var contradictions = Contradictions()
    let found = contradictions.narrow(Demands(test)).map { later, earlier in
      Problem(
        at: later.place, code: .policyContradiction,
        message: "\(later.words) cannot hold together with \(earlier.words) at \(earlier.place)",
        remedy: "Correct one of the two, or join them by any.")
    }
    return found + parts(of: test).flatMap(problems)
  }

  private static func parts(of test: PolicyTest) -> [PolicyTest] {
    switch test.form {
    case .all(let parts), .any(let parts): parts
    case .not(let part): [part]
    case .unless(let part, let exception): [part, exception]
    case .condition: []
    }
  }

  /// Adds demands, and gives the pairs that contradict each other.
  private mutating func narrow(_ demands: Demands) -> [(later: Demand, earlier: Demand)] {
    var found = demands.single.flatMap { narrow($0) }
    for choice in demands.choices {
      let outcomes = choice.map { test, isNegated in
        var branch = self
        return branch.narrow(Demands(test, isNegated: isNegated))
      }
      if let first = outcomes.first?.first, outcomes.allSatisfy({ !$0.isEmpty }) {
        found.append(first)
      }
    }
    return found
  }

  private mutating func narrow(_ demand: Demand) -> [(later: Demand, earlier: Demand)] {
    demand.condition.subjects(isNegated: demand.isNegated).compactMap { subject, values in
      guard let known = open[subject] else {
        open[subject] = (values, [demand])
        return nil
      }
      let left = known.values.intersection(values)
      guard left.isEmpty else {
        open[subject] = (left, known.demands + [demand])
        return nil
      }
      let opposite = known.demands.first { other in
        other.condition.subjects(isNegated: other.isNegated)
          .contains { $0.subject == subject && $0.values.intersection(values).isEmpty }
      }
      return (opposite ?? known.demands.last).map { (demand, $0) }
    }
  }
}
