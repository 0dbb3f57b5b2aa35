import Restructure

/// On what it rests that a group of people comes before others, with what about it is not confirmed.
///
/// It stands below every answer in which such a group decided an order.
public enum FirstCallBasis {
  /// One sentence for each group that decided, in the order of the names given.
  public static func sentences(_ groups: [String], _ policy: Policy?) -> [String] {
    var seen: Set<String> = []
    return groups.filter { seen.insert($0).inserted }.compactMap { group in
      basis(of: group, policy).map { "“\(group)” comes first by: \($0)" }
    }
  }

  private static func basis(of group: String, _ policy: Policy?) -> String? {
    if group == Precedence.lawName { return law }
    guard let basis = policy?.ranks.first(where: { $0.name == group })?.basis else { return nil }
    let parts = [basis.source, basis.assumption.map { "assumption: \($0)" }].compactMap(\.self)
    let words = parts.isEmpty ? basis.place.description : parts.joined(separator: "; ")
    return words.hasSuffix(".") ? words : words + "."
  }

  private static let law =
    "MPL Regs 1999 reg. 10 and the like regulations on family leave; unconfirmed, and not counted: "
    + "bereaved partners' paternity leave from 6 April 2026."
}
