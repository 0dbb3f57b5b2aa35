import Restructure
import Yams

extension PolicyParser {
  mutating func readModes(_ file: YAMLReader.Entries) -> [ModeRule] {
    guard let modes = section("modes", file) else { return [] }
    var places: [RingFence.Mode: Place] = [:]
    return modes.ordered.compactMap { name, node in
      let place = modes.place(ofKey: name)
      guard let mode: RingFence.Mode = WordText.read(name) else {
        yaml.report(
          at: place, .unknownWord, "there is no mode “\(name)”",
          Suggestion.remedy(for: name, among: RingFence.Mode.allCases.map(\.rawValue)))
        return nil
      }
      if let other = places[mode] {
        yaml.report(
          at: place, .duplicateId, "the mode \(mode.rawValue) already stands at \(other)",
          "Join the two into one.")
      }
      places[mode] = place
      return readMode(mode, node, at: place)
    }
  }

  private mutating func readMode(
    _ mode: RingFence.Mode, _ node: Node, at place: Place
  ) -> ModeRule? {
    guard
      let parts = yaml.entries(
        of: node, named: "the mode \(mode.rawValue)", known: PolicyKeys.mode)
    else { return nil }
    var rule = ModeRule(mode, basis: basis(parts, at: place))
    rule.label = yaml.text("label", parts)
    rule.tier = yaml.count("tier", parts, from: 1, through: 99)
    rule.entry = test("entry", parts)
    rule.otherwise = yaml.word("otherwise", parts)
    return rule
  }
}
