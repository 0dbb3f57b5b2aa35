/// What the hours of a pool allow, given the bounds on its gates.
struct PoolLimits {
  private let component: Component
  private let gates: Gates
  private let pool: Gates.Pool

  init(_ component: Component, _ gates: Gates, _ pool: Gates.Pool) {
    self.component = component
    self.gates = gates
    self.pool = pool
  }

  /// The most heads the post can take; nil if the bounds cannot all be kept.
  func most(_ bounds: SearchBounds) -> Int? {
    var curves: [Int: HoursCurve] = [:]
    return curve(at: pool.root, bounds, keeping: &curves)?.most(within: Int128(pool.hours))
  }

  /// Lowers the upper bound of every gate to what the hours leave for it; false if the bounds
  /// cannot all be kept.
  func tighten(_ bounds: inout SearchBounds) -> Bool {
    var curves: [Int: HoursCurve] = [:]
    guard curve(at: pool.root, bounds, keeping: &curves) != nil else { return false }
    var waiting = [(gate: pool.root, limit: Int128(pool.hours))]
    while let (gate, limit) = waiting.popLast() {
      guard let most = curves[gate]?.most(within: limit) else { return false }
      bounds.upper[gate] = min(bounds.upper[gate], most)
      let inside = gates.children[gate]
      let least = inside.reduce(0) { $0 + (curves[$1]?.hours ?? 0) }
      for child in inside {
        waiting.append((child, limit - least + (curves[child]?.hours ?? 0)))
      }
    }
    return true
  }

  /// The least number of heads at a gate, up to a given one, from which the post can no longer
  /// take so many in all; nil if even the given number leaves room for them.
  func threshold(at gate: Int, upTo heads: Int, against total: Int, _ bounds: SearchBounds) -> Int?
  {
    var bounds = bounds
    func leavesRoom(_ count: Int) -> Bool {
      bounds.lower[gate] = count
      return (most(bounds) ?? -1) >= total
    }
    var leaves = bounds.lower[gate]
    var fails = heads
    guard leaves < fails, !leavesRoom(fails) else { return nil }
    while fails - leaves > 1 {
      let middle = leaves + (fails - leaves) / 2
      if leavesRoom(middle) { leaves = middle } else { fails = middle }
    }
    return fails
  }

  private func curve(
    at gate: Int, _ bounds: SearchBounds, keeping curves: inout [Int: HoursCurve]
  ) -> HoursCurve? {
    var curve: HoursCurve
    if gate < gates.routes {
      let size = component.kinds[component.routes[gate].kind].size
      curve = HoursCurve(size: size, upTo: bounds.upper[gate])
    } else {
      var parts: [HoursCurve] = []
      for child in gates.children[gate] {
        guard let part = self.curve(at: child, bounds, keeping: &curves) else { return nil }
        parts.append(part)
      }
      curve = HoursCurve(joining: parts)
    }
    guard curve.bound(from: bounds.lower[gate], to: bounds.upper[gate]) else { return nil }
    curves[gate] = curve
    return curve
  }
}
