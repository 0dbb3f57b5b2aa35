import Restructure
import Rules

/// The people and places that are short, found anew from an arrangement.
///
/// From whoever has no place one follows the claims to their places, from these to the people who
/// sit there, and on along their claims. What is reached so is closed, and nothing smaller is: to
/// leave out one person of it would leave out a claim of another.
struct Shortages {
  /// One connected group that is short.
  struct Shortage {
    /// Positions among the question's groups; never empty.
    let groups: [Int]
    /// Empty for people with no claim at all.
    let places: [Int]
    let cases: Int
    let placed: Int
  }

  private(set) var all: [Shortage] = []

  private let question: Question
  private var heads: [[Int: Int]]
  private var free: [Int]
  /// The groups of those who sit in one chair together, by place.
  private var together: [Int: [[Int]]] = [:]
  private let without: [Int]

  init(_ question: Question, _ arrangement: Arrangement) {
    self.question = question
    heads = question.rooms.map { _ in [:] }
    free = question.rooms.map { if case .chairs(let chairs) = $0 { chairs } else { 0 } }
    without = question.groups.map { group in
      group.members.count { arrangement.claimOfCase[$0] == nil }
    }
    for (position, group) in question.groupOfCase.enumerated() {
      guard let place = arrangement.place(of: position) else { continue }
      heads[place][group, default: 0] += 1
      if !question.rooms[place].countsHours { free[place] -= 1 }
    }
    for chair in arrangement.chairs {
      guard let place = arrangement.place(of: chair[0]) else { continue }
      together[place, default: []].append(chair.map { question.groupOfCase[$0] })
      free[place] += chair.count - 1
    }
    while let steps = reach().way { step(along: steps) }
    all = connected(reach().groups)
  }

  private func connected(_ reached: [Int]) -> [Shortage] {
    let count = question.groups.count
    var sets = Joining(count: count + question.rooms.count)
    for group in reached {
      for claim in question.groups[group].claims { sets.join(group, count + claim.place) }
    }
    var members: [Int: [Int]] = [:]
    for group in reached.sorted() { members[sets.root(group), default: []].append(group) }
    return members.values.sorted { $0[0] < $1[0] }.map { groups in
      let cases = groups.reduce(0) { $0 + question.groups[$1].members.count }
      return Shortage(
        groups: groups,
        places: Set(groups.flatMap { question.groups[$0].claims.map(\.place) }).sorted(),
        cases: cases, placed: cases - groups.reduce(0) { $0 + without[$1] })
    }
  }

  /// Somebody who could leave one place for another.
  private struct Step {
    let group: Int
    let from: Int
    let to: Int
  }

  /// Every group reached; or, as soon as a free chair is, the steps by which people not in the
  /// way of those without a place would fill it.
  ///
  /// That arises only where hours are counted or chairs shared: elsewhere it would place somebody.
  private func reach() -> (groups: [Int], way: [Step]?) {
    var queue = question.groups.indices.filter { without[$0] > 0 }
    var isReached = without.map { $0 > 0 }
    var left: [Int: Int] = [:]
    var cameBy: [Int: Int] = [:]
    var head = 0
    while head < queue.count {
      let group = queue[head]
      head += 1
      for claim in question.groups[group].claims where cameBy[claim.place] == nil {
        let place = claim.place
        guard question.rooms[place].fits(question.groups[group].size) else { continue }
        cameBy[place] = group
        if free[place] > 0, let way = way(to: place, cameBy, left) { return (queue, way) }
        for holder in heads[place].keys.sorted() where !isReached[holder] {
          isReached[holder] = true
          left[holder] = place
          queue.append(holder)
        }
      }
    }
    return (queue, nil)
  }

  private func way(to last: Int, _ cameBy: [Int: Int], _ left: [Int: Int]) -> [Step]? {
    var steps: [Step] = []
    var place = last
    while let group = cameBy[place], let from = left[group] {
      steps.append(Step(group: group, from: from, to: place))
      let isShared = together[from]?.contains { $0.contains(group) } ?? false
      if question.rooms[from].countsHours || isShared { return steps }
      place = from
    }
    return nil
  }

  private mutating func step(along steps: [Step]) {
    guard let end = steps.first?.to, let start = steps.last else { return }
    var amount = steps.reduce(free[end]) { min($0, heads[$1.from][$1.group] ?? 0) }
    if !question.rooms[start.from].countsHours {
      amount = min(amount, 1)
      leaveChair(start)
    }
    for step in steps {
      let rest = (heads[step.from][step.group] ?? 0) - amount
      heads[step.from][step.group] = rest > 0 ? rest : nil
      heads[step.to][step.group, default: 0] += amount
    }
    free[end] -= amount
  }

  private mutating func leaveChair(_ step: Step) {
    guard var chairs = together[step.from],
      let chair = chairs.firstIndex(where: { $0.contains(step.group) }),
      let seat = chairs[chair].firstIndex(of: step.group)
    else { return }
    chairs[chair].remove(at: seat)
    if chairs[chair].count < 2 { chairs.remove(at: chair) }
    together[step.from] = chairs
  }
}
