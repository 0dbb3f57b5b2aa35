import Restructure
import Testing

@testable import Rules

@Suite("Conditions joined by and, or, not and unless")
struct PolicyCombinationTests {
  private static let yes = PolicyTest.only(.field(.post, of: .held, isOneOf: ["P1"]))
  private static let no = PolicyTest.only(.field(.post, of: .held, isOneOf: ["P9"]))
  private static let unknown = PolicyTest.only(.match(.stated(70)))
  private static let claimants = PolicyTest.only(.claimants(.init(.exactly, .number(7))))
  private static let missing = Truth.notKnown(["the match of P1 and N1"])

  @Test(
    "The truth of a composite",
    arguments: [
      (PolicyTest.form(.all([yes, yes])), Truth.yes), (.form(.all([yes, no])), .no),
      (.form(.all([unknown, no])), .no), (.form(.all([yes, unknown])), missing),
      (.form(.all([])), .yes), (.form(.any([])), .no), (.form(.any([no, yes])), .yes),
      (.form(.any([unknown, yes])), .yes), (.form(.any([unknown, no])), missing),
      (.form(.not(yes)), .no), (.form(.not(no)), .yes), (.form(.not(unknown)), missing),
      (.form(.not(.form(.not(yes)))), .yes),
      (.form(.unless(yes, exception: no)), .yes), (.form(.unless(yes, exception: yes)), .no),
      (.form(.unless(no, exception: no)), .no), (.form(.unless(yes, exception: unknown)), missing),
      (.form(.unless(no, exception: unknown)), .no),
      (.form(.not(.form(.all([yes, no])))), .yes), (.form(.not(.form(.any([no, no])))), .yes),
      (.form(.not(.form(.unless(yes, exception: no)))), .no),
    ])
  func truth(test: PolicyTest, expected: Truth) {
    #expect(PolicyCase(entry: test).outcome == expected)
  }

  @Test(
    "A number of claimants blocks nobody, wherever it stands and however it is turned",
    arguments: [
      (claimants, Truth.yes), (.form(.not(claimants)), .yes),
      (.form(.not(.form(.not(claimants)))), .yes), (.form(.all([claimants, no])), .no),
      (.form(.all([yes, claimants])), .yes), (.form(.any([claimants, no])), .yes),
      (.form(.not(.form(.any([claimants, no])))), .yes),
      (.form(.not(.form(.all([claimants, yes])))), .yes),
      (.form(.not(.form(.any([claimants, yes])))), .no),
      (.form(.unless(yes, exception: claimants)), .yes),
      (.form(.unless(claimants, exception: yes)), .no),
    ])
  func neutral(test: PolicyTest, expected: Truth) {
    #expect(PolicyCase(entry: test).outcome == expected)
  }

  @Test("Each condition of an entry is a test of its own; a composite is one with its parts")
  func parts() {
    let plan = PolicyCase(
      entry: .form(
        .all([Self.yes, Self.claimants, .form(.any([Self.no, Self.yes]), name: "near"), Self.yes])))
    #expect(plan.tests.map(\.name) == [.hasCase, .named, .heldField, .anyOf, .heldField])
    #expect(plan.tests[3].parts.map(\.name) == [.heldField, .heldField])
    #expect(plan.tests[3].parts.map(\.holds) == [.no, .yes])
    #expect(plan.tests[3].fact == "“near”: 1 of 2 parts holds")
    #expect(plan.tests[3].source == "Example guide, section 4 (policy.yaml:11)")
  }

  @Test(
    "What is ruled out is worded without two negatives",
    arguments: [
      (PolicyTest.form(.not(no)), Truth.yes, "what is ruled out is not so"),
      (.form(.not(yes)), .no, "what is ruled out is so"),
      (.form(.not(unknown)), missing, "what is ruled out may be so: it is not known"),
      (
        .form(.unless(yes, exception: no)), .yes,
        "the exception, which stands last, is not so"
      ),
      (.form(.unless(yes, exception: yes)), .no, "the exception, which stands last, is so"),
      (
        .form(.unless(yes, exception: unknown)), missing,
        "the exception, which stands last, may be so: it is not known"
      ),
    ])
  func ruledOut(test: PolicyTest, expected: Truth, fact: String) {
    let plan = PolicyCase(entry: test)
    #expect(plan.last?.holds == expected)
    #expect(plan.last?.fact == fact)
  }

  @Test("The change of an any is its cheapest part, of an all every part that fails")
  func smallestChange() {
    var plan = PolicyCase()
    plan.programme.matches = [
      PostMatch(
        fromPost: "P1", toPost: "N1", percent: 60, assessedBy: nil, assessedOn: nil,
        place: Place(file: "matches.csv", line: 2))
    ]
    let match = PolicyTest.only(.match(.stated(70)))
    let event = PolicyTest.only(.event("structure-approved", by: nil))
    plan.programme.policy?.modes[0].entry = .form(.any([Self.no, match, event]))
    #expect(plan.last?.nearestChange == "if “structure-approved” had happened")
    plan.programme.policy?.modes[0].entry = .form(.any([Self.no, match]))
    #expect(plan.last?.nearestChange == "if the match were at least 70%: it is 60%")
    plan.programme.policy?.modes[0].entry = .form(.any([.form(.all([match, event]))]))
    #expect(
      plan.last?.nearestChange == "if the match were at least 70%: it is 60%, and if "
        + "“structure-approved” had happened")
    plan.programme.policy?.modes[0].entry = .form(.not(Self.yes))
    #expect(plan.last?.nearestChange == "if the post of post P1 were not P1")
  }

  @Test("What a policy says of days outside its own is not known")
  func outOfForce() {
    var plan = PolicyCase(entry: Self.no)
    plan.programme.policy?.modes[0].tier = 9
    #expect(plan.outcome == .no)
    #expect(plan.rule.tier == 9)
    plan.on = PolicyCase.day("2014-12-31")
    #expect(plan.outcome == .notKnown(["what the policy example asks on 31 December 2014"]))
    #expect(plan.rule.tier == 3)
    plan.on = PolicyCase.day("2017-01-10")
    plan.programme.policy?.to = PolicyCase.day("2017-01-09")
    #expect(plan.outcome == .notKnown(["what the policy example asks on 10 January 2017"]))
    plan.programme.policy?.to = PolicyCase.day("2017-01-10")
    #expect(plan.outcome == .no)
  }

  @Test(
    "A row runs at its own tier, else at the policy's for its mode, else at the mode's own",
    arguments: [(4, 7, 4), (nil, 7, 7), (4, nil, 4), (nil, nil, 3)] as [(Int?, Int?, Int)])
  func tier(stated: Int?, policy: Int?, expected: Int) {
    var plan = PolicyCase()
    plan.programme.ringFences[0].statedTier = stated
    plan.programme.policy?.modes[0].tier = policy
    #expect(plan.rule.tier == expected)
    #expect(ClaimBook(plan.judge).kinds.first?.claims.first?.rule.tier == expected)
  }

  @Test("What remains of one's own post is claimed whatever the policy asks of ring-fences")
  func ownPost() {
    var plan = PolicyCase(entry: Self.no)
    var change = PostChange(
      id: "C1", post: "P1", becomes: .reduce, place: Place(file: "changes.csv", line: 2))
    change.remainPositions = 1
    plan.programme.changes = [change]
    #expect(plan.judge.outcome(of: plan.holding, under: .ownPost(change)) == .yes)
  }
}
