import Restructure
import Yams

extension PolicyParser {
  /// The groups in their order; nil where the file says nothing of ranks.
  mutating func readRanks(_ file: YAMLReader.Entries) -> [PriorityGroup]? {
    guard let node = file["ranks"], !node.isEmpty else { return nil }
    let items = yaml.items(
      of: node, named: "ranks", write: "Write - {group: a name, who: a test} for each.")
    return items?.compactMap { readRank($0) }
  }

  private mutating func readRank(_ node: Node) -> PriorityGroup? {
    guard let parts = yaml.entries(of: node, named: "a rank", known: PolicyKeys.rank) else {
      return nil
    }
    let basis = basis(parts, at: parts.place)
    let preempts = yaml.yesNo("preempts", parts) ?? false
    let name = yaml.required("group", parts, of: "a rank")
    if parts["who"]?.isEmpty ?? true {
      yaml.reportMissing("who", parts, of: name.map { "the rank \($0)" } ?? "a rank")
    }
    guard let who = test("who", parts), let name else { return nil }
    return PriorityGroup(name: name, who: who, preempts: preempts, basis: basis)
  }

  /// The order of people on the register; nil where the file says nothing of it.
  mutating func readRegister(_ file: YAMLReader.Entries) -> RegisterOrder? {
    guard let node = file["register"], !node.isEmpty,
      let parts = yaml.entries(of: node, named: "register", known: PolicyKeys.register)
    else { return nil }
    guard let list = parts["order"], !list.isEmpty else {
      yaml.reportMissing("order", parts, of: "register")
      return nil
    }
    var places: [String: Place] = [:]
    for (text, place) in yaml.wordOrList(of: list, named: "order") {
      guard let part: RegisterOrder.Part = WordText.read(text) else { continue }
      reportRepeated("part of the register", part.rawValue, at: place, &places)
    }
    return RegisterOrder(yaml.words("order", parts), basis: basis(parts, at: parts.place))
  }
}
