import Restructure

/// Two rules claim the same people for the same post in different ways.
///
/// Which of them applies is never settled by the order of the file. A wider pool that has its turn
/// after a narrower one (limited, prefer, open) overlaps with nothing: its tier says when.
enum OverlappingRingFences {
  static func findings(_ reading: PlanReading) -> [Finding] {
    var earlier: [PostID: [RingFence]] = [:]
    return reading.programme.ringFences.flatMap { row -> [Finding] in
      guard reading.unmetConditions(of: row).isEmpty else { return [] }
      defer { earlier[row.toPost, default: []].append(row) }
      return (earlier[row.toPost] ?? []).compactMap { finding($0, row, reading) }
    }
  }

  private static func finding(
    _ first: RingFence, _ second: RingFence, _ reading: PlanReading
  ) -> Finding? {
    guard clash(first, second) else { return nil }
    let others = Set(reading.judge.posts(namedBy: second))
    let shared = reading.judge.posts(namedBy: first).filter(others.contains)
    guard !shared.isEmpty else { return nil }
    return Finding(
      .overlappingRingFences, subject: first.toPost,
      message:
        "\(inWords(first)) and \(inWords(second)) both open \(first.toPost) to holders of "
        + shared.joinedInWords,
      remedy: "Keep one way for these people, or narrow one of the two rows.",
      source: [first.cited, second.cited].joined(separator: "; "), place: second.place)
  }

  private static func clash(_ first: RingFence, _ second: RingFence) -> Bool {
    if first.mode != second.mode, first.mode.isClosed, second.mode.isClosed { return true }
    return first.tier == second.tier
      && (first.mode != second.mode || first.minMatch != second.minMatch
        || first.maxGradeGap != second.maxGradeGap)
  }

  private static func inWords(_ row: RingFence) -> String {
    "\(row.id) (\(row.mode.rawValue), tier \(row.tier), \(row.place))"
  }
}

extension RingFence.Mode {
  /// Whether the mode fills a post from people who are named for it, and not from a wider field.
  fileprivate var isClosed: Bool {
    switch self {
    case .assimilate, .match, .ringFence: true
    case .limited, .prefer, .open: false
    }
  }
}
