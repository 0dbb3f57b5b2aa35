import Restructure

/// Reads a row of ring-fences.csv.
enum RingFenceRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> RingFence? {
    let id = row.id("ring_fence", &problems)
    let toPost = row.id("to_post", &problems)
    let openTo =
      row.required("open_to", &problems) == nil ? nil : readOpenTo(row, &problems)
    let isStated = row.required("mode", &problems) != nil
    let mode: RingFence.Mode? = isStated ? row.word("mode", &problems) : nil
    let tier = readTier(row, &problems)
    let minMatch = row.percent("min_match", &problems)
    let maxGradeGap = row.count("max_grade_gap", &problems)
    guard let id, let toPost, let openTo, let mode else { return nil }
    var ringFence = RingFence(id: id, toPost: toPost, openTo: openTo, mode: mode, place: row.place)
    ringFence.statedTier = tier
    ringFence.minMatch = minMatch
    ringFence.maxGradeGap = maxGradeGap
    ringFence.condition = row.text("condition")
    ringFence.source = row.text("source")
    return ringFence
  }

  private static func readTier(_ row: Row, _ problems: inout [Problem]) -> Int? {
    guard let tier = row.count("tier", &problems) else { return nil }
    if (1...99).contains(tier) { return tier }
    row.report(
      "tier", .wrongValue, "tier is \(tier)", "Write a number from 1 to 99; tier 1 runs first.",
      &problems)
    return nil
  }

  private static func readOpenTo(_ row: Row, _ problems: inout [Problem]) -> OpenTo? {
    do throws(OpenToParser.Failure) {
      return try OpenToParser.read(row.rawText("open_to"))
    } catch {
      problems.append(
        Problem(
          at: row.place(of: "open_to", character: error.offset), code: .openTo,
          message: "open_to: \(error.message)", remedy: error.remedy))
      return nil
    }
  }
}
