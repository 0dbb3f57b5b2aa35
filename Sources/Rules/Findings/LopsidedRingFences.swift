import Restructure

/// Of two posts that are near-identical, one has more claimants than places, and the other has
/// places to spare.
///
/// *Near-identical* is said plainly, so that it can be argued with: the two are in the same
/// service; they have the same role or, where either names none, the same title but for case,
/// numbers and plural; they require the same of a holder; and their grades are not known to
/// differ. The people may be of different kinds. *Lopsided* means that more people may claim one
/// than it has places, that fewer may claim the other, and that more would be placed if both were
/// open to both. That is counted exactly, with people who may claim both placed where they leave
/// most room; their other routes are said, not reckoned with.
///
/// Only certain claims to a known number of chairs count. Left to the forecast are posts that are
/// sized in hours, posts whose claimants share a job (two may fit one chair), and posts to which a
/// wider round (prefer, open) lets others in.
///
/// Source: policies, section 1a, the staff side's complaint of ten people ring-fenced to one post
/// beside two with three like it.
enum LopsidedRingFences {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let fills = Fill.all(in: reading)
    var spare: [PostLikeness.Key: [Fill]] = [:]
    for fill in fills where fill.isSpare {
      for key in fill.likeness.keys { spare[key, default: []].append(fill) }
    }
    // The roomiest first, so that the best neighbour is met early.
    spare = spare.mapValues { $0.sorted { ($1.free, $0.post.place) < ($0.free, $1.post.place) } }
    return fills.compactMap { fill in
      guard fill.isCrowded else { return nil }
      return best(among: fill.likeness.keys.compactMap { spare[$0] }, for: fill, reading)
    }
  }

  /// The neighbour with which most more people would be placed; the roomiest, then the first in
  /// the file, where several would do as well.
  private static func best(
    among lists: [[Fill]], for crowded: Fill, _ reading: PlanReading
  ) -> Finding? {
    let scales = reading.programme.policy?.scales ?? []
    var best: LopsidedPair?
    for list in lists {
      for neighbour in list {
        // No neighbour can take more people than it has places free, or than are left over.
        let most = min(neighbour.free, -crowded.free)
        if let best, best.gain >= most { break }
        guard crowded.likeness.holds(of: neighbour.likeness, on: scales) else { continue }
        let pair = LopsidedPair(crowded: crowded, spare: neighbour)
        if pair.gain > (best?.gain ?? 0) { best = pair }
      }
    }
    return best.map { pair in
      finding(pair, others: others(than: pair, among: lists, on: scales), reading)
    }
  }

  /// Further neighbours with places to spare.
  private static func others(
    than pair: LopsidedPair, among lists: [[Fill]], on scales: [GradeScale]
  ) -> [Fill] {
    var seen: Set<PostID> = [pair.spare.post.id]
    return lists.joined().filter { fill in
      pair.crowded.likeness.holds(of: fill.likeness, on: scales)
        && seen.insert(fill.post.id).inserted
    }
  }

  private static func finding(
    _ pair: LopsidedPair, others: [Fill], _ reading: PlanReading
  ) -> Finding {
    let (crowded, spare) = (pair.crowded, pair.spare)
    let people = pair.claimants.count
    let now = "\(crowded.places) + \(pair.now - crowded.places) = \(pair.now)"
    let jointly = "\(crowded.places) + \(pair.jointly - crowded.places) = \(pair.jointly)"
    let rows = crowded.rows + spare.rows
    // Somebody who holds two posts has two cases, each with a claim of its own.
    let heads = Set(pair.claimants.map { reading.book.cases[$0].employee }).count
    let (one, many) = heads == people ? ("person", "people") : ("case", "cases")
    return Finding(
      .lopsidedRingFences, subject: crowded.post.id,
      message: "\(counted(crowded.claimants.count, one, many)) may claim "
        + "\(crowded.inWords), while \(spare.claimants.count) may claim \(spare.inWords), which is "
        + "like it: \(crowded.likeness.inWords(of: spare.likeness)) in the same service"
        + (pair.inBoth.isEmpty ? "" : "; \(pair.inBoth.count) may claim both already")
        + "; now \(now) of the \(people) can be placed in the two, and \(jointly) if both were open "
        + "to both" + otherRoutes(of: pair, reading) + alsoSpare(others),
      remedy: "Open both posts to both, or say why the two ring-fences are kept apart.",
      source: rows.map(\.cited).withoutRepeats.joined(separator: "; "),
      place: crowded.rows.first?.place ?? crowded.post.place)
  }

  private static func otherRoutes(of pair: LopsidedPair, _ reading: PlanReading) -> String {
    let posts = [pair.crowded.post.id, pair.spare.post.id]
    let others = pair.crowded.kinds.union(pair.spare.kinds).filter { kind in
      reading.book.kinds[kind].claims.contains { claim in
        let seats = reading.book.seats[claim.seats]
        return claim.missing.isEmpty && !seats.capacity.isNone
          && (seats.isOwnPost || !posts.contains(seats.post))
      }
    }
    let count = reading.people(in: others)
    guard count > 0 else { return "" }
    return "; \(count) of them \(count == 1 ? "has" : "have") another route as well"
  }

  private static func alsoSpare(_ others: [Fill]) -> String {
    guard !others.isEmpty else { return "" }
    let few = others.count <= 3
    let which =
      few
      ? others.sorted { $0.post.place < $1.post.place }.map(\.post.id).joinedInWords
      : "\(others.count) more posts like it"
    return "; \(which) \(others.count == 1 ? "has" : "have") places to spare as well"
  }
}

extension Fill {
  /// The places and the post: `the 3 places of N2 “Officer” (R2)`.
  fileprivate var inWords: String {
    let number = places == 1 ? "the one place" : "the \(places) places"
    return "\(number) of \(post.named) (\(rows.map(\.id).joinedInWords))"
  }
}

extension Sequence<String> {
  /// Each once, where it first stands.
  var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
