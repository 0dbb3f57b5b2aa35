import Restructure
import Rules

/// Holds expectations against what the rules say of a scenario.
struct ScenarioJudge {
  private let judge: ClaimJudge
  private let book: ClaimBook
  private let findings: [Finding]

  private var plan: PlanInForce { judge.plan }

  init(_ programme: Programme) {
    judge = ClaimJudge(PlanInForce(programme, on: Scenario.day))
    book = ClaimBook(judge)
    findings = PlanFindings.all(in: programme, on: Scenario.day)
  }

  /// What the rules say instead, or nil where they say what is expected.
  func objection(to expectation: Expectation) -> String? {
    switch expectation {
    case .isCase(let person): standing(of: person, "case")
    case .isAffected(let person): standing(of: person, "affected")
    case .hasNoCase(let person, let reason): standing(of: person, "no case: \(reason)")
    case .mayClaim(let person, let post, let rule, let tier):
      claim(of: person, to: post, expected: "under \(rule) tier \(tier)")
    case .mayNotClaim(let person, let post, let failing):
      outcome(of: person, for: post, expected: "may not: \(failing)")
    case .notKnown(let person, let post, let missing):
      claim(of: person, to: post, expected: "not known: \(missing)")
    case .wouldHelp(let person, let post, let change):
      nearestChange(of: person, for: post, expected: change)
    case .places(let post, let expected):
      compare(plan.post(post).map { inWords(plan.vacancies(in: $0)) }, expected)
    case .placesLeft(let post, let expected):
      compare(plan.changes[post].map { inWords(plan.remainder(of: $0)) }, expected)
    case .finding(let code, let subject, let message):
      finding(code, subject, message)
    case .noFinding(let code, let subject):
      findings.first { $0.code.rawValue == code && (subject == nil || $0.subject == subject) }
        .map { "there is one: \($0.message)" }
    case .noFindings:
      findings.first.map { "there is \($0.code.rawValue): \($0.message)" }
    }
  }

  private func compare(_ found: String?, _ expected: String) -> String? {
    found == expected ? nil : found ?? "there is no such row"
  }

  private func holding(_ person: Expectation.Person) -> Postholding? {
    let held = plan.programme.staff.filter {
      $0.employee == person.employee && (person.post == nil || $0.post == person.post)
    }
    return held.count == 1 ? held[0] : nil
  }

  // MARK: - Standing

  private func standing(of person: Expectation.Person, _ expected: String) -> String? {
    guard let holding = holding(person) else { return "no one row of staff.csv is meant" }
    let found =
      switch plan.standing(of: holding) {
      case .atRisk: "case"
      case .affected: "affected"
      case .noCase(let reason): "no case: \(reason.words)"
      }
    return compare(found, expected)
  }

  // MARK: - Claims

  /// The claims of a person as the forecast counts them.
  private func claim(
    of person: Expectation.Person, to post: PostID, expected: String
  ) -> String? {
    guard let holding = holding(person) else { return "no one row of staff.csv is meant" }
    guard let position = book.cases.firstIndex(where: { $0.place == holding.place }),
      let kind = book.kinds.first(where: { $0.members.contains(position) })
    else { return "no case" }
    let found = kind.claims.filter { $0.rule.toPost == post }.map { claim in
      let missing = book.missing(to: position, under: claim)
      return missing.isEmpty
        ? "under \(claim.rule.id) tier \(claim.rule.tier)"
        : "not known: \(missing.joinedInWords)"
    }
    return found.contains(expected)
      ? nil : found.isEmpty ? "no claim to \(post)" : found.joined(separator: "; ")
  }

  /// The tests of the rule under which a person comes furthest.
  private func tests(of person: Expectation.Person, for post: PostID) -> [ClaimTest] {
    guard let holding = holding(person), let target = plan.post(post) else { return [] }
    let attempts = judge.rules(opening: post).map { judge.tests(of: holding, under: $0) }
    let allowed = attempts.first { tests in tests.allSatisfy { $0.holds != .no } }
    return allowed ?? attempts.max { $0.count < $1.count } ?? [judge.unopened(target, to: holding)]
  }

  private func outcome(
    of person: Expectation.Person, for post: PostID, expected: String
  ) -> String? {
    let failing = tests(of: person, for: post).first { $0.holds == .no }
    return compare(failing.map { "may not: \($0.name.rawValue)" } ?? "no test fails", expected)
  }

  private func nearestChange(
    of person: Expectation.Person, for post: PostID, expected: String
  ) -> String? {
    let last = tests(of: person, for: post).last { $0.holds != .yes }
    return compare(last?.nearestChange ?? "nothing would change", expected)
  }

  // MARK: - Places and findings

  private func inWords(_ seats: Seats) -> String {
    let working = seats.working.map { " (\($0))" } ?? ""
    return switch seats.capacity {
    case .positions(let places): "\(places)\(working)"
    case .fte(let fte): "\(fte) FTE\(working)"
    case .notKnown: "not known"
    }
  }

  private func finding(_ code: String, _ subject: String, _ message: String?) -> String? {
    let found = findings.filter { $0.code.rawValue == code && $0.subject == subject }
    guard let message else { return found.isEmpty ? "there is none" : nil }
    return found.contains { $0.message == message }
      ? nil : found.isEmpty ? "there is none" : found.map(\.message).joined(separator: "; ")
  }
}
