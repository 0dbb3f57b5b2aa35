import Restructure

/// The days on which each decision counts: from its own day, except while a reversal of it counts.
struct DecisionTimes {
  private var inForce: [String: ValueSet] = [:]
  /// Decisions that reverse one another in a circle, the first of them again at the end.
  private(set) var circles: [[HumanDecision]] = []

  init(_ decisions: [HumanDecision]) {
    let known = Dictionary(
      decisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var open: [String: Int] = [:]
    for decision in known.values {
      inForce[decision.id] = .numbers(from: decision.on.dayNumber)
      if let target = decision.reverses { open[target, default: 0] += 1 }
    }
    // A decision is settled once every reversal of it is; what stays open is a circle.
    var ready = known.keys.filter { open[$0] == nil }
    while let id = ready.popLast() {
      guard let target = known[id]?.reverses, let days = inForce[id] else { continue }
      inForce[target] = inForce[target]?.intersection(days.complement)
      open[target, default: 0] -= 1
      if open[target] == 0, known[target] != nil { ready.append(target) }
    }
    var seen: Set<String> = []
    for decision in decisions where open[decision.id] ?? 0 > 0 && !seen.contains(decision.id) {
      var circle: [HumanDecision] = []
      var next: HumanDecision? = decision
      while let member = next, seen.insert(member.id).inserted {
        circle.append(member)
        next = member.reverses.flatMap { known[$0] }
      }
      circles.append(circle + [decision])
    }
  }

  /// Whether two decisions are in force on one day at least.
  func overlap(_ one: HumanDecision, _ other: HumanDecision) -> Bool {
    guard let days = inForce[one.id], let others = inForce[other.id] else { return false }
    return !days.intersection(others).isEmpty
  }
}
