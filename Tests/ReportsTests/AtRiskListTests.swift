import Reports
import Restructure
import Rules
import Testing

@Suite("The at-risk list")
struct AtRiskListTests {
  static let plan = SmallPlan(
    head: "conditions: {none: {asks: Share that is bought, level: 0%}}",
    posts: [
      "P1,Nurse,Early years,post,2", "P2,Teacher,Schools,group", "P3,Clerk,Finance,post,1",
      "P4,Typist,Finance,post,2", "P5,Tutor,Schools,post,4", "P6,Worker,Schools,post,1",
      "P7,Guide,Schools,post,2",
    ],
    newPosts: [
      "N1,Portage worker,Early years,post,2", "N2,Officer,Finance,post,2,,,CIPFA",
      "N3,Worker,Schools,post,1",
    ],
    staff: [
      "E1,,P1,0.6", "E2,,P2,0.5", "E3,,P3,1.0", "E4,,P4,1.0", "E5,,P4,1.0", "E6,,P5,1.0",
      "E7,,P6,1.0", "E8,,P7,1.0", "E1,,P3,0.4,,,,CIPFA",
    ],
    changes: [
      "C1,P1,disestablish", "C2,P2,reduce,,,2.0", "C3,P3,disestablish", "C4,P4,disestablish",
      "C5,P5,at-risk,,4,,none", "C6,P6,rename,N3", "C7,P7,disestablish",
    ],
    ringFences: [
      "RF-9,N2,P1,open,6", "RF-1,N1,P1,ring-fence,1", "RF-2,N2,P4; P3,match,2", "RF-3,N3,P7,open,6",
    ])

  @Test("Each case has its post, its first route and what the case file knows")
  func rows() throws {
    let judge = try Self.plan.judge()
    let facts = AtRiskList.CaseFacts(
      state: "appointed", since: SmallPlan.day, nextDue: nil, isSettled: true)
    let list = AtRiskList(
      ClaimBook(judge), plan: judge.plan,
      facts: [Postholding.Key(employee: "E1", post: "P1"): facts])
    let said = list.rows.map {
      "\($0.holding.employee) \($0.service), \($0.title): \($0.route.words) (\($0.route.kind))"
    }
    #expect(
      said == [
        // The lowest tier, though another row stands first.
        "E1 Early years, Nurse: RF-1 to N1 (ring-fence)",
        "E2 Schools, Teacher: what remains of own post (own post)",
        "E3 Finance, Clerk: not known: qualifications of E3 (not known)",
        // Two who are alike, each with their own missing fact.
        "E4 Finance, Typist: not known: qualifications of E4 (not known)",
        "E5 Finance, Typist: not known: qualifications of E5 (not known)",
        // At 0% nothing remains of the own post, and that is no route.
        "E6 Schools, Tutor: none (none)",
        // The only place of N3 is taken by the person whose post becomes it.
        "E8 Schools, Guide: none (none)",
        "E1 Finance, Clerk: RF-2 to N2 (match)",
      ])
    #expect(list.rows.map { $0.facts?.state } == ["appointed"] + Array(repeating: nil, count: 7))
  }

  @Test("Coventry's list counts to the union in rows of five people or more")
  func coventry() throws {
    let programme = try Coventry.programme()
    let plan = PlanInForce(programme, on: try #require(programme.asOf))
    let book = ClaimBook(ClaimJudge(plan))
    let counts = AtRiskCounts(AtRiskList(book, plan: plan, facts: [:]))
    #expect(counts.total == book.cases.count)
    #expect(counts.rows.allSatisfy { $0.cases >= 5 })
    #expect(counts.rows.reduce(0) { $0 + $1.cases } == counts.total)
    // Five heads in the three Education posts that are small: no row of their own.
    #expect(!counts.rows.contains { $0.post.contains("LAC-C02") || $0.post.contains("CEL-C03") })
  }
}
