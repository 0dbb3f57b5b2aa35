import Restructure
import Rules

extension PlanExplainer {
  /// One ring-fence: what it opens, to whom, and how many people meet how many places.
  public func ringFence(_ id: String) -> Explanation? {
    let rows = programme.ringFences.filter { $0.id == id }
    guard !rows.isEmpty else { return nil }
    return Explanation(
      title: programme.title,
      sections: rows.map { row in
        .init("\(row.id) to \(row.toPost)", sentences(about: row))
      })
  }

  private func sentences(about row: RingFence) -> [Explanation.Sentence] {
    let post = plan.post(row.toPost)
    var sentences: [Explanation.Sentence] = []
    if let post { sentences += post.isNew ? newPost(post) : todaysPost(post) }
    sentences.append(
      .init(
        "In the row's own words it is open to: \(row.openTo.text).", source: row.place.description))
    sentences += claimants(under: row)
    if let post {
      let seats = plan.vacancies(in: post)
      sentences.append(
        .init(
          seats.capacity == .notKnown
            ? "How many places \(post.titled) has is not stated."
            : "\(post.titled) has \(placesInWords(seats)).", source: post.cited))
    }
    var seen: Set<String> = [row.id]
    let others = programme.ringFences.filter {
      $0.toPost == row.toPost && seen.insert($0.id).inserted
    }
    if !others.isEmpty {
      sentences.append(
        .init(
          "The same post is also opened by \(others.map(\.id).joinedInWords).",
          source: others.map(\.cited).joined(separator: "; ")))
    }
    return sentences
  }

  /// How many may claim, and for how many it is not known.
  private func claimants(under row: RingFence) -> [Explanation.Sentence] {
    let outcomes = programme.staff.map { judge.outcome(of: $0, under: judge.rule(row)) }
    let certain = outcomes.count { $0 == .yes }
    let uncertain = outcomes.count { !$0.missing.isEmpty }
    let may =
      certain == 0
      ? "Nobody with a case may claim under it"
      : "\(counted(certain, "person with a case", "people with a case")) may claim under it"
    let doubt =
      uncertain == 0
      ? "" : "; of \(counted(uncertain, "other person", "others")) it is not known"
    return [.init("\(may)\(doubt).", source: row.cited)]
  }
}
