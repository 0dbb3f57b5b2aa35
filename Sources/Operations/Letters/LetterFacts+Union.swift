import Casework
import Letters
import Reports
import Restructure
import Rules

// The letter to the union's branch: pools, rules and counts, of which none points at anybody.
//
// What is counted and what is put together is what reports to representatives count and put together,
// so that a letter beside a report gives nothing away.
extension LetterFacts {
  func unionBundle(_ values: inout LetterValues) {
    let list = AtRiskList(book, plan: plan, facts: [:])
    let groups = AtRiskCounts.postGroups(
      list, dividedBy: book.seats.indices.map { Set(claimants(of: $0).map(\.post)) })
    values.set(
      "at risk by post", lines: [Self.whoIsCounted] + atRisk(groups, of: list),
      from: "staff.csv and changes.csv, posts with few people together")
    values.set(
      "cases by state", lines: byState,
      from: "the cases, without numbers below \(SmallNumbers.floor)")
    values.set(
      "pools and places", lines: pools(groups, of: list),
      from: "ring-fences.csv, changes.csv and staff.csv")
    values.set(
      "rules in force", lines: plan.programme.ringFences.map(inWords), from: "ring-fences.csv")
    values.set(
      "next step",
      lines: ["We will write to you again at the next stage, and sooner if something changes."],
      from: "the letter itself")
  }

  private static let whoIsCounted =
    "Everybody whose post the plan ends, reduces or places at risk is counted, also those whose case "
    + "is over by now."
  private static let fewInAll = "Fewer than \(SmallNumbers.floor) people are at risk in all."

  private func atRisk(_ groups: [AtRiskCounts.PostGroup], of list: AtRiskList) -> [String] {
    guard !groups.isEmpty else {
      return list.rows.isEmpty ? ["Nobody is at risk."] : [Self.fewInAll]
    }
    return groups.map { group in
      "\(group.posts.map(named).joinedInWords)"
        + (group.posts.count > 1 ? ", together" : "") + ": \(people(group.cases))"
    }
  }

  // MARK: - Cases

  private var byState: [String] {
    let standing = records.filter { $0.reference.standing == .case }.compactMap(\.state)
    guard !standing.isEmpty else { return ["No case is open."] }
    let states = CaseState.allCases.filter { standing.contains($0) }
    let counts = states.map { state in standing.count { $0 == state } }
    let names = states.map(inWords)
    guard let hidden = SmallNumbers.hidden(counts) else {
      return [
        "Cases stand in: \(names.joinedInWords). There are too few in single states to number them."
      ]
    }
    return states.indices.map { position in
      hidden.contains(position)
        ? "\(names[position]): not numbered"
        : "\(names[position]): \(counted(counts[position], "case"))"
    }
  }

  /// A state as the employer calls it, or else in plain words.
  private func inWords(_ state: CaseState) -> String {
    StatePolicy(plan.programme.policy).labels[state] ?? state.inPlainWords
  }

  // MARK: - Pools and rules

  /// The places that somebody at risk may claim, each with how many people the plan opens it to.
  private func pools(_ groups: [AtRiskCounts.PostGroup], of list: AtRiskList) -> [String] {
    let people = Dictionary(grouping: list.rows, by: \.holding.post).mapValues(\.count)
    return book.seats.indices.map { index in
      let kinds = claimants(of: index)
      let posts = Set(kinds.map(\.post))
      let number = kinds.reduce(0) { $0 + $1.members.count }
      // A sum of whole groups gives away nothing that the groups do not.
      let inside = groups.filter { !posts.isDisjoint(with: $0.posts) }
      let isShown =
        posts.reduce(0) { $0 + (people[$1] ?? 0) } == number && !inside.isEmpty
        && inside.allSatisfy { posts.isSuperset(of: $0.posts) }
      return "\(wording.place(book.seats[index])): "
        + (isShown
          ? "the plan opens it to \(self.people(number))" : "the number of people is left out")
    }
  }

  /// The kinds of people who may claim some places.
  private func claimants(of seats: Int) -> [ClaimBook.Kind] {
    book.kinds.filter { kind in kind.claims.contains { $0.seats == seats } }
  }

  private func inWords(_ row: RingFence) -> String {
    let posts = judge.posts(namedBy: row)
    let reached = closed.posts(openBy: row, judge)
    let barred = posts.filter { !reached.contains($0) }
    let source = LetterSource.shown(row.source).map { " (source: \($0))" } ?? ""
    let condition = plan.condition(row.condition).map { ", on condition that: \($0.asks)" } ?? ""
    let opens = "\(row.id) opens \(named(row.toPost)) to "
    let pool =
      posts.isEmpty
      ? "no post that the plan names"
      : reached.isEmpty
        ? "nobody, as things stand" : "people in \(reached.map(named).joinedInWords)"
    let kept =
      barred.isEmpty
      ? ""
      : " It names \(barred.map(named).joinedInWords) too, from which nobody could claim it as things "
        + "stand."
    return opens + pool + condition + source + "." + kept
  }
}

extension CaseState {
  /// The state in words for somebody who does not know the program's.
  fileprivate var inPlainWords: String {
    switch self {
    case .inScope: "Consulted, and nothing decided"
    case .atRisk: "At risk"
    case .vrRequested: "Has asked for voluntary redundancy"
    case .vrAgreed: "Voluntary redundancy agreed"
    case .assimilated: "Offered a post without a contest"
    case .matched: "Offered a post that is much like their own"
    case .ringFenced: "Invited to claim a post"
    case .inSelection: "Has claimed a post, and is being assessed"
    case .offered: "Offered a post that was claimed"
    case .matchAppeal: "Appealing against the category, the pool, the match or the score"
    case .unplaced: "Without a post in the new structure"
    case .onRegister: "On the redeployment register"
    case .underNotice: "Under notice of dismissal"
    case .altOffered: "Offered another post as an alternative"
    case .inTrial: "In a trial of another post"
    case .refused: "Has refused an offer"
    case .redundancyAppeal: "Appealing against dismissal"
    case .unaffected: "Not affected after all"
    case .appointed: "Appointed in the new structure"
    case .redeployed: "Redeployed to another post"
    case .redeployedProtected: "Redeployed, with pay protected"
    case .leftVR: "Left by voluntary redundancy"
    case .leftRedundant: "Dismissed as redundant"
    case .leftResigned: "Resigned"
    case .leftRetired: "Retired"
    case .leftFixedTerm: "Left at the end of a fixed term"
    case .leftRefusedUnreasonably: "Dismissed after refusing suitable work"
    case .leftOther: "Left for another reason"
    case .transferred: "Transferred to another employer"
    case .withdrawn: "No longer at risk"
    }
  }
}
