import TestSupport
import Testing

@testable import Reports

@Suite("Numbers of two days beside one another")
struct TwoDaysTests {
  @Test(
    "A number is hidden where it has changed by fewer than five, and the smallest other with it",
    arguments: [
      // Three have moved from the first to the second.
      ([97, 53, 38], [100, 50, 38], [0, 1]),
      // Five have: nothing is hidden.
      ([95, 55, 38], [100, 50, 38], []),
      // The second has lost five and the third gained eight, so the first has lost three.
      ([97, 45, 46], [100, 50, 38], [0, 1]),
      // What was hidden then and is hidden now has together gained seven.
      ([40, 6, 4], [47, nil, nil], [1, 2]),
      // The first has lost three, and goes with the small one.
      ([44, 6, 3], [47, nil, nil], [0, 2]),
      // What is hidden has together lost three, as the fourth number says, so that goes too.
      ([6, 2, 20, 33], [9, nil, 20, 30], [0, 1, 3]),
    ] as [([Int], [Int?], Set<Int>)])
  func changes(now: [Int], then: [Int?], hidden: Set<Int>) {
    #expect(SmallNumbers.hidden(now, before: then) == hidden)
  }

  @Test("Without an earlier list the same numbers are shown")
  func withoutEarlier() {
    #expect(SmallNumbers.hidden([97, 53, 38]) == [])
  }

  private func draft(_ counts: [String: Int], _ order: [String]) -> CountsDraft {
    CountsDraft(
      "by-state", "By state", labels: [.init(key: "of", title: "State")],
      labelled: order.map { [.text($0)] }, keys: ["cases"],
      CountTable(rows: order, columns: ["Cases"], counts: order.map { [counts[$0] ?? 0] }))
  }

  @Test("Rows are compared by what they are about, and one that was not there was nought")
  func rowsAreFound() throws {
    let then = draft(["a": 20, "b": 30], ["a", "b"])
    let now = draft(["c": 8, "b": 28, "a": 14], ["c", "b", "a"]).after(then)
    let numbers = try #require(now.numbers(for: Reader(.union)))
    // b has lost two; c, the smallest, is hidden with it.
    #expect(numbers.map { $0[0] } == [nil, nil, 14, 50])
    #expect(now.numbers(for: Reader(.manager))?.map { $0[0] } == [8, 28, 14, 50])
  }

  @Test("Rows that make up a number that is known elsewhere are guarded by themselves")
  func groups() throws {
    var draft = draft(
      ["left": 3, "appointed": 9, "at risk": 40, "offered": 20],
      ["left", "appointed", "at risk", "offered"])
    #expect(draft.numbers(for: Reader(.union))?.map { $0[0] } == [nil, nil, 40, 20, 72])
    draft.groups = [[0, 2], [1, 3]]
    #expect(draft.numbers(for: Reader(.union))?.map { $0[0] } == [nil, 9, nil, 20, 72])
    draft.groups = [[0], [1, 2, 3]]
    #expect(draft.numbers(for: Reader(.union)) == nil)
  }
}
