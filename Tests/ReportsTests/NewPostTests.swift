import Testing

@Suite("A post of the new structure in plain English")
struct NewPostTests {
  @Test(
    "What it is",
    arguments: [
      ("N1,Head,New,post,1", "The new structure has the post “Head” (N1)."),
      ("N1,Lead,New,post,4", "The new structure has the 4 posts “Lead” (N1)."),
      (
        "N1,Lead,New,post,2,2.0,all-year",
        "The new structure has the 2 posts “Lead” (N1), 2.0 FTE in all, all-year."
      ),
      (
        "N1,Teacher,New,post,,6.0,term-time",
        "The new structure has the posts “Teacher” (N1), 6.0 FTE in all, term-time; how many posts that makes is not stated."
      ),
      (
        "N1,Coordinator,New,post,1,1.0,all-year,,,,2018-03-31",
        "The new structure has the post “Coordinator” (N1), 1.0 FTE, all-year, until 31 March 2018."
      ),
      (
        "N1,Leader,New,post,1,,,HI | VI",
        "The new structure has the post “Leader” (N1); it requires HI or VI."
      ),
      (
        "N1,Leader,New,post,2,,,QTS; HI | VI",
        "The new structure has the 2 posts “Leader” (N1); they require QTS and (HI or VI)."
      ),
      (
        "N1,Hub,New,function",
        "The new structure has the function “Hub” (N1); its size is not stated."
      ),
      ("N1,Team,New,team,,6.0", "The new structure has the team “Team” (N1), 6.0 FTE."),
      (
        "N1,Tutors,New,self-employed",
        "The new structure has the self-employed group “Tutors” (N1)."
      ),
      (
        "N1,Teachers,New,group,,,,,,no-site",
        "The new structure has the group “Teachers” (N1), if “A site is agreed”, which does not hold at present; its size is not stated."
      ),
      (
        "N1,Teachers,New,post,2,,,,,share",
        "The new structure has the 2 posts “Teachers” (N1), depending on “Share that is bought”, which is not known."
      ),
      (
        "N1,Teachers,New,post,2,,,,,site",
        "The new structure has the 2 posts “Teachers” (N1), since “A site was agreed”."
      ),
    ])
  func existence(row: String, said: String) throws {
    let plan = SmallPlan(head: Self.conditions, posts: ["P1,Clerk,Old,post,1"], newPosts: [row])
    let sentences = try plan.sentences(about: "N1")
    #expect(sentences.first == said)
  }

  static let conditions =
    "conditions: {no-site: {asks: A site is agreed, holds: no}, share: {asks: Share that is bought, level: }, site: {asks: A site was agreed, holds: yes}}"

  @Test("To whom it is open")
  func openings() throws {
    let plan = SmallPlan(
      head: Self.conditions,
      posts: [
        "P1,Nurse,Old,post,2", "P2,Assistant,Old,post,3", "P3,Lead,Old,post,1,,1",
        "P4,Clerk,Old,post,1",
      ],
      newPosts: ["N1,Worker,New,post,2", "N2,Officer,New,post,1", "N3,Guide,New,post,1"],
      changes: ["C1,P1,disestablish", "C2,P2,disestablish", "C3,P3,disestablish", "C4,P4,retain"],
      ringFences: [
        "RF-1,N1,\"stated \"\"appropriate posts\"\"\",ring-fence,1",
        "RF-2,N1,P1; P2; P3,ring-fence,1",
        "RF-3,N2,P1 & contract=permanent,limited,2,no-site", "RF-4,N2,P4,open,6",
      ])
    #expect(
      try plan.sentences(about: "N1") == [
        "The new structure has the 2 posts “Worker” (N1).",
        "  RF-1 opens them to “appropriate posts”: words that name nobody.",
        // The lead is vacant.
        "  RF-2 opens them to holders of “Nurse” (P1) and “Assistant” (P2), by ring-fence at tier 1.",
      ])
    #expect(
      try plan.sentences(about: "N2") == [
        "The new structure has the post “Officer” (N2).",
        "  RF-3 opens it to those holders whom it describes, of “Nurse” (P1), by limited competition at tier 2, if “A site is agreed”, which does not hold at present.",
        // The clerk's post is kept.
        "  RF-4 opens it to nobody at present, by open competition at tier 6.",
      ])
    #expect(
      try plan.sentences(about: "N3") == [
        "The new structure has the post “Guide” (N3).", "  No ring-fence opens it to anybody.",
      ])
  }

  @Test("A total names its parts, and is not said to be open to nobody")
  func total() throws {
    let plan = SmallPlan(
      posts: ["P1,Clerk,Old,post,1"],
      newPosts: [
        "N1,Team,New,team,,6.0", "N2,Worker (renamed),New,post,4,,,,N1",
        "N3,Worker (new),New,post,2,,,,N1",
      ])
    #expect(
      try plan.sentences(about: "N1") == [
        "The new structure has the team “Team” (N1), 6.0 FTE.",
        "  It is made up of the 4 posts “Worker (renamed)” (N2) and the 2 posts “Worker (new)” (N3).",
      ])
  }
}
