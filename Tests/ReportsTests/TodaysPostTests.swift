import Reports
import Rules
import Testing

@Suite("A post of today in plain English")
struct TodaysPostTests {
  /// A post, its change, the people in it, and the account of it.
  struct Case {
    let post: String
    var change = ""
    var staff: [String] = []
    var newPosts: [String] = []
    var ringFences: [String] = []
    var head = ""
    let said: [String]
  }

  static let noRoute = "  No ring-fence reaches its holders: the plan gives them no route."

  static let fates = [
    Case(
      post: "P1,Clerk,Finance,post,1",
      said: ["The post “Clerk” (P1) is named, and the plan does not say what becomes of it."]),
    Case(
      post: "P1,Deputy,Finance,post,3",
      said: ["The 3 posts “Deputy” (P1) are named, and the plan does not say what becomes of them."]
    ),
    Case(
      post: "P1,Teachers,Finance,group", change: "C1,P1,retain,N1",
      newPosts: ["N1,Teachers,Finance,group"],
      said: ["The group “Teachers” (P1) is kept, as “Teachers” (N1)."]),
    Case(
      post: "P1,Worker,Finance,post,4", change: "C1,P1,rename,N1",
      newPosts: ["N1,Portage worker,Finance,post,4"],
      said: ["The 4 posts “Worker” (P1) are renamed “Portage worker” (N1)."]),
    Case(
      post: "P1,Worker,Finance,post,1", change: "C1,P1,vary,N1",
      newPosts: ["N1,Coordinator,Finance,post,1"],
      said: ["The post “Worker” (P1) is varied and becomes “Coordinator” (N1)."]),
    Case(
      post: "P1,Worker,Finance,post,2", change: "C1,P1,vary,N1",
      newPosts: ["N1,Coordinator,Finance,post,2"],
      said: ["The 2 posts “Worker” (P1) are varied and become “Coordinator” (N1)."]),
    Case(
      post: "P1,Head,Finance,post,1", change: "C1,P1,merge,N1",
      newPosts: ["N1,Head of all,Finance,post,1"],
      said: ["The post “Head” (P1) is merged into “Head of all” (N1).", noRoute]),
    Case(
      post: "P1,Key work,Finance,function", change: "C1,P1,transfer,N1",
      newPosts: ["N1,Key work (moved),Finance,function"],
      said: ["The function “Key work” (P1) is transferred to “Key work (moved)” (N1)."]),
    Case(
      post: "P1,Outreach,Finance,commissioned", change: "C1,P1,review,N1",
      newPosts: ["N1,Outreach,Finance,commissioned"],
      said: [
        "The commissioned work “Outreach” (P1) is to be reviewed, with “Outreach” (N1) in view."
      ]),
    Case(
      post: "P1,Area SENCO,Finance,role", change: "C1,P1,disestablish",
      said: ["The role “Area SENCO” (P1) is disestablished.", noRoute]),
    Case(
      post: "P1,Agency workers,Finance,agency", change: "C1,P1,disestablish",
      said: ["The agency group “Agency workers” (P1) is disestablished."]),
    Case(
      post: "P1,Lead,Finance,post,1,,1", change: "C1,P1,disestablish",
      said: [
        "The post “Lead” (P1) is disestablished.", "  It is vacant, so nobody has a case.",
      ]),
    Case(
      post: "P1,Key worker,Finance,post,2,,2", change: "C1,P1,disestablish",
      said: [
        "The 2 posts “Key worker” (P1) are disestablished.",
        "  They are vacant, so nobody has a case.",
      ]),
  ]

  static let remainders = [
    Case(
      post: "P1,Officers,Finance,group", change: "C1,P1,reduce,N1",
      newPosts: ["N1,Officers,Finance,group"],
      said: [
        "The group “Officers” (P1) is reduced; what remains is “Officers” (N1).",
        "  How much remains for its own holders is not stated.",
      ]),
    Case(
      post: "P1,Teacher,Finance,post,12", change: "C1,P1,at-risk,,12,,share",
      head: "conditions: {share: {asks: Share that is bought, level: 60%}}",
      said: [
        "The 12 posts “Teacher” (P1) are at risk.",
        "  7 places remain for their own holders (12 at 60% is 7.2, rounded down to 7).",
      ]),
    Case(
      post: "P1,Teacher,Finance,post,12", change: "C1,P1,at-risk,,12,,share",
      head: "conditions: {share: {asks: Share that is bought, level: }}",
      said: [
        "The 12 posts “Teacher” (P1) are at risk.",
        "  How much remains for their own holders is not stated; it depends on “Share that is bought”, which is not known.",
      ]),
    Case(
      post: "P1,Teacher,Finance,post,12", change: "C1,P1,at-risk,,12,,share",
      head: "conditions: {share: {asks: Share that is bought, level: 0%}}",
      said: [
        "The 12 posts “Teacher” (P1) are at risk.",
        "  Nothing remains for their own holders (12 at 0% is 0).",
        "  No ring-fence reaches their holders: the plan gives them no route.",
      ]),
    Case(
      post: "P1,Assistants,Finance,group", change: "C1,P1,reduce,,,2.54",
      said: [
        "The group “Assistants” (P1) is reduced.",
        "  2.54 FTE remains for its own holders, for as many people as fit.",
      ]),
    Case(
      post: "P1,Clerk,Finance,post,3", change: "C1,P1,reduce,,1",
      said: ["The 3 posts “Clerk” (P1) are reduced.", "  1 place remains for their own holders."]),
  ]

  static let people = [
    Case(
      post: "P1,Clerk,Finance,post,1", change: "C1,P1,retain", staff: ["E1,,P1"],
      said: [
        "The post “Clerk” (P1) is kept.", "  1 person is listed in it, without a case.",
      ]),
    Case(
      post: "P1,Clerk,Finance,post,2", change: "C1,P1,disestablish", staff: ["E1,,P1", "E2,,P1"],
      said: [
        "The 2 posts “Clerk” (P1) are disestablished.",
        "  2 people are listed in them, both at risk.",
        "  No ring-fence reaches their holders: the plan gives them no route.",
      ]),
    Case(
      post: "P1,Clerks,Finance,group", change: "C1,P1,rename,",
      staff: ["E1,,P1", "E2,,P1", "E3,,P1"],
      said: [
        "The group “Clerks” (P1) is renamed.",
        "  3 people are listed in it, all affected but not at risk.",
      ]),
    Case(
      post: "P1,Clerks,Finance,group", change: "C1,P1,disestablish",
      staff: ["E1,,P1", "E2,,P1", "E3,,P1,,acting"],
      said: [
        "The group “Clerks” (P1) is disestablished.",
        "  3 people are listed in it: 2 at risk and 1 without a case because the post is held in an "
          + "acting capacity, not substantively.", noRoute,
      ]),
  ]

  static let conditions = [
    Case(
      post: "P1,Dyslexia support,Finance,function", change: "C1,P1,retain,,,,traded",
      head: "conditions: {traded: {asks: The support can be traded, holds: }}",
      said: [
        "The function “Dyslexia support” (P1) is kept only if “The support can be traded”, which is not known; otherwise the plan does not say what becomes of it."
      ]),
    Case(
      post: "P1,Caretaker,Finance,post,2", change: "C1,P1,disestablish,,,,site",
      head: "conditions: {site: {asks: The site closes, holds: no}}",
      said: [
        "The 2 posts “Caretaker” (P1) are disestablished only if “The site closes”, which does not hold; otherwise the plan does not say what becomes of them."
      ]),
    Case(
      post: "P1,Caretaker,Finance,post,1", change: "C1,P1,disestablish,,,,site",
      head: "conditions: {site: {asks: The site closes, holds: yes}}",
      said: [
        "The post “Caretaker” (P1) is disestablished, since “The site closes”.", noRoute,
      ]),
  ]

  static let routes = [
    Case(
      post: "P1,Nursery nurse,Finance,post,2", change: "C1,P1,disestablish",
      newPosts: ["N1,Portage worker,Finance,post,2"],
      ringFences: ["RF-1,N1,P1,ring-fence,1"],
      said: [
        "The 2 posts “Nursery nurse” (P1) are disestablished.",
        "  RF-1 lets their holders claim “Portage worker” (N1), which has 2 places.",
      ]),
    Case(
      post: "P1,SENCO,Finance,role", change: "C1,P1,disestablish",
      newPosts: ["N1,Teacher,Finance,post,,6.0"], ringFences: ["RF-1,N1,P1,ring-fence,1"],
      said: [
        "The role “SENCO” (P1) is disestablished.",
        "  RF-1 lets its holders claim “Teacher” (N1), which has 6.0 FTE of places.",
      ]),
    Case(
      post: "P1,Teacher,Finance,group", change: "C1,P1,disestablish",
      newPosts: ["N1,Posts at a new site,Finance,group"],
      ringFences: ["RF-3,N1,P1,ring-fence,1,site"],
      head: "conditions: {site: {asks: A further site is agreed, holds: no}}",
      said: [
        "The group “Teacher” (P1) is disestablished.",
        "  If “A further site is agreed”, which does not hold at present, RF-3 lets its holders claim “Posts at a new site” (N1), whose number of places is not stated.",
      ]),
    Case(
      post: "P1,Teacher,Finance,group", change: "C1,P1,disestablish",
      newPosts: ["N1,Post,Finance,post,4,,,,,share"], ringFences: ["RF-3,N1,P1,ring-fence,1"],
      head: "conditions: {share: {asks: Share that is bought, level: 50%}}",
      said: [
        "The group “Teacher” (P1) is disestablished.",
        "  Depending on “Share that is bought”, which stands at 50%, RF-3 lets its holders claim “Post” (N1), which has 2 places (4 at 50% is 2).",
      ]),
    Case(
      post: "P1,Teacher,Finance,group", change: "C1,P1,disestablish",
      newPosts: ["N1,Post,Finance,post,1"],
      ringFences: ["RF-3,N1,P1 & qualification=QTS,ring-fence,1"],
      said: [
        "The group “Teacher” (P1) is disestablished.",
        "  RF-3 lets those holders whom it describes claim “Post” (N1), which has 1 place.",
      ]),
  ]

  @Test("Each fate reads as a sentence", arguments: fates)
  func fate(row: Case) throws { try check(row) }

  @Test("What remains is said with its working", arguments: remainders)
  func remainder(row: Case) throws { try check(row) }

  @Test("The people in it are counted by how they stand", arguments: people)
  func peopleInIt(row: Case) throws { try check(row) }

  @Test("A condition is said with how it stands", arguments: conditions)
  func condition(row: Case) throws { try check(row) }

  @Test("A route is said from the holder's side", arguments: routes)
  func route(row: Case) throws { try check(row) }

  private func check(_ row: Case) throws {
    let plan = SmallPlan(
      head: row.head, posts: [row.post], newPosts: row.newPosts, staff: row.staff,
      changes: row.change.isEmpty ? [] : [row.change], ringFences: row.ringFences)
    #expect(try plan.sentences(about: "P1") == row.said)
  }

  @Test("Parts and wholes are told apart from posts that are forgotten")
  func partsAndWholes() throws {
    let plan = SmallPlan(
      posts: [
        "P1,Officers,SEN,role", "P2,Hub,SEN,function,,,,P1", "P3,Team,SEN,team",
        "P4,Leader,SEN,post,1,,,P3",
      ], changes: ["C1,P1,disestablish", "C4,P4,retain"])
    #expect(
      try plan.sentences(about: "P2") == [
        "The function “Hub” (P2) is inside the role “Officers” (P1), and the plan says nothing of this part alone."
      ])
    #expect(
      try plan.sentences(about: "P3") == [
        "The team “Team” (P3) is made up of the post “Leader” (P4), of which the plan speaks one by one."
      ])
  }

  @Test("Two fates at once are both told")
  func twoFates() throws {
    let plan = SmallPlan(
      head:
        "conditions: {closes: {asks: The site closes, holds: yes}, shared: {asks: It is shared, holds: yes}}",
      posts: ["P1,Clerk,Finance,post,1,,1"],
      changes: ["C1,P1,disestablish,,,,closes", "C2,P1,retain,,,,shared"])
    #expect(
      try plan.sentences(about: "P1") == [
        "The post “Clerk” (P1) is disestablished, since “The site closes”.",
        "  The plan also says that it is kept; which of the two goes first is not settled.",
        "  It is vacant, so nobody has a case.",
      ])
  }

  @Test("The source is the paper's line, or else the row")
  func sources() throws {
    let plan = SmallPlan(
      posts: ["P1,Clerk,Finance,post,1,,,,L7", "P2,Typist,Finance,post,1"], staff: ["E1,,P1"],
      changes: ["C1,P1,retain,,,,,L9"])
    let judge = try plan.judge()
    let sources = try ["P1", "P2"].map { id in
      PlanExplainer(judge).post(try #require(judge.plan.post(id))).sections
        .flatMap(\.sentences).map(\.source)
    }
    #expect(sources == [["L9", "staff.csv"], ["posts.csv:3"]])
  }
}
