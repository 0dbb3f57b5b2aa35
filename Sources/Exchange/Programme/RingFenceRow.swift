import Restructure

/// Reads a row of ring-fences.csv.
enum RingFenceRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> RingFence? {
    let id = row.required("ring_fence", &problems)
    let toPost = row.required("to_post", &problems)
    let openTo = row.required("open_to", &problems).flatMap { readOpenTo($0, row, &problems) }
    let isStated = row.required("mode", &problems) != nil
    let mode: RingFence.Mode? = isStated ? row.word("mode", &problems) : nil
    let tier = row.count("tier", &problems)
    let minMatch = row.percent("min_match", &problems)
    let maxGradeGap = row.count("max_grade_gap", &problems)
    guard let id, let toPost, let openTo, let mode else { return nil }
    var ringFence = RingFence(id: id, toPost: toPost, openTo: openTo, mode: mode, place: row.place)
    if let tier {
      if (1...99).contains(tier) {
        ringFence.tier = tier
      } else {
        problems.append(
          Problem(
            at: row.place(of: "tier"), code: "wrong-value", message: "tier is \(tier)",
            remedy: "Write a number from 1 to 99; tier 1 runs first."))
      }
    }
    ringFence.minMatch = minMatch
    ringFence.maxGradeGap = maxGradeGap
    ringFence.condition = row.text("condition")
    ringFence.source = row.text("source")
    return ringFence
  }

  private static func readOpenTo(
    _ text: String, _ row: Row, _ problems: inout [Problem]
  ) -> OpenTo? {
    do throws(OpenToParser.Failure) {
      return try OpenToParser.read(text)
    } catch {
      let cell = row.place(of: "open_to")
      problems.append(
        Problem(
          at: cell, code: "open-to",
          message:
            "open_to “\(text)”: \(error.message) (character \(error.offset + 1) of the cell)",
          remedy: error.remedy))
      return nil
    }
  }
}
