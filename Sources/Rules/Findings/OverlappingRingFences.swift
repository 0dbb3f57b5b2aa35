import Restructure

/// Two rules claim the same people for the same post in different ways.
///
/// Which of them applies is never settled by the order of the file. A wider pool that has its turn
/// after a narrower one (limited, prefer, open) overlaps with nothing: its tier says when. Two rows
/// that name the same posts but different people in them, by contract say, do not overlap either:
/// where people are listed, it is they who have to be reached by both.
enum OverlappingRingFences {
  /// A row with the posts whose holders it names.
  private struct Reach {
    let row: RingFence
    let tier: Int
    let posts: [PostID]

    init(_ row: RingFence, _ reading: PlanReading) {
      self.row = row
      tier = reading.rows.rule(row)?.tier ?? row.tier
      posts = reading.judge.posts(namedBy: row)
    }

    var inWords: String { "\(row.id) (\(row.mode.rawValue), tier \(tier), \(row.place))" }
  }

  static func findings(_ reading: PlanReading) -> [Finding] {
    let rows = reading.programme.ringFences.filter { reading.unmetConditions(of: $0).isEmpty }
    let several = Dictionary(grouping: rows, by: \.toPost).filter { $0.value.count > 1 }
    var earlier: [PostID: [Reach]] = [:]
    return rows.flatMap { row -> [Finding] in
      guard several[row.toPost] != nil else { return [] }
      let reach = Reach(row, reading)
      defer { earlier[row.toPost, default: []].append(reach) }
      return (earlier[row.toPost] ?? []).compactMap { finding($0, reach, reading) }
    }
  }

  private static func finding(
    _ first: Reach, _ second: Reach, _ reading: PlanReading
  ) -> Finding? {
    guard clash(first, second), let whom = shared(first, second, reading) else {
      return nil
    }
    return Finding(
      .overlappingRingFences, subject: first.row.toPost,
      message: "\(first.inWords) and \(second.inWords) both open \(first.row.toPost) to "
        + whom,
      remedy: "Keep one way for these people, or narrow one of the two rows.",
      source: [first.row.cited, second.row.cited].joined(separator: "; "),
      place: second.row.place)
  }

  private static func clash(_ first: Reach, _ second: Reach) -> Bool {
    let (one, other) = (first.row, second.row)
    if one.mode != other.mode, one.mode.isClosed, other.mode.isClosed { return true }
    return first.tier == second.tier
      && (one.mode != other.mode || one.minMatch != other.minMatch
        || one.maxGradeGap != other.maxGradeGap)
  }

  /// Whom two rows both reach, in words; nil if nobody.
  private static func shared(
    _ first: Reach, _ second: Reach, _ reading: PlanReading
  ) -> String? {
    let others = Set(second.posts)
    let posts = first.posts.filter(others.contains)
    let listed = posts.flatMap { reading.kindsByPost[$0] ?? [] }
    guard !listed.isEmpty else {
      let tests = first.row.openTo.testsPersons || second.row.openTo.testsPersons
      return posts.isEmpty || tests ? nil : "holders of \(posts.joinedInWords)"
    }
    let claimOther = Set(reading.claimants[second.row.place] ?? [])
    let both = (reading.claimants[first.row.place] ?? []).filter(claimOther.contains)
    guard !both.isEmpty else { return nil }
    let held = reading.posts(of: both)
    return both.count == listed.count
      ? "holders of \(posts.joinedInWords)"
      : "\(counted(reading.people(in: both), "person", "people")) in \(held.joinedInWords)"
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
