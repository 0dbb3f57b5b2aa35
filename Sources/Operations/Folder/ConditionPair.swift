import Exchange
import Restructure

/// `condition=words`, as an option of the command line gives it for a declared condition.
struct ConditionPair {
  /// The position in the programme's conditions.
  let position: Int
  /// What stands behind the equals sign.
  let text: String

  /// Reads a pair, or refuses it in the name of its option.
  init(
    _ pair: String, of option: String, example: String, in programme: Programme
  ) throws(OperationFailure) {
    let parts = pair.split(separator: "=", maxSplits: 1).map { String($0.trimmedText) }
    guard parts.count == 2 else {
      throw .usage(
        "\(option) “\(pair)” is not a pair", remedy: "Write \(option) condition=\(example).")
    }
    guard let position = programme.conditions.firstIndex(where: { $0.name == parts[0] }) else {
      throw Self.unknown(parts[0], option, in: programme)
    }
    self.position = position
    text = parts[1]
  }

  private static func unknown(
    _ name: String, _ option: String, in programme: Programme
  ) -> OperationFailure {
    let names = programme.conditions.map(\.name)
    return .usage(
      "\(option) names the condition “\(name)”, which programme.yaml does not declare",
      remedy: Suggestion.remedy(
        for: name, among: names,
        otherwise: names.isEmpty
          ? "It declares none." : "It declares: \(names.joined(separator: ", "))."))
  }
}
