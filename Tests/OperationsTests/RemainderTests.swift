import Operations
import Restructure
import TestSupport
import Testing

@Suite("What remains of a post at a level of buy-back")
struct RemainderTests {
  /// A post of which a level decides what remains, its holders, and a vacancy open to some.
  private static func folder(_ seed: UInt64) throws -> (folder: ScratchFolder, isHours: Bool) {
    var random = SplitMix64(seed: seed)
    let isHours = Bool.random(using: &random)
    let remains = Int.random(in: 1...9, using: &random)
    var staff = "employee_id,post_id,fte,job_share,protection\n"
    for person in 0..<Int.random(in: 3...10, using: &random) {
      let fte = ["1.0", "0.5", "0.6", "0.4", "24/36"].randomElement(using: &random) ?? "1.0"
      let share = Int.random(in: 0..<3, using: &random) == 0 ? "js\(person / 3)" : ""
      let leave = Int.random(in: 0..<6, using: &random) == 0 ? "pregnancy" : ""
      staff += "E\(person),\(person % 4 == 0 ? "other" : "old"),\(fte),\(share),\(leave)\n"
    }
    let becomes = Bool.random(using: &random) ? "reduce" : "at-risk"
    let size = isHours ? ",\(remains).5" : "\(remains),"
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\nold,Old,S\nother,Other,S\n",
        "staff.csv": staff,
        "changes.csv": "change_id,post_id,becomes,remain_positions,remain_fte,condition\n"
          + "C,old,\(becomes),\(size),buy-back\nC2,other,disestablish,,,\n",
        "new-posts.csv": "post_id,title,service,positions\nnew,New,S,2\n",
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF,new,old; other,open\n",
      ], head: "conditions: {buy-back: {asks: Share bought, level: 100%}}")
    return (folder, isHours)
  }

  @Test("A lower level never places more, nor more protected people", arguments: 0..<40)
  func lowerLevel(seed: Int) throws {
    let (folder, _) = try Self.folder(UInt64(seed))
    var before: ForecastAnswer?
    for percent in [0, 20, 33, 50, 60, 75, 90, 100, 120] {
      var request = folder.request
      request.settings = ["buy-back=\(percent)%"]
      let answer = try ForecastPlan.run(request)
      #expect(answer.gap == nil)
      #expect(answer.placements.count + answer.unplaced.count == answer.cases)
      #expect(
        answer.bottlenecks.reduce(0) { $0 + $1.cases - $1.places } == answer.unplaced.count)
      if let before {
        #expect(before.cases == answer.cases)
        #expect(before.protectedPlaced <= answer.protectedPlaced)
        if before.protectedPlaced == answer.protectedPlaced {
          #expect(before.placements.count <= answer.placements.count, "at \(percent)%")
        }
      }
      before = answer
    }
  }

  @Test("Nobody is in the own post beyond what remains of it", arguments: 0..<40)
  func keepsToTheRemainder(seed: Int) throws {
    let (folder, isHours) = try Self.folder(UInt64(seed))
    for percent in [0, 35, 70] {
      var request = folder.request
      request.settings = ["buy-back=\(percent)%"]
      let answer = try ForecastPlan.run(request)
      let change = try #require(answer.programme.changes.first { $0.id == "C" })
      let own = answer.placements.filter { $0.toPost == "old" }
      if isHours {
        let left = try #require(change.remainFTE)
        let hours = own.compactMap { placement in
          answer.programme.staff.first { $0.employee == placement.employee }?.fte
        }.reduce(FTE.zero, +)
        #expect(
          Int128(hours.numerator) * Int128(left.denominator) * 100
            <= Int128(left.numerator) * Int128(hours.denominator) * Int128(percent))
      } else {
        let together = answer.sharedChairs.filter { $0.toPost == "old" }
          .reduce(0) { $0 + $1.employees.count - 1 }
        let remains = try #require(change.remainPositions)
        #expect(own.count - together <= remains * percent / 100)
      }
    }
  }
}
