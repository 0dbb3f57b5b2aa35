import Restructure

/// What two policies say differently, rule by rule; on what a rule rests is not compared.
public struct PolicyDifferences: Sendable {
  /// One thing that the two say differently, or that only one of them says.
  public struct Difference: Sendable {
    /// The rule, by the key of the file.
    public let item: String
    /// What of it: *entry*, *value*; empty where the section as a whole is meant.
    public let what: String
    /// What the first policy says; empty where it says nothing.
    public let left: [String]
    /// What the second policy says; empty where it says nothing.
    public let right: [String]
  }

  /// The differences in rules of one kind.
  public struct Section: Sendable {
    public let key: String
    public let heading: String
    public let differences: [Difference]
  }

  /// The sections in which the policies differ, in the order of a page.
  public let sections: [Section]

  /// Compares two policies.
  public init(_ left: Policy, _ right: Policy) {
    let pages = (PolicySheet(left).sections, PolicySheet(right).sections)
    let keys = Self.union(pages.0.map(\.key), pages.1.map(\.key))
    let order = PolicySheet.keys
    sections = keys.sorted { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
      .compactMap { key in
        let sections = (pages.0.first { $0.key == key }, pages.1.first { $0.key == key })
        guard let heading = (sections.0 ?? sections.1)?.heading else { return nil }
        let differences = Self.differences(sections.0, sections.1)
        return differences.isEmpty
          ? nil : Section(key: key, heading: heading, differences: differences)
      }
  }

  /// How many things differ.
  public var count: Int { sections.map(\.differences.count).reduce(0, +) }

  private static func differences(
    _ left: PolicySheet.Section?, _ right: PolicySheet.Section?
  ) -> [Difference] {
    let summary = Difference(
      item: "order", what: "", left: left?.summary.map { [$0] } ?? [],
      right: right?.summary.map { [$0] } ?? [])
    let names = union(left?.items.map(\.name) ?? [], right?.items.map(\.name) ?? [])
    let rules = names.flatMap { name in
      differences(
        of: name, left?.items.first { $0.name == name }, right?.items.first { $0.name == name })
    }
    return ([summary] + rules).filter { $0.left != $0.right }
  }

  private static func differences(
    of name: String, _ left: PolicySheet.Item?, _ right: PolicySheet.Item?
  ) -> [Difference] {
    let lines = (said(left), said(right))
    return union(lines.0.map(\.what), lines.1.map(\.what)).map { what in
      Difference(
        item: name, what: what, left: lines.0.filter { $0.what == what }.map(\.words),
        right: lines.1.filter { $0.what == what }.map(\.words))
    }
  }

  private static func said(_ item: PolicySheet.Item?) -> [PolicySheet.Line] {
    guard let item else { return [] }
    return (item.label.map { [PolicySheet.Line(what: "label", words: $0)] } ?? [])
      + item.statements.flatMap(\.lines)
  }

  /// The names of two lists, each once, in the order in which they come.
  private static func union(_ left: [String], _ right: [String]) -> [String] {
    var seen: Set<String> = []
    return (left + right).filter { seen.insert($0).inserted }
  }
}
