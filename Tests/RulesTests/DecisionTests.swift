import Restructure
import Testing

@testable import Rules

@Suite("Decisions of people with authority")
struct DecisionTests {
  private func plan(_ decisions: [HumanDecision]) -> PolicyCase {
    var plan = PolicyCase()
    plan.programme.decisions = decisions
    return plan
  }

  private func reversal(_ id: String, of other: String, on day: String) -> HumanDecision {
    var reversal = PolicyCase.decision(id, .reverse, of: "", on: day)
    reversal.reverses = other
    return reversal
  }

  @Test(
    "A decision counts from its own day, and a reversal ends it from its own",
    arguments: [
      ("2017-01-09", nil, true), ("2017-01-10", nil, true), ("2017-01-11", nil, false),
      ("2017-01-01", "2017-01-10", false), ("2017-01-01", "2017-01-11", true),
      // A reversal dated before the decision ends nothing.
      ("2017-01-05", "2017-01-04", true),
    ] as [(String, String?, Bool)])
  func days(on: String, reversedOn: String?, counts: Bool) {
    let plan = plan(
      [PolicyCase.decision("D1", .acceptVR, on: on)]
        + (reversedOn.map { [reversal("D2", of: "D1", on: $0)] } ?? []))
    #expect(plan.judge.plan.decisions.map(\.id) == (counts ? ["D1"] : []))
  }

  @Test("A reversal that is itself reversed ends nothing; one that reverses itself does no harm")
  func reversedReversal() {
    let vr = PolicyCase.decision("D1", .acceptVR, on: "2017-01-01")
    let first = reversal("D2", of: "D1", on: "2017-01-02")
    let second = reversal("D3", of: "D2", on: "2017-01-03")
    #expect(plan([vr, first, second]).judge.plan.decisions.map(\.id) == ["D1"])
    #expect(plan([vr, first]).judge.plan.decisions.isEmpty)
    let knot = [reversal("D4", of: "D4", on: "2017-01-02"), vr]
    #expect(plan(knot).judge.plan.decisions.map(\.id) == ["D1"])
  }

  @Test("Who leaves by agreement has no case, and the reason names the decision")
  func voluntaryRedundancy() {
    let plan = plan([PolicyCase.decision("D1", .acceptVR)])
    guard case .noCase(let reason) = plan.judge.plan.standing(of: plan.holding) else {
      Issue.record("there is a case")
      return
    }
    #expect(
      reason.words
        == "leaves by agreement, by decision D1 of A. Director (synthetic) on 1 December "
        + "2016, because “as agreed” (decisions.csv:2)")
    #expect(plan.tests.map(\.name) == [.hasCase])
    #expect(plan.tests.last?.nearestChange == "if decision D1 were reversed")
    #expect(ClaimBook(plan.judge).cases.isEmpty)
  }

  @Test(
    "An exclusion bars the post that it names, or every post where it names none",
    arguments: [("N1", Truth.no), ("N2", .yes), (nil, .no)] as [(String?, Truth)])
  func exclude(post: String?, expected: Truth) {
    var decision = PolicyCase.decision("D1", .exclude)
    decision.toPost = post
    let plan = plan([decision])
    #expect(plan.outcome == expected)
    if expected == .no {
      #expect(plan.tests.last?.name == .undecided)
      #expect(plan.tests.last?.fact.hasSuffix("because “as agreed” (decisions.csv:2)") == true)
      #expect(plan.tests.last?.nearestChange == "if decision D1 were reversed")
    }
  }

  @Test("A decision about one of two posts that somebody holds leaves the other alone")
  func oneOfTwoPosts() {
    var decision = PolicyCase.decision("D1", .exclude)
    decision.post = "P2"
    var plan = plan([decision])
    plan.add("E1", in: "P2")
    plan.programme.ringFences[0] = PolicyCase.row(
      "R1", to: "N1", from: ["P1", "P2"], mode: .ringFence, line: 2)
    let outcomes = plan.programme.staff.map { plan.judge.outcome(of: $0, under: plan.rule) }
    #expect(outcomes == [.yes, .no])
  }

  // MARK: - Places that are given

  private func assigned(to post: PostID) -> HumanDecision {
    var decision = PolicyCase.decision("D1", .assign)
    decision.toPost = post
    return decision
  }

  @Test("Who is given a place claims that and nothing else, and is like nobody")
  func assign() {
    var plan = plan([assigned(to: "N2")])
    var other = PolicyCase.post("N2", line: 3)
    other.isNew = true
    plan.programme.newPosts.append(other)
    plan.programme.staff.append(PolicyCase.holding("E2", in: "P1", line: 3))
    let book = ClaimBook(plan.judge)
    #expect(book.kinds.map(\.isAssigned) == [true, false])
    #expect(book.kinds.map { $0.claims.map(\.rule.id) } == [["D1"], ["R1"]])
    #expect(book.kinds[0].claims.map(\.rule.modeWord) == ["assign"])
    #expect(book.kinds[0].claims.map(\.rule.toPost) == ["N2"])
    #expect(plan.outcome == .no)
    #expect(
      plan.tests.last?.fact.hasPrefix(
        "they are given a place in N2, and claim no other, by decision")
        == true)
    let rules = plan.judge.rules(opening: "N2", to: plan.holding)
    #expect(rules.map(\.id) == ["D1"])
    #expect(
      plan.judge.tests(of: plan.holding, under: rules[0]).map(\.name) == [.hasCase, .decided])
    #expect(plan.judge.rules(opening: "N2", to: plan.programme.staff[1]).isEmpty)
  }

  @Test("A place that is given in one's own post is one of those that remain")
  func assignOwn() {
    var plan = plan([assigned(to: "P1")])
    var change = PostChange(
      id: "C1", post: "P1", becomes: .reduce, place: Place(file: "changes.csv", line: 2))
    change.remainPositions = 3
    plan.programme.changes = [change]
    plan.programme.staff.append(PolicyCase.holding("E2", in: "P1", line: 3))
    let book = ClaimBook(plan.judge)
    #expect(book.seats.filter(\.isOwnPost).map(\.capacity) == [.positions(3)])
    #expect(book.kinds.map { $0.claims.map(\.rule.id) } == [["D1"], ["C1", "R1"]])
    let own = book.kinds.compactMap { $0.claims.first?.seats }
    #expect(Set(own).count == 1)
  }

  @Test("An exclusion from the very post that is given stands against it")
  func contradiction() {
    var exclusion = PolicyCase.decision("D2", .exclude)
    exclusion.toPost = "N1"
    let plan = plan([assigned(to: "N1"), exclusion])
    let rule = plan.judge.rules(opening: "N1", to: plan.holding)[0]
    #expect(plan.judge.tests(of: plan.holding, under: rule).last?.name == .undecided)
    #expect(ClaimBook(plan.judge).kinds.map(\.claims.count) == [0])
  }

  @Test("A swap gives the volunteer's chair to the person, and the volunteer leaves")
  func swap() {
    var decision = PolicyCase.decision("D1", .swap)
    decision.with = "E9"
    var plan = plan([decision])
    var post = PolicyCase.post("P9", line: 9)
    post.positions = 5
    plan.programme.posts.append(post)
    plan.programme.staff.append(PolicyCase.holding("E9", in: "P9", line: 9))
    plan.programme.staff.append(PolicyCase.holding("E8", in: "P9", line: 8))
    let judge = plan.judge
    let book = ClaimBook(judge)
    #expect(book.seats.map(\.capacity) == [.positions(1)])
    #expect(book.seats.map(\.post) == ["P9"])
    #expect(book.seats.map(\.isOwnPost) == [false])
    #expect(book.kinds.map { $0.claims.map(\.rule.toPost) } == [["P9"]])
    guard case .noCase(.leavesByAgreement) = judge.plan.standing(of: plan.programme.staff[1]) else {
      Issue.record("the volunteer does not leave")
      return
    }
    #expect(judge.plan.standing(of: plan.programme.staff[2]) == .noCase(.noFateStated))
    plan.programme.changes.append(PolicyCase.change("C9", of: "P9"))
    #expect(ClaimBook(plan.judge).seats.map(\.capacity).first == .positions(0))
  }
}
