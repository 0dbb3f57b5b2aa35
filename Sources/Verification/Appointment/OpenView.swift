import Restructure
import Rules

/// The order of merit as far as it is known while some turns are open.
struct OpenView {
  let candidacies: Candidacies
  let merit: MeritTable
  /// The turns of each place that are open: contested, and a fact is missing of somebody who may
  /// ask.
  private let open: [Set<Int>]

  init(_ candidacies: Candidacies, _ merit: MeritTable, mayAsk: [Bool]?) {
    self.candidacies = candidacies
    self.merit = merit
    open = merit.sittings.enumerated().map { place, sittings in
      Set(
        sittings.indices.filter { number in
          sittings[number].isContested
            && merit.lists[place][sittings[number].range].contains {
              candidacies.all[$0].lacksFact && mayAsk?[$0] ?? true
            }
        })
    }
  }

  func sitting(of number: Int) -> MeritTable.Sitting? {
    merit.sittingOf[number].map { merit.sittings[candidacies.all[number].place][$0] }
  }

  func isOpen(_ number: Int) -> Bool {
    merit.sittingOf[number].map { open[candidacies.all[number].place].contains($0) } ?? false
  }

  /// How many can stand before somebody at best.
  func least(_ number: Int) -> Int {
    isOpen(number) ? sitting(of: number)?.range.lowerBound ?? 0 : merit.before[number]
  }

  /// How many can stand before somebody at worst, but for those who are level.
  func most(_ number: Int) -> Int {
    isOpen(number) ? (sitting(of: number)?.range.upperBound ?? 1) - 1 : merit.before[number]
  }

  /// Whether a fact is missing that the contest needs.
  func isMissing(_ number: Int) -> Bool {
    candidacies.all[number].lacksFact && sitting(of: number)?.isContested == true
  }

  /// Whether only people who stand before can keep somebody out.
  func isSurelyFit(_ number: Int) -> Bool {
    candidacies.all[number].isFit == true || sitting(of: number)?.isContested == false
  }
}
