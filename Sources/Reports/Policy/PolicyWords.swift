import Restructure

/// A policy's tests and figures in plain English.
///
/// Every answer that speaks of a policy takes its words from here, so that a test reads alike in a
/// page, an explanation and a letter.
public struct PolicyWords: Sendable {
  private let terms: [Term]

  /// Words for a policy whose terms are these; a figure that names a term is shown with its value
  /// where the term has only one.
  public init(terms: [Term] = []) {
    self.terms = terms
  }

  /// A test as a clause: `the person is at risk and the two posts match to at least 70%`.
  public func words(for test: PolicyTest) -> String {
    words(for: test, isNested: false)
  }

  /// The parts of a test that must all hold, each as a clause; an exception begins with *unless*.
  public func parts(of test: PolicyTest) -> [String] {
    switch test.form {
    case .all(let tests): tests.flatMap(parts)
    case .unless(let first, let exception):
      parts(of: first) + ["unless " + words(for: exception, isNested: false)]
    case .any, .not, .condition: [words(for: test)]
    }
  }

  private func words(for test: PolicyTest, isNested: Bool) -> String {
    switch test.form {
    case .condition(let condition):
      return words(for: condition, negated: false)
    case .not(let part):
      return negation(of: part)
    case .all(let parts):
      guard parts.count > 1 else {
        return parts.map { words(for: $0, isNested: isNested) }.joinedInWords
      }
      return bracketed(parts.map { words(for: $0, isNested: true) }.joinedInWords, isNested)
    case .any(let parts):
      guard parts.count > 1 else {
        return parts.map { words(for: $0, isNested: isNested) }.joinedAsChoice
      }
      let choice = parts.map { words(for: $0, isNested: true) }.joinedAsChoice
      return bracketed("either " + choice, isNested)
    case .unless(let first, let exception):
      return bracketed(
        words(for: first, isNested: false) + ", unless " + words(for: exception, isNested: true),
        isNested)
    }
  }

  private func negation(of test: PolicyTest) -> String {
    switch test.form {
    case .condition(let condition): words(for: condition, negated: true)
    case .not(let part): words(for: part, isNested: true)
    case .all(let parts) where parts.count == 1: parts.map(negation).joinedInWords
    case .any(let parts) where parts.count == 1: parts.map(negation).joinedInWords
    case .all, .any, .unless: "it is not so that (\(words(for: test, isNested: false)))"
    }
  }

  private func bracketed(_ words: String, _ isNested: Bool) -> String {
    isNested ? "(\(words))" : words
  }

  // MARK: - Figures

  /// A figure, or the term that gives it: `70%`, `70% (the term match-threshold)`.
  public func words<Value>(
    for threshold: Threshold<Value>, _ stated: (Value) -> String
  ) -> String {
    switch threshold {
    case .stated(let value): return stated(value)
    case .term(let name, _):
      let entries = terms.first { $0.name == name }?.entries ?? []
      guard let only = entries.first, entries.count == 1 else {
        return "what the term \(name) says"
      }
      return "\(Self.words(for: only.value)) (the term \(name))"
    }
  }

  /// A term's value: `10 working days`, `70%`, `£538.00`, `none`.
  public static func words(for value: Term.Value) -> String {
    switch value {
    case .period(let period): period.description
    case .count(let count): String(count)
    case .number(let number): number.description
    case .share(let share): share.description
    case .money(let money): "£\(money)"
    case .nothing: "none"
    }
  }

  /// A term's value with the days and the circumstances in which it applies.
  public static func words(for entry: Term.Entry) -> String {
    var words = "\(words(for: entry.value)) from \(entry.from.inWords)"
    if let to = entry.to { words += " to \(to.inWords)" }
    if let dismissals = entry.dismissalsAtLeast {
      words += ", for \(dismissals) or more proposed dismissals"
    }
    if let service = entry.serviceAtLeast { words += ", for \(service) of service or more" }
    return words
  }
}
