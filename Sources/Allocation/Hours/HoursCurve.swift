/// The least hours that so many heads can take, for every number of heads that is allowed.
///
/// Shorter hours come first, so each further head costs at least as much as the one before; that
/// is what makes sums of curves, and bounds on them, exact.
struct HoursCurve {
  /// The fewest heads allowed.
  private(set) var heads = 0
  /// The least hours of these.
  private(set) var hours: Int128 = 0
  /// The further heads, shortest hours first.
  private var steps: [(size: Int, count: Int)]

  /// The curve of up to so many people of the same hours.
  init(size: Int, upTo count: Int) {
    steps = count > 0 ? [(size, count)] : []
  }

  /// The curve of several kinds of people together.
  init(joining parts: [HoursCurve]) {
    heads = parts.reduce(0) { $0 + $1.heads }
    hours = parts.reduce(0) { $0 + $1.hours }
    steps = parts.flatMap(\.steps).sorted { $0.size < $1.size }
  }

  /// Allows only numbers of heads in these bounds; false if there are none.
  mutating func bound(from lower: Int, to upper: Int) -> Bool {
    var taken = 0
    while heads < lower, taken < steps.count {
      let count = min(lower - heads, steps[taken].count)
      heads += count
      hours += Int128(count) * Int128(steps[taken].size)
      steps[taken].count -= count
      if steps[taken].count == 0 { taken += 1 }
    }
    steps.removeFirst(taken)
    guard lower <= heads, heads <= upper else { return false }

    var free = upper - heads
    for index in steps.indices {
      steps[index].count = min(steps[index].count, free)
      free -= steps[index].count
    }
    return true
  }

  /// The most heads that fit into these hours; nil if not even the fewest do.
  func most(within limit: Int128) -> Int? {
    guard hours <= limit else { return nil }
    var (heads, left) = (heads, limit - hours)
    for step in steps {
      let fitting = step.size == 0 ? Int128(step.count) : left / Int128(step.size)
      let count = min(Int128(step.count), fitting)
      heads += Int(count)
      left -= count * Int128(step.size)
      if count < Int128(step.count) { break }
    }
    return heads
  }
}
