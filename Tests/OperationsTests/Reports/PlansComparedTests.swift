import Foundation
import Operations
import Reports
import Restructure
import Testing

@Suite("What a comparison of two plans says")
struct PlansComparedTests {
  /// Two services: one has a post whose places and hours are stated, the other none.
  private static func folder(
    desk: String, head: String, opensTo: String = "p"
  ) throws -> ScratchFolder {
    try ScratchFolder([
      "posts.csv": "post_id,title,service\np,P,Music\nq,Q,Office\n",
      "staff.csv": "employee_id,post_id,fte\nE1,p,1\nE2,q,1\n",
      "changes.csv": "change_id,post_id,becomes\nC1,p,disestablish\nC2,q,disestablish\n",
      "new-posts.csv":
        "post_id,title,service,positions,fte\nhead,Head,Music,\(head)\ndesk,Desk,Office,\(desk)\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR1,head,\(opensTo),ring-fence\n",
    ])
  }

  private func rows(_ key: String, _ first: ScratchFolder, _ other: ScratchFolder) throws
    -> [String: [String]]
  {
    let report = try PlansCompared.run(
      first.request, against: other.request, for: Reader(.caseworker))
    let table = try #require(report.tables.first { $0.key == key })
    return Dictionary(
      uniqueKeysWithValues: table.rows.map { ($0[0].words, $0.dropFirst().map(\.words)) })
  }

  @Test("The picture has a bar for the places of each plan")
  func picture() throws {
    let first = try Self.folder(desk: "4,", head: "1,0.6")
    let other = try Self.folder(desk: "2,", head: "3,")
    let report = try PlansCompared.run(first.request, against: other.request, for: Reader(.union))
    let page = ReportPage(report).html
    let words = page.matches(of: /<text[^>]*>([^<]*)</).map { String($0.1) }
    #expect(words == ["first plan", "other plan", "Music", "1", "3", "Office", "4", "2"])
  }

  @Test("What no row states is not known, and never nought")
  func unstated() throws {
    let first = try Self.folder(desk: ",", head: "1,0.6")
    let other = try Self.folder(desk: "2,", head: "3,")
    #expect(
      try rows("hours", first, other) == [
        "Music": ["0.6", "not known", "0", "1"], "Office": ["not known", "not known", "1", "1"],
      ])
    #expect(
      try rows("places", first, other) == [
        "Music": ["1", "3", "2", "0", "0"], "Office": ["not known", "2", "not known", "1", "0"],
      ])
  }

  @Test("A manager sees the people, places and hours of the services that they run")
  func managers() throws {
    let first = try Self.folder(desk: "4,", head: "1,0.6")
    let other = try Self.folder(desk: "2,", head: "1,0.6", opensTo: "q")
    let manager = Reader(.manager)
    let report = try PlansCompared.run(
      first.request, against: other.request, for: manager, services: ["Music"])
    let words = ReportPage(report).html
    #expect(words.contains("E1") && words.contains("Music"))
    #expect(!words.contains("Office") && !words.contains("E2"))
  }

  @Test("A manager has to name a service, and a reader of numbers cannot")
  func chooses() throws {
    let folder = try Self.folder(desk: "4,", head: "1,0.6")
    func run(_ audience: Audience, _ services: [String]) throws {
      _ = try PlansCompared.run(
        folder.request, against: folder.request, for: Reader(audience), services: services)
    }
    #expect(throws: OperationFailure.self) { try run(.manager, []) }
    #expect(throws: OperationFailure.self) { try run(.manager, ["Musik"]) }
    #expect(throws: OperationFailure.self) { try run(.union, ["Music"]) }
    try run(.caseworker, ["Music"])
    try run(.union, [])
  }
}
