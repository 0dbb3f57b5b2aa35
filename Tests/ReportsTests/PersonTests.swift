import Reports
import Restructure
import Rules
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

  private func explained(_ employee: String, _ plan: SmallPlan = plan) throws -> PersonExplainer {
    try #require(PersonExplainer(try plan.explainer(), employee))
  }

  private func said(_ sections: [Explanation.Section]) -> [String] {
    SmallPlan.lines(Explanation(title: "", sections: sections))
  }

  @Test("Who it is: each post held with its service and hours, and what is not known")
  func who() throws {
    let person = try explained("E1")
    #expect(person.title == "E1, Ada Sample – A small plan")
    #expect(
      said([person.who()]) == [
        "Holds “Nurse” (P1) in Early years, substantively on a permanent contract, 0.6 FTE.",
        "Holds “Clerk” (P3) in Finance, substantively on a permanent contract, 0.4 FTE.",
        "Not known: the first day with this employer, continuous service, service for redundancy and qualifications.",
      ])
  }

  @Test(
    "A contract is told with its end, and hours that nobody recorded as not known",
    arguments: [
      ("E2", "substantively on a permanent contract, hours not known.", "hours, "),
      ("E5", "in an acting capacity on a permanent contract, 1.0 FTE.", ""),
      (
        "E6", "substantively for a fixed term that ends on 31 December 2025, 0.5 FTE.",
        ""
      ),
      (
        "E7", "substantively for a fixed term whose end is not stated, 0.5 FTE.",
        "the end of the fixed term, "
      ),
    ])
  func contracts(employee: String, held: String, unknown: String) throws {
    let lines = said([try explained(employee).who()])
    #expect(lines.first?.hasSuffix(held) == true)
    #expect(
      lines.last?.hasPrefix("Not known: \(unknown)the first day with this employer") == true)
  }

  @Test("Service is told with its dates, and qualifications as they are recorded")
  func service() throws {
    var programme = try Self.plan.programme()
    programme.staff[6].employedFrom = LocalDate(iso: "2012-09-01")
    programme.staff[6].continuousServiceFrom = LocalDate(iso: "2009-04-01")
    let person = try #require(PersonExplainer(SmallPlan.explainer(programme), "E6"))
    #expect(
      said([person.who()]).dropFirst() == [
        "Employed since 1 September 2012 and continuous service since 1 April 2009.",
        "Qualifications recorded: CIPFA.", "Not known: service for redundancy.",
      ])
  }

  @Test("Somebody who holds two posts is told of both, each under its own heading")
  func twoPosts() throws {
    let person = try explained("E1")
    #expect(
      person.posts().map(\.heading) == [
        "What becomes of the post – “Nurse” (P1)", "What becomes of the post – “Clerk” (P3)",
      ])
    #expect(
      said(person.posts()) == [
        "The 2 posts “Nurse” (P1) are disestablished.", "This person is at risk and has a case.",
        "The post “Clerk” (P3) is disestablished.", "This person is at risk and has a case.",
      ])
    #expect(
      said(person.reach()) == [
        "This person may claim “Portage worker” (N1) under RF-1, by ring-fence at tier 1: there are 2 places, and 2 people may claim in all.",
        "  There is a place for everybody who may claim as early: no contest.",
        "This person might claim “Officer” (N2) under RF-2, but this is not known: qualifications of E1.",
      ])
  }

  @Test("Each person reads of facts of their own, though another is alike in every fact")
  func ownFacts() throws {
    #expect(
      said(try explained("E7").reach()) == [
        "This person might claim “Officer” (N2) under RF-2, but this is not known: qualifications of E7."
      ])
  }

  @Test(
    "What remains of one's own post is told as such, and without a policy no contest is made up")
  func ownPost() throws {
    #expect(
      said(try explained("E3").reach()) == [
        "This person may claim what remains of “Teacher” (P2) under C2, by ring-fence at tier 1: there is 2.0 FTE of places, and 2 people may claim in all.",
        "  Waiting for: hours of those who may claim P2.",
      ])
    #expect(
      said(try explained("E8").reach()) == [
        "This person may claim what remains of “Teacher” (P2) under C2, by ring-fence at tier 1: there is 2.0 FTE of places, and 2 people may claim in all.",
        "  Waiting for: hours of E8.",
      ])
  }

  @Test(
    "Somebody without a case is told why, and of no post within reach",
    arguments: [
      ("E4", "This person is affected but not at risk, and has no case."),
      (
        "E5",
        "This person has no case: the post is held in an acting capacity, not substantively."
      ),
    ])
  func withoutCase(employee: String, last: String) throws {
    let person = try explained(employee)
    #expect(said(person.posts()).last == last)
    #expect(person.reach().isEmpty)
  }

  @Test("Somebody at risk to whom nothing is open is told so, and protection is named")
  func noRoute() throws {
    let plan = SmallPlan(
      posts: ["P1,Clerk,Finance,post,1"], staff: ["E1,,P1,1.0"], changes: ["C1,P1,disestablish"])
    var programme = try plan.programme()
    programme.staff[0].protection = .adoptionLeave
    let person = try #require(PersonExplainer(SmallPlan.explainer(programme), "E1"))
    #expect(
      said(person.posts()).last
        == "This person is protected: adoption leave (no dates stated; staff.csv:2) is in force on 15 March 2025, the day on which they are judged. The law gives first call on a suitable vacancy."
    )
    #expect(said(person.reach()) == ["The plan opens no post to this person."])
  }

  @Test(
    "A post of unknown size may be claimed, and one without a place is no way out",
    arguments: [
      (
        "",
        [
          "This person may claim “Officer” (N1) under RF-1, by ring-fence at tier 1: how many places there are is not stated, and 2 people may claim in all."
        ]
      ),
      (
        "0",
        [
          "“Officer” (N1) is no way out: RF-1 names this person, but no place is left: there is none."
        ]
      ),
      (
        "1",
        [
          "This person may claim “Officer” (N1) under RF-1, by ring-fence at tier 1: there is 1 place, and 2 people may claim in all.",
          "  Contested, with 1 rival: how it is decided is not known, since the programme names no policy.",
        ]
      ),
    ])
  func sizes(places: String, expected: [String]) throws {
    let plan = SmallPlan(
      posts: ["P1,Clerk,Finance,post,2"], newPosts: ["N1,Officer,Finance,post,\(places)"],
      staff: ["E1,,P1,1.0", "E2,,P1,1.0"], changes: ["C1,P1,disestablish"],
      ringFences: ["RF-1,N1,P1,ring-fence,1"])
    let person = try #require(PersonExplainer(try plan.explainer(), "E1"))
    #expect(said(person.reach()) == expected)
  }

  @Test("Decisions about a person are told with author, day and reason, and nothing of the other")
  func decisions() throws {
    var programme = try Self.plan.programme()
    let place = Place(file: "decisions.csv", line: 2)
    func decision(
      _ id: String, _ kind: HumanDecision.Kind, _ employee: String, _ day: String,
      _ change: (inout HumanDecision) -> Void = { _ in }
    ) throws -> HumanDecision {
      var decision = HumanDecision(
        id: id, kind: kind, by: "A Panel", on: try #require(LocalDate(iso: day)),
        reason: "Minute 4", place: place)
      decision.employee = employee
      change(&decision)
      return decision
    }
    programme.decisions = [
      try decision("D1", .exclude, "E2", "2025-03-10") { $0.toPost = "N1" },
      try decision("D2", .swap, "E2", "2025-03-16") {
        $0.with = "E4"
        $0.evidence = "Both forms"
      },
      try decision("D3", .assign, "E6", "2025-03-10") { $0.toPost = "N2" },
      try decision("D4", .reverse, "", "2025-03-15") { $0.reverses = "D1" },
    ]
    let explainer = SmallPlan.explainer(programme)
    let told = { (employee: String) throws -> [String] in
      self.said([try #require(PersonExplainer(explainer, employee)).decisions()])
    }
    #expect(
      try told("E2") == [
        "D1, by A Panel on 10 March 2025: this person may not claim “Portage worker” (N1). Reason: Minute 4.",
        "  D4, by A Panel, reversed D1 on 15 March 2025.",
        "D2, by A Panel on 16 March 2025: this person takes the post of somebody who leaves by agreement. Reason: Minute 4. Evidence: Both forms.",
        "  It counts from that day, and not yet.",
      ])
    #expect(
      try told("E4").first
        == "D2, by A Panel on 16 March 2025: this person leaves by agreement, and somebody at risk takes the post. Reason: Minute 4. Evidence: Both forms."
    )
    #expect(try told("E3") == ["None is recorded in the folder."])
    #expect(try told("E2").allSatisfy { !$0.contains("E4") })
  }

  @Test("What happens next follows the calendar and the events")
  func next() throws {
    #expect(
      said([try explained("E1").next()]) == [
        "Consultation is open: comments may be made until 30 April 2025.",
        "The new structure is not recorded as approved: until it is, the plan may change.",
        "The new structure starts on 1 September 2025.",
      ])
    var programme = try Self.plan.programme()
    programme.events["structure-approved"] = LocalDate(iso: "2025-03-15")
    let person = try #require(PersonExplainer(SmallPlan.explainer(programme), "E1"))
    #expect(said([person.next()])[1] == "The new structure was approved on 15 March 2025.")
  }

  @Test("Somebody who is not in staff.csv has no position")
  func unknownPerson() throws {
    #expect(PersonExplainer(try Self.plan.explainer(), "E99") == nil)
  }
}
