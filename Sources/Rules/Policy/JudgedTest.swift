import Restructure

/// A policy's test with each of its conditions answered for one person.
struct JudgedTest: Sendable {
  indirect enum Form: Sendable {
    case all([JudgedTest])
    case any([JudgedTest])
    case not(JudgedTest)
    case unless(JudgedTest, exception: JudgedTest)
    case condition(ConditionAnswer)
  }

  /// What is made of numbers of claimants, and of everything else.
  enum Reading {
    /// Whether somebody may claim: the number of claimants never blocks, however it is turned.
    case possible
    /// Whether all of it holds with the numbers as they are.
    case counted((PolicyCondition.ClaimantTest) -> Truth)
    /// Whether the numbers alone allow it.
    case numbersOnly((PolicyCondition.ClaimantTest) -> Truth)
  }

  let form: Form
  /// The name under which the policy declares it.
  let name: String?
  let place: Place

  /// Whether it holds.
  func holds(_ reading: Reading = .possible) -> Truth {
    Signed(self).holds(reading)
  }

  /// The smallest change by which it would hold; nil where it does.
  var change: NearestChange? { Signed(self).change }

  /// What it is put together from.
  var parts: [JudgedTest] {
    switch form {
    case .all(let parts), .any(let parts): parts
    case .not(let part): [part]
    case .unless(let part, let exception): [part, exception]
    case .condition: []
    }
  }
}

/// A test or its opposite, with *not* pushed down until it meets the conditions themselves.
private struct Signed {
  private enum Form {
    case all([Signed])
    case any([Signed])
    case condition(ConditionAnswer)
  }

  private let test: JudgedTest
  private let isNegated: Bool

  init(_ test: JudgedTest, negated: Bool = false) {
    self.test = test
    isNegated = negated
  }

  private var form: Form {
    switch test.form {
    case .condition(let answer):
      return .condition(answer)
    case .not(let part):
      return .all([Signed(part, negated: !isNegated)])
    case .all(let parts):
      let signed = parts.map { Signed($0, negated: isNegated) }
      return isNegated ? .any(signed) : .all(signed)
    case .any(let parts):
      let signed = parts.map { Signed($0, negated: isNegated) }
      return isNegated ? .all(signed) : .any(signed)
    case .unless(let part, let exception):
      let signed = [Signed(part, negated: isNegated), Signed(exception, negated: !isNegated)]
      return isNegated ? .any(signed) : .all(signed)
    }
  }

  func holds(_ reading: JudgedTest.Reading) -> Truth {
    switch form {
    case .all(let parts): parts.reduce(.yes) { $0 && $1.holds(reading) }
    case .any(let parts): parts.reduce(.no) { $0 || $1.holds(reading) }
    case .condition(let answer): holds(answer, reading)
    }
  }

  private func holds(_ answer: ConditionAnswer, _ reading: JudgedTest.Reading) -> Truth {
    switch (reading, answer.count) {
    case (.possible, .some), (.numbersOnly, nil): .yes
    case (.counted(let number), let test?), (.numbersOnly(let number), let test?):
      isNegated ? !number(test) : number(test)
    case (.possible, nil), (.counted, nil): isNegated ? answer.fails : answer.holds
    }
  }

  var change: NearestChange? {
    guard holds(.possible) != .yes else { return nil }
    switch form {
    case .all(let parts): return .all(parts.compactMap(\.change))
    case .any(let parts): return .any(parts.compactMap(\.change))
    case .condition(let answer): return isNegated ? answer.opposite : answer.change
    }
  }
}

extension JudgedTest {
  /// The test as an answer shows it, with the source of the rule that asks for it.
  func claimTest(citing basis: PolicyBasis) -> ClaimTest {
    let line = Place(file: place.file, line: place.line).description
    let isSourced = basis.source != nil || basis.assumption != nil
    let source = isSourced ? "\(basis.cited) (\(line))" : line
    if case .condition(let answer) = form {
      return ClaimTest(
        answer.name, holds(), fact: answer.fact, source: source, threshold: answer.threshold,
        date: answer.date, change: change)
    }
    let parts = parts.map { $0.claimTest(citing: basis) }
    let named = name.map { "“\($0)”: " } ?? ""
    return ClaimTest(
      testName, holds(), fact: named + outcomeInWords, source: source, parts: parts,
      change: change)
  }

  private var testName: ClaimTest.Name {
    switch form {
    case .all: .allOf
    case .any: .anyOf
    case .not: .notSo
    case .unless: .unless
    case .condition(let answer): answer.name
    }
  }

  private var outcomeInWords: String {
    switch form {
    case .all, .any, .condition:
      let held = parts.count { $0.holds() == .yes }
      return "\(held) of \(counted(parts.count, "part")) \(held == 1 ? "holds" : "hold")"
    case .not(let ruledOut):
      return "what is ruled out " + Self.standing(of: ruledOut)
    case .unless(_, let exception):
      return "the exception, which stands last, " + Self.standing(of: exception)
    }
  }

  /// How something stands that ought not to be so.
  private static func standing(of ruledOut: JudgedTest) -> String {
    switch Signed(ruledOut, negated: true).holds(.possible) {
    case .yes: ruledOut.holds() == .yes ? "does not count here" : "is not so"
    case .no: "is so"
    case .notKnown: "may be so: it is not known"
    }
  }
}
