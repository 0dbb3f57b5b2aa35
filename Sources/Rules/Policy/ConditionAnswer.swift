import Restructure

/// The answer to one condition, with everything that a reader needs to check it.
struct ConditionAnswer: Sendable {
  let name: ClaimTest.Name
  let holds: Truth
  /// Whether its opposite holds, which is what a negation asks for.
  let fails: Truth
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

  /// An answer; where no change is given, it is that the missing facts become known, and where
  /// `fails` is not given, the opposite of what holds.
  init(
    _ name: ClaimTest.Name, _ holds: Truth, fails: Truth? = nil, fact: String,
    threshold: String? = nil, date: LocalDate? = nil, change: NearestChange? = nil,
    opposite: NearestChange? = nil
  ) {
    self.name = name
    self.holds = holds
    self.fails = fails ?? !holds
    self.fact = fact
    self.threshold = threshold
    self.date = date
    let toKnow = holds.missing.isEmpty ? nil : NearestChange.knowing(holds.missing)
    let otherwise = NearestChange("if it were otherwise that \(fact)", .nature)
    self.change = change ?? toKnow ?? otherwise
    self.opposite = toKnow ?? opposite ?? otherwise
  }
}

extension ConditionAnswer {
  /// A test of likeness as a decision settles it that declares the post suitable: it is met,
  /// whichever way the policy asks, and what was found stands beside the decision.
  func settled(by decision: HumanDecision) -> ConditionAnswer {
    ConditionAnswer(
      name, .yes, fails: .yes, fact: "\(fact); \(decision.declaringSuitable)",
      threshold: threshold, date: decision.on)
  }
}

extension HumanDecision {
  /// That it declares a post suitable, with what it rests on.
  var declaringSuitable: String {
    let basis = evidence.map { ", on the evidence of “\($0)”" } ?? ""
    return "the post is declared suitable for them by \(cited)\(basis), which settles it"
  }
}

extension PolicyCondition {
  /// Whether it asks how like two posts are, which a decision can settle.
  var isOfLikeness: Bool {
    switch self {
    case .gradeGap, .payGap, .match, .sources: true
    case .field, .same, .pool, .claimants, .service, .holds, .state, .protected, .wish, .event,
      .declared, .date:
      false
    }
  }
}

extension NearestChange {
  /// Facts that nobody has recorded become known.
  static func knowing(_ facts: [String]) -> NearestChange {
    NearestChange("if this were known: \(facts.joinedInWords)", .fact, by: facts.count)
  }
}
