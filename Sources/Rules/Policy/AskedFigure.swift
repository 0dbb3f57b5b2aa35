import Restructure

/// A figure that a condition asks for, as it stands on the day.
enum AskedFigure<Value: Sendable>: Sendable {
  /// The figure, in the words of the policy.
  case value(Value, words: String)
  /// The policy says expressly that there is none, so nothing is asked.
  case notAsked(words: String)
  /// The policy gives it no value for the day.
  case missing(String)
}

extension PolicyJudge {
  /// A figure as it is stated, or as the term has it that is in force on the day.
  ///
  /// The value of another day is never taken in its place.
  func figure<Value>(
    _ threshold: Threshold<Value>, _ words: (Value) -> String, reading: (Term.Value) -> Value?
  ) -> AskedFigure<Value> {
    switch threshold {
    case .stated(let value):
      return .value(value, words: words(value))
    case .term(let name, _):
      guard let entry = policy.term(named: name)?.entry(on: plan.on) else { return missing(name) }
      let since = "(the term “\(name)” since \(entry.from.inWords))"
      if entry.value == .nothing { return .notAsked(words: "none \(since)") }
      guard let value = reading(entry.value) else { return missing(name) }
      return .value(value, words: "\(words(value)) \(since)")
    }
  }

  private func missing<Value>(_ term: String) -> AskedFigure<Value> {
    .missing("the value of the term “\(term)” on \(plan.on.inWords)")
  }

  /// A percentage; a share that is no whole percentage is reached by the next one.
  func percentage(_ threshold: Threshold<Int>) -> AskedFigure<Int> {
    figure(threshold, { "\($0)%" }) { value in
      switch value {
      case .share(let level):
        let hundredfold = Int128(level.numerator) * 100
        let below = Int128(level.denominator)
        return Int(clamping: (hundredfold + below - 1) / below)
      case .count(let count): return count
      case .period, .number, .money, .nothing: return nil
      }
    }
  }

  func grades(_ threshold: Threshold<Int>) -> AskedFigure<Int> {
    figure(threshold, { counted($0, "grade") }) { value in
      if case .count(let count) = value { return count }
      return nil
    }
  }

  func share(_ threshold: Threshold<Level>) -> AskedFigure<Level> {
    figure(threshold, { $0.description }) { value in
      if case .share(let level) = value { return level }
      return nil
    }
  }

  func period(_ threshold: Threshold<Period>) -> AskedFigure<Period> {
    figure(threshold, { $0.description }) { value in
      if case .period(let period) = value { return period }
      return nil
    }
  }
}
