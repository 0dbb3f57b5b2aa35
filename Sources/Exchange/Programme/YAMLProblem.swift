import Restructure
import Yams

/// Puts what the YAML reader says into a problem with its place.
enum YAMLProblem {
  private typealias Mark = (line: Int, column: Int)

  /// What is wrong with a text that cannot be read: all repeated keys, or else the first fault.
  static func problems(_ error: any Error, in text: String, file: String) -> [Problem] {
    if case .duplicatedKeysInMapping? = error as? YamlError,
      let repeated = YAMLDuplicates.problems(text, file: file)
    {
      return repeated
    }
    return [problem(error, file: file)]
  }

  private static func problem(_ error: any Error, file: String) -> Problem {
    let (mark, what) = words(for: error)
    return Problem(
      at: Place(file: file, line: max(1, mark?.line ?? 1), column: mark?.column ?? 0), code: .yaml,
      message: "not well-formed YAML: \(what)",
      remedy: "Check the indentation (blanks, never tabs), the colons and the quotes round here.")
  }

  private static func words(for error: any Error) -> (Mark?, String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, let text), .parser(_, let problem, let mark, let text),
      .composer(_, let problem, let mark, let text):
      (inside(text, (mark.line, mark.column)), problem)
    case .reader(let problem, let offset, _, let text):
      (offset.map { end(of: text.prefix($0)) }, problem)
    case .duplicatedKeysInMapping(let keys, let context):
      (
        (context.mark.line, context.mark.column),
        "the key \(keys.map { "“\($0)”" }.joinedInWords) stands twice"
      )
    default: (nil, "it cannot be read")
    }
  }

  /// A mark, or the text's end for one that stands in the line that the YAML reader thinks of
  /// after a last line without a line break.
  private static func inside(_ text: String, _ mark: Mark) -> Mark {
    let end = end(of: text[...])
    return mark < end ? mark : end
  }

  private static func end(of text: Substring) -> Mark {
    let lineStart = text.lastIndex(where: \.isNewline).map(text.index(after:)) ?? text.startIndex
    return (text.count { $0.isNewline } + 1, text[lineStart...].count + 1)
  }
}
