import Letters
import Operations

/// For all letters of a kind, what they lack and what is not settled.
enum ProofText {
  /// Says so, and gives how many lack something.
  static func present(_ drafting: DraftLetters) throws -> Int {
    var ready = 0
    var lacking: [HeldBackLetter] = []
    var points = OpenPoints()
    try drafting.forEach { draft in
      if draft.isComplete { ready += 1 } else { lacking.append(HeldBackLetter(draft)) }
      points.add(draft)
    }
    say("\(drafting.kind.rawValue): \(ready) ready, \(lacking.count) lacking something.")
    if ready == 0, lacking.isEmpty {
      say(
        "No case is due it as it stands. `ringfence due` lists letters that were due and not written."
      )
    }
    OpenPointText.present(points)
    if !lacking.isEmpty { LackText.present(lacking) }
    return lacking.count
  }
}
