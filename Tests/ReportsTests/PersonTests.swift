import Reports
import Restructure
import Testing

@Suite("One person's position in plain English")
struct PersonTests {
  static let plan = SmallPlan(
    head: "effective: 2025-09-01",
    posts: [
      "P1,Nurse,Early years,post,2", "P2,Teacher,Early years,group,,3.0", "P3,Clerk,Finance,post,1",
      "P4,Worker,Finance,post,1", "P5,Lead,Finance,post,1",
    ],
    newPosts: ["N1,Portage worker,Early years,post,2", "N2,Officer,Finance,post,1,,,CIPFA"],
    staff: [
      "E1,Ada Sample,P1,0.6,,,,", "E1,Ada Sample,P3,0.4,,,,", "E2,,P1,,,,,", "E3,,P2,0.5,,,,",
      "E4,,P4,1.0,,,,", "E5,,P5,1.0,acting,,,", "E6,,P3,0.5,,fixed-term,2025-12-31,CIPFA",
      "E7,,P3,0.5,,fixed-term,,", "E8,,P2,,,,,",
    ],
    changes: [
      "C1,P1,disestablish,,,,,L1", "C2,P2,reduce,,,2.0,,L2", "C3,P3,disestablish,,,,,L3",
      "C4,P4,rename,,,,,L4", "C5,P5,disestablish,,,,,L5",
    ],
    ringFences: ["RF-1,N1,P1,ring-fence,1,,L6", "RF-2,N2,P3,ring-fence,,,L7"])

  private func said(_ employee: String) throws -> [String] {
    SmallPlan.lines(try #require(try Self.plan.explainer().person(employee)))
  }

  @Test("Somebody who holds two posts is told of both, with the rivals for each place")
  func twoPosts() throws {
    let explanation = try #require(try Self.plan.explainer().person("E1"))
    #expect(explanation.title == "E1, Ada Sample – A small plan")
    #expect(explanation.sections.map(\.heading) == ["“Nurse” (P1)", "“Clerk” (P3)"])
    #expect(
      explanation.sections[0].sentences.map(\.text) == [
        "The 2 posts “Nurse” (P1) are disestablished.",
        "Held substantively on a permanent contract, 0.6 FTE.",
        "This person is at risk and has a case.",
        "This person may claim “Portage worker” (N1) under RF-1, by ring-fence at tier 1: there are 2 places, and 2 people may claim in all.",
      ])
    #expect(
      explanation.sections[1].sentences.map(\.text).last
        == "This person might claim “Officer” (N2) under RF-2, but this is not known: qualifications of E1."
    )
  }

  @Test("Each person reads of facts of their own, though another is alike in every fact")
  func ownFacts() throws {
    let last = try said("E7").last
    #expect(
      last
        == "This person might claim “Officer” (N2) under RF-2, but this is not known: qualifications of E7."
    )
    #expect(try said("E2")[1] == "Held substantively on a permanent contract, hours not known.")
  }

  @Test("What remains of one's own post is told as such")
  func ownPost() throws {
    #expect(
      try said("E3").last
        == "This person may claim what remains of “Teacher” (P2) under C2, by ring-fence at tier 1: there is 2.0 FTE of places, and nobody else may claim."
    )
    #expect(
      try said("E8").last
        == "This person might claim “Teacher” (P2) under C2, but this is not known: hours of E8.")
  }

  @Test(
    "Somebody without a case is told why",
    arguments: [
      ("E4", "This person is affected but not at risk, and has no case."),
      (
        "E5",
        "This person has no case: the post is held in an acting capacity, not substantively."
      ),
    ])
  func withoutCase(employee: String, last: String) throws {
    #expect(try said(employee).last == last)
  }

  @Test("A fixed term is told with its end, and the only claimant has no rival")
  func fixedTerm() throws {
    let said = try said("E6")
    #expect(
      said[1] == "Held substantively for a fixed term that ends on 31 December 2025, 0.5 FTE.")
    #expect(
      said.last
        == "This person may claim “Officer” (N2) under RF-2, by ring-fence at tier 3: there is 1 place, and nobody else may claim."
    )
    #expect(
      try self.said("E7")[1]
        == "Held substantively for a fixed term whose end is not stated, 0.5 FTE.")
  }

  @Test("Somebody at risk to whom nothing is open is told so, and protection is named")
  func noRoute() throws {
    let plan = SmallPlan(
      posts: ["P1,Clerk,Finance,post,1"], staff: ["E1,,P1,1.0"], changes: ["C1,P1,disestablish"])
    var programme = try plan.programme()
    programme.staff[0].protection = .adoptionLeave
    let explainer = SmallPlan.explainer(programme)
    let explanation = try #require(explainer.person("E1"))
    #expect(
      SmallPlan.lines(explanation).suffix(2) == [
        "This person is protected on 15 March 2025 (adoption leave): the law gives first call on a suitable vacancy.",
        "The plan opens no post to this person.",
      ])
  }

  @Test("Somebody who is not in staff.csv has no position")
  func unknownPerson() throws {
    #expect(try Self.plan.explainer().person("E99") == nil)
  }
}
