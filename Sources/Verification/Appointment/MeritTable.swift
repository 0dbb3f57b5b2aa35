import Restructure
import Rules

/// The order of merit at every place, worked out class by class of people who stand level.
struct MeritTable {
  /// People of one turn at one place.
  struct Sitting {
    /// Positions in the place's list.
    let range: Range<Int>
    /// Whether more claim by this turn than there are places, so that scores are needed.
    let isContested: Bool
  }

  /// For each place, the candidacies that may be met, the best first.
  private(set) var lists: [[Int]]
  private(set) var sittings: [[Sitting]]
  /// For each candidacy, how many stand before it; people who are level share the number.
  private(set) var before: [Int]
  /// For each candidacy, its turn among the sittings of its place; nil where it is barred.
  private(set) var sittingOf: [Int?]
  /// What parts people at each place, as far as the folder records it, and what would part them next.
  let tieBreaks: [[Contest.TieBreak]]
  let nextTieBreak: [Contest.TieBreak?]

  init(_ candidacies: Candidacies) {
    let places = candidacies.question.sheet.places
    var claimants: [[Int]] = places.map { _ in [] }
    for (number, candidacy) in candidacies.all.enumerated() {
      claimants[candidacy.place].append(number)
    }
    let breaks = claimants.map { Self.tieBreaks($0, candidacies) }
    tieBreaks = breaks.map { Array($0.prefix { $0.isInFolder }) }
    nextTieBreak = breaks.map { $0.first { !$0.isInFolder } }
    lists = []
    sittings = []
    before = candidacies.all.map { _ in 0 }
    sittingOf = candidacies.all.map { _ in nil }
    for place in places.indices { add(place, claimants[place], candidacies) }
  }

  /// Where two contests of one place would part people differently, nothing does.
  private static func tieBreaks(
    _ claimants: [Int], _ candidacies: Candidacies
  ) -> [Contest.TieBreak] {
    let modes = Set(claimants.map { candidacies.all[$0].claim.rule.mode })
    let lists = Set(
      modes.map {
        candidacies.question.sheet.judge.contest(whereTooManyClaimBy: $0)?.tieBreaks ?? []
      })
    return lists.count == 1 ? lists.first ?? [] : []
  }

  private mutating func add(_ place: Int, _ claimants: [Int], _ candidacies: Candidacies) {
    let all = candidacies.all
    var list: [Int] = []
    var own: [Sitting] = []
    var load = Int128(0)
    let room: Int128 =
      switch candidacies.given.rooms[place] {
      case .chairs(let chairs): Int128(chairs)
      case .hours(let hours): hours
      }
    let turns = Dictionary(grouping: claimants) { all[$0].turn }.sorted { $0.key < $1.key }
    for (_, members) in turns {
      load += members.reduce(0) { sum, number in
        sum
          + (candidacies.given.rooms[place].countsHours ? candidacies.size(of: number) : 1)
      }
      let start = list.count
      let scores = Dictionary(grouping: members.filter { !all[$0].isBarred }) { all[$0].score }
      let best = scores.sorted { left, right in
        guard let one = left.key else { return false }
        return right.key.map { one > $0 } ?? true
      }
      for (_, level) in best {
        for tied in classes(level.sorted(), tieBreaks[place][...], candidacies) {
          for number in tied {
            before[number] = list.count
            sittingOf[number] = own.count
          }
          list += tied
        }
      }
      own.append(Sitting(range: start..<list.count, isContested: load > room))
    }
    lists.append(list)
    sittings.append(own)
  }

  /// People with equal scores, parted as far as every one of them has what parts them.
  private func classes(
    _ level: [Int], _ breaks: ArraySlice<Contest.TieBreak>, _ candidacies: Candidacies
  ) -> [[Int]] {
    guard level.count > 1, let first = breaks.first else { return [level] }
    var values: [Int: [Int]] = [:]
    for number in level {
      guard let value = value(of: first, number, candidacies) else { return [level] }
      values[value, default: []].append(number)
    }
    return values.sorted { $0.key < $1.key }
      .flatMap { classes($0.value, breaks.dropFirst(), candidacies) }
  }

  private func value(
    of tieBreak: Contest.TieBreak, _ number: Int, _ candidacies: Candidacies
  ) -> Int? {
    switch tieBreak {
    case .preference: candidacies.all[number].wish
    case .continuousService: candidacies.person(of: number).continuousServiceFrom?.dayNumber
    case .criterionOrder, .furtherExercise, .interview, .lot: nil
    }
  }
}

extension Contest.TieBreak {
  /// Whether the folder's own files say how it comes out.
  fileprivate var isInFolder: Bool { self == .preference || self == .continuousService }
}
