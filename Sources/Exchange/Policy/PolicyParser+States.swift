import Restructure
import Yams

extension PolicyParser {
  /// The states that the employer does without or renames.
  ///
  /// A state that the program does not know is an error: a policy can take away, never add.
  mutating func readStates(_ file: YAMLReader.Entries) -> [StateTerm] {
    guard let states = section("states", file) else { return [] }
    let known = PolicyKeys.statesThatMayBeOff + PolicyKeys.statesThatStay
    return states.ordered.compactMap { name, node in
      let place = states.place(ofKey: name)
      guard known.contains(name) else {
        yaml.report(
          at: place, .unknownWord, "there is no state “\(name)”",
          Suggestion.remedy(for: name, among: known))
        return nil
      }
      return readState(name, node, at: place)
    }
  }

  private mutating func readState(
    _ name: String, _ node: Node, at place: Place
  ) -> StateTerm? {
    guard
      let parts = yaml.entries(
        of: node, named: "the state \(name)", known: PolicyKeys.state)
    else { return nil }
    let isOff = yaml.yesNo("off", parts) ?? false
    if isOff, !PolicyKeys.statesThatMayBeOff.contains(name), let node = parts["off"] {
      yaml.report(
        at: yaml.place(of: node), .wrongValue, "the state \(name) cannot be switched off",
        "The law or the case itself needs it: give it a label of your own instead.")
      return nil
    }
    return StateTerm(
      state: name, label: yaml.text("label", parts), isOff: isOff,
      basis: basis(parts, at: place))
  }
}
