import Operations
import Restructure
import Testing

@Suite("Prices of places in a forecast")
struct ForecastPriceTests {
  /// Three people, for one place that remains in their post and one in a new one at tier 2.
  private func folder(positions: Int) throws -> ScratchFolder {
    try ScratchFolder([
      "posts.csv": "post_id,title,service,positions\nold,Old,S,3\n",
      "staff.csv": "employee_id,post_id\nE1,old\nE2,old\nE3,old\n",
      "changes.csv": "change_id,post_id,becomes,remain_positions\nC,old,at-risk,1\n",
      "new-posts.csv": "post_id,title,service,positions\nnew,New,S,\(positions)\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode,tier\nRF,new,old,ring-fence,2\n",
    ])
  }

  @Test("A price says what one place more would add, in one's own post or in another")
  func priced() throws {
    let answer = try ForecastPlan.run(folder(positions: 1).request)
    #expect(answer.aims == ["protected", "heads", "tier 1", "tier 2"])
    let prices = answer.prices.sorted { $0.toPost < $1.toPost }
    #expect(prices.map(\.toPost) == ["new", "old"])
    #expect(prices.map(\.isOwnPost) == [false, true])
    #expect(prices.map(\.swap) == [nil, nil])
    #expect(prices.map(\.row) == [[0, 1, 0, 1], [0, 1, 1, 0]])
  }

  @Test("Where all have a place, one more would only let somebody be placed at a better tier")
  func enough() throws {
    let answer = try ForecastPlan.run(folder(positions: 2).request)
    #expect(answer.prices.map(\.toPost) == ["old"])
    #expect(answer.prices.map(\.row) == [[0, 0, 1, -1]])
  }

  @Test("Places counted in hours have no price")
  func hours() throws {
    let folder = try ScratchFolder([
      "posts.csv": "post_id,title,service\nold,Old,S\n",
      "staff.csv": "employee_id,post_id,fte\nE1,old,0.6\nE2,old,0.6\n",
      "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
      "new-posts.csv": "post_id,title,service,fte\nnew,New,S,1.0\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,ring-fence\n",
    ])
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.unplaced.count == 1)
    #expect(answer.prices.isEmpty)
    #expect(answer.aims == ["protected", "heads"])
  }
}
