import Operations
import Restructure
import Testing

@Suite("The ways in which hours can fill a post")
struct FillPostTests {
  private static func folder(
    _ people: [(fte: String, share: String)], positions: String = "", fte: String = "",
    decisions: String? = nil
  ) throws -> ScratchFolder {
    var tables = [
      "posts.csv": "post_id,title,service\nold,Old,S\nkept,Kept,S\n",
      "staff.csv": "employee_id,post_id,fte,job_share\n"
        + people.enumerated().map { "E\($0.offset),old,\($0.element.fte),\($0.element.share)\n" }
        .joined(),
      "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\nK,kept,retain\n",
      "new-posts.csv": "post_id,title,service,positions,fte\nnew,New,S,\(positions),\(fte)\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,ring-fence\n",
    ]
    tables["decisions.csv"] = decisions
    return try ScratchFolder(tables)
  }

  private static func alone(_ people: [String]) -> [(fte: String, share: String)] {
    people.map { ($0, "") }
  }

  private func ways(_ answer: ChairsAnswer) throws -> (ways: [ChairsAnswer.Ways], count: Int?) {
    guard case .fte(_, let ways, let count) = answer.size else {
      Issue.record("The post is not counted in hours")
      return ([], nil)
    }
    return (ways, count)
  }

  @Test("Each number of people has its ways, and the fullest of them")
  func hours() throws {
    // 1.0 alone; 0.6 with 0.4; 0.4 with 0.4 leaves 0.2. A 0.6 alone leaves room for a 0.4.
    let folder = try Self.folder(Self.alone(["1.0", "0.6", "0.4", "0.4"]), fte: "1.0")
    let answer = try FillPost.run(folder.request, post: "new")
    let (ways, count) = try ways(answer)
    #expect(count == 3)
    #expect(ways.map(\.heads) == [2, 1])
    #expect(ways.map(\.count) == [2, 1])
    #expect(ways.map(\.filled) == [FTE(whole: 1), FTE(whole: 1)])
    #expect(ways.map(\.left) == [.zero, .zero])
    #expect(ways[0].fullest.map(\.fte.decimal) == ["0.6", "0.4"])
    #expect(answer.claiming.map(\.people) == [1, 1, 2])
  }

  @Test(
    "A person just fits, or by a decimal's last place, or not",
    arguments: [
      ("0.5", "0.5", 2), ("0.5", "0.50001", 1), ("0.50000", "0.50001", 2), ("0.5", "0.5001", 1),
      ("24/36", "12/36", 2),
      ("24/36", "13/36", 1), ("0.66667", "0.33333", 2), ("0.66667", "0.33334", 2),
      ("0.66668", "0.33334", 1),
    ])
  func boundaries(_ one: String, _ other: String, _ heads: Int) throws {
    let folder = try Self.folder(Self.alone([one, other]), fte: "1.0")
    let (ways, _) = try ways(try FillPost.run(folder.request, post: "new"))
    #expect(ways.first?.heads == heads)
    #expect(try ForecastPlan.run(folder.request).placements.count == ways.first?.heads)
  }

  @Test("Whoever has the place by a decision is in every way")
  func decided() throws {
    let folder = try Self.folder(
      Self.alone(["0.6", "0.6", "0.4"]), fte: "1.0",
      decisions: "decision,what,employee_id,to_post,by,on,reason,evidence\n"
        + "D1,assign,E0,new,HR,2026-01-10,Agreed,Minute 1\n")
    let answer = try FillPost.run(folder.request, post: "new")
    let (ways, count) = try ways(answer)
    #expect(answer.given.map(\.people) == [1])
    #expect(count == 1)
    #expect(ways.map(\.heads) == [2])
    #expect(ways.map(\.filled) == [FTE(whole: 1)])
    #expect(ways[0].fullest.map(\.fte.decimal) == ["0.4"])
  }

  @Test("A post counted in positions says how many people fit, with partners in one chair")
  func positions() throws {
    let people = [
      (fte: "1.0", share: ""), ("0.5", "one"), ("0.5", "one"), ("0.6", "two"), ("0.6", "two"),
    ]
    let folder = try Self.folder(people, positions: "2")
    let answer = try FillPost.run(folder.request, post: "new")
    guard case .positions(2, let mostHeads) = answer.size else {
      Issue.record("The post is not counted in positions")
      return
    }
    #expect(mostHeads == 3)
    #expect(answer.jobShares.map(\.name) == ["one", "two"])
    #expect(answer.jobShares.map(\.employees) == [["E1", "E2"], ["E3", "E4"]])
    #expect(answer.jobShares.map(\.makesOneChair) == [true, false])
  }

  @Test("Hours that are not known are said, and not counted")
  func notKnown() throws {
    let folder = try Self.folder(Self.alone(["0.5", ""]), fte: "1.0")
    let answer = try FillPost.run(folder.request, post: "new")
    #expect(answer.hoursNotKnown == 1)
    #expect(answer.claiming.map(\.people) == [1])
  }

  @Test(
    "A post that is not there, has no size or opens to nobody is refused with a remedy",
    arguments: [
      ("nwe", "1.0", "there is no post nwe in this folder", "Did you mean “new”?"),
      ("new", "", "it is not known how many places there are in new", "Fill in positions or fte"),
      ("kept", "1.0", "nobody whose post is at risk may claim kept", "ringfence explain FOLDER"),
    ])
  func refused(_ post: String, _ fte: String, _ words: String, _ remedy: String) throws {
    let folder = try Self.folder(Self.alone(["0.5"]), fte: fte)
    do throws(OperationFailure) {
      _ = try FillPost.run(folder.request, post: post)
      Issue.record("It is answered")
    } catch {
      switch error {
      case .usage(let message, let help), .refused(let message, let help):
        #expect(message == words)
        #expect(help.contains(remedy))
      case .problems, .machine: throw error
      }
    }
  }
}
