import Testing
import TestSupport

@testable import Reports

@Suite("Small numbers in a table with sums")
struct CountTableTests {
  private func shown(_ counts: [[Int]]) -> [[Int?]]? {
    CountTable(
      rows: counts.indices.map { "r\($0)" }, columns: counts[0].indices.map { "c\($0)" },
      counts: counts
    ).shown(isExact: false)
  }

  @Test("Whoever may see every number sees it, with the sums")
  func exact() {
    let table = CountTable(rows: ["a", "b"], columns: ["x", "y"], counts: [[1, 2], [3]])
    #expect(table.shown(isExact: true) == [[1, 2, 3], [3, 0, 3], [4, 2, 6]])
    #expect(table.total == 6)
  }

  @Test("Fewer than five people in all make no table", arguments: [[[1, 3]], [[2], [2]]])
  func tooFew(counts: [[Int]]) {
    #expect(shown(counts) == nil)
  }

  @Test("A table without people is shown, and so is one without small numbers")
  func nothingToHide() {
    #expect(shown([[0, 0]]) == [[0, 0, 0], [0, 0, 0]])
    #expect(shown([[5, 6], [7, 8]]) == [[5, 6, 11], [7, 8, 15], [12, 14, 26]])
  }

  @Test("Eight cases of four people are few")
  func fewPeopleWithManyCases() throws {
    let four = ["a", "b", "c", "d"]
    let many = (1...9).map { "m\($0)" }
    let table = CountTable(
      rows: ["r", "s"], columns: ["x", "y"], persons: [[four + four, many], [many, many]])
    #expect(table.counts == [[8, 9], [9, 9]])
    let cells = try #require(table.shown(isExact: false))
    #expect(cells[0][0] == nil)
    #expect(cells[2] == [17, 18, 35])
    let few = CountTable(rows: ["r"], columns: ["x"], persons: [[four + four]])
    #expect(few.shown(isExact: false) == nil)
  }

  @Test("Nothing is shown of a line whose sum is hidden, not even a nought")
  func hiddenLines() throws {
    let cells = try #require(shown([[9, 2, 8], [8, 0, 6]]))
    // Two in the second column, which takes the smallest other with it.
    #expect(cells.map { $0[1] } == [nil, nil, nil])
    #expect(cells.map { $0[2] } == [nil, nil, nil])
    #expect(cells.map { $0[0] } == [9, 8, 17])
    #expect(cells.map { $0[3] } == [19, 14, 33])
  }

  @Test("A small number takes three others with it: its row's, its column's and the corner's")
  func fourCorners() throws {
    let cells = try #require(shown([[3, 20, 9], [20, 9, 30], [8, 30, 30]]))
    #expect(cells[0][0] == nil)
    #expect(cells.joined().count { $0 == nil } == 4)
    #expect(cells[3][3] == 159)
  }

  /// Made-up counts, most of them small.
  static func madeUp(_ seed: UInt64) -> [[Int]] {
    var random = SplitMix64(seed: seed)
    let columns = Int.random(in: 1...3, using: &random)
    let most = [3, 6, 12][Int.random(in: 0...2, using: &random)]
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      (0..<columns).map { _ in Int.random(in: 0...most, using: &random) }
    }
  }

  @Test("Nothing can be worked out from what is shown", arguments: UInt64(1)...250)
  func nothingIsReconstructed(seed: UInt64) {
    let counts = Self.madeUp(seed)
    guard let cells = shown(counts) else { return }
    for number in cells.joined() { #expect(number.map(SmallNumbers.isSmall) != true) }
    let reader = Reader(cells)
    #expect(reader.solvedBySubtraction.isEmpty, "\(counts) as \(cells)")
    #expect(reader.smallSums.isEmpty, "\(counts) as \(cells)")
    #expect(reader.certain(near: counts).isEmpty, "\(counts) as \(cells)")
  }

  @Test("The reader of this test does find what is hidden carelessly")
  func carelessHidingIsFound() {
    let found = (UInt64(1)...250).contains { seed in
      let careless = CountCells(Self.madeUp(seed)).values.map { row in
        row.map { SmallNumbers.isSmall($0) ? nil : Optional($0) }
      }
      return !Reader(careless).solvedBySubtraction.isEmpty
    }
    #expect(found)
    // Two in one column cannot be told apart by sums of rows alone, but by their columns.
    #expect(Reader([[nil, 9, 12], [nil, 9, 13], [7, 18, 25]]).solvedBySubtraction.count == 2)
  }
}

/// Somebody who tries to work out the hidden numbers of a table with its sums.
private struct Reader {
  let cells: [[Int?]]

  init(_ cells: [[Int?]]) {
    self.cells = cells
  }

  private struct Spot: Hashable {
    let row: Int
    let column: Int
  }

  /// Rows and columns as places, the sum last.
  private var lines: [[Spot]] {
    let width = cells[0].count
    return cells.indices.map { row in (0..<width).map { Spot(row: row, column: $0) } }
      + (0..<width).map { column in cells.indices.map { Spot(row: $0, column: column) } }
  }

  /// Numbers found by taking shown ones from sums, again and again.
  var solvedBySubtraction: [Int] {
    var known: [Spot: Int] = [:]
    for (row, numbers) in cells.enumerated() {
      for (column, number) in numbers.enumerated() {
        known[Spot(row: row, column: column)] = number
      }
    }
    var solved: [Int] = []
    var goesOn = true
    while goesOn {
      goesOn = false
      for line in lines {
        let open = line.filter { known[$0] == nil }
        guard open.count == 1 else { continue }
        let parts = line.dropLast().compactMap { known[$0] }.reduce(0, +)
        let sum = line.last.flatMap { known[$0] }
        let value = sum.map { $0 - parts } ?? parts
        known[open[0]] = value
        solved.append(value)
        goesOn = true
      }
    }
    return solved
  }

  /// Sums of what is hidden in a row or a column, where they are known and small.
  var smallSums: [Int] {
    lines.compactMap { line in
      guard let end = line.last, let sum = cells[end.row][end.column] else { return nil }
      let parts = line.dropLast().compactMap { cells[$0.row][$0.column] }.reduce(0, +)
      return SmallNumbers.isSmall(sum - parts) ? sum - parts : nil
    }
  }

  /// Hidden numbers that have one value in every table near the true one that fits what is shown.
  ///
  /// A table that differs by one here and there is enough to leave the reader in doubt.
  func certain(near counts: [[Int]]) -> Set<Int> {
    let spots = counts.indices.flatMap { row in
      counts[row].indices.compactMap { cells[row][$0] == nil ? Spot(row: row, column: $0) : nil }
    }
    guard !spots.isEmpty else { return [] }
    var values: [Set<Int>] = spots.map { _ in [] }
    var steps = spots.map { _ in -1 }
    while true {
      var trial = counts
      for (spot, step) in zip(spots, steps) { trial[spot.row][spot.column] += step }
      if spots.allSatisfy({ trial[$0.row][$0.column] >= least($0) }), fits(trial) {
        for (index, spot) in spots.enumerated() {
          values[index].insert(trial[spot.row][spot.column])
        }
      }
      guard let next = steps.firstIndex(where: { $0 < 1 }) else { break }
      steps[next] += 1
      for before in 0..<next { steps[before] = -1 }
    }
    // That there is nobody is shown elsewhere too, and is no secret.
    return Set(
      values.indices.filter {
        values[$0].count < 2 && counts[spots[$0].row][spots[$0].column] != 0
      })
  }

  /// Noughts are shown, except in lines whose sum is hidden.
  private func least(_ spot: Spot) -> Int {
    let sums = [cells[spot.row].last ?? nil, cells.last?[spot.column] ?? nil]
    return sums.contains(nil) ? 0 : 1
  }

  private func fits(_ trial: [[Int]]) -> Bool {
    zip(CountCells(trial).values, cells).allSatisfy { sums, shown in
      zip(sums, shown).allSatisfy { $0.1 == nil || $0.1 == $0.0 }
    }
  }
}
