import Operations
import Restructure
import Rules
import TestSupport
import Testing

@Suite("The proof that comes with a forecast")
struct ForecastProofTests {
  /// A seeded folder: some posts end, some new ones open to some of them, in chairs or hours.
  private static func tables(_ seed: UInt64, reversed: Bool = false) -> [String: String] {
    var random = SplitMix64(seed: seed)
    let posts = 2 + Int.random(in: 0..<4, using: &random)
    let targets = 1 + Int.random(in: 0..<4, using: &random)
    var staff: [String] = []
    for post in 0..<posts {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let fte = ["1.0", "0.5", "0.6", "24/36"].randomElement(using: &random) ?? "1.0"
        let leave = Int.random(in: 0..<6, using: &random) == 0 ? "pregnancy" : ""
        staff.append("E\(staff.count),P\(post),\(fte),\(leave)\n")
      }
    }
    var new: [String] = []
    var rows: [String] = []
    for target in 0..<targets {
      let isHours = Int.random(in: 0..<3, using: &random) == 0
      let size = Int.random(in: 0...3, using: &random)
      new.append("N\(target),New,S,\(isHours ? "" : String(size)),\(isHours ? "\(size).5" : "")\n")
      let from = (0..<posts).filter { _ in Bool.random(using: &random) }.map { "P\($0)" }
      if !from.isEmpty {
        let tier = Int.random(in: 1...3, using: &random)
        rows.append("RF\(target),N\(target),\(from.joined(separator: ";")),ring-fence,\(tier)\n")
      }
    }
    let order = { (lines: [String]) in (reversed ? Array(lines.reversed()) : lines).joined() }
    return [
      "posts.csv": "post_id,title,service\n" + order((0..<posts).map { "P\($0),Old,S\n" }),
      "staff.csv": "employee_id,post_id,fte,protection\n" + order(staff),
      "changes.csv": "change_id,post_id,becomes\n"
        + order((0..<posts).map { "C\($0),P\($0),disestablish\n" }),
      "new-posts.csv": "post_id,title,service,positions,fte\n" + order(new),
      "ring-fences.csv": "ring_fence,to_post,open_to,mode,tier\n" + order(rows),
    ]
  }

  @Test(
    "Every placement is a claim, no post is overfilled, and the shortage adds up", arguments: 0..<60
  )
  func holds(seed: Int) throws {
    let folder = try ScratchFolder(Self.tables(UInt64(seed)))
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.placements.count + answer.unplaced.count == answer.cases)
    #expect(Set(answer.placements.map(\.employee)).count == answer.placements.count)
    let short = answer.bottlenecks.reduce(0) { $0 + $1.cases - $1.places }
    #expect(short == answer.unplaced.count)
    var heads: [PostID: Int] = [:]
    for placement in answer.placements {
      heads[placement.toPost, default: 0] += 1
      let why = try WhyClaim.run(
        folder.request, employee: placement.employee, post: placement.toPost)
      #expect(why.outcome == .yes)
    }
    for post in answer.programme.newPosts {
      if let positions = post.positions { #expect(heads[post.id, default: 0] <= positions) }
      if let fte = post.fte {
        let hours = answer.placements.filter { $0.toPost == post.id }.compactMap { placement in
          answer.programme.staff.first { $0.employee == placement.employee }?.fte
        }.reduce(FTE.zero, +)
        #expect(hours <= fte)
      }
    }
  }

  @Test("The order of the rows decides nothing", arguments: 0..<30)
  func orderOfRows(seed: Int) throws {
    let one = try ScratchFolder(Self.tables(UInt64(seed)))
    let other = try ScratchFolder(Self.tables(UInt64(seed), reversed: true))
    let (first, second) = (
      try ForecastPlan.run(one.request), try ForecastPlan.run(other.request)
    )
    #expect(first.placements.count == second.placements.count)
    #expect(first.protectedPlaced == second.protectedPlaced)
    #expect(first.tiers == second.tiers)
    #expect(first.placedIfKnown == second.placedIfKnown)
  }
}
