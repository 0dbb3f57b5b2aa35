/// How many could be placed if every missing fact turned out well.
struct HopefulCount {
  /// The number, or where it could not be settled the most that it can be.
  private(set) var most = 0
  private(set) var isExact = true

  init(_ question: Question) {
    let parts = Parts(question)
    most = parts.given.seated.count
    for part in parts.parts {
      let (bound, exact) = part.mostHeads(question, parts)
      if exact {
        most += bound.heads
        continue
      }
      var search = ExactSearch(question, part, parts, Aims(tiers: question.tiers))
      if let best = search.best() {
        most += Int(best.digits[1])
      } else {
        most += bound.heads
        isExact = false
      }
    }
  }
}
