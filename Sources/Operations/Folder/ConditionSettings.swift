import Restructure

/// Applies `--set condition=value`, which tries another future without touching the folder.
enum ConditionSettings {
  /// Sets each condition named, and gives the names.
  @discardableResult
  static func apply(
    _ settings: [String], to programme: inout Programme
  ) throws(OperationFailure) -> Set<String> {
    var names: Set<String> = []
    for setting in settings {
      let pair = try ConditionPair(setting, of: "--set", example: "yes", in: programme)
      let condition = programme.conditions[pair.position]
      programme.conditions[pair.position].value = try value(pair.text, for: condition)
      names.insert(condition.name)
    }
    return names
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
}

extension Condition.Value {
  /// The value as `--set` writes it: *yes*, *60%*.
  public var setting: String {
    switch self {
    case .holds(true): "yes"
    case .holds(false): "no"
    case .level(let level): level.description
    case .notKnown: "not known"
    }
  }
}
