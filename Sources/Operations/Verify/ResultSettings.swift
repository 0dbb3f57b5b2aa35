import Exchange
import Restructure
import Verification

/// What was changed about a folder when a question was put to it.
///
/// That is the day, the policy and the conditions of another future. A result carries it, so that
/// it can be checked as it was asked.
public struct ResultSettings: Sendable {
  /// The day given by `--on`; nil is the programme's own, or today.
  public let on: String?
  /// What `--policy` named; nil is the programme's own.
  public let policy: String?
  /// The conditions set by `--set`, each with its value.
  public let conditions: [String: String]

  /// What a request changes about a folder, with the conditions as they were read.
  public init(_ request: FolderRequest, _ programme: Programme) {
    on = request.on?.description
    policy = request.policy
    let names = request.settings.compactMap { pair in
      pair.split(separator: "=", maxSplits: 1).first.map { String($0.trimmedText) }
    }
    conditions = Dictionary(
      programme.conditions.filter { names.contains($0.name) }.map { ($0.name, $0.value.setting) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a result says of itself; nil where it is not written as a result writes it.
  init?(_ value: JSONValue) {
    guard case .object(let members) = value,
      members.keys.sorted() == ["conditions", "on", "policy"],
      case .object(let conditions)? = members["conditions"]
    else { return nil }
    var texts: [String: String] = [:]
    for (name, value) in conditions {
      guard case .string(let text) = value else { return nil }
      texts[name] = text
    }
    self.conditions = texts
    guard let on = Self.optional(members["on"]), let policy = Self.optional(members["policy"])
    else { return nil }
    (self.on, self.policy) = (on.text, policy.text)
  }

  private static func optional(_ value: JSONValue?) -> (text: String?, Void)? {
    switch value {
    case .null: (nil, ())
    case .string(let text): (text, ())
    default: nil
    }
  }

  /// As a result writes it.
  var json: JSONValue {
    .object([
      "on": on.map { .string($0) } ?? .null, "policy": policy.map { .string($0) } ?? .null,
      "conditions": .object(conditions.mapValues { .string($0) }),
    ])
  }

  /// The same as options of the command line.
  public var options: [String] {
    [on.map { "--on \($0)" }, policy.map { "--policy \($0)" }].compactMap(\.self)
      + conditions.sorted { $0.key < $1.key }.map { "--set \($0.key)=\($0.value)" }
  }

  /// Puts the question again: an option that was given stands, everything else is the result's.
  func applied(to request: FolderRequest) -> FolderRequest? {
    var request = request
    if request.on == nil, let on {
      guard let day = LocalDate(iso: on) else { return nil }
      request.on = day
    }
    if request.policy == nil { request.policy = policy }
    if request.settings.isEmpty {
      request.settings = conditions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
    return request
  }
}
