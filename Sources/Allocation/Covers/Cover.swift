extension ForecastProblem {
  /// Places whose holders must have certain things between them.
  public struct Cover: Sendable, Equatable {
    /// The indices of the places.
    public let places: Set<Int>
    /// For each thing that is needed, the indices of the kinds of people who have it.
    public let needs: [Set<Int>]

    /// Makes a cover.
    public init(places: Set<Int>, needs: [Set<Int>]) {
      self.places = places
      self.needs = needs
    }
  }

  /// What may be said of a cover.
  public struct CoverAnswer: Sendable, Equatable {
    /// Whether the placement that comes with it meets the cover.
    public let isMet: Bool
    /// What a placement achieves that meets the cover, the best that was found; nil if none does.
    public let best: ForecastTotals?
    /// Whether every way of meeting it was tried, so that nothing better meets it.
    public let isExact: Bool

    /// Makes an answer from its parts, without checking them.
    public init(isMet: Bool, best: ForecastTotals?, isExact: Bool) {
      self.isMet = isMet
      self.best = best
      self.isExact = isExact
    }
  }
}

extension ForecastSolution {
  /// Whether each thing that a cover needs is had by somebody placed in it.
  public func meets(_ cover: ForecastProblem.Cover, in problem: ForecastProblem) -> Bool {
    let placed = flows.filter { flow in
      cover.places.contains(problem.claimants[flow.claimants].claims[flow.claim].place)
    }
    return cover.needs.allSatisfy { need in placed.contains { need.contains($0.claimants) } }
  }
}
