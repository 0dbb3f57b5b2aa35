import Reports
import Restructure
import Rules
import Testing

@Suite("A whole plan in plain English")
struct WholePlanTests {
  static let plan = SmallPlan(
    head:
      "effective: 2025-09-01\nconditions: {site: {asks: A site is agreed, holds: no}, yes: {asks: The grant is paid, holds: yes}, share: {asks: Share that is bought, level: 62.5%}, open: {asks: The lease runs on, holds: }}",
    posts: ["P1,Worker,Early years,post,1", "P2,Clerk,Finance,post,1"],
    newPosts: [
      "N1,Portage worker,Early years,post,1", "N2,Adviser,Schools,post,1",
      "N3,Officer,Finance,post,2",
    ],
    changes: ["C1,P1,rename,N1", "C2,P2,rename,N3"],
    ringFences: ["RF-1,N3,at-risk,open,6"],
    statements: [
      "S1,P1; P2; N1,The service is reviewed,L3", "S2,,Schools decide.,",
      "S3,Finance,It goes on.,L5",
    ])

  @Test("Services stand in the order of the tables, between the head and what is not settled")
  func sections() throws {
    let explanation = try Self.plan.explainer().wholePlan()
    #expect(explanation.title == "A small plan – Example Council")
    #expect(
      explanation.sections.map(\.heading) == [
        "The programme", "Early years", "Finance", "Schools", "What the plan depends on",
        "What else the paper says",
      ])
  }

  @Test("A new post that a present one becomes is told with it, and again only where it is opened")
  func newPostsOnce() throws {
    let sections = try Self.plan.explainer().wholePlan().sections
    func said(_ heading: String) -> [String] {
      sections.filter { $0.heading == heading }.flatMap(\.sentences).map(\.text)
    }
    #expect(said("Early years") == ["The post “Worker” (P1) is renamed “Portage worker” (N1)."])
    #expect(
      said("Finance") == [
        "The post “Clerk” (P2) is renamed “Officer” (N3).",
        "The new structure has the 2 posts “Officer” (N3).",
        "RF-1 opens them to nobody at present, by open competition at tier 6.",
      ])
  }

  @Test("What the plan depends on is said with how it stands, and how a command names it")
  func conditions() throws {
    let section = try Self.plan.explainer().wholePlan().sections.first {
      $0.heading == "What the plan depends on"
    }
    #expect(
      section?.sentences.map(\.text) == [
        "“A site is agreed”: this does not hold at present. Its name in a command is site.",
        "“The grant is paid”: this holds. Its name in a command is yes.",
        "“Share that is bought”: set at 62.5%. Its name in a command is share.",
        "“The lease runs on”: not known. Its name in a command is open.",
      ])
  }

  @Test("The paper's other sentences keep their words and gain a full stop")
  func statements() throws {
    let section = try Self.plan.explainer().wholePlan().sections.last
    #expect(
      section?.sentences == [
        .init("P1, P2 and N1: The service is reviewed.", source: "L3"),
        .init("Schools decide.", source: "statements.csv:3"),
        .init("Finance: It goes on.", source: "L5"),
      ])
  }

  @Test(
    "Consultation is told from where the reader stands",
    arguments: [
      ("2025-02-28", "Consultation will run from 1 March 2025 to 30 April 2025."),
      ("2025-03-01", "Consultation runs from 1 March 2025 to 30 April 2025."),
      ("2025-04-30", "Consultation runs from 1 March 2025 to 30 April 2025."),
      ("2025-05-01", "Consultation ran from 1 March 2025 to 30 April 2025."),
    ])
  func consultation(day: String, said: String) throws {
    #expect(try head(on: day, Self.plan.programme()).first == said)
  }

  @Test(
    "Without a last day or a start, that is said",
    arguments: [
      ("2025-02-28", "Consultation opens on 1 March 2025; its last day is not stated."),
      ("2025-03-01", "Consultation opened on 1 March 2025; its last day is not stated."),
    ])
  func openEnds(day: String, said: String) throws {
    var programme = try SmallPlan(posts: ["P1,Clerk,Finance,post,1"]).programme()
    programme.consultation = Consultation(opens: programme.consultation.opens, closes: nil)
    let head = try head(on: day, programme)
    #expect(head.prefix(2) == [said, "When the new structure starts is not stated."])
  }

  private func head(on day: String, _ programme: Programme) throws -> [String] {
    let on = try #require(LocalDate(iso: day))
    let explainer = PlanExplainer(ClaimJudge(PlanInForce(programme, on: on)))
    return explainer.wholePlan().sections.first?.sentences.map(\.text) ?? []
  }

  @Test("Every sentence of Coventry's plan has a source and ends as a sentence does")
  func coventry() throws {
    let programme = try Coventry.programme()
    let on = try #require(programme.asOf)
    let plan = PlanInForce(programme, on: on)
    let sentences = PlanExplainer(ClaimJudge(plan)).wholePlan().sections.flatMap(\.sentences)
    #expect(sentences.count > 300)
    for sentence in sentences {
      #expect(!sentence.source.isEmpty, "\(sentence.text)")
      #expect(sentence.text.hasSuffix("."), "\(sentence.text)")
      #expect(!sentence.text.contains("  ") && !sentence.text.contains(".."), "\(sentence.text)")
      for slip in [" 1 places", " 1 people", " 1 posts", "nil", "Optional", " ,", " ."] {
        #expect(!sentence.text.contains(slip), "\(sentence.text)")
      }
    }
    let posts = (programme.posts + programme.newPosts).map(\.id)
    let told = sentences.map(\.text).joined(separator: "\n")
    for id in posts { #expect(told.contains(id), "\(id) is not told") }
  }
}
