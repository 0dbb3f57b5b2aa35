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
    let source = row.source ?? row.place.description
    let post = plan.post(row.toPost)
    var sentences = post.map(newPost) ?? []
    let others = programme.ringFences.filter { $0.toPost == row.toPost && $0.id != row.id }
    sentences.append(
      .init("The row says: open to \(row.openTo.text).", source: row.place.description))
    let claimants = programme.staff.filter {
      judge.outcome(of: $0, under: .ringFence(row)) == .yes
    }
    sentences.append(
      .init(
        "\(counted(claimants.count, "person with a case", "people with a case")) may claim under it.",
        source: source))
    if let post {
      let seats = plan.vacancies(in: post)
      switch seats.capacity {
      case .positions(let places):
        sentences.append(
          .init("There \(places == 1 ? "is 1 place" : "are \(places) places").", source: source))
      case .fte(let fte):
        sentences.append(
          .init(
            "The places are counted in hours: \(fte) FTE, for as many people as fit.",
            source: source))
      case .notKnown:
        sentences.append(.init("How many places there are is not stated.", source: source))
      }
    }
    if !others.isEmpty {
      sentences.append(
        .init(
          "The same post is also opened by \(others.map(\.id).joinedInWords).", source: source))
    }
    return sentences
  }
}
