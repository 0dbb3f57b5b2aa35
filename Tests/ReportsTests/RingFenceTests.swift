import Reports
import Testing

@Suite("One ring-fence in plain English")
struct RingFenceTests {
  static let plan = SmallPlan(
    posts: ["P1,Nurse,Early years,post,2", "P2,Teacher,Schools,post,4,,2"],
    newPosts: ["N1,Portage worker,Early years,post,2,,,QTS", "N2,Guide,Early years,group"],
    staff: ["E1,,P1,,,,,QTS", "E2,,P1,,,,,", "E3,,P1,,,,,HI"],
    changes: ["C1,P1,disestablish,,,,,L1", "C2,P2,retain,,,,,L2"],
    ringFences: [
      "RF-1,N1,P1,ring-fence,1,,L3", "RF-2,N1,\"stated \"\"suitable staff\"\"\",ring-fence,1,,L4",
      "RF-3,P2,P1,limited,,,L5", "RF-4,N2,P1,open,,,L6",
    ])

  private func said(_ id: String) throws -> [String] {
    SmallPlan.lines(try #require(try Self.plan.explainer().ringFence(id)))
  }

  @Test("How many people meet how many places, and of how many it is not known")
  func claimantsAndPlaces() throws {
    #expect(
      try said("RF-1").suffix(4) == [
        "In the row's own words it is open to: P1.",
        "1 person with a case may claim under it; of 1 other person it is not known.",
        "“Portage worker” (N1) has 2 places.", "The same post is also opened by RF-2.",
      ])
  }

  @Test("Words that name nobody give nobody a claim")
  func statedWords() throws {
    #expect(
      try said("RF-2").suffix(4) == [
        "In the row's own words it is open to: stated \"suitable staff\".",
        "Nobody with a case may claim under it.", "“Portage worker” (N1) has 2 places.",
        "The same post is also opened by RF-1.",
      ])
  }

  @Test("A vacancy of today is told as a post of today")
  func existingVacancy() throws {
    #expect(
      try said("RF-3") == [
        "The 4 posts “Teacher” (P2) are kept.", "In the row's own words it is open to: P1.",
        "3 people with a case may claim under it.", "“Teacher” (P2) has 2 places.",
      ])
  }

  @Test("A size that is not stated stays so")
  func unknownSize() throws {
    #expect(try said("RF-4").last == "How many places “Guide” (N2) has is not stated.")
  }

  @Test("An id that no row has is explained by nothing")
  func unknownRingFence() throws {
    #expect(try Self.plan.explainer().ringFence("RF-9") == nil)
  }
}
