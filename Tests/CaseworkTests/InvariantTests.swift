import Casework
import Restructure
import Testing
import TestSupport

/// The invariants 1, 6 and 10 of policies.md section 7, on walks that try anything.
@Suite struct InvariantTests {
  static let seeds: Range<UInt64> = 0..<200

  /// A case that has been pushed about at random; what is refused leaves no trace.
  static func walk(seed: UInt64) throws -> CaseRecord {
    var random = SplitMix64(seed: seed)
    let start = try day("2016-10-03")
    var record = try #require(
      CaseRecord(
        Examples.reference, replaying: [.opening(plan: Examples.plan, on: start, by: "Tester")]))
    for _ in 0..<400 {
      let on = record.latestOn.adding(days: Int.random(in: -3...12, using: &random))
      let isNear = Bool.random(using: &random)
      let states =
        isNear ? TransitionTable.states(after: record.state ?? .inScope) : CaseState.allCases
      // Lifting the risk is possible everywhere, and would end most walks at once.
      let live = states.filter { $0 != .withdrawn || Int.random(in: 0..<20, using: &random) == 0 }
      guard let to = live.randomElement(using: &random) else { continue }
      let move = Move(
        to: to, on: on, by: "Tester", reason: "At random",
        posts: Bool.random(using: &random) ? ["lead"] : [], facts: facts(near: on, &random))
      if let decision = try? record.decide(move) {
        try record.add(decision.event)
      }
    }
    return record
  }

  static func facts(near day: LocalDate, _ random: inout SplitMix64) -> Facts {
    var facts: Facts = [:]
    for name in FactName.allCases where Int.random(in: 0..<3, using: &random) > 0 {
      let near = day.adding(days: Int.random(in: -30...20, using: &random))
      facts[name] =
        switch name.kind {
        case .date: .date(near)
        case .text: .text("words")
        case .wholeNumber: .number(Int.random(in: 0...3, using: &random))
        case .yes: .done(on: Bool.random(using: &random) ? near : nil)
        }
    }
    return facts
  }

  @Test(arguments: seeds)
  func noDismissalComesBeforeANoticeNorANoticeBeforeConsultationCloses(seed: UInt64) throws {
    let record = try Self.walk(seed: seed)
    var facts: [FactName: FactValue] = [:]
    for event in record.events {
      facts.merge(event.facts.values) { $1 }
      guard event.to == .underNotice || event.to == .leftRedundant else { continue }
      let closed = try #require(facts[.consultationClosed]?.day)
      let given = try #require(facts[.noticeGiven]?.day)
      let ends = try #require(facts[.noticeEnds]?.day)
      #expect(closed <= given && given <= ends && given <= event.on)
      if event.to == .leftRedundant { #expect(ends <= event.on) }
    }
  }

  @Test(arguments: seeds)
  func replayingTheHistoryGivesTheSameRecord(seed: UInt64) throws {
    let record = try Self.walk(seed: seed)
    #expect(CaseRecord(record.reference, replaying: record.events) == record)
  }

  @Test(arguments: seeds)
  func anEndedCaseHasExactlyOneEnd(seed: UInt64) throws {
    let record = try Self.walk(seed: seed)
    let ends = record.events.filter { $0.to?.isEnd == true }
    #expect(ends.count == (record.state?.isEnd == true ? 1 : 0))
    if !ends.isEmpty { #expect(record.events.last?.to?.isEnd == true) }
  }

  @Test func theWalksReachEveryState() throws {
    var seen: Set<CaseState> = []
    for seed in Self.seeds {
      seen.formUnion(try Self.walk(seed: seed).events.compactMap(\.to))
    }
    #expect(seen == Set(CaseState.allCases))
  }
}
