import Operations
import Restructure
import Testing

@Suite("Posts counted in FTE: people and hours")
struct FTEPoolTests {
  private static func folder(
    _ people: [String], fte: String, positions: String = "", protectedOnes: Set<Int> = []
  ) throws -> ScratchFolder {
    try ScratchFolder([
      "posts.csv": "post_id,title,service\nold,Old,S\n",
      "staff.csv": "employee_id,post_id,fte,protection\n"
        + people.enumerated().map { number, fte in
          "E\(number),old,\(fte),\(protectedOnes.contains(number) ? "maternity-leave" : "")\n"
        }.joined(),
      "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
      "new-posts.csv": "post_id,title,service,positions,fte\nnew,New,S,\(positions),\(fte)\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,ring-fence\n",
    ])
  }

  struct Case: Sendable {
    let people: [String]
    let fte: String
    let heads: Int
    let placed: FTE
    let claiming: FTE
  }

  static let cases: [Case] = [
    // Four of the shortest hours are 2.0; the next would need 1.0 more.
    Case(
      people: ["1.0", "1.0", "0.6", "0.6", "0.4", "0.4"], fte: "2.0", heads: 4,
      placed: FTE(whole: 2), claiming: FTE(whole: 4)),
    Case(
      people: ["24/36", "24/36", "24/36"], fte: "2.0", heads: 3, placed: FTE(whole: 2),
      claiming: FTE(whole: 2)),
    Case(
      people: ["24/36", "24/36", "24/36"], fte: "1.9", heads: 2, placed: FTE(4, over: 3),
      claiming: FTE(whole: 2)),
    Case(people: ["1.0"], fte: "0.9", heads: 0, placed: .zero, claiming: FTE(whole: 1)),
  ]

  @Test("The hours placed stand beside the people placed", arguments: cases)
  func pools(_ example: Case) throws {
    let folder = try Self.folder(example.people, fte: example.fte)
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.ftePools.map(\.toPost) == ["new"])
    #expect(answer.ftePools.map(\.heads) == [example.heads])
    #expect(answer.ftePools.map(\.ftePlaced) == [example.placed])
    #expect(answer.ftePools.map(\.fteClaiming) == [example.claiming])
    #expect(answer.ftePools.map(\.ftePlaces) == [try FTE(parsing: example.fte)])
  }

  @Test("A decimal's last place neither keeps anybody out nor is hidden")
  func rounding() throws {
    let folder = try Self.folder(["0.66667", "0.66667", "0.66667"], fte: "2.0")
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.ftePools.map(\.heads) == [3])
    #expect(answer.ftePools.map(\.ftePlaced) == [FTE(200_001, over: 100_000)])
    #expect(answer.filledByRounding == ["new"])
  }

  @Test("A protected person with long hours shows as fewer people and more hours")
  func protected() throws {
    let folder = try Self.folder(["1.0", "0.5", "0.5"], fte: "1.0", protectedOnes: [0])
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.ftePools.map(\.heads) == [1])
    #expect(answer.ftePools.map(\.ftePlaced) == [FTE(whole: 1)])
  }

  @Test("Posts counted in positions are no pools of hours")
  func positions() throws {
    let folder = try Self.folder(["1.0", "0.5"], fte: "", positions: "1")
    #expect(try ForecastPlan.run(folder.request).ftePools.isEmpty)
  }
}
