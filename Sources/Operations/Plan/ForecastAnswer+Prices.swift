import Allocation
import Rules

extension ForecastAnswer.Price {
  /// The price of the places of one post.
  init(_ price: ForecastSolution.Price, of seats: Seats) {
    self.init(
      toPost: seats.post, isOwnPost: seats.isOwnPost, swap: seats.swap, row: price.row)
  }
}

extension ForecastAnswer {
  /// What the columns of the prices count, the most important first.
  public var aims: [String] {
    ["protected", "heads"] + pricedTiers.map { "tier \($0)" }
  }
}
