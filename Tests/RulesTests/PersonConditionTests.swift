import Restructure
import Testing

@testable import Rules

@Suite("Conditions of the person, the post and the day")
struct PersonConditionTests {
  @Test(
    "A field of the post held, of the holding or of the post claimed is one of some words",
    arguments: [
      (PolicyField.service, PolicyCondition.Side.held, ["music"], Truth.yes),
      (.service, .held, ["Finance", "Art"], .no), (.service, .claimed, ["Music"], .yes),
      (.group, .held, ["teacher"], .notKnown(["the group of post P1"])),
      (.group, .claimed, ["teacher"], .notKnown(["the group of post N1"])),
      (.post, .held, ["P1"], .yes), (.post, .claimed, ["P1"], .no), (.kind, .held, ["post"], .yes),
      (.contract, .held, ["Permanent"], .yes), (.contract, .held, ["casual"], .no),
      (.holding, .held, ["substantive"], .yes),
      (.terms, .held, ["green book"], .notKnown(["the terms of E1"])),
      (.qualification, .held, ["QTS"], .notKnown(["qualifications of E1"])),
    ])
  func field(
    field: PolicyField, side: PolicyCondition.Side, words: [String], expected: Truth
  ) {
    #expect(PolicyCase(entry: .only(.field(field, of: side, isOneOf: words))).outcome == expected)
  }

  @Test(
    "A field is the same in both posts, and not known where either lacks it",
    arguments: [
      ("teacher", "Teacher", Truth.yes), ("teacher", "support", .no),
      (nil, "support", .notKnown(["the group of post P1"])),
      (nil, nil, .notKnown(["the group of post P1", "the group of post N1"])),
    ] as [(String?, String?, Truth)])
  func same(held: String?, claimed: String?, expected: Truth) {
    var plan = PolicyCase(entry: .only(.same(.group)))
    plan.programme.posts[0].group = held
    plan.programme.newPosts[0].group = claimed
    #expect(plan.outcome == expected)
  }

  // MARK: - Qualifications

  @Test(
    "A qualification is held, or can be held by the end of a period",
    arguments: [
      // Judged on 1 September 2017: six months on is 1 March 2018.
      (["HI"], nil, Truth.yes), (["HI by 2017-09-01"], nil, .no),
      (["HI by 2018-02-28"], 6, .yes), (["HI by 2018-03-01"], 6, .yes),
      (["hi  BY 2018-03-02"], 6, .no), (["VI"], 6, .no), ([], 6, .no),
      (nil, 6, .notKnown(["qualifications of E1"])),
    ] as [([String]?, Int?, Truth)])
  func qualification(recorded: [String]?, months: Int?, expected: Truth) {
    var plan = PolicyCase(
      entry: .only(
        .holds(
          QualificationTest(parsing: "HI"), within: months.map { .stated(Period($0, .months)) })))
    plan.programme.staff[0].qualifications = recorded
    #expect(plan.outcome == expected)
    if expected == .no {
      let by = months == nil ? "" : " by 1 March 2018"
      #expect(plan.last?.nearestChange == "if they held HI\(by)")
    }
  }

  @Test("What a post requires can be reached only where the policy gives time for it")
  func required() {
    var plan = PolicyCase(entry: .only(.match(.stated(0))))
    plan.programme.newPosts[0].requires = QualificationTest(parsing: "QTS; HI | VI")
    plan.programme.staff[0].qualifications = ["HI by 2017-12-31"]
    #expect(plan.outcome == .no)
    #expect(plan.tests.last?.nearestChange == "if they held QTS and (HI or VI)")
    let asked = PolicyTest.only(.holds(nil, within: .stated(Period(6, .months))))
    plan.programme.policy?.modes[0].entry = asked
    #expect(plan.tests.map(\.name) == [.hasCase, .named, .qualified])
    #expect(plan.tests.last?.nearestChange == "if they held QTS by 1 March 2018")
    plan.programme.staff[0].qualifications?.append("QTS")
    #expect(plan.outcome == .yes)
  }

  // MARK: - Standing and protection

  @Test(
    "A person at risk is displaced only where nothing of the post remains",
    arguments: [
      (PostChange.Fate.disestablish, nil, Truth.yes), (.reduce, 0, .yes), (.reduce, 1, .no),
      (.reduce, nil, .notKnown(["how much of P1 remains"])),
    ] as [(PostChange.Fate, Int?, Truth)])
  func displaced(fate: PostChange.Fate, remain: Int?, expected: Truth) {
    var plan = PolicyCase(entry: .only(.state(.displaced)))
    var change = PostChange(
      id: "C1", post: "P1", becomes: fate, place: Place(file: "changes.csv", line: 2))
    change.remainPositions = remain
    plan.programme.changes = [change]
    #expect(plan.outcome == expected)
    plan.programme.policy?.modes[0].entry = .only(.state(.atRisk))
    #expect(plan.outcome == .yes)
  }

  @Test(
    "A protection counts on the day of judgement, if it is of a kind that is asked for",
    arguments: [
      ("2017-09-01", [], true), ("2017-08-31", [], false),
      ("2017-09-01", [Postholding.Protection.maternityLeave], true),
      ("2017-09-01", [.pregnancy], false),
    ] as [(String, Set<Postholding.Protection>, Bool)])
  func protected(to: String, kinds: Set<Postholding.Protection>, isMet: Bool) {
    var plan = PolicyCase(entry: .only(.protected(kinds)))
    plan.programme.staff[0].protection = .maternityLeave
    plan.programme.staff[0].protectedTo = PolicyCase.day(to)
    #expect(plan.outcome == Truth(isMet))
    #expect(plan.last?.date == PolicyCase.day("2017-09-01"))
  }

  @Test(
    "A protection stands with its dates, the day judged and the row",
    arguments: [
      ("2016-12-01", "2017-09-01", "(from 1 December 2016 to 1 September 2017; staff.csv:2) is"),
      ("2016-12-01", "2017-08-31", "(from 1 December 2016 to 31 August 2017; staff.csv:2) is not"),
      ("2016-12-01", nil, "(from 1 December 2016, no end stated; staff.csv:2) is"),
      (nil, "2017-09-01", "(start not stated, to 1 September 2017; staff.csv:2) is"),
      (nil, nil, "(no dates stated; staff.csv:2) is"),
    ] as [(String?, String?, String)])
  func protectionDated(from: String?, to: String?, expected: String) {
    var plan = PolicyCase(entry: .only(.protected([])))
    plan.programme.staff[0].protection = .maternityLeave
    plan.programme.staff[0].protectedFrom = from.map(PolicyCase.day)
    plan.programme.staff[0].protectedTo = to.map(PolicyCase.day)
    #expect(
      plan.last?.fact
        == "maternity leave \(expected) in force on 1 September 2017; a protection is asked for")
  }

  // MARK: - Wishes, events and days

  @Test(
    "A wish is ranked and dated",
    arguments: [
      (2, "2016-12-01", Truth.yes), (3, "2016-12-01", .no), (2, "2016-12-02", .no),
      (2, nil, .notKnown(["the day on which E1 gave the wish for N1"])), (3, nil, .no),
      // A wish that is dated after the answer's day has not been given.
      (1, "2017-01-11", .no),
    ] as [(Int, String?, Truth)])
  func wish(rank: Int, givenOn: String?, expected: Truth) {
    var plan = PolicyCase(
      entry: .only(.wish(rankAtMost: 2, by: PolicyCase.day("2016-12-01"))))
    plan.programme.preferences = [
      Preference(
        employee: "E1", post: "N1", rank: rank, givenOn: givenOn.map(PolicyCase.day),
        place: Place(file: "preferences.csv", line: 2)),
      Preference(
        employee: "E2", post: "N1", rank: 1, givenOn: PolicyCase.day("2016-11-01"),
        place: Place(file: "preferences.csv", line: 3)),
    ]
    #expect(plan.outcome == expected)
  }

  @Test("A wish without a day is enough where no day is asked for; none is none")
  func anyWish() {
    var plan = PolicyCase(entry: .only(.wish(rankAtMost: nil, by: nil)))
    #expect(plan.outcome == .no)
    #expect(plan.last?.nearestChange == "if they had given a wish for N1")
    plan.programme.preferences = [
      Preference(
        employee: "E1", post: "N1", rank: 9, place: Place(file: "preferences.csv", line: 2))
    ]
    #expect(plan.outcome == .yes)
  }

  @Test(
    "An event has happened once its day has come, and by a day where one is given",
    arguments: [
      ("2017-01-09", nil, true), ("2017-01-10", nil, true), ("2017-01-11", nil, false),
      ("2016-12-01", "2016-12-01", true), ("2016-12-02", "2016-12-01", false),
    ] as [(String, String?, Bool)])
  func event(on: String, by: String?, isMet: Bool) {
    var plan = PolicyCase(
      entry: .only(.event("structure-approved", by: by.map(PolicyCase.day))))
    plan.programme.events["structure-approved"] = PolicyCase.day(on)
    #expect(plan.outcome == Truth(isMet))
    plan.programme.policy?.modes[0].entry = .form(
      .not(.only(.event("structure-approved", by: by.map(PolicyCase.day)))))
    #expect(plan.outcome == Truth(!isMet))
  }

  @Test(
    "Of an event without a date it is not known whether it has happened, and claims wait for it")
  func undatedEvent() throws {
    var plan = PolicyCase(entry: .only(.event("structure-approved", by: nil)))
    let fact = "whether “structure-approved” has happened"
    #expect(plan.outcome == .notKnown([fact]))
    #expect(plan.last?.nearestChange == "if “structure-approved” had happened")
    let position = plan.judge.position(of: plan.holding, under: plan.rule)
    guard case .waiting(let facts) = position.answer else {
      Issue.record("it does not wait")
      return
    }
    #expect(facts == [fact])
    // What holds until it happens goes on holding while nobody says that it has.
    plan.programme.policy?.modes[0].entry = .form(
      .not(.only(.event("structure-approved", by: nil))))
    #expect(plan.outcome == .yes)
  }

  @Test(
    "A claim waits for an event that is still to come in time, and not for one that came too late",
    arguments: [
      ("2017-01-11", nil, true), ("2017-01-11", "2017-01-11", true),
      ("2017-01-12", "2017-01-11", false), ("2017-01-09", "2017-01-08", false),
    ] as [(String, String?, Bool)])
  func eventToCome(on: String, by: String?, waits: Bool) {
    var plan = PolicyCase(
      entry: .only(.event("structure-approved", by: by.map(PolicyCase.day))))
    plan.programme.events["structure-approved"] = PolicyCase.day(on)
    #expect(plan.outcome == .no)
    let position = plan.judge.position(of: plan.holding, under: plan.rule)
    let isWaiting = if case .waiting = position.answer { true } else { false }
    #expect(isWaiting == waits)
  }

  @Test(
    "The day of the answer is on or after one day and before another",
    arguments: [
      ("2017-01-10", nil, true), ("2017-01-11", nil, false), (nil, "2017-01-11", true),
      (nil, "2017-01-10", false), ("2017-01-01", "2017-02-01", true),
    ] as [(String?, String?, Bool)])
  func date(from: String?, before: String?, isMet: Bool) {
    let plan = PolicyCase(
      entry: .only(.date(from: from.map(PolicyCase.day), before: before.map(PolicyCase.day))))
    #expect(plan.outcome == Truth(isMet))
  }

  @Test(
    "A declared condition holds, does not, or is not known",
    arguments: [
      (Condition.Value.holds(true), Truth.yes), (.holds(false), .no),
      (.notKnown, .notKnown(["“A site is agreed”"])),
    ])
  func declared(value: Condition.Value, expected: Truth) {
    var plan = PolicyCase(entry: .only(.declared("site")))
    #expect(plan.outcome == .notKnown(["whether “site” holds"]))
    plan.programme.conditions = [
      Condition(
        name: "site", asks: "A site is agreed", value: value,
        place: Place(file: "programme.yaml", line: 9))
    ]
    #expect(plan.outcome == expected)
  }

  // MARK: - Pools

  private func pooled(_ change: (inout Pool) -> Void) -> PolicyCase {
    var plan = PolicyCase(entry: .only(.pool("displaced")))
    var pool = Pool(name: "displaced", basis: PolicyCase.basis)
    change(&pool)
    plan.programme.policy?.pools = [pool]
    return plan
  }

  @Test("A pool leaves out by name before it takes in, and takes in before it describes")
  func pool() {
    let everybody = PolicyTest.only(.state(.atRisk))
    let nobody = PolicyTest.only(.state(.affected))
    #expect(pooled { _ in }.outcome == .no)
    #expect(pooled { $0.who = everybody }.outcome == .yes)
    #expect(pooled { $0.who = nobody }.outcome == .no)
    #expect(pooled { ($0.who, $0.include) = (nobody, ["E1"]) }.outcome == .yes)
    #expect(pooled { ($0.who, $0.exclude) = (everybody, ["E1"]) }.outcome == .no)
    #expect(pooled { ($0.include, $0.exclude) = (["E1"], ["E1"]) }.outcome == .no)
    #expect(
      pooled { $0.who = .only(.pool("displaced")) }.outcome
        == .notKnown(["who is in the pool displaced"]))
  }

  @Test("A row is open to a pool by its name")
  func openToPool() {
    var plan = pooled { $0.include = ["E1"] }
    plan.programme.policy?.modes = []
    let row = plan.programme.ringFences[0]
    plan.programme.ringFences = [
      RingFence(
        id: row.id, toPost: row.toPost,
        openTo: OpenTo(alternatives: [[.init(.pool("displaced"))]], text: "pool=displaced"),
        mode: row.mode, place: row.place)
    ]
    #expect(plan.outcome == .yes)
    #expect(ClaimBook(plan.judge).kinds.map(\.claims.count) == [1])
    plan.programme.policy?.pools[0].include = ["E2"]
    #expect(plan.outcome == .no)
    plan.programme.policy = nil
    #expect(plan.outcome == .notKnown(["who is in the pool displaced"]))
  }
}
