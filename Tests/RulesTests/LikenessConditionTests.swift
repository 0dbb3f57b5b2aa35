import Restructure
import Testing

@testable import Rules

@Suite("Conditions of likeness: match, grade and pay")
struct LikenessConditionTests {
  private func match(_ percent: Int?, _ threshold: Threshold<Int>) -> PolicyCase {
    var plan = PolicyCase(entry: .only(.match(threshold)))
    if let percent {
      plan.programme.matches = [
        PostMatch(
          fromPost: "P1", toPost: "N1", percent: percent, assessedBy: "panel", assessedOn: nil,
          place: Place(file: "matches.csv", line: 2))
      ]
    }
    return plan
  }

  @Test(
    "A match below, at and above what is asked", arguments: [(69, false), (70, true), (71, true)])
  func match(percent: Int, isMet: Bool) {
    let plan = match(percent, .stated(70))
    #expect(plan.outcome == Truth(isMet))
    #expect(plan.last?.threshold == "70%")
    #expect(
      plan.last?.nearestChange == (isMet ? nil : "if the match were at least 70%: it is 69%"))
    #expect(plan.last?.source == "Example guide, section 4 (policy.yaml:12)")
  }

  @Test("A match that nobody has assessed is not known")
  func noMatch() {
    let plan = match(nil, .stated(70))
    #expect(plan.outcome == .notKnown(["the match of P1 and N1"]))
    #expect(plan.last?.nearestChange == "if a match of at least 70% were assessed")
  }

  @Test(
    "A term gives the threshold of the answer's day, and of no other",
    arguments: [
      ("2015-01-01", Truth.yes), ("2017-01-10", .yes),
      (
        "2017-01-11",
        .notKnown(["the value of the term “match-threshold” on 10 January 2017"])
      ),
    ])
  func term(from: String, expected: Truth) {
    var plan = match(70, .term("match-threshold", Place(file: "policy.yaml", line: 12)))
    plan.setTerm("match-threshold", .share(Level(parsing: "70%") ?? .whole), from: from)
    #expect(plan.outcome == expected)
  }

  @Test(
    "A share that is no whole percentage is reached by the next",
    arguments: [(66, false), (67, true)])
  func fraction(percent: Int, isMet: Bool) {
    var plan = match(percent, .term("match-threshold", Place(file: "policy.yaml", line: 12)))
    plan.setTerm("match-threshold", .share(Level(parsing: "66.6%") ?? .whole))
    #expect(plan.outcome == Truth(isMet))
  }

  @Test("A term that says expressly none asks for nothing")
  func noThreshold() {
    var plan = match(nil, .term("match-threshold", Place(file: "policy.yaml", line: 12)))
    plan.setTerm("match-threshold", .nothing)
    #expect(plan.outcome == .yes)
  }

  @Test("A row's own figure stands in place of the policy's, and says so")
  func ownMatch() {
    var plan = match(66, .stated(70))
    plan.programme.ringFences[0].minMatch = 60
    #expect(plan.outcome == .yes)
    #expect(plan.tests.map(\.name) == [.hasCase, .named, .match])
    #expect(
      plan.tests.last?.fact
        == "60% is needed, by the row itself in place of the policy; the match is 66% "
        + "(matches.csv:2), assessed by panel, on a day that is not recorded")
  }

  @Test(
    "Who assessed a match, when, and what the union makes of it stand beside the figure",
    arguments: [
      ("HR", "2016-10-03", nil, ", assessed by HR on 3 October 2016"),
      ("HR", nil, nil, ", assessed by HR, on a day that is not recorded"),
      (nil, "2016-10-03", nil, ", assessed on 3 October 2016, by whom is not recorded"),
      (nil, nil, nil, ", by whom and when it was assessed is not recorded"),
      (
        "HR", "2016-10-03", "nearer 75%",
        ", assessed by HR on 3 October 2016; the union’s view: “nearer 75%”"
      ),
    ] as [(String?, String?, String?, String)])
  func assessment(by: String?, on: String?, view: String?, expected: String) {
    var plan = match(66, .stated(70))
    var match = PostMatch(
      fromPost: "P1", toPost: "N1", percent: 66, assessedBy: by,
      assessedOn: on.map(PolicyCase.day), place: Place(file: "matches.csv", line: 2))
    match.unionView = view
    plan.programme.matches = [match]
    #expect(plan.last?.fact == "70% is needed; the match is 66% (matches.csv:2)\(expected)")
  }

  // MARK: - Grades

  private func grades(
    _ from: String?, _ to: String?, up: Int?, down: Int?, scale: String? = nil
  ) -> PolicyCase {
    var plan = PolicyCase(
      entry: .only(
        .gradeGap(up: up.map { .stated($0) }, down: down.map { .stated($0) }, scale: scale)))
    plan.programme.posts[0].grade = from
    plan.programme.newPosts[0].grade = to
    plan.programme.policy?.scales = [
      GradeScale(
        name: "afc",
        steps: [
          .init(grades: ["Band 2"], pay: Money(pence: 2_000_000)),
          .init(grades: ["Band 3", "NJC G5"], pay: Money(pence: 2_200_000)),
          .init(grades: ["Band 4"], pay: Money(pence: 2_200_001)),
          .init(grades: ["Band 8a"]), .init(grades: ["Band 8b"]),
        ], basis: PolicyCase.basis)
    ]
    return plan
  }

  @Test(
    "Up and down are told apart",
    arguments: [
      ("G5", "G5", true), ("G5", "G6", true), ("G5", "G7", false), ("G5", "G4", true),
      ("G5", "G3", true), ("G5", "G2", false),
    ])
  func upAndDown(from: String, to: String, isMet: Bool) {
    let plan = grades(from, to, up: 1, down: 2)
    #expect(plan.outcome == Truth(isMet))
    #expect(plan.last?.threshold == "1 grade up and 2 grades down")
    #expect(plan.last?.nearestChange == (isMet ? nil : "if the grades were 1 grade nearer"))
  }

  @Test("A side that is left out is any distance", arguments: [("G9", false), ("G1", true)])
  func openSide(to: String, isMet: Bool) {
    #expect(grades("G5", to, up: 1, down: nil).outcome == Truth(isMet))
  }

  @Test(
    "A named scale counts steps, and knows names of other scales",
    arguments: [
      ("Band 2", "njc g5", Truth.yes), ("Band 8a", "Band 8b", .yes), ("Band 2", "Band 4", .no),
      ("Band 3", "NJC G5", .yes),
      ("Band 2", "G6", .notKnown(["the distance in grades of P1 and N1"])),
      (nil, "Band 2", .notKnown(["the distance in grades of P1 and N1"])),
    ] as [(String?, String?, Truth)])
  func scale(from: String?, to: String?, expected: Truth) {
    #expect(grades(from, to, up: 1, down: 1, scale: "afc").outcome == expected)
  }

  @Test("A row's own distance is measured on the policy's scale")
  func ownGradeGap() {
    var plan = grades("Band 2", "Band 8a", up: 0, down: 0, scale: "afc")
    plan.programme.ringFences[0].maxGradeGap = 3
    #expect(plan.outcome == .yes)
    plan.programme.ringFences[0].maxGradeGap = 2
    #expect(plan.outcome == .no)
    #expect(plan.tests.last?.nearestChange == "if the grades were 1 grade nearer")
  }

  // MARK: - Pay

  @Test(
    "Pay may differ by a share of today's",
    arguments: [
      ("Band 2", "Band 3", Truth.yes), ("Band 2", "Band 4", .no), ("band2", "BAND 2", .yes),
      ("Band 2", "Band 8a", .notKnown(["the pay of grade Band 8a"])),
      ("Band 2", nil, .notKnown(["the grade of post N1"])),
    ] as [(String, String?, Truth)])
  func pay(from: String, to: String?, expected: Truth) {
    var plan = grades(from, to, up: nil, down: nil)
    plan.programme.policy?.modes[0].entry = .only(
      .payGap(.stated(Level(parsing: "10%") ?? .whole)))
    #expect(plan.outcome == expected)
    if expected == .no {
      #expect(plan.last?.nearestChange == "if the pay of the two grades were £0.01 nearer")
    }
  }

  // MARK: - Sources

  private func merged(_ posts: [PostID: String?], _ test: PolicyCondition.CountTest) -> PolicyCase {
    var plan = PolicyCase(entry: .only(.sources(test)))
    for (id, role) in posts.sorted(by: { $0.key < $1.key }) {
      if id != "P1" { plan.add("E-\(id)", in: id) }
      for index in plan.programme.posts.indices where plan.programme.posts[index].id == id {
        plan.programme.posts[index].role = role
      }
    }
    plan.programme.changes = posts.keys.sorted().map {
      PolicyCase.change("C-\($0)", of: $0, to: "N1")
    }
    return plan
  }

  @Test(
    "Posts that become the post are counted by role, or one by one without",
    arguments: [
      (["P1": nil], true), (["P1": nil, "P2": nil], false), (["P1": "Tutor", "P2": "tutor"], true),
      (["P1": "Tutor", "P2": "Adviser"], false), (["P1": "Tutor", "P2": nil], false),
    ] as [([PostID: String?], Bool)])
  func sources(posts: [PostID: String?], isOne: Bool) {
    let one = merged(posts, .init(atLeast: 1, atMost: 1))
    #expect(one.outcome == Truth(isOne))
    #expect(merged(posts, .init(atLeast: 2)).outcome == Truth(!isOne))
    #expect(one.last?.threshold == "exactly 1")
  }

  @Test("Without a change that names it, the posts that its rows name are its sources")
  func namedSources() {
    var plan = PolicyCase(entry: .only(.sources(.init(atLeast: 2))))
    #expect(plan.outcome == .no)
    plan.add("E2", in: "P2")
    plan.programme.ringFences.append(
      PolicyCase.row("R2", to: "N1", from: ["P2"], mode: .limited, line: 3))
    #expect(plan.outcome == .no)
    plan.programme.ringFences.append(
      PolicyCase.row("R3", to: "N1", from: ["P2"], mode: .match, line: 4))
    #expect(plan.outcome == .yes)
  }

  // MARK: - Declared suitable

  @Test(
    "A decision that declares a post suitable settles every test of likeness, and no other",
    arguments: [
      (PolicyCondition.match(.stated(90)), Truth.yes),
      (.gradeGap(up: .stated(0), down: .stated(0), scale: nil), .yes),
      (.payGap(.stated(Level(parsing: "1%") ?? .whole)), .yes),
      (.sources(.init(atLeast: 5)), .yes), (.protected([]), .no),
    ])
  func suitable(condition: PolicyCondition, expected: Truth) {
    var plan = PolicyCase(entry: .only(condition))
    #expect(plan.outcome != .yes)
    var decision = PolicyCase.decision("D1", .suitable)
    decision.toPost = "N1"
    plan.programme.decisions = [decision]
    #expect(plan.outcome == expected)
    if expected == .yes {
      #expect(plan.last?.fact.contains("decision D1 of A. Director (synthetic)") == true)
    }
  }

  private static let likenesses: [PolicyCondition] = [
    .match(.stated(60)), .match(.stated(90)),
    .gradeGap(up: .stated(0), down: .stated(0), scale: nil),
    .payGap(.stated(Level(parsing: "1%") ?? .whole)), .sources(.init(atLeast: 1)),
    .sources(.init(atLeast: 5)),
  ]

  @Test(
    "Under a negation and in an exception it settles them as well: suitable never tells against",
    arguments: likenesses)
  func suitableNegated(condition: PolicyCondition) {
    let test = PolicyTest.only(condition)
    let held = PolicyTest.only(.field(.post, of: .held, isOneOf: ["P1"]))
    let other = PolicyTest.only(.field(.post, of: .held, isOneOf: ["P9"]))
    for entry in [
      PolicyTest.form(.not(test)), .form(.not(.form(.not(test)))),
      .form(.not(.form(.any([test, other])))), .form(.not(.form(.all([test, held])))),
      .form(.unless(held, exception: test)),
    ] {
      var plan = match(66, .stated(70))
      plan.programme.policy?.modes[0].entry = entry
      var decision = PolicyCase.decision("D1", .suitable)
      decision.toPost = "N1"
      plan.programme.decisions = [decision]
      #expect(plan.outcome == .yes)
      #expect(plan.last?.nearestChange == nil)
      // It settles likeness, and nothing else that is asked beside it.
      plan.programme.policy?.modes[0].entry = .form(.all([entry, other]))
      #expect(plan.outcome == .no)
    }
  }

  @Test("What was found, the threshold and the evidence stand beside the decision")
  func suitableShown() throws {
    var plan = match(66, .stated(70))
    var decision = PolicyCase.decision("D1", .suitable)
    decision.toPost = "N1"
    decision.evidence = "Minute 4"
    plan.programme.decisions = [decision]
    let words =
      "; the post is declared suitable for them by decision D1 of A. Director (synthetic) on "
      + "1 December 2016, because “as agreed” (decisions.csv:2), on the evidence of “Minute 4”, "
      + "which settles it"
    let found = "the match is 66% (matches.csv:2), assessed by panel, on a day that is not recorded"
    #expect(plan.last?.fact == "70% is needed; \(found)\(words)")
    #expect(plan.last?.threshold == "70%")
    #expect(plan.last?.date == PolicyCase.day("2016-12-01"))
    plan.programme.ringFences[0].minMatch = 90
    #expect(
      plan.last?.fact
        == "90% is needed, by the row itself in place of the policy; \(found)\(words)")
    #expect(plan.last?.holds == .yes && plan.last?.source == "ring-fences.csv:2")
    plan.programme.matches = []
    #expect(
      plan.last?.fact == "90% is needed, by the row itself in place of the policy; nobody has "
        + "assessed P1 against N1\(words)")
  }
}
