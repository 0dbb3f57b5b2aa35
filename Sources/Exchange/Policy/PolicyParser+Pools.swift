import Restructure
import Yams

extension PolicyParser {
  mutating func readPools(_ file: YAMLReader.Entries) -> [Pool] {
    guard let pools = section("pools", file) else { return [] }
    reading.pools.formUnion(pools.ordered.map(\.name))
    return pools.ordered.compactMap { name, node in
      readPool(name, node, at: pools.place(ofKey: name))
    }
  }

  private mutating func readPool(_ name: String, _ node: Node, at place: Place) -> Pool? {
    let owner = "the pool \(name)"
    guard let parts = yaml.entries(of: node, named: owner, known: PolicyKeys.pool) else {
      return nil
    }
    var pool = Pool(name: name, basis: basis(parts, at: place))
    pool.who = test("who", parts)
    let included = employees("include", parts)
    let excluded = employees("exclude", parts)
    pool.include = included.map(\.text)
    pool.exclude = excluded.map(\.text)
    if included.isEmpty, parts["who"]?.isEmpty ?? true {
      yaml.report(
        at: place, .missingValue, "\(owner) says nobody",
        "Write who: with a test, or include: with employee ids.")
    }
    for (employee, place) in excluded {
      guard let other = included.first(where: { $0.text == employee }) else { continue }
      yaml.report(
        at: place, .policyContradiction,
        "\(owner) excludes “\(employee)”, whom it includes at \(other.place)",
        "Take one of the two out.")
    }
    return pool
  }

  private mutating func employees(
    _ key: String, _ parts: YAMLReader.Entries
  ) -> [(text: String, place: Place)] {
    guard let node = parts[key], !node.isEmpty else { return [] }
    guard node.sequence?.isEmpty != true else { return [] }
    let named = yaml.wordOrList(of: node, named: key)
    reading.employees += named.map { (id: $0.text, place: $0.place) }
    return named
  }
}
