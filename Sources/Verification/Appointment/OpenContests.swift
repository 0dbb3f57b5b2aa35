import Restructure
import Rules

/// What each contest waits for, and what that leaves open for each person.
struct OpenContests {
  /// Somebody whose hours did not fit what was left.
  struct Offer {
    let number: Int
    let left: Int128
    /// True took it, false declined it, nil has not answered.
    let isAccepted: Bool?
  }

  /// By place: who lacks a result that the contest needs.
  private(set) var missing: [[Int]] = []
  /// By place: groups who are level where it decides who has a place.
  private(set) var ties: [[[Int]]] = []
  private(set) var offers: [[Offer]] = []
  private let candidacies: Candidacies
  private let level: [Int: [Int]]
  /// By place: what its contest lacks, in words; nil where it lacks nothing itself.
  private var lacks: [String?] = []

  init(_ candidacies: Candidacies, _ settlement: Settlement) {
    self.candidacies = candidacies
    let merit = settlement.view.merit
    var level: [Int: [Int]] = [:]
    for (place, list) in merit.lists.enumerated() {
      missing.append(
        list.filter {
          settlement.may.asked[$0] && settlement.view.isMissing($0) && !settlement.refused[$0]
        })
      var tied: [[Int]] = []
      for (_, equals) in Dictionary(grouping: list, by: { merit.before[$0] })
        .sorted(by: { $0.key < $1.key })
      where equals.count > 1 && !settlement.view.isOpen(equals[0]) {
        let undecided = equals.filter {
          settlement.may.asked[$0] && settlement.may.refused[$0] && !settlement.refused[$0]
        }
        if undecided.count > 1 { tied.append(undecided) }
      }
      for equals in tied { for number in equals { level[number] = equals } }
      ties.append(tied)
      offers.append(Self.offers(place, list, candidacies, settlement))
    }
    self.level = level
    lacks = merit.lists.indices.map { lack($0) }
  }

  private static func offers(
    _ place: Int, _ list: [Int], _ candidacies: Candidacies, _ settlement: Settlement
  ) -> [Offer] {
    guard case .hours(let hours) = candidacies.given.rooms[place] else { return [] }
    let walk = HoursList(
      place, settlement.view, hours: hours, mayAsk: { settlement.may.asked[$0] },
      surelyAsks: { settlement.surely.asked[$0] })
    return zip(list, walk.outcomes).compactMap { number, outcome in
      switch outcome {
      case .takes(let left): Offer(number: number, left: left, isAccepted: true)
      case .declines(let left): Offer(number: number, left: left, isAccepted: false)
      case .waits(let left): Offer(number: number, left: left, isAccepted: nil)
      case .absent, .fits, .full, .open: nil
      }
    }
  }

  /// Why it is open which of these candidacies comes to something.
  func reason(_ numbers: [Int]) -> (reason: String, detail: String) {
    for number in numbers {
      if let words = lacks[candidacies.all[number].place] { return ("not-known", words) }
      guard let equals = level[number] else { continue }
      let others = equals.filter { $0 != number }.map { candidacies.person(of: $0).employee }
      return (
        "tied",
        "level with \(Self.named(others.sorted())) for a place in \(candidacies.post(of: number))"
      )
    }
    let posts = Set(numbers.map(candidacies.post)).sorted()
    return (
      "not-known", "it hangs on who else comes to \(posts.joinedAsChoice), which is still open"
    )
  }

  private func lack(_ place: Int) -> String? {
    let post = candidacies.question.sheet.places[place].post
    if !missing[place].isEmpty {
      let names = Set(missing[place].map { candidacies.person(of: $0).employee }).sorted()
      return "the contest for \(post) lacks the result of \(Self.named(names))"
    }
    guard let waiting = offers[place].first(where: { $0.isAccepted == nil }) else { return nil }
    return "\(candidacies.person(of: waiting.number).employee) has not answered the offer of "
      + "\(candidacies.question.hours.fte(waiting.left)) FTE in \(post)"
  }

  private static func named(_ names: [EmployeeID]) -> String {
    let shown = names.count > 4 ? names.prefix(3) + ["\(names.count - 3) others"] : names[...]
    return shown.joinedInWords
  }
}

extension CommonHours {
  /// So many units as hours.
  func fte(_ units: Int128) -> FTE {
    FTE(Int(clamping: units), over: Int(clamping: unit))
  }
}
