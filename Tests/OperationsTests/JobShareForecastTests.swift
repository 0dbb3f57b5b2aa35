import Operations
import Restructure
import Testing

@Suite("Job shares and part-time people in a forecast")
struct JobShareForecastTests {
  /// One disestablished post with these people (hours and job share), and one new post.
  private func folder(
    people: [(fte: String, share: String)], positions: String = "", fte: String = "",
    decisions: String? = nil
  ) throws -> ScratchFolder {
    var tables = [
      "posts.csv": "post_id,title,service\nold,Old,S\n",
      "staff.csv": "employee_id,post_id,fte,job_share\n"
        + people.enumerated().map { "E\($0.offset),old,\($0.element.fte),\($0.element.share)\n" }
        .joined(),
      "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
      "new-posts.csv": "post_id,title,service,positions,fte\nnew,New,S,\(positions),\(fte)\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,ring-fence\n",
    ]
    tables["decisions.csv"] = decisions
    return try ScratchFolder(tables)
  }

  @Test(
    "Partners fill one chair if their hours fit it exactly, or but for a decimal's last place",
    arguments: [
      (one: "0.5", other: "0.5", placed: 2, rounded: false),
      (one: "0.50000", other: "0.50001", placed: 2, rounded: true),
      (one: "0.5", other: "0.50001", placed: 1, rounded: false),
      (one: "0.5", other: "0.51", placed: 1, rounded: false),
      (one: "0.4", other: "0.6", placed: 2, rounded: false),
      (one: "24/36", other: "12/36", placed: 2, rounded: false),
      (one: "24/36", other: "13/36", placed: 1, rounded: false),
      (one: "0.66667", other: "0.33334", placed: 2, rounded: true),
      (one: "0.66668", other: "0.33334", placed: 1, rounded: false),
      (one: "0.5", other: "", placed: 1, rounded: false),
    ])
  func partners(one: String, other: String, placed: Int, rounded: Bool) throws {
    let folder = try folder(people: [(one, "js"), (other, "js")], positions: "1")
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.count == placed)
    #expect(answer.sharedChairs.map(\.employees) == (placed == 2 ? [["E0", "E1"]] : []))
    #expect(answer.sharersAlone == (placed == 2 ? 0 : 2))
    #expect(answer.filledByRounding == (rounded ? ["new"] : []))
    #expect(answer.bottlenecks.map { $0.cases - $0.places } == (placed == 2 ? [] : [1]))
  }

  @Test("A partner whose hours are not known might fit, which counts only as a hope")
  func hoursNotKnown() throws {
    let folder = try folder(people: [("0.5", "js"), ("", "js")], positions: "1")
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.count == 1)
    #expect(answer.placedIfKnown == 2)
  }

  @Test(
    "Part-time people leave the rest of a chair unused, but not the rest of hours",
    arguments: [
      // Three at 0.6 are 1.8: two chairs take two of them and leave 0.8, 2.0 FTE take all.
      (people: ["0.6", "0.6", "0.6"], share: "", positions: "2", fte: "", placed: 2),
      (people: ["0.6", "0.6", "0.6"], share: "", positions: "", fte: "2.0", placed: 3),
      (people: ["0.6", "0.6", "0.6"], share: "", positions: "", fte: "1.79", placed: 2),
      // 0.6 and 0.4 are one chair's hours, yet only partners share a chair.
      (people: ["0.6", "0.4"], share: "", positions: "1", fte: "", placed: 1),
      (people: ["0.6", "0.4"], share: "js", positions: "1", fte: "", placed: 2),
      (people: ["0.6", "0.4"], share: "", positions: "", fte: "1.0", placed: 2),
      // Three partners at 0.6: no two of them fit one chair.
      (people: ["0.6", "0.6", "0.6"], share: "js", positions: "2", fte: "", placed: 2),
      (people: ["1/3", "1/3", "1/3"], share: "js", positions: "1", fte: "", placed: 3),
      (people: ["0.5", "0.5", "0.5"], share: "js", positions: "1", fte: "", placed: 2),
      (people: ["0.5", "0.5", "0.5"], share: "js", positions: "2", fte: "", placed: 3),
    ])
  func partTime(
    people: [String], share: String, positions: String, fte: String, placed: Int
  ) throws {
    let folder = try folder(
      people: people.map { ($0, share) }, positions: positions, fte: fte)
    #expect(try ForecastPlan.run(folder.request).placements.count == placed)
  }

  @Test("Somebody with two posts is no partner of themselves")
  func twoPosts() throws {
    let folder = try ScratchFolder([
      "posts.csv": "post_id,title,service\none,One,S\ntwo,Two,S\n",
      "staff.csv": "employee_id,post_id,fte,job_share\nE1,one,0.5,js\nE1,two,0.5,js\n",
      "changes.csv": "change_id,post_id,becomes\nC1,one,disestablish\nC2,two,disestablish\n",
      "new-posts.csv": "post_id,title,service,positions\nnew,New,S,1\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,one; two,ring-fence\n",
    ])
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.count == 1)
    #expect(answer.sharedChairs.isEmpty)
  }

  private static let head =
    "decision,what,employee_id,to_post,by,on,reason,evidence\n"

  @Test("Somebody who is given a place has it before anybody else, and a partner may join them")
  func assigned() throws {
    let folder = try folder(
      people: [("1.0", ""), ("0.5", "js"), ("0.5", "js")], positions: "1",
      decisions: Self.head + "D1,assign,E1,new,HR,2026-01-10,Agreed,Minute 1\n")
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.map(\.employee) == ["E1", "E2"])
    #expect(answer.placements.map(\.ringFence) == ["D1", "RF"])
    #expect(answer.placements.map(\.modeWord) == ["assign", "ring-fence"])
    #expect(answer.sharedChairs.map(\.employees) == [["E1", "E2"]])
  }

  @Test("Two who are given the one place by decisions are refused, with both rows")
  func assignedTwice() throws {
    let folder = try folder(
      people: [("1.0", ""), ("1.0", ""), ("1.0", "")], positions: "1",
      decisions: Self.head + "D1,assign,E2,new,HR,2026-01-10,Agreed,Minute 1\n"
        + "D2,assign,E0,new,HR,2026-01-11,Agreed,Minute 2\n")
    do throws(OperationFailure) {
      _ = try ForecastPlan.run(folder.request)
      Issue.record("More places are given than there are, and nobody says so")
    } catch {
      guard case .problems(let problems) = error else { throw error }
      #expect(problems.map(\.code) == ["contradictory-decisions"])
      #expect(problems.first?.message.contains("decisions.csv:2") == true)
      #expect(problems.first?.place.line == 3)
    }
  }
}
