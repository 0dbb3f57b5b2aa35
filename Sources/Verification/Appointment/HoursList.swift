import Restructure
import Rules

/// A place counted in hours, gone through in strict order of merit.
struct HoursList {
  enum Outcome: Hashable {
    case absent, fits, full, open
    case takes(Int128)
    case declines(Int128)
    case waits(Int128)
  }

  /// In the order of the place's list.
  private(set) var outcomes: [Outcome] = []

  /// People who stand level are looked at together: if they do not all fit, who of them does is
  /// open, and with them everything behind.
  init(
    _ place: Int, _ view: OpenView, hours: Int128, mayAsk: (Int) -> Bool, surelyAsks: (Int) -> Bool
  ) {
    let list = view.merit.lists[place]
    var left = hours
    var isOpen = false
    var start = 0
    while start < list.count {
      let end = Self.endOfLevel(list, start, view)
      let asking = list[start..<end].filter(mayAsk)
      let isBlind = view.isOpen(list[start]) && !asking.isEmpty && left > 0
      if isBlind || asking.contains(where: { !surelyAsks($0) }) { isOpen = true }
      let load = asking.reduce(Int128(0)) { $0 + view.candidacies.size(of: $1) }
      var outcome = Outcome.open
      if isOpen {
        outcome = .open
      } else if load <= left {
        outcome = .fits
        left -= load
      } else if left == 0 {
        outcome = .full
      } else if asking.count == 1, let one = asking.first {
        switch view.candidacies.all[one].remainder {
        case .declined: outcome = .declines(left)
        case .atLeast(let fte) where view.candidacies.question.hours.units(fte.least) <= left:
          outcome = .takes(left)
          left = 0
        case .atLeast, nil:
          outcome = .waits(left)
          isOpen = true
        }
      } else {
        isOpen = true
      }
      outcomes += list[start..<end].map { mayAsk($0) ? outcome : .absent }
      start = end
    }
  }

  static func endOfLevel(_ list: [Int], _ start: Int, _ view: OpenView) -> Int {
    if view.isOpen(list[start]) {
      return view.sitting(of: list[start])?.range.upperBound ?? start + 1
    }
    var end = start + 1
    while end < list.count, view.merit.before[list[end]] == view.merit.before[list[start]] {
      end += 1
    }
    return end
  }
}
