import Restructure

/// The answer to one condition, with everything that a reader needs to check it.
struct ConditionAnswer: Sendable {
  let name: ClaimTest.Name
  let holds: Truth
  /// The fact it turned on, in words.
  let fact: String
  /// The figure that was asked for.
  let threshold: String?
  /// The day on which the fact was judged, where a day matters.
  let date: LocalDate?
  /// What would make it hold.
  let change: NearestChange
  /// What would make it fail, which is what a negation asks for.
  let opposite: NearestChange
  /// Set where the condition counts claimants.
  var count: PolicyCondition.ClaimantTest?

  /// An answer; where no change is given, it is that the missing facts become known.
  init(
    _ name: ClaimTest.Name, _ holds: Truth, fact: String, threshold: String? = nil,
    date: LocalDate? = nil, change: NearestChange? = nil, opposite: NearestChange? = nil
  ) {
    self.name = name
    self.holds = holds
    self.fact = fact
    self.threshold = threshold
    self.date = date
    let toKnow = holds.missing.isEmpty ? nil : NearestChange.knowing(holds.missing)
    let otherwise = NearestChange("if it were otherwise that \(fact)", .nature)
    self.change = change ?? toKnow ?? otherwise
    self.opposite = toKnow ?? opposite ?? otherwise
  }
}

extension NearestChange {
  /// Facts that nobody has recorded become known.
  static func knowing(_ facts: [String]) -> NearestChange {
    NearestChange("if this were known: \(facts.joinedInWords)", .fact, by: facts.count)
  }
}
