/// Which states an employer does without, and what they call the others.
///
/// A policy can take away and rename. It cannot add a state or a move, so that no way round a guard
/// can be invented.
public struct StatePolicy: Hashable, Sendable {
  /// The states that the employer does without.
  public let off: Set<CaseState>
  /// The employer's own names.
  public let labels: [CaseState: String]
  /// Where the policy says so, by state: `policy.yaml:12`.
  public let places: [CaseState: String]

  /// Every state under its own word.
  public static let plain = StatePolicy()

  /// States switched off, of those that may be, and renamed.
  public init(
    off: Set<CaseState> = [], labels: [CaseState: String] = [:], places: [CaseState: String] = [:]
  ) {
    self.off = off.filter(\.mayBeSwitchedOff)
    self.labels = labels
    self.places = places
  }

  /// What the employer calls a state, with the program's own word where they differ:
  /// `work trial (in-trial)`.
  public func name(of state: CaseState) -> String {
    guard let label = labels[state], label.lowercased() != state.rawValue else {
      return state.rawValue
    }
    return "\(label) (\(state.rawValue))"
  }

  /// The state that the employer calls by a name, whatever its case; nil where none or several are.
  public func state(named name: String) -> CaseState? {
    let found = labels.filter { $0.value.lowercased() == name.lowercased() }
    return found.count == 1 ? found.first?.key : nil
  }
}
