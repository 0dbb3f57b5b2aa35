import Restructure

/// What is wrong with a fact as somebody wrote it.
public enum FactProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no `=` in it.
  case notAnAssignment(String)
  /// No fact has this name.
  case unknownName(String)
  /// The value is not of the fact's kind.
  case wrongKind(FactName, written: String)
  /// The name is given twice.
  case givenTwice(FactName)

  /// What is wrong.
  public var message: String {
    switch self {
    case .notAnAssignment(let text): "“\(text)” is not a fact."
    case .unknownName(let word): "There is no fact called “\(word)”."
    case .wrongKind(let name, let written): "The fact \(name) cannot be “\(written)”."
    case .givenTwice(let name): "The fact \(name) is given twice."
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .notAnAssignment: "Write it as name=value, for example accepted-on=2016-11-24."
    case .unknownName:
      "The facts are \(FactName.allCases.map(\.rawValue).joinedInWords)."
    case .wrongKind(let name, _): "It is \(name.records): write \(name.kind.form)."
    case .givenTwice: "Give it once."
    }
  }

  /// The message with its remedy.
  public var description: String { "\(message) \(remedy)" }
}
