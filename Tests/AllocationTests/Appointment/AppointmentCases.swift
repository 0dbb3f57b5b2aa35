import Allocation
import Testing

@Suite("Appointment: worked by hand")
struct AppointmentCases {
  typealias Claim = AppointmentProblem.Claim

  private func claim(
    at place: Int = 0, tier: Int = 1, first: Int? = nil, group: Int? = nil, _ score: Int?,
    _ isAppointable: Bool? = true, breaks: [Int?] = []
  ) -> Claim {
    Claim(
      place: place, turn: Turn(precedence: first, tier: tier, group: group), score: score,
      isAppointable: isAppointable, tieBreaks: breaks)
  }

  private func solve(
    chairs: [Int], _ people: [[Claim]]
  ) -> (problem: AppointmentProblem, answer: Appointment) {
    let problem = AppointmentProblem(
      places: chairs.map { .chairs($0) },
      candidates: people.map { Candidate(size: 1, claims: $0) })
    return (problem, problem.appoint())
  }

  /// Each person's place as a figure, `-` for none and `?` where it is open.
  private func outcome(_ solved: (problem: AppointmentProblem, answer: Appointment)) -> String {
    solved.answer.settled(solved.problem).map { result in
      guard let result else { return "?" }
      return result.map(String.init) ?? "-"
    }.joined()
  }

  @Test("One place goes by precedence, then tier, then group, then score")
  func orderOfGrounds() {
    let weak = claim(10)
    let rows: [(Claim, Claim, String)] = [
      (claim(first: 0, 1), claim(99), "0-"),
      (claim(tier: 2, first: 0, 1), claim(tier: 1, 99), "0-"),
      (claim(first: 1, 1), claim(first: 0, 1), "-0"),
      (claim(tier: 2, 99), claim(tier: 1, 1), "-0"),
      (claim(group: 1, 1), claim(99), "0-"),
      (claim(tier: 2, group: 1, 99), claim(tier: 1, 1), "-0"),
      (claim(11), weak, "0-"), (weak, weak, "??"), (claim(9), weak, "-0"),
    ]
    for (one, other, expected) in rows {
      #expect(outcome(solve(chairs: [1], [[one], [other]])) == expected)
    }
  }

  @Test("A score is needed only where more claim than there are places", arguments: 0...4)
  func scoresWhereContested(chairs: Int) {
    let solved = solve(chairs: [chairs], [[claim(70)], [claim(60)], [claim(nil, nil)]])
    let expected = [0: "---", 1: "???", 2: "???", 3: "000", 4: "000"]
    #expect(outcome(solved) == expected[chairs])
    #expect(solved.answer.contests[0].missing == (chairs == 1 || chairs == 2 ? [2] : []))
  }

  @Test("A missing finding holds up a contest as a missing score does")
  func missingFinding() {
    let solved = solve(chairs: [1], [[claim(70)], [claim(60, nil)]])
    #expect(outcome(solved) == "??")
    #expect(solved.answer.contests[0].missing == [1])
    #expect(!solved.answer.contests[0].isDecided)
  }

  @Test("An earlier turn with a place for everybody needs no score, and its people stand")
  func earlierTurnStands() {
    let solved = solve(
      chairs: [2], [[claim(nil, nil)], [claim(tier: 2, nil, nil)], [claim(tier: 2, 50)]])
    #expect(outcome(solved) == "0??")
  }

  @Test("Somebody found not appointable is never placed, even alone")
  func notAppointable() {
    #expect(outcome(solve(chairs: [3], [[claim(99, false)]])) == "-")
    #expect(outcome(solve(chairs: [1], [[claim(99, false)], [claim(1)]])) == "-0")
  }

  @Test("A missing score of somebody who is sure of a better place holds up nobody")
  func missingButElsewhere() {
    let solved = solve(
      chairs: [1, 1],
      [[claim(at: 0, 90), claim(at: 1, nil, nil)], [claim(at: 1, 50)], [claim(at: 1, 40)]])
    #expect(outcome(solved) == "01-")
    #expect(solved.answer.contests[1].missing.isEmpty)
  }

  @Test("A tie is open only where it decides the last place")
  func ties() {
    let level = [[claim(9)], [claim(5)], [claim(5)], [claim(1)]]
    for (chairs, expected) in [(1, "0---"), (2, "0??-"), (3, "000-"), (4, "0000")] {
      let solved = solve(chairs: [chairs], level)
      #expect(outcome(solved) == expected)
      #expect(solved.answer.contests[0].ties.map(\.claims) == (chairs == 2 ? [[1, 2]] : []))
    }
  }

  @Test("Tie-breaks are tried in order, and one that is not known for all parts nobody")
  func tieBreaks() {
    let rows: [([Int?], [Int?], String)] = [
      ([1], [2], "0-"), ([2], [1], "-0"), ([1], [1], "??"), ([1, 9], [1, 3], "-0"),
      ([nil], [1], "??"), ([nil, 1], [nil, 2], "??"), ([], [], "??"), ([1], [], "??"),
    ]
    for (one, other, expected) in rows {
      let solved = solve(chairs: [1], [[claim(5, breaks: one)], [claim(5, breaks: other)]])
      #expect(outcome(solved) == expected)
    }
  }

  @Test("Each gets the earlier wish, though the posts would have it the other way round")
  func candidatesGoFirst() {
    let solved = solve(
      chairs: [1, 1], [[claim(at: 0, 1), claim(at: 1, 9)], [claim(at: 1, 1), claim(at: 0, 9)]])
    #expect(outcome(solved) == "01")
  }

  @Test("Somebody who loses their first wish goes on, and may displace another")
  func displacement() {
    let solved = solve(
      chairs: [1, 1],
      [[claim(at: 0, 5), claim(at: 1, 8)], [claim(at: 0, 6)], [claim(at: 1, 7), claim(at: 0, 1)]])
    #expect(outcome(solved) == "10-")
    #expect(solved.answer.refused == [true, false, false, true, true])
  }

  @Test("No places refuse everybody, and no candidates leave places free")
  func empty() {
    #expect(outcome(solve(chairs: [0], [[claim(5)], [claim(5)]])) == "--")
    let nobody = solve(chairs: [3], [])
    #expect(nobody.answer.contests[0].holders.isEmpty)
    #expect(outcome(solve(chairs: [1], [[]])) == "-")
  }

  @Test("A claim to places that are not listed counts for nothing")
  func strayClaims() {
    #expect(outcome(solve(chairs: [1], [[claim(at: 7, 90), claim(at: 0, 10)]])) == "0")
    #expect(outcome(solve(chairs: [-1], [[claim(at: 0, 10)]])) == "-")
  }

  @Test("Two thousand people who displace one another in turn are settled at once")
  func longChain() {
    let count = 2_000
    // Each newcomer is better than the last at the next post, so everybody moves on by one.
    let people = (0..<count).map { person in
      [claim(at: person, 1), claim(at: person + 1, 2)]
    }
    let solved = solve(
      chairs: Array(repeating: 1, count: count + 1), [[claim(at: 0, 2)]] + people)
    #expect(solved.answer.results.allSatisfy { if case .placed = $0 { true } else { false } })
    #expect(solved.answer.contests[count].holders.count == 1)
  }
}
