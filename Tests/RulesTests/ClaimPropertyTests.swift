import Restructure
import Rules
import TestSupport
import Testing

@Suite("What always holds of claims")
struct ClaimPropertyTests {
  static let seeds: [UInt64] = Array(1...60)

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

  @Test("The order of rows in staff.csv does not change who may claim", arguments: seeds)
  func orderDoesNotMatter(seed: UInt64) {
    var plan = RandomPlan(seed: seed)
    #expect(claims(plan.shuffled()) == claims(plan.programme))
  }

  @Test("The random plans hold claims, both certain and waiting for a fact")
  func plansHaveClaims() {
    let all = Self.seeds.flatMap { claims(RandomPlan(seed: $0).programme) }
    #expect(all.contains { $0.count == 4 })
    #expect(all.contains { $0.count > 4 })
  }

  @Test("The book says of each person what the judge says of that person alone", arguments: seeds)
  func bookAgreesWithJudge(seed: UInt64) {
    let programme = RandomPlan(seed: seed).programme
    let judge = judge(programme)
    let inBook = Set(claims(programme).map { Array($0.prefix(4)) })
    var alone: Set<[String]> = []
    for holding in programme.staff {
      for post in programme.newPosts + programme.posts {
        for rule in judge.rules(opening: post.id)
        where judge.outcome(of: holding, under: rule) != .no {
          alone.insert([holding.employee, holding.post, rule.id, post.id])
        }
      }
    }
    #expect(inBook == alone)
  }

  @Test("Adding an alternative never takes a claim away", arguments: seeds)
  func alternativeOnlyAdds(seed: UInt64) {
    var plan = RandomPlan(seed: seed)
    var wider = plan.programme
    wider.ringFences = wider.ringFences.map { row in
      var other = RingFence(
        id: row.id, toPost: row.toPost,
        openTo: OpenTo(
          alternatives: row.openTo.alternatives + [plan.alternative()], text: row.openTo.text),
        mode: row.mode, place: row.place)
      other.maxGradeGap = row.maxGradeGap
      return other
    }
    let (before, after) = (judge(plan.programme), judge(wider))
    for holding in plan.programme.staff {
      for (old, new) in zip(plan.programme.ringFences, wider.ringFences) {
        let was = before.outcome(of: holding, under: before.rule(old))
        let now = after.outcome(of: holding, under: after.rule(new))
        if was == .yes { #expect(now == .yes) }
        if was != .no { #expect(now != .no) }
      }
    }
  }

  @Test("Not turns yes and no round and leaves what is not known", arguments: seeds)
  func notNot(seed: UInt64) {
    var plan = RandomPlan(seed: seed)
    let judge = judge(plan.programme)
    for term in plan.alternative() + plan.alternative() {
      let opposite = OpenTo.Term(term.test, negated: !term.isNegated)
      for holding in plan.programme.staff {
        let (said, denied) = (named(holding, [term], judge), named(holding, [opposite], judge))
        #expect(said == !denied)
      }
    }
  }

  /// Whether a cell with one alternative names somebody.
  private func named(_ holding: Postholding, _ terms: [OpenTo.Term], _ judge: ClaimJudge) -> Truth {
    let row = RingFence(
      id: "R", toPost: "N1", openTo: OpenTo(alternatives: [terms], text: "made up"),
      mode: .ringFence, place: Place(file: "ring-fences.csv", line: 9))
    let tests = judge.tests(of: holding, under: judge.rule(row))
    // Somebody without a case is asked nothing more, whatever the cell says.
    return tests.first { $0.name == .named }?.holds ?? .notKnown([])
  }

  @Test("The tests stop at the first that fails, and agree with the outcome", arguments: seeds)
  func testsAgreeWithOutcome(seed: UInt64) {
    let programme = RandomPlan(seed: seed).programme
    let judge = judge(programme)
    for holding in programme.staff {
      for row in programme.ringFences {
        let tests = judge.tests(of: holding, under: judge.rule(row))
        #expect(tests.dropLast().allSatisfy { $0.holds != .no })
        let outcome = judge.outcome(of: holding, under: judge.rule(row))
        #expect(tests.reduce(Truth.yes) { $0 && $1.holds } == outcome)
        for test in tests { #expect((test.nearestChange == nil) == (test.holds == .yes)) }
      }
    }
  }

  @Test("The order of rows in staff.csv does not change what is found", arguments: seeds)
  func findingsDoNotDependOnOrder(seed: UInt64) {
    var plan = RandomPlan(seed: seed)
    func found(_ programme: Programme) -> Set<Finding> {
      Set(PlanFindings.all(in: programme, on: Scenario.day))
    }
    #expect(found(plan.shuffled()) == found(plan.programme))
  }
}
