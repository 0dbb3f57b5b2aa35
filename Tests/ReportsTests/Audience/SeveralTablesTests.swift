import TestSupport
import Testing

@testable import Reports

/// Several tables of the same people, as an attacker reads them who tries everything that fits.
@Suite("Several tables of the same people")
struct SeveralTablesTests {
  /// People by three things, the last of which every table has as its columns.
  private static func people(_ seed: UInt64) -> [[Int]] {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 6...13, using: &random)).map { _ in
      let route = min(Int.random(in: 0...2, using: &random), Int.random(in: 0...2, using: &random))
      return [
        min(Int.random(in: 0...2, using: &random), Int.random(in: 0...2, using: &random)),
        Int.random(in: 0...1, using: &random), route,
      ]
    }
  }

  private static func counts(_ people: [[Int]], by thing: Int) -> [[Int]] {
    (0..<3).map { row in
      (0..<3).map { column in people.count { $0[thing] == row && $0[2] == column } }
    }
  }

  private static func shown(_ counts: [[Int]], carelessly: Bool = false) -> [[Int?]]? {
    if carelessly {
      return CountCells(counts).values.map { row in
        row.map { SmallNumbers.isSmall($0) ? nil : Optional($0) }
      }
    }
    return CountTable(rows: ["a", "b", "c"], columns: ["x", "y", "z"], counts: counts)
      .shown(isExact: false)
  }

  @Test("Nobody who has them all can work out a small number", arguments: UInt64(1)...80)
  func together(seed: UInt64) {
    let people = Self.people(seed)
    let tables = (0..<2).compactMap { Self.shown(Self.counts(people, by: $0)) }
    #expect(Attacker(tables).smallNumbersFound == [], "\(tables)")
  }

  @Test("The attacker does find what is hidden carelessly")
  func careless() {
    let found = (UInt64(1)...80).count { seed in
      let people = Self.people(seed)
      let tables = (0..<2).compactMap { Self.shown(Self.counts(people, by: $0), carelessly: true) }
      return !Attacker(tables).smallNumbersFound.isEmpty
    }
    #expect(found > 20)
  }
}

/// Somebody who tries every table of whole numbers that agrees with all that is shown.
private struct Attacker {
  private let tables: [[[Int?]]]

  init(_ tables: [[[Int?]]]) {
    self.tables = tables
  }

  /// For each table the numbers from one to four that only one value fits, sums among them.
  var smallNumbersFound: [Int] {
    let fitting = tables.map(Self.everythingThatFits)
    // Sums of columns are the same in all tables, so only those count that every table allows.
    let common = fitting.map { Set($0.keys) }.reduce(nil) { (all: Set<[Int]>?, sums) in
      all?.intersection(sums) ?? sums
    }
    return fitting.flatMap { found -> [Int] in
      let kept = found.filter { common?.contains($0.key) == true }.map(\.value)
      guard let first = kept.first else { return [] }
      return first.indices.compactMap { spot in
        let values = kept.reduce(into: Set<Int>()) { $0.formUnion($1[spot]) }
        return values.count == 1
          ? values.first.flatMap { SmallNumbers.isSmall($0) ? $0 : nil } : nil
      }
    }
  }

  /// By sums of columns, the values that every cell and every sum can have.
  private static func everythingThatFits(_ table: [[Int?]]) -> [[Int]: [Set<Int>]] {
    let total = table[3][3] ?? 0
    var found: [[Int]: [Set<Int>]] = [:]
    let rows = (0..<3).map { vectors(of: table[$0], total, columns: table[3]) }
    for first in rows[0] {
      for second in rows[1] {
        let used = (first + second).reduce(0, +)
        guard used <= total else { continue }
        for third in rows[2] where used + third.reduce(0, +) == total {
          let sums = (0..<3).map { first[$0] + second[$0] + third[$0] }
          let fits = (0..<3).allSatisfy { column in
            table[3][column].map { $0 == sums[column] } ?? (sums[column] > 0)
          }
          guard fits else { continue }
          let values =
            [first, second, third].flatMap { $0 + [$0.reduce(0, +)] } + sums
          var sets = found[sums] ?? values.map { _ in [] }
          for (spot, value) in values.enumerated() { sets[spot].insert(value) }
          found[sums] = sets
        }
      }
    }
    return found
  }

  /// The rows that fit what is shown of one; what is hidden is no nought, unless its whole line is
  /// hidden.
  private static func vectors(of row: [Int?], _ total: Int, columns: [Int?]) -> [[Int]] {
    var found: [[Int]] = []
    let most = row[3] ?? total
    func range(_ column: Int) -> ClosedRange<Int> {
      if let number = row[column] { return number...number }
      return min(most, row[3] == nil || columns[column] == nil ? 0 : 1)...most
    }
    for x in range(0) {
      for y in range(1) where x + y <= most {
        for z in range(2) where x + y + z <= most {
          let sum = x + y + z
          if row[3].map({ $0 == sum }) ?? (sum > 0) { found.append([x, y, z]) }
        }
      }
    }
    return found
  }
}
