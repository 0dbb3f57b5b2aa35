import Operations
import Reports
import Restructure
import Testing

@Suite("One person's whole position on one page")
struct PersonPageTests {
  static func folder() throws -> ScratchFolder {
    try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\nold,Old,S\nsafe,Safe,S\n",
        "staff.csv": """
        employee_id,post_id,fte,qualifications
        E1,old,1.0,QTS
        E2,old,1.0,QTS
        E3,old,0.5,QTS
        E4,safe,1.0,
        """,
        "changes.csv": "change_id,post_id,becomes,source\nC,old,disestablish,L1\n",
        "new-posts.csv": """
        post_id,title,service,positions,requires
        new,New,S,2,
        hard,Hard,S,1,HI
        far,Far,S,1,
        """,
        "ring-fences.csv": """
        ring_fence,to_post,open_to,mode,condition,source
        RF-1,new,old,ring-fence,,L2
        RF-2,hard,old,ring-fence,,L3
        RF-3,far,old,ring-fence,site,L4
        """,
      ], head: "conditions: {site: {asks: A site is agreed, holds: no}}")
  }

  private func page(_ employee: String, _ settings: [String] = []) throws -> Explanation {
    let folder = try Self.folder()
    var request = folder.request
    request.settings = settings
    return try ExplainPlan.run(request, .person(employee))
  }

  private func said(_ heading: String, _ explanation: Explanation) -> [String] {
    explanation.sections.filter { $0.heading == heading }.flatMap(\.sentences).map(\.text)
  }

  @Test("The sections stand in one order, and somebody without a case has only their own")
  func sections() throws {
    #expect(
      try page("E1").sections.map(\.heading) == [
        "Who this is", "What becomes of the post", "Decisions about this person",
        "Posts within reach", "Near misses", "What is possible, not proposed", "In other futures",
        "What happens next",
      ])
    #expect(
      try page("E4").sections.map(\.heading) == [
        "Who this is", "What becomes of the post", "Decisions about this person",
        "What happens next",
      ])
  }

  @Test("Near misses are told with the fact and the smallest change, the nearest first")
  func nearMisses() throws {
    #expect(
      said("Near misses", try page("E1")) == [
        "“Far” (far) is not open: “A site is agreed” does not hold. It would be open if “A site is agreed” held.",
        "“Hard” (hard) is not open: the post requires HI; recorded: QTS. It would be open if they held HI.",
      ])
  }

  @Test("The forecast is told of all who are alike, with the shortage behind it")
  func forecast() throws {
    // Chairs count heads, so hours tell nobody apart: three people for two places.
    #expect(
      said("What is possible, not proposed", try page("E3")) == [
        "In the arrangement shown there is a place for 2 of the 3 people in old who are alike in what decides their places; any of them could have it. Another that places as many may differ.",
        "3 people in old may claim only new, which has room for 2: 1 must go without.",
      ])
    #expect(
      said("What is possible, not proposed", try page("E3", ["site=yes"])) == [
        "In the arrangement shown there is a place for all 3 people in old who are alike in what decides their places."
      ])
  }

  @Test("Futures are told by the conditions that matter to the person")
  func futures() throws {
    #expect(
      said("In other futures", try page("E1")) == [
        "If “A site is agreed” does not hold: at risk with a route, and a place for 2 of 3 who are alike.",
        "If “A site is agreed” holds: at risk with a route, and a place for 3 of 3 who are alike.",
      ])
    #expect(said("In other futures", try page("E1", ["site=no"])).isEmpty)
  }

  @Test("Nobody else is named on a page", arguments: ["E1", "E2", "E3", "E4"])
  func nobodyElse(employee: String) throws {
    let page = try page(employee)
    let text = page.sections.flatMap { [$0.heading] + $0.sentences.map(\.text) }
      .joined(separator: "\n")
    #expect(text.contains("This person"))
    for other in ["E1", "E2", "E3", "E4"] where other != employee {
      #expect(!text.contains(other))
    }
  }
}
