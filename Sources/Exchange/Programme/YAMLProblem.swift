import Restructure
import Yams

/// Puts what the YAML reader says into a problem with its place.
enum YAMLProblem {
  static func problem(_ error: any Error, file: String) -> Problem {
    let (mark, what): (Mark?, String) =
      switch error as? YamlError {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (mark, problem)
      case .duplicatedKeysInMapping(let duplicates, let context):
        (context.mark, "the key \(duplicates.map { "“\($0)”" }.joinedInWords) stands twice")
      default: (nil, "it cannot be read")
      }
    return Problem(
      at: Place(file: file, line: mark?.line ?? 1, column: mark?.column ?? 0), code: "yaml",
      message: "not well-formed YAML: \(what)",
      remedy: "Check the indentation, the colons and the quotes round here.")
  }
}
