import Operations
import Restructure
import Testing

@Suite("Forecasting a folder")
struct ForecastPlanTests {
  /// One disestablished post with these people, and one new post of this size open to them.
  private func folder(
    people: [String], positions: String = "", fte: String = "", staffColumns: String = ""
  ) throws -> ScratchFolder {
    try ScratchFolder([
      "posts.csv": "post_id,title,service\nold,Old,S\n",
      "staff.csv": "employee_id,post_id,fte\(staffColumns)\n"
        + people.enumerated().map { "E\($0.offset),old,\($0.element)\n" }.joined(),
      "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
      "new-posts.csv": "post_id,title,service,positions,fte\nnew,New,S,\(positions),\(fte)\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,ring-fence\n",
    ])
  }

  @Test(
    "Hours are packed exactly, and a rounded last place never costs anybody the post",
    arguments: [
      (people: ["24/36", "24/36", "24/36"], fte: "2.0", placed: 3, rounded: false),
      (people: ["24/36", "24/36", "24/36"], fte: "1.99999", placed: 2, rounded: false),
      (people: ["0.66667", "0.66667", "0.66667"], fte: "2.0", placed: 3, rounded: true),
      (people: ["0.66668", "0.66668", "0.66668"], fte: "2.0", placed: 2, rounded: false),
      (people: ["0.5", "0.6"], fte: "1.0", placed: 1, rounded: false),
      (people: ["0.5", "0.5"], fte: "1.0", placed: 2, rounded: false),
      (people: ["0.6", "0.6", "0.6", "0.6"], fte: "1.8", placed: 3, rounded: false),
      (people: ["1.0"], fte: "0", placed: 0, rounded: false),
    ])
  func hours(people: [String], fte: String, placed: Int, rounded: Bool) throws {
    let folder = try folder(people: people, fte: fte)
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.count == placed)
    #expect(answer.filledByRounding == (rounded ? ["new"] : []))
    #expect(answer.gap == nil)
  }

  @Test("Where both are given, chairs are counted and not hours")
  func chairsBeforeHours() throws {
    let folder = try folder(people: ["1.0", "1.0", "1.0"], positions: "2", fte: "1.0")
    #expect(try ForecastPlan.run(folder.request).placements.count == 2)
  }

  @Test("Somebody whose hours are not known is not counted, and the answer names the fact")
  func hoursNotKnown() throws {
    let folder = try folder(people: ["0.5", ""], fte: "2.0")
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.map(\.employee) == ["E0"])
    #expect(answer.placedIfKnown == 2)
    #expect(answer.unplaced.map(\.reason) == [.notKnown])
    #expect(answer.unplaced.first?.detail.contains("hours of E1") == true)
  }

  @Test("A post of unknown size places nobody, and is named")
  func sizeNotKnown() throws {
    let folder = try folder(people: ["0.5", "0.5"])
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.isEmpty)
    #expect(answer.unknownPlaces == ["new"])
    #expect(answer.placedIfKnown == 2)
  }

  /// A condition of a new post, what is stated of its size, and the most of the four people, at 0.5
  /// each, who could be placed in it.
  struct Unsettled: CustomTestStringConvertible {
    let condition: String
    let size: String
    let bound: Int
    var testDescription: String { "\(condition) with \(size)" }
  }

  @Test(
    "Nobody is hoped into a chair that no row states, whatever a condition turns out to be",
    arguments: [
      Unsettled(condition: "holds: ", size: "0,", bound: 0),
      Unsettled(condition: "holds: ", size: "1,", bound: 1),
      Unsettled(condition: "holds: ", size: "3,", bound: 3),
      Unsettled(condition: "holds: ", size: "5,", bound: 4),
      Unsettled(condition: "holds: ", size: ",1.49", bound: 2),
      Unsettled(condition: "holds: ", size: ",1.5", bound: 3),
      Unsettled(condition: "holds: ", size: ",", bound: 4),
      Unsettled(condition: "level: ", size: "2,", bound: 2),
      Unsettled(condition: "level: , points: [60%, 100%]", size: "2,", bound: 2),
      Unsettled(condition: "level: , points: [60%, 149%]", size: "2,", bound: 2),
      Unsettled(condition: "level: , points: [60%, 150%]", size: "2,", bound: 3),
      Unsettled(condition: "level: ", size: ",1.0", bound: 2),
      Unsettled(condition: "level: ", size: ",", bound: 4),
    ])
  func boundIsStated(unsettled: Unsettled) throws {
    let folder = try ScratchFolder([
      "programme.yaml": """
      programme: p
      title: P (synthetic)
      authority: A
      as_of: 2026-01-15
      consultation: {opens: 2026-01-15}
      conditions:
        grant: {asks: The grant is renewed, \(unsettled.condition)}

      """,
      "posts.csv": "post_id,title,service\nold,Old,S\n",
      "staff.csv": "employee_id,post_id,fte\nE0,old,0.5\nE1,old,0.5\nE2,old,0.5\nE3,old,0.5\n",
      "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
      "new-posts.csv":
        "post_id,title,service,positions,fte,condition\nnew,New,S,\(unsettled.size),grant\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,ring-fence\n",
    ])
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.isEmpty)
    #expect(answer.placedIfKnown == unsettled.bound)
  }

  @Test("A protected person has first call on the vacancy, whoever else may claim it")
  func protectedFirst() throws {
    let folder = try ScratchFolder([
      "posts.csv": "post_id,title,service\nold,Old,S\n",
      "staff.csv": """
      employee_id,post_id,protection,protected_from,protected_to
      E1,old,,,
      E2,old,maternity-leave,2026-03-01,2026-09-01
      E3,old,maternity-leave,2026-03-01,2026-08-31
      """,
      "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
      "new-posts.csv": "post_id,title,service,positions\nnew,New,S,1\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old,ring-fence\n",
    ])
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.map(\.employee) == ["E2"])
    #expect(answer.protectedPlaced == 1)
    #expect(answer.protectedClaiming == 1, "E3's leave ends the day before the structure starts")
  }

  @Test("Places that remain in one's own post are tier 1 and belong to no protected person first")
  func ownPost() throws {
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service,positions\nold,Old,S,4\n",
        "staff.csv": "employee_id,post_id,protection\nE1,old,\nE2,old,maternity-leave\nE3,old,\n",
        "changes.csv":
          "change_id,post_id,becomes,remain_positions,condition\nC,old,at-risk,4,buy-back\n",
      ], head: "conditions: {buy-back: {asks: Share bought, level: 60%}}")
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.count == 2, "4 at 60 % is 2.4, so 2 places")
    #expect(answer.tiers == [1: 2])
    #expect(answer.protectedClaiming == 0)
    #expect(answer.placements.allSatisfy { $0.toPost == "old" && $0.ringFence == "C" })
  }

  @Test("A condition can be tried at another value without touching the folder")
  func setCondition() throws {
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\nold,Old,S\n",
        "staff.csv": "employee_id,post_id\nE1,old\n",
        "changes.csv": "change_id,post_id,becomes\nC,old,disestablish\n",
        "new-posts.csv": "post_id,title,service,positions\nnew,New,S,1\n",
        "ring-fences.csv":
          "ring_fence,to_post,open_to,mode,condition\nRF,new,old,ring-fence,site\n",
      ], head: "conditions: {site: {asks: A site is agreed, holds: no}}")
    var request = folder.request
    #expect(try ForecastPlan.run(request).placements.isEmpty)
    request.settings = ["site=yes"]
    #expect(try ForecastPlan.run(request).placements.count == 1)
  }
}
