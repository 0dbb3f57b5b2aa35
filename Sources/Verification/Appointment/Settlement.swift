import Restructure
import Rules

/// What is settled and what is open once both ways of asking have come to rest.
struct Settlement {
  /// How one case fares.
  enum Fate: Hashable {
    case placed(Int)
    case unplaced
    case undecided(Range<Int>)
  }

  let view: OpenView
  let may: Rounds
  let surely: Rounds
  private(set) var fates: [Fate] = []
  /// At each place, the candidacies that are met, the best first.
  private(set) var holders: [[Int]]
  /// Whether a candidacy is surely refused, also where nobody is sure to put it forward.
  let refused: [Bool]

  /// As many rounds of rounds as the program itself takes; what is open after them is open.
  private static let mostRounds = 12

  init(_ candidacies: Candidacies) {
    let merit = MeritTable(candidacies)
    let isPlain =
      !candidacies.given.rooms.contains(where: \.countsHours)
      && !candidacies.all.contains(where: \.lacksFact)
    var known: (mayAsk: [Bool]?, surelyAsks: [Bool]?) = (nil, nil)
    var turns = 0
    while true {
      let view = OpenView(candidacies, merit, mayAsk: known.mayAsk)
      let may = Rounds(view, .may, known: known)
      let surely = Rounds(view, .surely, known: (may.asked, nil))
      let isSettled = known.mayAsk == may.asked && known.surelyAsks == surely.asked
      known = (may.asked, surely.asked)
      turns += 1
      if isSettled || isPlain || turns >= Self.mostRounds {
        (self.view, self.may, self.surely) = (view, may, surely)
        break
      }
    }
    let (view, surely) = (self.view, self.surely)
    let last = merit.lists.indices.map { surely.lastSure(at: $0).map(view.most) }
    refused = candidacies.all.enumerated().map { number, candidacy in
      surely.refused[number]
        || !candidacy.isBarred && last[candidacy.place].map { view.least(number) > $0 } ?? false
    }
    holders = merit.lists.map { _ in [] }
    for (person, own) in candidacies.ofCase.enumerated() {
      let (best, worst) = (surely.stop[person], may.stop[person])
      if best != worst {
        fates.append(.undecided(best..<min(worst + 1, own.upperBound)))
      } else if best == own.upperBound {
        fates.append(.unplaced)
      } else {
        fates.append(.placed(best))
        holders[candidacies.all[best].place].append(best)
      }
    }
    for place in holders.indices {
      holders[place].sort { (view.least($0), $0) < (view.least($1), $1) }
    }
  }
}
