import Restructure
import Rules

/// Everybody asks in rounds: all who are refused in one round ask for their next choice together
/// in the next, and every place looks at all who have asked it.
///
/// *May*: somebody goes on where they may be refused. *Surely*: only where they are surely refused.
struct Rounds {
  enum Certainty {
    case may, surely
  }

  private(set) var asked: [Bool]
  private(set) var refused: [Bool]
  /// Where each case stops: a candidacy, or the end of theirs.
  private(set) var stop: [Int]

  private let view: OpenView
  private let certainty: Certainty
  private let known: (mayAsk: [Bool]?, surelyAsks: [Bool]?)
  private var askers: [[Int]]

  init(
    _ view: OpenView, _ certainty: Certainty, known: (mayAsk: [Bool]?, surelyAsks: [Bool]?)
  ) {
    self.view = view
    self.certainty = certainty
    self.known = known
    asked = view.candidacies.all.map { _ in false }
    refused = asked
    stop = view.candidacies.ofCase.map(\.lowerBound)
    askers = view.merit.lists.map { _ in [] }
    var places = Set(view.candidacies.ofCase.indices.compactMap { ask($0) })
    while !places.isEmpty {
      var next: Set<Int> = []
      for place in places.sorted() {
        for number in refusals(at: place) where !refused[number] {
          refused[number] = true
          let person = view.candidacies.all[number].person
          guard stop[person] == number else { continue }
          stop[person] += 1
          if let asked = ask(person) { next.insert(asked) }
        }
      }
      places = next
    }
  }

  /// Puts forward the next candidacy of a case, and gives its place.
  private mutating func ask(_ person: Int) -> Int? {
    let own = view.candidacies.ofCase[person]
    while stop[person] < own.upperBound, view.candidacies.all[stop[person]].isBarred {
      stop[person] += 1
    }
    guard stop[person] < own.upperBound else { return nil }
    asked[stop[person]] = true
    let place = view.candidacies.all[stop[person]].place
    askers[place].append(stop[person])
    return place
  }

  private func refusals(at place: Int) -> [Int] {
    switch view.candidacies.given.rooms[place] {
    case .chairs(let chairs):
      guard let limit = limit(at: place, chairs) else { return missing(at: place) }
      switch certainty {
      case .may: return askers[place].filter { view.most($0) >= limit || view.isMissing($0) }
      case .surely: return askers[place].filter { view.least($0) > limit }
      }
    case .hours(let hours): return hoursRefusals(at: place, hours)
    }
  }

  private func missing(at place: Int) -> [Int] {
    certainty == .may ? askers[place].filter(view.isMissing) : []
  }

  /// The standing from which, or beyond which, the chairs are taken; nil while they are not.
  private func limit(at place: Int, _ chairs: Int) -> Int? {
    switch certainty {
    case .may:
      // Somebody is in their own number.
      guard askers[place].count > chairs else { return nil }
      let tops = askers[place].map(view.least).sorted()
      return tops.count > chairs ? tops[chairs] : nil
    case .surely:
      guard chairs > 0 else { return -1 }
      guard askers[place].count >= chairs else { return nil }
      let sure = askers[place].filter(view.isSurelyFit).map(view.most).sorted()
      return sure.count >= chairs ? sure[chairs - 1] : nil
    }
  }

  /// Whoever is the last of those who surely fill a place's chairs.
  func lastSure(at place: Int) -> Int? {
    guard case .chairs(let chairs) = view.candidacies.given.rooms[place], chairs > 0 else {
      return nil
    }
    let sure = askers[place].filter(view.isSurelyFit).sorted {
      (view.most($0), $0) < (view.most($1), $1)
    }
    return sure.count >= chairs ? sure[chairs - 1] : nil
  }

  /// The list of a place counted in hours, as far as it is known who asks.
  func list(at place: Int, _ hours: Int128) -> HoursList {
    HoursList(
      place, view, hours: hours, mayAsk: { known.mayAsk?[$0] ?? true },
      surelyAsks: { number in
        certainty == .surely ? asked[number] : known.surelyAsks?[number] ?? false
      })
  }

  private func hoursRefusals(at place: Int, _ hours: Int128) -> [Int] {
    let outcomes = list(at: place, hours).outcomes
    let order = view.merit.lists[place]
    var refusals: [Int] = []
    for (number, outcome) in zip(order, outcomes) where asked[number] {
      switch outcome {
      case .full, .declines: refusals.append(number)
      case .waits: if certainty == .may { refusals.append(number) }
      case .absent, .fits, .takes, .open: continue
      }
    }
    guard certainty == .may else { return refusals }
    var load = Int128(0)
    var start = 0
    while start < order.count {
      let end = HoursList.endOfLevel(order, start, view)
      for number in order[start..<end] where asked[number] {
        load += view.candidacies.size(of: number)
      }
      for position in start..<end where asked[order[position]] && outcomes[position] == .open {
        if load > hours || view.isMissing(order[position]) { refusals.append(order[position]) }
      }
      start = end
    }
    return refusals
  }
}
