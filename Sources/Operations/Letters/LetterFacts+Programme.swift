import Casework
import Letters
import Reports
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
    collectiveDuty(
      Dictionary(grouping: posts, by: establishment)
        .mapValues { $0.reduce(0) { $0 + (cases[$1]?.count ?? 0) } }, &values)
    if posts.contains(where: { SmallNumbers.isSmall(cases[$0]?.count ?? 0) }) {
      values.note(openPoints: [
        "This letter numbers descriptions of fewer than \(SmallNumbers.floor) people, since the law "
          + "asks for numbers by description and sets no floor. Reports put them together. Read both "
          + "before you send either. [TULRCA 1992 s.188(4)(b) and (c)]"
      ])
    }
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

  func people(_ number: Int) -> String {
    counted(number, "person", "people")
  }
}
