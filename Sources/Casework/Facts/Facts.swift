import Restructure

/// The facts that a move brings or that a case has gathered.
public struct Facts: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The values by name.
  public private(set) var values: [FactName: FactValue]

  /// Facts with their values; of a name given twice the last counts.
  public init(_ values: [FactName: FactValue] = [:]) {
    self.values = values
  }

  /// Facts with their values; of a name given twice the last counts.
  public init(dictionaryLiteral elements: (FactName, FactValue)...) {
    values = Dictionary(elements) { $1 }
  }

  /// Reads facts written as `name=value`.
  public init(parsing assignments: some Sequence<String>) throws(FactProblem) {
    values = [:]
    for assignment in assignments {
      guard let equals = assignment.firstIndex(of: "=") else {
        throw .notAnAssignment(assignment)
      }
      let word = String(assignment[..<equals].trimmedText)
      guard let name = FactName(rawValue: word) else { throw .unknownName(word) }
      let text = assignment[assignment.index(after: equals)...]
      guard let value = name.kind.parse(text) else {
        throw .wrongKind(name, written: String(text))
      }
      guard values.updateValue(value, forKey: name) == nil else { throw .givenTwice(name) }
    }
  }

  /// A fact's value, or nil if it is not known.
  public subscript(name: FactName) -> FactValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// A fact's value if it is of the fact's kind; a guard trusts no other.
  func proven(_ name: FactName) -> FactValue? {
    switch (name.kind, values[name]) {
    case (.date, .date(let day)): .date(day)
    case (.yes, .done(let day)): .done(on: day)
    case (.wholeNumber, .number(let number)): .number(number)
    case (.text, .text(let words)) where !words.trimmedText.isEmpty: .text(words)
    case (.text, .erased): .erased
    case (.date, _), (.yes, _), (.wholeNumber, _), (.text, _): nil
    }
  }

  /// Names and values in the order of the names.
  public var sorted: [(name: FactName, value: FactValue)] {
    values.map { (name: $0.key, value: $0.value) }
      .sorted { $0.name.rawValue < $1.name.rawValue }
  }

  /// These facts, overridden by newer ones.
  public func updated(with newer: Facts) -> Facts {
    Facts(values.merging(newer.values) { $1 })
  }

  /// These facts without those that no longer count.
  func without(_ scopes: Set<FactScope>) -> Facts {
    scopes.isEmpty ? self : Facts(values.filter { !scopes.contains($0.key.scope) })
  }
}
