import Operations
import Restructure

extension ForecastText {
  /// The posts counted in FTE: people and hours side by side.
  static func presentFTEPools(_ answer: ForecastAnswer) {
    guard !answer.ftePools.isEmpty else { return }
    say()
    say(
      Wrapping.wrap(
        "Posts counted in FTE. What is possible is counted in people, which favours shorter hours "
          + "(--chairs POST shows the ways to fill one):"))
    let rows = answer.ftePools.map { pool in
      [
        "", pool.toPost, String(pool.heads), pool.ftePlaced.decimal, pool.ftePlaces.decimal,
        pool.fteClaiming.decimal,
      ]
    }
    say(
      TextTable.lines(
        ["", "Post", "People placed", "FTE placed", "FTE places", "FTE of all who may claim"], rows)
    )
  }
}
