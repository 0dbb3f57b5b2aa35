import Restructure

/// Everything that is wrong with the text of one or more templates, in reading order.
public struct TemplateErrors: Error, Hashable {
  /// What is wrong, each with its place and remedy; never empty.
  public let problems: [Problem]
}

/// The words for what can be wrong with a template's text.
enum TemplateFault {
  case unclosed, nested, empty, badName, noWords

  /// The fault as a problem at a place.
  func problem(at place: Place, _ written: String = "") -> Problem {
    switch self {
    case .unclosed:
      Problem(
        at: place, code: "unclosed-field", message: "(( is not closed.",
        remedy: "Close it with )). Brackets between the two must come in pairs.")
    case .nested:
      Problem(
        at: place, code: "nested-field", message: "(( stands inside another (( )).",
        remedy: "Close the first before opening the next; conditional words cannot hold a field.")
    case .empty:
      Problem(
        at: place, code: "empty-field", message: "((\(written))) names nothing.",
        remedy: "Write the name of a field between (( and )).")
    case .badName:
      Problem(
        at: place, code: "bad-name", message: "((\(written))) is not a name.",
        remedy: "Leave brackets and ?? out of the name.")
    case .noWords:
      Problem(
        at: place, code: "no-words", message: "((\(written))) has no words to print.",
        remedy: "Write the words after ??, as in ((flag??words)).")
    }
  }
}
