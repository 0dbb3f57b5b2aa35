import Reports
import Restructure
import Rules
import Testing

@Suite("A policy in plain English")
struct PolicyTests {
  static let plan = SmallPlan(
    posts: ["P1,Nurse,Early years,post,3"], newPosts: ["N1,Worker,Early years,post,1"],
    staff: ["E1,,P1,1.0", "E2,,P1,1.0"], changes: ["C1,P1,disestablish"],
    ringFences: ["RF-1,N1,P1,assimilate,,,L6"])

  /// A policy in force from a day to another, with a label, a turn and a contest of its own.
  static func policy(from: String, to: String? = nil) throws -> Policy {
    let place = Place(file: "policy.yaml", line: 1)
    let basis = PolicyBasis(source: "section 4", place: place)
    var policy = Policy(
      name: "slotting", title: "Slotting and matching", from: try #require(LocalDate(iso: from)),
      basis: PolicyBasis(assumption: "as a test needs it", place: place))
    policy.to = try to.map { try #require(LocalDate(iso: $0)) }
    policy.modelledOn = "an example"
    var assimilate = ModeRule(.assimilate, basis: basis)
    assimilate.label = "slotting in"
    assimilate.otherwise = .ringFence
    var open = ModeRule(.open, basis: basis)
    open.tier = 1
    policy.modes = [assimilate, open]
    var contest = Contest(name: "selection", basis: basis)
    contest.methods = ["interview", "presentation"]
    contest.criteria = [
      .init(name: "Skills", weight: Level(parsing: "40%")), .init(name: "Experience", weight: nil),
    ]
    contest.assessors = 2
    contest.isModerated = true
    contest.passMark = .stated(try #require(Level(parsing: "60%")))
    contest.tieBreaks = [.furtherExercise, .lot]
    policy.contests = [contest]
    return policy
  }

  private func said(_ policy: Policy?) throws -> [Explanation.Section] {
    var programme = try Self.plan.programme()
    programme.policy = policy
    return SmallPlan.explainer(programme).wholePlan().sections
  }

  @Test("A policy in force is told with its order, its labels and how it decides a contest")
  func inForce() throws {
    let section = try said(try Self.policy(from: "2025-03-15"))[1]
    #expect(section.heading == "The policy in force")
    #expect(
      SmallPlan.lines(Explanation(title: "", sections: [section])) == [
        "Claims are judged by “Slotting and matching” (slotting), in force since 15 March 2025.",
        "It is modelled on an example.", "It rests on an assumption: as a test needs it.",
        "Posts are filled in this order:",
        "  Tier 1, slotting in (assimilate); where the numbers do not fit, by ring-fence.",
        "  Tier 1, open.",
        "Where not all fit, a contest is decided by interview and presentation, scored on Skills (40%) and Experience, by at least 2 assessors, moderated by somebody independent, with a pass mark of 60%, a tie settled by a further exercise, then lot.",
      ])
  }

  @Test(
    "A policy outside its time is named, and not applied",
    arguments: [
      (
        "2025-03-16", nil,
        "which is not in force before 16 March 2025: only the rows' own tests count."
      ),
      (
        "2024-01-01", "2025-03-14",
        "which was in force until 14 March 2025: only the rows' own tests count."
      ),
    ])
  func outsideItsTime(from: String, to: String?, words: String) throws {
    let section = try said(try Self.policy(from: from, to: to))[1]
    #expect(section.heading == "The policy")
    #expect(section.sentences.first?.text.hasSuffix(words) == true)
    #expect(!section.sentences.contains { $0.text.hasPrefix("Tier") })
  }

  @Test("The last day of a policy is one of its days")
  func lastDay() throws {
    let section = try said(try Self.policy(from: "2024-01-01", to: "2025-03-15"))[1]
    #expect(section.heading == "The policy in force")
    #expect(
      section.sentences.first?.text.hasSuffix("in force from 1 January 2024 to 15 March 2025.")
        == true)
  }

  @Test("Without a policy nothing is said of one")
  func none() throws {
    #expect(try said(nil).allSatisfy { !$0.heading.contains("policy") })
  }

  @Test("A person reads the employer's own word for a mode, and how a contest would be decided")
  func person() throws {
    var programme = try Self.plan.programme()
    programme.policy = try Self.policy(from: "2025-01-01")
    let person = try #require(PersonExplainer(SmallPlan.explainer(programme), "E1"))
    let lines = person.reach().flatMap(\.sentences).map(\.text)
    #expect(lines.first?.contains("by “slotting in” at tier 1") == true)
    #expect(
      Array(lines.dropFirst()) == [
        "Contested, with 1 rival: decided by interview and presentation, scored on Skills (40%) and Experience, by at least 2 assessors, moderated by somebody independent, with a pass mark of 60%, a tie settled by a further exercise, then lot [section 4]."
      ])
  }
}
