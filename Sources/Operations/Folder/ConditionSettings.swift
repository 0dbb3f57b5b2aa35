import Exchange
import Restructure

/// Applies `--set condition=value`, which tries another future without touching the folder.
enum ConditionSettings {
  static func apply(
    _ settings: [String], to programme: inout Programme
  ) throws(OperationFailure) {
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1).map { String($0.trimmedText) }
      guard parts.count == 2 else {
        throw .usage("--set “\(setting)” is not a pair", remedy: "Write --set condition=yes.")
      }
      guard let position = programme.conditions.firstIndex(where: { $0.name == parts[0] }) else {
        throw unknown(parts[0], in: programme)
      }
      programme.conditions[position].value = try value(
        parts[1], for: programme.conditions[position])
    }
  }

  private static func value(
    _ text: String, for condition: Condition
  ) throws(OperationFailure) -> Condition.Value {
    if condition.kind == .yesNo { return .holds(try yesNo(text, for: condition)) }
    guard let level = Level(parsing: text) else {
      throw .usage(
        "--set \(condition.name)=\(text): “\(condition.asks)” is answered by a share",
        remedy: "Write --set \(condition.name)=60%.")
    }
    return .level(level)
  }

  private static func yesNo(
    _ text: String, for condition: Condition
  ) throws(OperationFailure) -> Bool {
    switch text.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      throw .usage(
        "--set \(condition.name)=\(text): “\(condition.asks)” is answered by yes or no",
        remedy: "Write --set \(condition.name)=yes.")
    }
  }

  private static func unknown(_ name: String, in programme: Programme) -> OperationFailure {
    let names = programme.conditions.map(\.name)
    let near = Suggestion.nearest(to: name, among: names)
    return .usage(
      "--set names the condition “\(name)”, which programme.yaml does not declare",
      remedy: near.map { "Did you mean “\($0)”?" }
        ?? (names.isEmpty
          ? "It declares none." : "It declares: \(names.joined(separator: ", "))."))
  }
}
