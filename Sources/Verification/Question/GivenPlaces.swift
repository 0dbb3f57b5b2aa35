import Restructure
import Rules

/// The places that decisions give, worked out in the order in which they were recorded.
struct GivenPlaces {
  /// A chair in which people of one job share sit by decision.
  struct Chair {
    let share: String
    let place: Int
    var members: [Int]
    /// The hours that it has left.
    var left: Int128
  }

  /// The cases who have the place that they were given.
  private(set) var seated: Set<Int> = []
  private(set) var chairs: [Chair] = []
  /// What is left of each place for everybody else.
  private(set) var rooms: [Room]

  init(_ question: Question) {
    rooms = question.rooms
    let given = question.groups.enumerated().filter { $0.element.decision != nil }
      .sorted { ($0.element.decision ?? 0, $0.offset) < ($1.element.decision ?? 0, $1.offset) }
    for (_, group) in given {
      guard let claim = group.claims.first else { continue }
      for position in group.members { seat(position, at: claim.place, question) }
    }
  }

  private mutating func seat(_ position: Int, at place: Int, _ question: Question) {
    let person = question.sheet.cases[position]
    let size = question.hours.least(person)
    switch rooms[place] {
    case .hours(let left):
      guard size <= left else { return }
      rooms[place] = .hours(left - size)
    case .chairs(let left):
      let share = person.jobShare.flatMap { name in
        question.shares[name]?.contains(position) == true ? name : nil
      }
      if let share,
        let chair = chairs.firstIndex(where: {
          $0.share == share && $0.place == place && size <= $0.left
        })
      {
        chairs[chair].members.append(position)
        chairs[chair].left -= size
      } else {
        guard left > 0 else { return }
        rooms[place] = .chairs(left - 1)
        if let share {
          chairs.append(
            Chair(
              share: share, place: place, members: [position],
              left: question.hours.unit - size))
        }
      }
    }
    seated.insert(position)
  }
}
