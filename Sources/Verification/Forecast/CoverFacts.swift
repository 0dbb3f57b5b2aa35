import Restructure
import Rules

/// What can be said of the sets of posts that must hold qualifications between them.
struct CoverFacts {
  private let question: Question
  private let arrangement: Arrangement

  init(_ question: Question, _ arrangement: Arrangement) {
    self.question = question
    self.arrangement = arrangement
  }

  private var plan: PlanInForce { question.sheet.plan }

  /// What the entry of a cover must be; `cost` and `exact` of one that is not met are the result's
  /// own where they cannot be worked out.
  func json(of number: Int, given: JSONValue?) -> JSONValue {
    let cover = plan.programme.covers[number]
    let staying = plan.staying(in: Set(cover.posts))
    let placed = question.sheet.cases.indices.filter { position in
      arrangement.claim(of: position).map { cover.posts.contains($0.rule.toPost) } ?? false
    }
    let lacking = cover.hold.enumerated().filter { need, wanted in
      !staying.contains { plan.holds(wanted, $0) == .yes }
        && !placed.contains { group(of: $0).holds[number][need] }
    }.map(\.element)
    var members: [String: JSONValue] = [
      "name": .string(cover.name), "posts": .strings(cover.posts), "hold": .strings(cover.hold),
      "met": .bool(lacking.isEmpty), "lacking": .strings(lacking),
      "not_known": .strings(notKnown(cover, staying)),
    ]
    if lacking.isEmpty {
      members["cost"] = .count(0)
      members["exact"] = .bool(true)
    } else {
      let cost = CoverCost(question, cover: number, staying: staying)
      let answer = cost.answer(placed: arrangement.placed)
      if let answer {
        members["cost"] = answer.cost.map { .count($0) }
        members["exact"] = .bool(true)
      } else {
        members["cost"] = given?["cost"].flatMap { $0.whole.map { .count(max(0, $0)) } }
        members["exact"] = .bool(given?["exact"] == .bool(true))
      }
    }
    return .object(members)
  }

  private func group(of position: Int) -> Question.Group {
    question.groups[question.groupOfCase[position]]
  }

  /// People who are in the posts, or claim one of them, and of whom a fact is missing.
  private func notKnown(_ cover: Cover, _ staying: [Postholding]) -> [EmployeeID] {
    let profile = question.sheet
    let claiming = profile.cases.indices.filter { position in
      profile.profile(of: position).claims.contains {
        $0.isCertain && cover.posts.contains($0.rule.toPost)
      }
    }.map { profile.cases[$0] }
    let unsure = (staying + claiming).filter { person in
      cover.hold.contains { !plan.holds($0, person).missing.isEmpty }
    }
    return Set(unsure.map(\.employee)).sorted()
  }
}
