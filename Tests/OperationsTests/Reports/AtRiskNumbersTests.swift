import Casework
import Restructure
import TestSupport
import Testing

@testable import Operations
@testable import Reports

/// Two lists of different days in the hands of one reader, who tries everything that fits both.
@Suite("Two lists in numbers cannot be taken from one another")
struct AtRiskNumbersTests {
  private static let states: [CaseState] = [.inScope, .appointed, .leftResigned]

  /// People of one post with their states on two days; few have moved.
  private static func people(_ seed: UInt64) -> [(then: Int, now: Int)] {
    var random = SplitMix64(seed: seed)
    let moving = Int.random(in: 2...6, using: &random)
    return (0..<Int.random(in: 7...13, using: &random)).map { _ in
      let then = min(Int.random(in: 0...2, using: &random), Int.random(in: 0...3, using: &random))
      let moves = then == 0 && Int.random(in: 0..<moving, using: &random) == 0
      return (then, moves ? Int.random(in: 1...2, using: &random) : then)
    }
  }

  private static func list(_ states: [Int]) -> AtRiskList {
    AtRiskList(
      rows: states.enumerated().map { number, state in
        var holding = Postholding(
          employee: "E\(number)", post: "tutor", place: Place(file: "staff.csv", line: number + 2))
        holding.fte = FTE(whole: 1)
        let state = Self.states[state]
        return AtRiskList.Row(
          holding: holding, title: "Tutor", service: "Music", route: .none, tier: nil,
          facts: .init(
            state: state.rawValue, since: LocalDate(dayNumber: 17_000), nextDue: nil,
            isSettled: state.isEnd))
      })
  }

  private func report(_ now: AtRiskList, since before: AtRiskList?) -> Report {
    var draft = ReportDraft(
      "at-risk", "At risk",
      of: Programme(
        id: "p", title: "P", authority: "A",
        consultation: Consultation(opens: LocalDate(dayNumber: 17_000), closes: nil),
        place: Place(file: "programme.yaml", line: 1)), on: LocalDate(dayNumber: 17_100))
    AtRiskNumbers(
      list: now, before: before, hasCases: true, reader: Reader(.union),
      stateName: { $0.facts?.state ?? "" }
    ).add(to: &draft, since: before.map { _ in LocalDate(dayNumber: 17_050) })
    return draft.report(for: Reader(.union))
  }

  /// What a list says: the number by state, nil for what is hidden and the states that are not listed,
  /// and how many are settled.
  private struct Said {
    var states: [Int?] = [nil, nil, nil]
    var settled: Int?
    var moves: [[Int]: Int] = [:]

    init(_ report: Report, knowing names: [String]) {
      if let table = report.tables.first(where: { $0.key == "by-state" }) {
        for (index, name) in names.enumerated() {
          let row = table.rows.first { $0[0].words == name }
          if row == nil { states[index] = 0 }
          if case .number(let number)? = row?[1] { states[index] = number }
        }
      }
      if let table = report.tables.first(where: { $0.key == "counts" }),
        case .number(let number)? = table.rows.last.flatMap({ table.cell("settled", in: $0) })
      {
        settled = number
      }
      for row in report.tables.first(where: { $0.key == "changes" })?.rows ?? [] {
        if let was = names.firstIndex(of: row[0].words),
          let now = names.firstIndex(of: row[1].words),
          case .number(let number) = row[2]
        {
          moves[[was, now]] = number
        }
      }
    }
  }

  /// Numbers from one to four that are the only ones which fit: moves, states of either day, and by how
  /// many a state has changed.
  private func found(_ then: Said, _ now: Said, total: Int) -> [Int] {
    // Who has left or is appointed stays so: the unknown are those who stay in scope and the moves.
    var values: [Set<Int>] = Array(repeating: [], count: 11)
    for appointed in 0...total {
      for left in 0...(total - appointed) {
        let before = [total - appointed - left, appointed, left]
        guard zip(before, then.states).allSatisfy({ $1 == nil || $0 == $1 }),
          then.settled == nil || then.settled == appointed + left
        else { continue }
        for hired in 0...before[0] {
          for gone in 0...(before[0] - hired) {
            let after = [before[0] - hired - gone, appointed + hired, left + gone]
            guard zip(after, now.states).allSatisfy({ $1 == nil || $0 == $1 }),
              now.settled == nil || now.settled == after[1] + after[2],
              now.moves[[0, 1]].map({ $0 == hired }) ?? true,
              now.moves[[0, 2]].map({ $0 == gone }) ?? true
            else { continue }
            let changes = zip(after, before).map { abs($0 - $1) }
            for (spot, value) in (before + after + [hired, gone] + changes).enumerated() {
              values[spot].insert(value)
            }
          }
        }
      }
    }
    return values.compactMap { $0.count == 1 ? $0.first : nil }.filter { (1...4).contains($0) }
  }

  @Test("No move, state or change of fewer than five follows", arguments: UInt64(1)...120)
  func nothingFollows(seed: UInt64) {
    let people = Self.people(seed)
    let (then, now) = (Self.list(people.map(\.then)), Self.list(people.map(\.now)))
    let names = Self.states.map(\.rawValue)
    let first = Said(report(then, since: nil), knowing: names)
    let second = Said(report(now, since: then), knowing: names)
    #expect(found(first, second, total: people.count) == [], "\(people)")
  }

  @Test("Without the day of the last list something does follow: this test would find it")
  func somethingFollowsOtherwise() {
    let names = Self.states.map(\.rawValue)
    let caught = (UInt64(1)...120).count { seed in
      let people = Self.people(seed)
      let (then, now) = (Self.list(people.map(\.then)), Self.list(people.map(\.now)))
      let first = Said(report(then, since: nil), knowing: names)
      let second = Said(report(now, since: nil), knowing: names)
      return !found(first, second, total: people.count).isEmpty
    }
    #expect(caught > 5)
  }

  @Test("How many are settled stands beside each post, or the rows stand without it")
  func rowsStay() throws {
    func cases(_ states: [Int]) -> [[Cell]] {
      let table = report(Self.list(states), since: nil).tables.first { $0.key == "counts" }
      return table?.rows.map { Array($0.dropFirst(5)) } ?? []
    }
    let large = Array(repeating: 0, count: 30) + Array(repeating: 1, count: 8)
    #expect(cases(large) == [[.number(8), .number(30), .number(38)]])
    #expect(cases(Array(repeating: 0, count: 30) + [1, 1, 1]) == [[.number(33)]])
  }

  @Test("Large moves are listed, and small ones not")
  func movesOfFive() throws {
    let then = Self.list(Array(repeating: 0, count: 30))
    let now = Self.list(
      Array(repeating: 0, count: 16) + Array(repeating: 1, count: 8) + Array(repeating: 2, count: 6)
    )
    let large = try #require(report(now, since: then).tables.first { $0.key == "changes" })
    #expect(
      large.rows == [
        [.text("in-scope"), .text("appointed"), .number(8)],
        [.text("in-scope"), .text("left-resigned"), .number(6)],
      ])
    let few = Self.list(Array(repeating: 0, count: 27) + [1, 1, 1])
    #expect(report(few, since: then).tables.allSatisfy { $0.key != "changes" })
  }
}
