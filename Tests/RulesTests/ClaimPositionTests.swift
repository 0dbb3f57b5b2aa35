import Restructure
import Testing

@testable import Rules

@Suite("How a claim stands and how the post is filled")
struct ClaimPositionTests {
  /// So many holders of P1, beside E1, who may claim so many places in N1.
  private func plan(
    others: Int, places: Int?, mode: RingFence.Mode = .ringFence, entry: PolicyTest? = nil
  ) -> PolicyCase {
    var plan = PolicyCase(entry: entry, mode: mode)
    for number in 0..<others {
      plan.programme.staff.append(PolicyCase.holding("E\(number + 2)", in: "P1", line: number + 3))
    }
    plan.programme.newPosts[0].positions = places
    return plan
  }

  private func position(_ plan: PolicyCase) -> ClaimPosition {
    plan.judge.position(of: plan.holding, under: plan.rule)
  }

  /// The answer in a word, with its numbers.
  private func word(_ position: ClaimPosition) -> String {
    switch position.answer {
    case .uncontested: "uncontested"
    case .contested(let rivals, _, let contest): "contested \(rivals) \(contest?.name ?? "-")"
    case .reserved(let groups):
      "reserved " + groups.map { "\($0.group) \($0.claimants)" }.joined(separator: ", ")
    case .noPlace(let why): "no place: \(why)"
    case .assigned(let decision): "assigned \(decision.id)"
    case .waiting(let facts): "waiting \(facts.joinedInWords)"
    case .notEligible(let test): "not eligible: \(test.name.rawValue)"
    }
  }

  @Test(
    "Claimants below, at and above the places",
    arguments: [
      (1, 3, "uncontested"), (2, 3, "uncontested"), (3, 3, "contested 3 -"),
      (0, 0, "no place: there is none"),
    ])
  func contested(others: Int, places: Int, expected: String) {
    #expect(word(position(plan(others: others, places: places))) == expected)
  }

  @Test("Places that are not known make the claim wait")
  func unknownPlaces() {
    #expect(word(position(plan(others: 1, places: nil))) == "waiting number of places in N1")
  }

  @Test("A condition that does not hold makes it wait; any other failing test ends it")
  func waiting() {
    var plan = plan(others: 0, places: 1)
    plan.programme.conditions = [
      Condition(
        name: "site", asks: "A site is agreed", value: .holds(false),
        place: Place(file: "programme.yaml", line: 9))
    ]
    plan.programme.ringFences[0].condition = "site"
    #expect(word(position(plan)) == "waiting “A site is agreed” does not hold")
    plan.programme.conditions[0].value = .notKnown
    #expect(word(position(plan)) == "waiting “A site is agreed”")
    plan.programme.newPosts[0].requires = QualificationTest(parsing: "QTS")
    plan.programme.staff[0].qualifications = ["HI"]
    #expect(word(position(plan)) == "not eligible: holds what the post requires")
  }

  @Test("A rival of whom it is not known leaves open whether there is a contest")
  func unknownRival() {
    var plan = plan(others: 1, places: 1)
    plan.programme.newPosts[0].requires = QualificationTest(parsing: "QTS")
    plan.programme.staff[0].qualifications = ["QTS"]
    #expect(word(position(plan)) == "waiting whether 1 other may claim N1")
    plan.programme.staff[1].qualifications = ["QTS"]
    #expect(word(position(plan)) == "contested 1 -")
  }

  @Test("Rivals at a later tier come after, those at an earlier one before")
  func tiers() {
    var plan = plan(others: 0, places: 1)
    plan.add("E2", in: "P2")
    var row = PolicyCase.row("R2", to: "N1", from: ["P2"], mode: .ringFence, line: 3)
    row.statedTier = 4
    plan.programme.ringFences.append(row)
    #expect(word(position(plan)) == "uncontested")
    plan.programme.ringFences[1].statedTier = 3
    #expect(word(position(plan)) == "contested 1 -")
    plan.programme.ringFences[1].statedTier = 1
    #expect(word(position(plan)) == "contested 1 -")
  }

  @Test(
    "Places in hours are held against hours",
    arguments: [("1.0", "uncontested"), ("0.9", "contested 1 -")])
  func hours(size: String, expected: String) throws {
    var plan = plan(others: 1, places: nil)
    plan.programme.newPosts[0].fte = try FTE(parsing: size)
    for index in plan.programme.staff.indices {
      plan.programme.staff[index].fte = try FTE(parsing: "0.5")
    }
    #expect(word(position(plan)) == expected)
  }

  // MARK: - The mode in which it is filled

  private func chain() -> [ModeRule] {
    func rule(
      _ mode: RingFence.Mode, _ test: PolicyCondition.ClaimantTest, _ next: RingFence.Mode?
    ) -> ModeRule {
      var rule = ModeRule(mode, basis: PolicyCase.basis)
      rule.entry = .only(.claimants(test))
      rule.otherwise = next
      return rule
    }
    return [
      rule(.assimilate, .init(.exactly, .number(1)), .match),
      rule(.match, .init(.atMost, .places), .ringFence),
    ]
  }

  @Test(
    "One claimant is assimilated, as many as there are places are matched, more are ring-fenced",
    arguments: [
      (0, RingFence.Mode.assimilate, "uncontested"), (1, .match, "uncontested"),
      (2, .ringFence, "contested 2 panel"),
    ])
  func otherwise(others: Int, mode: RingFence.Mode, answer: String) {
    var plan = plan(others: others, places: 2, mode: .assimilate)
    plan.programme.policy?.modes = chain()
    var everyMode = Contest(name: "any", basis: PolicyCase.basis)
    everyMode.modes = []
    var contest = Contest(name: "panel", basis: PolicyCase.basis)
    contest.modes = [.ringFence, .limited]
    plan.programme.policy?.contests = [everyMode, contest]
    let position = position(plan)
    #expect(position.filling?.mode == mode)
    #expect(position.filling?.insteadOf == (mode == .assimilate ? nil : .assimilate))
    #expect(word(position) == answer)
    // Whether somebody may claim does not depend on how many do.
    #expect(plan.outcome == .yes)
  }

  @Test("Where the policy does not say what happens instead, the mode is not known")
  func noOtherwise() {
    var plan = plan(others: 1, places: 1, mode: .assimilate)
    plan.programme.policy?.modes = Array(chain().prefix(1))
    plan.programme.policy?.modes[0].otherwise = nil
    #expect(position(plan).filling?.mode == nil)
    plan.programme.policy?.modes[0].otherwise = .assimilate
    #expect(position(plan).filling?.mode == nil)
  }

  // MARK: - Groups that come first

  /// E1 and two others for one place; E2 is on maternity leave.
  private func ranked(preempts: Bool, protecting people: [Int] = [1]) -> PolicyCase {
    var plan = plan(others: 2, places: 1)
    for person in people { plan.programme.staff[person].protection = .maternityLeave }
    plan.programme.policy?.ranks = [
      PriorityGroup(
        name: "Family leave", who: .only(.protected([])), preempts: preempts,
        basis: PolicyCase.basis),
      PriorityGroup(
        name: "At risk", who: .only(.state(.atRisk)), preempts: false, basis: PolicyCase.basis),
    ]
    return plan
  }

  @Test("A group that comes before any contest may take every vacancy")
  func reserved() {
    let position = position(ranked(preempts: true))
    #expect(word(position) == "reserved Family leave 1")
    #expect(position.rank?.number == 2)
    #expect(position.rank?.groups == 2)
  }

  @Test("A group that only orders takes nothing out of the contest")
  func ordersOnly() {
    #expect(word(position(ranked(preempts: false))) == "contested 2 -")
  }

  @Test("Within the group that comes first, only its own members compete")
  func ownGroup() {
    #expect(word(position(ranked(preempts: true, protecting: [0]))) == "uncontested")
    #expect(word(position(ranked(preempts: true, protecting: [0, 1]))) == "contested 1 -")
  }

  @Test("Who comes first is told so, and the others for whom the place is reserved")
  func firstInWords() {
    let first = ranked(preempts: true, protecting: [0])
    #expect(
      position(first).sentences(first.judge.plan).contains(
        "Comes before any contest, and there is a place."))
    let other = ranked(preempts: true)
    #expect(
      position(other).sentences(other.judge.plan).contains(
        "Reserved for 1 person in “Family leave”, who comes before any contest."))
  }

  @Test("With places to spare the rest are contested")
  func placesToSpare() {
    var plan = ranked(preempts: true)
    plan.programme.newPosts[0].positions = 2
    let position = position(plan)
    #expect(word(position) == "contested 2 -")
    #expect(position.reservations == [.init(group: "Family leave", claimants: 1)])
  }

  @Test("Groups never order the places that remain in one's own post")
  func ownPost() {
    var plan = ranked(preempts: true)
    var change = PostChange(
      id: "C1", post: "P1", becomes: .reduce, place: Place(file: "changes.csv", line: 2))
    change.remainPositions = 1
    plan.programme.changes = [change]
    let position = plan.judge.position(of: plan.holding, under: .ownPost(change))
    #expect(word(position) == "contested 2 -")
    #expect(position.reservations.isEmpty)
  }

  @Test("The only place that a decision gives to another is left to nobody else")
  func assignedRival() {
    var plan = plan(others: 1, places: 1)
    var decision = PolicyCase.decision("D1", .assign, of: "E2")
    decision.toPost = "N1"
    plan.programme.decisions = [decision]
    #expect(word(position(plan)) == "no place: decisions give 1 place to 1 other person")
    let other = plan.programme.staff[1]
    let rule = plan.judge.rules(opening: "N1", to: other)[0]
    #expect(word(plan.judge.position(of: other, under: rule)) == "assigned D1")
  }

  @Test("The sentences say the turn, the numbers, the contest and the group")
  func sentences() {
    var plan = ranked(preempts: false)
    plan.programme.policy?.modes[0].label = "competition"
    var contest = Contest(name: "panel", basis: PolicyCase.basis)
    contest.methods = ["interview"]
    contest.tieBreaks = [.furtherExercise, .lot]
    plan.programme.policy?.contests = [contest]
    #expect(
      position(plan).sentences(plan.judge.plan) == [
        "R1 opens it by competition (ring-fence) at tier 3 [Example guide, section 4].",
        "3 people may claim it at this turn or before; there is 1 place.",
        "Contested, with 2 rivals: decided by interview, a tie settled by a further exercise, then "
          + "lot [Example guide, section 4].",
        "Stands in group 2 of 2, “At risk”, which orders claims to vacancies [Example guide, "
          + "section 4].",
      ])
  }

  @Test("Who stands in a group by a protection is told its dates, the day and the row")
  func protectedInWords() {
    var plan = ranked(preempts: true, protecting: [0])
    plan.programme.staff[0].protectedTo = PolicyCase.day("2018-01-31")
    #expect(
      position(plan).sentences(plan.judge.plan).last
        == "Stands in group 1 of 2, “Family leave”, which comes before any contest [Example guide, "
        + "section 4]: maternity leave (start not stated, to 31 January 2018; staff.csv:2) is in "
        + "force on 1 September 2017, the day on which they are judged.")
  }

  private static func contest(_ change: (inout Contest) -> Void) -> Contest {
    var contest = Contest(name: "panel", basis: PolicyCase.basis)
    change(&contest)
    return contest
  }

  private static let contests: [(contest: Contest, words: String)] = [
    (contest { _ in }, "decided as “panel” says"),
    (
      contest { $0.methods = ["interview", "presentation"] },
      "decided by interview and presentation"
    ),
    (
      contest {
        $0.criteria = [
          .init(name: "Skills", weight: Level(parsing: "40%")), .init(name: "Craft", weight: nil),
        ]
      }, "decided as “panel” says, scored on Skills (40%) and Craft"
    ),
    (contest { $0.assessors = 1 }, "decided as “panel” says, by at least 1 assessor"),
    (
      contest { $0.isModerated = true },
      "decided as “panel” says, moderated by somebody independent"
    ),
    (contest { $0.isModerated = false }, "decided as “panel” says"),
    (
      contest { $0.passMark = .stated(Level(parsing: "60%") ?? .whole) },
      "decided as “panel” says, with a pass mark of 60%"
    ),
    (
      contest { $0.passMark = .term("mark", Place(file: "policy.yaml", line: 9)) },
      "decided as “panel” says, with the pass mark of the term mark"
    ),
    (contest { $0.unit = .fte }, "decided as “panel” says, the places counted in hours"),
    (contest { $0.unit = .heads }, "decided as “panel” says, the places counted in people"),
    (
      contest { $0.tieBreaks = Contest.TieBreak.allCases },
      "decided as “panel” says, a tie settled by the criteria in their order, then a further "
        + "exercise, then interview, then the person's own preference, then continuous service, "
        + "then lot"
    ),
  ]

  @Test("A contest in words", arguments: contests)
  func contestInWords(contest: Contest, words: String) {
    #expect(contest.inWords == words)
  }
}
