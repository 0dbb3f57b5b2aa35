/// The aims of a forecast, with the tiers in use.
struct Aims {
  let tiers: [Int]
  private let digit: [Int: Int]

  init(tiers: [Int]) {
    self.tiers = tiers
    digit = Dictionary(uniqueKeysWithValues: zip(tiers, 2...))
  }

  var count: Int { tiers.count + 2 }

  /// The aims by name.
  var names: [String] { ["protected", "heads"] + tiers.map { "tier \($0)" } }

  /// What one person on a claim is worth.
  func worth(firstCall: Bool, tier: Int) -> Worth {
    var worth = Worth.nought(count)
    worth.digits[0] = firstCall ? 1 : 0
    worth.digits[1] = 1
    if let digit = digit[tier] { worth.digits[digit] = 1 }
    return worth
  }
}
