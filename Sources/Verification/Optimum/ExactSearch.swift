import Restructure
import Rules

/// Finds the best that a small part can come to by trying everything.
///
/// One person after another is given each place or none; arrangements that leave the same room
/// everywhere are one from there on, and only the best of them is kept. It knows nothing of flows
/// or bounds, which is what makes it a second opinion.
struct ExactSearch {
  private let question: Question
  private let part: Parts.Part
  private let parts: Parts
  private let aims: Aims
  private let local: [Int: Int]
  /// How many ways are looked at before the search gives up.
  private var patience = 60_000

  /// What is left of each place.
  private typealias State = [Int128]

  init(_ question: Question, _ part: Parts.Part, _ parts: Parts, _ aims: Aims) {
    self.question = question
    self.part = part
    self.parts = parts
    self.aims = aims
    local = Dictionary(uniqueKeysWithValues: zip(part.places, part.places.indices))
  }

  /// The best totals; nil where there are too many ways to try them all.
  mutating func best() -> Worth? {
    let start: State = part.places.map { place in
      switch parts.rooms[place] {
      case .chairs(let chairs): Int128(min(chairs, question.sheet.cases.count))
      case .hours(let hours): hours
      }
    }
    var states: [State: Worth] = [start: .nought(aims.count)]
    var seated: Set<Int> = []
    for (share, members) in question.shares.sorted(by: { $0.key < $1.key }) {
      let own = Set(part.groups)
      let here = members.filter { own.contains(question.groupOfCase[$0]) }
      guard !here.isEmpty else { continue }
      guard here.count <= 4 else { return nil }
      seated.formUnion(here)
      let chairs = parts.given.chairs.filter { $0.share == share }
        .map { Chair(place: $0.place, left: $0.left) }
      guard let next = extended(states, by: { $0.seatings(of: here[...], chairs, $1) }) else {
        return nil
      }
      states = next
    }
    for number in part.groups {
      for member in question.groups[number].members where !seated.contains(member) {
        guard let next = extended(states, by: { $0.seatings(of: [member], [], $1) }) else {
          return nil
        }
        states = next
      }
    }
    return states.values.max()
  }

  private mutating func extended(
    _ states: [State: Worth], by ways: (ExactSearch, State) -> [(State, Worth)]
  ) -> [State: Worth]? {
    var next: [State: Worth] = [:]
    for (state, worth) in states {
      let further = ways(self, state)
      patience -= further.count
      guard patience > 0 else { return nil }
      for (left, added) in further {
        let sum = worth + added
        if next[left].map({ $0 < sum }) ?? true { next[left] = sum }
      }
    }
    return next
  }

  /// A chair that somebody of the same job share sits in already, with the hours it has left.
  private struct Chair {
    let place: Int
    var left: Int128
  }

  /// Every way to seat these people: each nowhere, in a place of their own, or beside another.
  private func seatings(
    of members: ArraySlice<Int>, _ chairs: [Chair], _ state: State
  ) -> [(State, Worth)] {
    guard let member = members.first else { return [(state, .nought(aims.count))] }
    let rest = members.dropFirst()
    let person = question.sheet.cases[member]
    let group = question.groups[question.groupOfCase[member]]
    let size = question.hours.least(person)
    var ways = seatings(of: rest, chairs, state)
    for claim in group.claims {
      guard let position = local[claim.place] else { continue }
      let worth = aims.worth(firstCall: group.hasFirstCall, tier: claim.rule.tier)
      let isHours = parts.rooms[claim.place].countsHours
      let need = isHours ? size : 1
      if need <= state[position] {
        var left = state
        left[position] -= need
        let further =
          isHours ? chairs : chairs + [Chair(place: claim.place, left: question.hours.unit - size)]
        ways += seatings(of: rest, further, left).map { ($0.0, $0.1 + worth) }
      }
      for (number, chair) in chairs.enumerated()
      where chair.place == claim.place && size <= chair.left {
        var further = chairs
        further[number].left -= size
        ways += seatings(of: rest, further, state).map { ($0.0, $0.1 + worth) }
      }
    }
    return ways
  }
}
