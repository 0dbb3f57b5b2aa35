import Restructure
import Rules

/// How many places it would cost to meet a cover, found by trying everybody who could meet it.
struct CoverCost {
  /// What meeting it costs; nil is that it cannot be met.
  struct Answer {
    let cost: Int?
  }

  private let question: Question
  private let needs: [[(group: Int, claim: Int)]]
  private static let mostWays = 200

  init(_ question: Question, cover number: Int, staying: [Postholding]) {
    self.question = question
    let plan = question.sheet.plan
    let cover = plan.programme.covers[number]
    needs = cover.hold.enumerated().filter { _, wanted in
      !staying.contains { plan.holds(wanted, $0) == .yes }
    }.map { need, _ in
      question.groups.enumerated().flatMap { group, people in
        people.holds[number][need]
          ? people.claims.enumerated().filter { cover.posts.contains($0.element.rule.toPost) }
            .map { (group, $0.offset) } : []
      }
    }
  }

  /// The answer; nil where hours, shared chairs or decisions make it a search of its own, or there
  /// are too many ways.
  func answer(placed: Int) -> Answer? {
    guard question.shares.isEmpty, !question.rooms.contains(where: \.countsHours),
      !question.groups.contains(where: { $0.decision != nil })
    else { return nil }
    if needs.contains(where: \.isEmpty) { return Answer(cost: nil) }
    var ways: [[(group: Int, claim: Int)]] = [[]]
    for options in needs {
      ways = ways.flatMap { way -> [[(group: Int, claim: Int)]] in
        let isMet = way.contains { key in options.contains { $0.group == key.group } }
        return isMet ? [way] : options.map { way + [$0] }
      }
      guard ways.count <= Self.mostWays else { return nil }
    }
    let best = ways.compactMap(totals).max { $0 < $1 }
    return Answer(cost: best.map { max(0, placed - $0.1) })
  }

  /// First calls and heads at best with these people where the cover needs them.
  private func totals(_ way: [(group: Int, claim: Int)]) -> (Int, Int)? {
    var counts = question.groups.map(\.members.count)
    var chairs = question.rooms.map { room -> Int in
      if case .chairs(let chairs) = room { min(chairs, question.sheet.cases.count) } else { 0 }
    }
    var firstCalls = 0
    for key in way {
      let group = question.groups[key.group]
      counts[key.group] -= 1
      chairs[group.claims[key.claim].place] -= 1
      firstCalls += group.hasFirstCall ? 1 : 0
      guard counts[key.group] >= 0, chairs[group.claims[key.claim].place] >= 0 else { return nil }
    }
    let bound = HeadsBound(
      zip(question.groups, counts).map { group, count in
        HeadsBound.Node(
          places: group.claims.map(\.place), count: count,
          firstCalls: group.hasFirstCall ? 1 : 0, heads: 1)
      }, chairs: chairs)
    return (bound.firstCalls + firstCalls, bound.heads + way.count)
  }
}
