import Restructure
import Rules
import TestSupport

/// Holds expectations against what the rules say of a scenario.
struct ScenarioJudge {
  private let judge: ClaimJudge
  private let book: ClaimBook
  private let findings: [Finding]

  private var plan: PlanInForce { judge.plan }

  init(_ programme: Programme) {
    let day = programme.asOf ?? Scenario.day
    judge = ClaimJudge(PlanInForce(programme, on: day))
    book = ClaimBook(judge)
    findings = PlanFindings.all(in: programme, on: day)
  }

  /// What the rules say instead, or nil where they say what is expected.
  func objection(to expectation: Expectation) -> String? {
    switch expectation {
    case .isCase(let person): standing(of: person, "case")
    case .isAffected(let person): standing(of: person, "affected")
    case .hasNoCase(let person, let reason): standing(of: person, "no case: \(reason)")
    case .leaves(let person, let decision): standing(of: person, "leaves by \(decision)")
    case .mayClaim(let pair, let rule, let tier):
      claim(pair, expected: "under \(rule) tier \(tier)")
    case .notKnown(let pair, let missing): claim(pair, expected: "not known: \(missing)")
    case .mayNotClaim(let pair, let failing):
      compare(failingTest(pair).map { "may not: \($0.name.rawValue)" }, "may not: \(failing)")
    case .because(let pair, let words):
      because(failingTest(pair)?.fact, words)
    case .wouldHelp(let pair, let change):
      compare(tests(pair).last { $0.holds != .yes }?.nearestChange, change)
    case .uncontested, .contested, .reserved, .firstCall, .waiting, .filled, .assigned:
      position(expectation)
    case .label(let mode, let label): compare(plan.label(of: mode), label)
    case .term(let name, let value): compare(term(name), value)
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
    case .placed, .unplaced: nil
    }
  }

  private func compare(_ found: String?, _ expected: String) -> String? {
    found == expected ? nil : found ?? "there is none"
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
      case .noCase(.leavesByAgreement(let decision)): "leaves by \(decision.id)"
      case .noCase(let reason): "no case: \(reason.words)"
      }
    return compare(found, expected)
  }

  // MARK: - Claims

  /// The claims of a person as the forecast counts them.
  private func claim(_ pair: Expectation.Pair, expected: String) -> String? {
    guard let holding = holding(pair.person) else { return "no one row of staff.csv is meant" }
    guard let position = book.cases.firstIndex(where: { $0.place == holding.place }),
      let kind = book.kinds.first(where: { $0.members.contains(position) })
    else { return "no case" }
    let found = kind.claims.filter { $0.rule.toPost == pair.post }.map { claim in
      let missing = book.missing(to: position, under: claim)
      return missing.isEmpty
        ? "under \(claim.rule.id) tier \(claim.rule.tier)"
        : "not known: \(missing.joinedInWords)"
    }
    return found.contains(expected)
      ? nil : found.isEmpty ? "no claim to \(pair.post)" : found.joined(separator: "; ")
  }

  /// The rule that somebody may claim under, the earliest first, or else the one under which they
  /// come furthest.
  private func rule(_ pair: Expectation.Pair) -> (Postholding, ClaimRule)? {
    guard let holding = holding(pair.person) else { return nil }
    let rules = judge.rules(opening: pair.post, to: holding)
    let open = rules.filter { judge.outcome(of: holding, under: $0) != .no }
    let best =
      open.min { $0.tier < $1.tier }
      ?? rules.max { left, right in
        judge.tests(of: holding, under: left).count < judge.tests(of: holding, under: right).count
      }
    return best.map { (holding, $0) }
  }

  private func tests(_ pair: Expectation.Pair) -> [ClaimTest] {
    guard let holding = holding(pair.person), let target = plan.post(pair.post) else { return [] }
    let attempts = rule(pair).map { judge.tests(of: $0, under: $1) }
    return attempts ?? [judge.unopened(target, to: holding)]
  }

  private func because(_ fact: String?, _ words: String) -> String? {
    fact.map { $0.contains(words) ? nil : $0 } ?? "no test fails"
  }

  private func failingTest(_ pair: Expectation.Pair) -> ClaimTest? {
    tests(pair).first { $0.holds == .no }
  }

  /// The value in force on the plan's day.
  private func term(_ name: String) -> String? {
    switch plan.policy?.term(named: name)?.entry(on: plan.on)?.value {
    case .period(let period): period.description
    case .count(let count): "\(count)"
    case .number(let number): number.description
    case .share(let share): share.description
    case .money(let money): money.description
    case .nothing: "none"
    case nil: nil
    }
  }

  // MARK: - Positions

  private func position(_ expectation: Expectation) -> String? {
    guard let pair = expectation.pair, let (holding, rule) = rule(pair) else {
      return "no rule opens the post"
    }
    let position = judge.position(of: holding, under: rule)
    let found = inWords(position)
    switch expectation {
    case .uncontested: return compare(found, "uncontested")
    case .contested(_, let words): return compare(found, "contested: \(words)")
    case .assigned(_, let decision): return compare(found, "assigned by \(decision)")
    case .filled(_, let mode):
      return compare(position.filling?.mode?.rawValue ?? found, mode.rawValue)
    case .reserved(_, let group): return compare(found, "reserved: \(group)")
    case .firstCall(_, let group):
      guard case .uncontested = position.answer, let own = position.rank?.group, own.preempts
      else { return found }
      return compare(own.name, group)
    case .waiting(_, let name):
      let words = plan.condition(name)?.asks ?? name
      guard case .waiting(let facts) = position.answer,
        facts.contains(where: { $0.contains(words) })
      else { return found }
      return nil
    default: return "is about no position"
    }
  }

  private func inWords(_ position: ClaimPosition) -> String {
    switch position.answer {
    case .uncontested: return "uncontested"
    case .contested(let rivals, let places, let contest):
      let claimants =
        if case .fte = places, let hours = position.claimants?.hours {
          "\(hours) FTE"
        } else {
          "\(rivals + 1)"
        }
      let method = contest.map { " by \($0.name)" } ?? ""
      return "contested: \(claimants) for \(inWords(places))\(method)"
    case .reserved(let groups): return "reserved: \(groups.map(\.group).joinedInWords)"
    case .noPlace(let why): return "no place: \(why)"
    case .assigned(let decision): return "assigned by \(decision.id)"
    case .waiting(let facts): return "waiting for \(facts.joinedInWords)"
    case .notEligible(let test): return "may not: \(test.name.rawValue) (\(test.fact))"
    }
  }

  private func inWords(_ places: Seats.Capacity) -> String {
    switch places {
    case .positions(let places): counted(places, "place")
    case .fte(let fte): "\(fte) FTE"
    case .notKnown: "places not known"
    }
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

extension Expectation {
  /// Whose claim to which post it is about.
  fileprivate var pair: Pair? {
    switch self {
    case .mayClaim(let pair, _, _), .mayNotClaim(let pair, _), .because(let pair, _),
      .notKnown(let pair, _), .wouldHelp(let pair, _), .uncontested(let pair),
      .contested(let pair, _), .reserved(let pair, _), .firstCall(let pair, _),
      .waiting(let pair, _), .filled(let pair, _), .assigned(let pair, _):
      pair
    default: nil
    }
  }
}
