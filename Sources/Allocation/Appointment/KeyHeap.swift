/// Numbers of which the largest is at hand.
struct KeyHeap {
  private var items: [Int] = []

  var count: Int { items.count }
  var largest: Int? { items.first }

  mutating func push(_ item: Int) {
    items.append(item)
    var child = items.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard items[parent] < items[child] else { return }
      items.swapAt(parent, child)
      child = parent
    }
  }

  @discardableResult
  mutating func popLargest() -> Int? {
    guard let largest = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return largest }
    items[0] = last
    var parent = 0
    while true {
      var child = parent * 2 + 1
      guard child < items.count else { return largest }
      if child + 1 < items.count, items[child + 1] > items[child] { child += 1 }
      guard items[child] > items[parent] else { return largest }
      items.swapAt(parent, child)
      parent = child
    }
  }
}
