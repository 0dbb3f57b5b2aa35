/// The order of merit as far as it is known while some contests are open.
///
/// In an open turn scores or findings are missing, so all who stand in it are level.
struct MeritView {
  let problem: AppointmentProblem
  let merit: MeritOrder
  /// The turns at each post that are open, by their numbers in ``MeritOrder/sittings``.
  let open: [Set<Int>]

  /// A view in which a turn is open if it is contested and a fact is missing of a claim that may
  /// be put forward.
  init(_ problem: AppointmentProblem, _ merit: MeritOrder, mayAsk: [Bool]?) {
    self.problem = problem
    self.merit = merit
    open = merit.order.indices.map { place in
      var open: Set<Int> = []
      for (number, sitting) in merit.sittings[place].enumerated() where sitting.isContested {
        let isOpen = merit.order[place][sitting.range].contains { claim in
          (mayAsk?[claim] ?? true) && problem.claims[claim].lacksFact
        }
        if isOpen { open.insert(number) }
      }
      return open
    }
  }

  /// Whether a claim is put forward at all: nobody is appointed who was found not appointable.
  func isBarred(_ claim: Int) -> Bool { merit.sitting[claim] < 0 }

  /// The turn in which a claim stands.
  func sitting(of claim: Int) -> MeritOrder.Sitting {
    merit.sittings[problem.claims[claim].place][merit.sitting[claim]]
  }

  func isOpen(_ claim: Int) -> Bool {
    let open = open[problem.claims[claim].place]
    return !open.isEmpty && open.contains(merit.sitting[claim])
  }

  /// How many can stand before it at best.
  func top(_ claim: Int) -> Int {
    isOpen(claim) ? sitting(of: claim).range.lowerBound : merit.standing[claim]
  }

  /// How many can stand before it at worst, but for those who are level.
  func bottom(_ claim: Int) -> Int {
    isOpen(claim) ? sitting(of: claim).range.upperBound - 1 : merit.standing[claim]
  }

  /// Whether a fact is missing that its contest needs.
  func isMissing(_ claim: Int) -> Bool {
    problem.claims[claim].lacksFact && sitting(of: claim).isContested
  }
}

extension AppointmentProblem.Claim {
  /// Whether the score or the finding is not known.
  var lacksFact: Bool { score == nil || isAppointable == nil }
}
