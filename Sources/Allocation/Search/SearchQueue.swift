/// A branch of the search that may still hold a better answer.
struct Branch {
  let bounds: SearchBounds
  let best: Relaxation
}

/// The branches still open, given out in the order of what they may at best achieve; of equal
/// ones the latest first, which goes deep before it goes wide.
struct SearchQueue {
  private var heap: [(branch: Branch, number: Int)] = []
  private var added = 0

  mutating func add(_ branch: Branch) {
    heap.append((branch, added))
    added += 1
    var child = heap.count - 1
    while child > 0, precedes(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popBest() -> Branch? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return top.branch }
    heap[0] = last
    var parent = 0
    while true {
      var first = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if precedes(child, first) { first = child }
      }
      if first == parent { return top.branch }
      heap.swapAt(first, parent)
      parent = first
    }
  }

  private func precedes(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (heap[one], heap[other])
    if first.branch.best.score == second.branch.best.score { return first.number > second.number }
    return second.branch.best.score.lexicographicallyPrecedes(first.branch.best.score)
  }
}
