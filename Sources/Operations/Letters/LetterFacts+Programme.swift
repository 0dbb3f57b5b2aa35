import Casework
import Letters
import Restructure
import Rules

// The letters to representatives: counts and rules, and nobody's name.
extension LetterFacts {
  func s188(_ values: inout LetterValues) {
    let cases = Dictionary(
      grouping: records.filter { $0.reference.standing == .case }, by: \.reference.fromPost)
    let posts = cases.keys.sorted()
    values.set(
      "proposed dismissals",
      lines: posts.map { "\(named($0)): \(people(cases[$0]?.count ?? 0)) at most" },
      from: "the cases, by post of changes.csv")
    let holders = Dictionary(grouping: plan.programme.staff, by: \.post)
    values.set(
      "employees by description",
      lines: posts.map { "\(named($0)): \(people(holders[$0]?.count ?? 0))" },
      from: "staff.csv, by post")
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
        byState[state].map { "\(state): \(counted($0.count, "case"))" }
      }, from: "the cases")
    values.set("pools and places", lines: pools, from: "ring-fences.csv, changes.csv and staff.csv")
    let rules = plan.programme.ringFences.map { row in
      let pool = judge.posts(namedBy: row).map(named).joinedInWords
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
