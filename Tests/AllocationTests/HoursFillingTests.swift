import Allocation
import TestSupport
import Testing

struct HoursFillingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let parts: [(size: Int, count: Int)]
    let hours: Int
    /// Heads, ways, and the fullest with its hours.
    let rows: [(heads: Int, ways: Int, fullest: [Int], hours: Int)]

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "three of 24 hours fill 72 exactly", parts: [(24, 3)], hours: 72,
      rows: [(3, 1, [3], 72)]),
    Case(
      name: "one hour short, two of three fill it", parts: [(24, 3)], hours: 71,
      rows: [(2, 1, [2], 48)]),
    Case(
      name: "one hour over, all three fill it", parts: [(24, 3)], hours: 73,
      rows: [(3, 1, [3], 72)]),
    // Of 10 hours: 6 + 4; 4 + 4 leaves 2, in which nobody fits; 6 alone leaves room for a 4.
    Case(
      name: "a way that leaves room for somebody else is none", parts: [(6, 2), (4, 2)], hours: 10,
      rows: [(2, 2, [1, 1], 10)]),
    // 10 takes one of 10, or two of 5, or one of 5 and a 3, or three of 3: no 5 beside a 10.
    // One of 5 with one of 3 leaves 2; two of 3 with a 5 are 11; three of 3 leave 1.
    Case(
      name: "few long hours or many short ones", parts: [(10, 1), (5, 2), (3, 3)], hours: 10,
      rows: [(3, 1, [0, 0, 3], 9), (2, 2, [0, 2, 0], 10), (1, 1, [1, 0, 0], 10)]),
    Case(
      name: "people whose hours exceed the post are in no way", parts: [(11, 4), (5, 1)], hours: 10,
      rows: [(1, 1, [0, 1], 5)]),
    Case(
      name: "people without hours are in every way", parts: [(0, 2), (6, 2)], hours: 10,
      rows: [(3, 1, [2, 1], 6)]),
    Case(name: "no hours are filled by nobody", parts: [(6, 2)], hours: 0, rows: [(0, 1, [0], 0)]),
    Case(name: "nobody fills anything", parts: [], hours: 10, rows: [(0, 1, [], 0)]),
    // 6 with 2, and 4 with 4, are full; 4 with 2 leaves 2, in which nobody else fits.
    Case(
      name: "of ways equally full the one with the longest hours is shown",
      parts: [(6, 1), (2, 1), (4, 2)], hours: 8, rows: [(2, 3, [1, 1, 0], 8)]),
  ]

  @Test("The ways are counted by heads, each with the fullest", arguments: cases)
  func rows(_ example: Case) {
    let filling = HoursFilling(
      example.parts.map { .init(size: $0.size, count: $0.count) }, hours: example.hours)
    #expect(filling.rows.map(\.heads) == example.rows.map(\.heads))
    #expect(filling.rows.map(\.ways) == example.rows.map(\.ways))
    #expect(filling.rows.map(\.fullest) == example.rows.map(\.fullest))
    #expect(filling.rows.map(\.hours) == example.rows.map(\.hours))
    #expect(filling.ways == example.rows.map(\.ways).reduce(0, +))
  }

  @Test("The counts are those of writing down every way")
  func enumeration() {
    var random = SplitMix64(seed: 600)
    for round in 1...2_000 {
      let sizes = Set((0..<random.pick(1...4)).map { _ in random.pick(0...9) })
      let parts = sizes.sorted().shuffled(using: &random).map {
        HoursFilling.Part(size: $0, count: random.pick(0...4))
      }
      let limit = random.pick(0...40)
      let every = Self.every(parts, limit)
      let filling = HoursFilling(parts, hours: limit)
      let heads = Dictionary(grouping: every) { $0.reduce(0, +) }
      #expect(filling.rows.map(\.heads) == heads.keys.sorted(by: >), "round \(round)")
      for row in filling.rows {
        let ways = heads[row.heads] ?? []
        let fullest = ways.map { Self.hours($0, parts) }.max()
        #expect(row.ways == ways.count, "round \(round): \(parts) into \(limit)")
        #expect(row.hours == fullest && Self.hours(row.fullest, parts) == fullest)
        #expect(ways.contains(row.fullest), "round \(round): \(parts) into \(limit)")
      }
    }
  }

  /// Every way, written down: nobody who is left out would fit.
  private static func every(_ parts: [HoursFilling.Part], _ limit: Int) -> [[Int]] {
    var ways: [[Int]] = [[]]
    for part in parts { ways = ways.flatMap { way in (0...part.count).map { way + [$0] } } }
    return ways.filter { way in
      let left = limit - hours(way, parts)
      return left >= 0
        && zip(way, parts).allSatisfy { taken, part in taken == part.count || part.size > left }
    }
  }

  private static func hours(_ way: [Int], _ parts: [HoursFilling.Part]) -> Int {
    zip(way, parts).reduce(0) { $0 + $1.0 * $1.1.size }
  }

  @Test("Too many sums are not counted, and the most heads are still said")
  func tooMany() {
    let parts = [7, 5, 3].map { HoursFilling.Part(size: $0, count: 4) }
    let filling = HoursFilling(parts, hours: 30, effort: 5)
    #expect(filling.ways == nil)
    // Four of 3 and three of 5 are 27; the next needs 5.
    #expect(filling.rows.map(\.heads) == [7])
    #expect(filling.rows.map(\.ways) == [nil])
    #expect(filling.rows.map(\.fullest) == [[0, 3, 4]])
    #expect(filling.rows.map(\.hours) == [27])
  }

  @Test("Numbers of any size are taken as they are")
  func anySize() {
    let parts = [
      HoursFilling.Part(size: .max, count: 3), HoursFilling.Part(size: .max - 1, count: 2),
      HoursFilling.Part(size: -4, count: -2),
    ]
    let filling = HoursFilling(parts, hours: .max)
    #expect(filling.rows.map(\.heads) == [1])
    #expect(filling.rows.map(\.ways) == [2])
    #expect(filling.rows.map(\.fullest) == [[1, 0, 0]])
  }

  @Test("More ways than can be counted are not said to be a number")
  func beyondCounting() {
    let parts = (0..<70).map { _ in HoursFilling.Part(size: 1, count: 1) }
    let filling = HoursFilling(parts, hours: 35)
    // 70 people of one hour each, told apart: more than 2^63 choices of 35.
    #expect(filling.ways == nil)
    #expect(filling.rows.map(\.heads) == [35])
  }
}
