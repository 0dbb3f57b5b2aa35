/// Counts ways to fill hours by dynamic programming over heads and sums of hours.
///
/// In a way that fills a post, let the shortest hours of which somebody is left out be `s`: then
/// everybody of shorter hours is in it, and less than `s` is left. So the ways are counted once for
/// each `s`, from the longest hours to the shortest, and none is counted twice.
struct FillingCount {
  /// Heads and their hours.
  private struct State: Hashable {
    let heads: Int
    let hours: Int
  }

  /// A way that fills the post, but for the parts of longer hours than `part`.
  private struct Ending {
    let part: Int
    let taken: Int
    let before: State
  }

  private let parts: [HoursFilling.Part]
  private let limit: Int
  private let effort: Int
  /// The positions of the parts, longest hours first.
  private let order: [Int]
  /// After so many of them, in how many ways each state is reached; `Int.max` is beyond counting.
  private var layers: [[State: Int]] = [[State(heads: 0, hours: 0): 1]]
  private var ways: [Int: Int] = [:]
  private var fullest: [Int: (hours: Int, ending: Ending)] = [:]

  init(_ parts: [HoursFilling.Part], _ limit: Int, effort: Int) {
    self.parts = parts
    self.limit = max(0, limit)
    self.effort = effort
    order = parts.indices.filter { parts[$0].count > 0 }
      .sorted { (parts[$1].size, $0) < (parts[$0].size, $1) }
  }

  /// The rows, most heads first; nil if there are too many sums.
  mutating func run() -> [HoursFilling.Row]? {
    var shorter = order.map { parts[$0] }[...]
    for step in order.indices {
      let part = shorter.removeFirst()
      var next: [State: Int] = [:]
      for (state, count) in layers[step] {
        let free = limit - state.hours
        let most = part.size == 0 ? part.count : min(part.count, free / part.size)
        for taken in 0...most {
          let reached = State(
            heads: state.heads + taken, hours: state.hours + taken * part.size)
          next[reached, default: 0].add(count)
          if taken < part.count {
            end(at: reached, Ending(part: step, taken: taken, before: state), count, shorter)
          }
        }
      }
      layers.append(next)
      guard layers.reduce(0, { $0 + $1.count }) <= effort else { return nil }
    }
    closeWithEverybody()
    return ways.keys.sorted(by: >).compactMap { heads in
      fullest[heads].map { best in
        HoursFilling.Row(
          heads: heads, ways: ways[heads] == .max ? nil : ways[heads],
          fullest: counts(best.ending), hours: best.hours)
      }
    }
  }

  /// Notes a way in which somebody of the ending's part is left out, and nobody of shorter hours.
  private mutating func end(
    at state: State, _ ending: Ending, _ count: Int, _ shorter: ArraySlice<HoursFilling.Part>
  ) {
    var (heads, hours) = (state.heads, state.hours)
    for part in shorter {
      let (own, isOver) = part.size.multipliedReportingOverflow(by: part.count)
      guard !isOver, own <= limit - hours else { return }
      hours += own
      heads += part.count
    }
    guard limit - hours < parts[order[ending.part]].size else { return }
    note(heads, hours, ending, count)
  }

  private mutating func closeWithEverybody() {
    let heads = parts.reduce(0) { $0 + $1.count }
    guard let all = layers.last?.first(where: { $0.key.heads == heads }) else { return }
    note(heads, all.key.hours, Ending(part: order.count, taken: 0, before: all.key), 1)
  }

  private mutating func note(_ heads: Int, _ hours: Int, _ ending: Ending, _ count: Int) {
    ways[heads, default: 0].add(count)
    if let best = fullest[heads] {
      let isBetter =
        best.hours < hours
        || best.hours == hours && counts(best.ending).isShorter(than: counts(ending), order)
      guard isBetter else { return }
    }
    fullest[heads] = (hours, ending)
  }

  /// How many of each part are in a way; of several that come to the same, with the longest hours.
  private func counts(_ ending: Ending) -> [Int] {
    var counts = parts.map { _ in 0 }
    for step in order.indices where step > ending.part {
      counts[order[step]] = parts[order[step]].count
    }
    if ending.part < order.count { counts[order[ending.part]] = ending.taken }
    var state = ending.before
    for step in order.indices.reversed() where step < ending.part {
      let part = parts[order[step]]
      // Few of the shorter hours leave most for the longer ones.
      for taken in 0...min(part.count, state.heads) {
        let before = State(heads: state.heads - taken, hours: state.hours - taken * part.size)
        guard layers[step][before] != nil else { continue }
        counts[order[step]] = taken
        state = before
        break
      }
    }
    return counts
  }
}

extension Int {
  /// Adds a number of ways, up to the most that can be counted.
  fileprivate mutating func add(_ other: Int) {
    let (sum, isOver) = addingReportingOverflow(other)
    self = isOver ? .max : sum
  }
}

extension [Int] {
  /// Whether it has fewer of the first part, in this order, of which the two do not have as many.
  fileprivate func isShorter(than other: [Int], _ order: [Int]) -> Bool {
    for part in order where self[part] != other[part] { return self[part] < other[part] }
    return false
  }
}
