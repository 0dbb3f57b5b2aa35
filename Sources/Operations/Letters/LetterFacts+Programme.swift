import Casework
import Letters
import Restructure
import Rules

// The letters to representatives: counts and rules, and nobody's name.
extension LetterFacts {
  func s188(_ values: inout LetterValues) {
    let cases = Dictionary(
      grouping: records.filter { $0.reference.standing == .case }, by: \.reference.fromPost)
    let holders = Dictionary(grouping: plan.programme.staff, by: \.post)
    let posts = cases.keys.sorted()
    values.set(
      "proposed dismissals",
      lines: counts(of: posts, ending: " at most") { cases[$0]?.count ?? 0 },
      from: "the cases, by establishment and post of posts.csv")
    values.set(
      "employees by description", lines: counts(of: posts) { holders[$0]?.count ?? 0 },
      from: "staff.csv, by establishment and post of posts.csv")
    values.note(openPoints: openPoints(aboutEstablishmentsOf: posts))
  }

  /// How many people each post counts, establishment by establishment, as the law counts them; where
  /// posts name no establishment, post by post.
  private func counts(
    of posts: [PostID], ending: String = "", _ count: (PostID) -> Int
  ) -> [String] {
    let byPlace = Dictionary(grouping: posts, by: establishment)
    guard byPlace.keys.contains(where: { $0 != nil }) else {
      return posts.map { "\(named($0)): \(people(count($0)))\(ending)" }
    }
    return byPlace.keys.sorted { ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "") }
      .flatMap { place -> [String] in
        let posts = byPlace[place] ?? []
        let total = people(posts.reduce(0) { $0 + count($1) })
        return ["\(place ?? "Establishment not recorded"), in all: \(total)\(ending)"]
          + posts.map {
            "\(place.map { "\($0), " } ?? "")\(named($0)): \(people(count($0)))\(ending)"
          }
      }
  }

  private func establishment(of post: PostID) -> String? { plan.posts[post]?.establishment }

  /// What is not settled about the establishments that are counted apart.
  private func openPoints(aboutEstablishmentsOf posts: [PostID]) -> [String] {
    let silent = posts.filter { establishment(of: $0) == nil }
    let law = "[TULRCA 1992 s.188(1) and (4)(c); USDAW v Ethel Austin (CJEU 2015)]"
    if posts.isEmpty { return [] }
    if silent.count == posts.count {
      return [
        "posts.csv names no establishment, so all posts are counted together. The law counts each "
          + "establishment apart. \(law)"
      ]
    }
    var points: [String] = []
    if !silent.isEmpty {
      points.append(
        "posts.csv names no establishment for \(silent.joinedInWords). The law counts each "
          + "establishment apart. \(law)")
    }
    if Set(posts.compactMap(establishment)).count > 1 {
      points.append(
        "Unconfirmed: whether each place that is counted apart is an establishment of its own; it "
          + "depends on the facts. \(law)")
    }
    return points
  }

  func unionBundle(_ values: inout LetterValues) {
    let live = records.filter { $0.reference.standing == .case && $0.state?.isEnd == false }
    let byPost = Dictionary(grouping: live, by: \.reference.fromPost)
    values.set(
      "at risk by post",
      lines: byPost.keys.sorted().map { "\(named($0)): \(people(byPost[$0]?.count ?? 0))" },
      from: "the cases that go on, by post")
    let byState = Dictionary(
      grouping: records.filter { $0.reference.standing == .case }, by: \.state)
    values.set(
      "cases by state",
      lines: CaseState.allCases.compactMap { state in
        byState[state].map { cases in
          cases.count < Self.leastCounted
            ? "\(state): fewer than \(Self.leastCounted) cases"
            : "\(state): \(cases.count) cases"
        }
      }, from: "the cases")
    values.set("pools and places", lines: pools, from: "ring-fences.csv, changes.csv and staff.csv")
    let rules = plan.programme.ringFences.map { row in
      let pool = closed.posts(openBy: row, judge).map(named).joinedInWords
      return "\(row.id) opens \(named(row.toPost)) to people in "
        + (pool.isEmpty ? "no post that the plan names" : pool)
        + (row.source.map { " (source: \($0))" } ?? "") + "."
    }
    values.set("rules in force", lines: rules, from: "ring-fences.csv")
    values.set(
      "next step",
      lines: ["We will write to you again at the next stage, and sooner if something changes."],
      from: "the letter itself")
  }

  /// The fewest cases in a state that are numbered, so that nobody is known by theirs.
  ///
  /// Unconfirmed: five is a common choice for published counts, and no rule.
  private static let leastCounted = 5

  /// The places that somebody with a case may claim, each with how many people may.
  private var pools: [String] {
    var claimants: [Int: Int] = [:]
    for kind in book.kinds {
      for seats in Set(kind.claims.map(\.seats)) {
        claimants[seats, default: 0] += kind.members.count
      }
    }
    return book.seats.indices.map { index in
      let number = claimants[index] ?? 0
      return "\(wording.place(book.seats[index])): \(people(number)) may claim"
    }
  }

  private func people(_ number: Int) -> String {
    counted(number, "person", "people")
  }
}
