import Allocation
import TestSupport

/// A contest for chairs in which everything is known, kept as plain lists: an oracle that shares
/// nothing with the engine.
struct PlainContest {
  let chairs: [Int]
  /// The places that each candidate would have, the best first.
  let wishes: [[Int]]
  /// The candidates of each place, the best first; who may not be appointed is not among them.
  let lists: [[Int]]

  /// Fills in what is missing and parts those who are level, each at random.
  init(
    _ places: [ForecastProblem.Capacity], _ candidates: [Candidate], _ random: inout SplitMix64
  ) {
    let chairs = places.map { if case .chairs(let chairs) = $0 { chairs } else { 0 } }
    self.chairs = chairs
    wishes = candidates.map { $0.claims.map(\.place) }
    var lists: [[Int]] = []
    for place in places.indices {
      var entries: [Entry] = []
      let claims = candidates.map { person in person.claims.first { $0.place == place } }
      for (person, claim) in claims.enumerated() {
        guard let claim else { continue }
        let asEarly = claims.count { $0.map { $0.turn <= claim.turn } ?? false }
        let isContested = asEarly > chairs[place]
        guard claim.isAppointable ?? (isContested ? random.chance(50) : true) else { continue }
        // Between and beyond the scores that are known there is room for any other.
        let score = claim.score.map { $0 * 2 } ?? random.pick(-1...10) * 2 + 1
        entries.append(
          Entry(
            person: person, turn: claim.turn, score: score, breaks: claim.tieBreaks,
            lot: random.pick(0...1_000_000)))
      }
      lists.append(Self.ordered(entries).map(\.person))
    }
    self.lists = lists
  }

  private struct Entry {
    let person: Int
    let turn: Turn
    let score: Int
    let breaks: [Int?]
    let lot: Int
  }

  private static func ordered(_ entries: [Entry]) -> [Entry] {
    entries.sorted { left, right in
      if left.turn != right.turn { return left.turn < right.turn }
      if left.score != right.score { return left.score > right.score }
      let level = entries.filter { $0.turn == left.turn && $0.score == left.score }
      if let one = left.breaks.first, let other = right.breaks.first, let one, let other,
        one != other, level.allSatisfy({ $0.breaks.first.map { $0 != nil } ?? false })
      {
        return one < other
      }
      return left.lot < right.lot
    }
  }

  /// The result of asking in turn: each candidate's place, or nil.
  func result() -> [Int?] {
    var next = wishes.map { _ in 0 }
    var held = chairs.map { _ in [Int]() }
    var free = Array(wishes.indices)
    while let person = free.popLast() {
      guard next[person] < wishes[person].count else { continue }
      let place = wishes[person][next[person]]
      next[person] += 1
      guard lists[place].contains(person) else {
        free.append(person)
        continue
      }
      held[place].append(person)
      held[place].sort { rank($0, at: place) < rank($1, at: place) }
      if held[place].count > chairs[place], let last = held[place].popLast() { free.append(last) }
    }
    return wishes.indices.map { person in held.firstIndex { $0.contains(person) } }
  }

  func rank(_ person: Int, at place: Int) -> Int {
    lists[place].firstIndex(of: person) ?? Int.max
  }

  /// Whether nobody would rather have a place that is free or held by somebody after them.
  func isStable(_ result: [Int?]) -> Bool {
    for place in chairs.indices {
      let held = result.indices.filter { result[$0] == place }
      guard held.count <= chairs[place], held.allSatisfy(lists[place].contains) else {
        return false
      }
      for person in lists[place] where prefers(person, place, to: result[person]) {
        let isPassedOver = held.contains { rank($0, at: place) > rank(person, at: place) }
        if held.count < chairs[place] || isPassedOver { return false }
      }
    }
    return true
  }

  /// Whether a candidate would rather have a place than what they have.
  func prefers(_ person: Int, _ place: Int, to other: Int?) -> Bool {
    guard let wish = wishes[person].firstIndex(of: place) else { return false }
    guard let other, let own = wishes[person].firstIndex(of: other) else { return true }
    return wish < own
  }

  /// Every way in which nobody is passed over.
  func stableResults() -> [[Int?]] {
    var results: [[Int?]] = [[]]
    for person in wishes.indices {
      results = results.flatMap { result in
        ([nil] + wishes[person].map { Optional($0) }).map { result + [$0] }
      }
    }
    return results.filter(isStable)
  }
}
