import Restructure
import TestSupport
import Testing

@testable import Rules

@Suite("What always holds of claims under a policy")
struct PolicyPropertyTests {
  static let seeds: [UInt64] = Array(1...60)

  /// A random plan with wishes, service, a policy and decisions made up from the same seed.
  private struct World {
    private(set) var programme: Programme
    private var plan: RandomPlan
    private var random: SplitMix64

    init(seed: UInt64) {
      plan = RandomPlan(seed: seed)
      random = SplitMix64(seed: seed ^ 0x5EED)
      programme = plan.programme
      for index in programme.staff.indices {
        programme.staff[index].continuousServiceFrom = pick([
          nil, LocalDate(year: 2023, month: 3, day: 1), LocalDate(year: 2023, month: 3, day: 3),
        ])
      }
      for from in 1...6 {
        programme.matches.append(
          PostMatch(
            fromPost: "P\(from)", toPost: pick(["N1", "N2", "N3", "N4"]), percent: pick([60, 80]),
            assessedBy: nil, assessedOn: nil, place: Place(file: "matches.csv", line: from)))
      }
      for person in 1...20 where pick([true, false]) {
        programme.preferences.append(
          Preference(
            employee: "E\(person)", post: pick(["N1", "N2"]), rank: pick([1, 2]),
            givenOn: pick([nil, Scenario.day]), place: Place(file: "preferences.csv", line: person))
        )
      }
      var policy = Policy(
        name: "random", title: "Random", from: PolicyCase.day("2000-01-01"), basis: PolicyCase.basis
      )
      var pool = Pool(name: "some", basis: PolicyCase.basis)
      pool.include = ["E1", "E2"]
      pool.exclude = ["E3"]
      pool.who = .only(.field(.contract, of: .held, isOneOf: ["permanent"]))
      policy.pools = [pool]
      policy.modes = RingFence.Mode.allCases.map { mode in
        var rule = ModeRule(mode, basis: PolicyCase.basis)
        rule.entry = pick([true, true, false]) ? test(depth: 2) : nil
        return rule
      }
      programme.policy = policy
      programme.decisions = (1...4).map { decision($0) }
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &random)]
    }

    mutating func test(depth: Int) -> PolicyTest {
      let form = depth == 0 ? 0 : pick([0, 0, 1, 2, 3, 4])
      switch form {
      case 1: return .form(.all([test(depth: depth - 1), test(depth: depth - 1)]))
      case 2: return .form(.any([test(depth: depth - 1), test(depth: depth - 1)]))
      case 3: return .form(.not(test(depth: depth - 1)))
      case 4:
        return .form(.unless(test(depth: depth - 1), exception: test(depth: depth - 1)))
      default: return .only(condition())
      }
    }

    private mutating func condition() -> PolicyCondition {
      pick([
        .field(.contract, of: .held, isOneOf: ["permanent"]),
        .field(.group, of: .claimed, isOneOf: ["teacher"]), .same(.group), .pool("some"),
        .gradeGap(up: .stated(1), down: nil, scale: nil), .match(.stated(70)),
        .sources(.init(atLeast: 2)), .claimants(.init(.atMost, .places)),
        .service(.stated(Period(2, .years)), of: .continuous),
        .holds(QualificationTest(parsing: "HI"), within: nil), .state(.displaced), .protected([]),
        .wish(rankAtMost: 1, by: nil), .wish(rankAtMost: nil, by: Scenario.day),
        .date(from: Scenario.day, before: nil),
      ])
    }

    private mutating func decision(_ number: Int) -> HumanDecision {
      var decision = PolicyCase.decision(
        "D\(number)", pick([.assign, .exclude, .suitable, .acceptVR]),
        of: "E\(Int.random(in: 1...20, using: &random))", on: "2025-01-01")
      decision.toPost = pick(["N1", "N2"])
      return decision
    }

    /// The same programme with the rows of staff.csv in another order.
    mutating func shuffled() -> Programme {
      var other = programme
      other.staff.shuffle(using: &random)
      return other
    }
  }

  private func judge(_ programme: Programme) -> ClaimJudge {
    ClaimJudge(PlanInForce(programme, on: Scenario.day))
  }

  /// What the book says of everybody with a case: person, rule, and what is missing.
  private func claims(_ programme: Programme) -> Set<[String]> {
    let book = ClaimBook(judge(programme))
    var found: Set<[String]> = []
    for kind in book.kinds {
      for member in kind.members {
        let holding = book.cases[member]
        for claim in kind.claims {
          found.insert(
            [holding.employee, holding.post, claim.rule.id, claim.rule.toPost]
              + book.missing(to: member, under: claim))
        }
      }
    }
    return found
  }

  @Test("The worlds hold claims that the policy refuses, and claims that it lets stand")
  func worldsAreVaried() {
    var (refused, stands) = (0, 0)
    for seed in Self.seeds {
      let world = World(seed: seed).programme
      var without = world
      without.policy = nil
      let (free, bound) = (claims(without), claims(world))
      refused += free.count - bound.count
      stands += bound.count
    }
    #expect(refused > 50)
    #expect(stands > 50)
  }

  @Test("The order of rows in staff.csv changes nothing", arguments: seeds)
  func orderDoesNotMatter(seed: UInt64) {
    var world = World(seed: seed)
    #expect(claims(world.shuffled()) == claims(world.programme))
  }

  @Test("The book says of each person what the judge says of that person alone", arguments: seeds)
  func bookAgreesWithJudge(seed: UInt64) {
    let programme = World(seed: seed).programme
    let judge = judge(programme)
    let inBook = Set(claims(programme).map { Array($0.prefix(4)) })
    var alone: Set<[String]> = []
    for holding in programme.staff {
      for post in programme.newPosts + programme.posts {
        for rule in judge.rules(opening: post.id, to: holding)
        where judge.outcome(of: holding, under: rule) != .no {
          // A decision may give a place to somebody without a case, whom the book leaves out.
          if case .decision = rule, judge.plan.standing(of: holding) != .atRisk { continue }
          alone.insert([holding.employee, holding.post, rule.id, post.id])
        }
      }
    }
    #expect(inBook == alone)
  }

  @Test("A policy without entry tests judges as no policy", arguments: seeds)
  func emptyPolicy(seed: UInt64) {
    var with = World(seed: seed).programme
    for index in with.policy?.modes.indices ?? 0..<0 { with.policy?.modes[index].entry = nil }
    var without = with
    without.policy = nil
    #expect(claims(with) == claims(without))
  }

  @Test("Another test in an entry never adds a claim", arguments: seeds)
  func testsOnlyTakeAway(seed: UInt64) {
    var world = World(seed: seed)
    var stricter = world.programme
    for index in stricter.policy?.modes.indices ?? 0..<0 {
      let entry = stricter.policy?.modes[index].entry
      stricter.policy?.modes[index].entry = .form(
        .all((entry.map { [$0] } ?? []) + [world.test(depth: 1)]))
    }
    let before = Set(claims(world.programme).map { Array($0.prefix(4)) })
    let after = Set(claims(stricter).map { Array($0.prefix(4)) })
    #expect(after.isSubset(of: before))
  }

  @Test("A decision and its reversal are as neither", arguments: seeds)
  func reversedDecisions(seed: UInt64) {
    let programme = World(seed: seed).programme
    var (neither, both) = (programme, programme)
    neither.decisions = []
    both.decisions += programme.decisions.enumerated().map { number, decision in
      var reversal = PolicyCase.decision("X\(number)", .reverse, of: "", on: "2025-02-01")
      reversal.reverses = decision.id
      return reversal
    }
    #expect(claims(both) == claims(neither))
    let (left, right) = (judge(both), judge(neither))
    for holding in programme.staff {
      for row in programme.ringFences {
        #expect(
          left.tests(of: holding, under: left.rule(row))
            == right.tests(of: holding, under: right.rule(row)))
      }
    }
  }

  @Test(
    "Every test that does not hold says what would turn it, and none that holds does",
    arguments: seeds)
  func changesAreThere(seed: UInt64) {
    let programme = World(seed: seed).programme
    let judge = judge(programme)
    for holding in programme.staff {
      for row in programme.ringFences {
        let tests = judge.tests(of: holding, under: judge.rule(row))
        #expect(
          tests.reduce(Truth.yes) { $0 && $1.holds }
            == judge.outcome(of: holding, under: judge.rule(row)))
        for test in tests { #expect((test.nearestChange == nil) == (test.holds == .yes)) }
      }
    }
  }
}
