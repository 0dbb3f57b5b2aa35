import Foundation
import TestSupport

/// A small programme drawn from a seed, with a little of everything that a forecast can meet.
struct SmallFolder {
  let path: String

  init(seed: UInt64, head: String = "") throws {
    var random = SplitMix64(seed: seed)
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("ringfence-small-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    for (name, rows) in Self.tables(&random) {
      try Data((rows.joined(separator: "\n") + "\n").utf8)
        .write(to: url.appendingPathComponent(name))
    }
    let yaml = """
      programme: small-\(seed)
      title: Small
      authority: Example Council
      as_of: 2026-01-15
      consultation: {opens: 2026-01-05, closes: 2026-02-20}
      effective: 2026-09-01
      conditions:
        site: {asks: A further site is agreed, holds: \(["yes", "no", ""].randomElement(using: &random) ?? "")}
        share: {asks: Share that is bought back, level: \(Bool.random(using: &random) ? "50%" : "")}
      \(head)
      """
    try Data(yaml.utf8).write(to: url.appendingPathComponent("programme.yaml"))
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func tables(_ random: inout SplitMix64) -> [(String, [String])] {
    let (old, new) = (
      (0..<Int.random(in: 1...4, using: &random)).map { "old\($0)" },
      (0..<Int.random(in: 1...4, using: &random)).map { "new\($0)" }
    )
    let inHours = Int.random(in: 0..<3, using: &random) == 0
    let people = staff(old, &random)
    let number = people.count - 1
    return [
      ("posts.csv", ["post_id,title,service,positions"] + old.map { "\($0),T,S,4" }),
      ("new-posts.csv", newPosts(new, inHours, &random)),
      ("staff.csv", people),
      ("changes.csv", changes(old, inHours, &random)),
      ("ring-fences.csv", ringFences(old, new, &random)),
      ("scores.csv", scores(number, old + new, &random)),
      ("preferences.csv", wishes(number, old + new, &random)),
    ]
  }

  private static func newPosts(
    _ posts: [String], _ inHours: Bool, _ random: inout SplitMix64
  ) -> [String] {
    ["post_id,title,service,positions,fte,requires,condition"]
      + posts.map { post in
        let number = Int.random(in: 0...3, using: &random)
        let size =
          inHours && Bool.random(using: &random)
          ? ",\(["0.6", "1", "1.5", "2.33333"][number])" : number == 3 ? "," : "\(number + 1),"
        let requires = Int.random(in: 0..<4, using: &random) == 0 ? "QTS" : ""
        let condition = Int.random(in: 0..<6, using: &random) == 0 ? "site" : ""
        return "\(post),T,S,\(size),\(requires),\(condition)"
      }
  }

  private static func staff(_ posts: [String], _ random: inout SplitMix64) -> [String] {
    let head = "employee_id,post_id,fte,qualifications,protection,protected_from,job_share"
    return [head]
      + (0..<Int.random(in: 1...11, using: &random)).map { number in
        let fte = ["1", "1", "0.6", "0.5", "0.4", "24/36", "0.66667", ""].randomElement(
          using: &random)
        let holds = ["QTS", "QTS; HI", "None", ""].randomElement(using: &random)
        let isProtected = Int.random(in: 0..<6, using: &random) == 0
        let share = Int.random(in: 0..<4, using: &random) == 0 ? "J\(number / 3)" : ""
        let post = posts.randomElement(using: &random)
        return "E\(number),\(post ?? ""),\(fte ?? ""),\(holds ?? ""),"
          + (isProtected ? "maternity-leave,2026-01-01" : ",") + ",\(share)"
      }
  }

  private static func changes(
    _ posts: [String], _ inHours: Bool, _ random: inout SplitMix64
  ) -> [String] {
    ["change_id,post_id,becomes,remain_positions,remain_fte,condition"]
      + posts.enumerated().map { number, post in
        switch Int.random(in: 0..<4, using: &random) {
        case 0: "C\(number),\(post),reduce,\(inHours ? ",1.2" : "1,"),"
        case 1: "C\(number),\(post),reduce,2,,share"
        case 2: "C\(number),\(post),at-risk,,,"
        default: "C\(number),\(post),disestablish,,,"
        }
      }
  }

  /// Few marks, so that some people are level.
  private static func scores(
    _ people: Int, _ posts: [String], _ random: inout SplitMix64
  ) -> [String] {
    let isComplete = Bool.random(using: &random)
    var rows = ["employee_id,post_id,score,appointable"]
    for number in 0..<people {
      for post in posts where isComplete || Int.random(in: 0..<5, using: &random) > 0 {
        let fit = ["yes", "yes", "yes", "yes", "no", isComplete ? "yes" : ""].randomElement(
          using: &random)
        rows.append("E\(number),\(post),\(Int.random(in: 60...66, using: &random)),\(fit ?? "")")
      }
    }
    return rows
  }

  private static func wishes(
    _ people: Int, _ posts: [String], _ random: inout SplitMix64
  ) -> [String] {
    var rows = ["employee_id,post_id,rank,given_on,remainder"]
    for number in 0..<people {
      for (rank, post) in posts.shuffled(using: &random).enumerated()
      where Int.random(in: 0..<4, using: &random) > 0 {
        let remainder = ["", "no", "0.2", "0.1"].randomElement(using: &random) ?? ""
        rows.append("E\(number),\(post),\(rank + 1),2026-01-10,\(remainder)")
      }
    }
    return rows
  }

  private static func ringFences(
    _ old: [String], _ new: [String], _ random: inout SplitMix64
  ) -> [String] {
    ["ring_fence,to_post,open_to,mode,tier"]
      + (0..<Int.random(in: 1...6, using: &random)).map { number in
        let open = old.filter { _ in Bool.random(using: &random) }
        let mode = ["assimilate", "match", "ring-fence", "open"].randomElement(using: &random)
        let tier = ["", "1", "2", "3"].randomElement(using: &random)
        return "R\(number),\(new.randomElement(using: &random) ?? ""),"
          + "\(open.isEmpty ? old[0] : open.joined(separator: "; ")),\(mode ?? ""),\(tier ?? "")"
      }
  }
}
