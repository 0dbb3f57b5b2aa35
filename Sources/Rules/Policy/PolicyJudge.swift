import Restructure

/// Answers the conditions of a policy for one person, one post and the plan's day.
///
/// Unknown stays unknown, and the answer names the fact. Source: policies, sections 4a and 4c.
struct PolicyJudge: Sendable {
  let plan: PlanInForce
  let policy: Policy
  let matches: MatchBook
  /// What each person wishes for.
  let wishes: [EmployeeID: [Preference]]
  /// From how many posts or roles of today each post is drawn; empty where no test asks.
  private(set) var sources: [PostID: SourceCount] = [:]

  init(_ plan: PlanInForce, _ policy: Policy, _ matches: MatchBook) {
    self.plan = plan
    self.policy = policy
    self.matches = matches
    wishes = Dictionary(grouping: plan.programme.preferences, by: \.employee)
    let asksForSources = PolicyConditions.all(of: policy).contains { condition in
      if case .sources = condition { return true }
      return false
    }
    guard asksForSources else { return }
    for post in Set(plan.programme.ringFences.map(\.toPost)) {
      sources[post] = SourceCount(of: post, plan)
    }
  }

  /// Answers one condition; a decision that declares the post suitable settles its likeness.
  func answer(_ condition: PolicyCondition, for subject: PolicySubject) -> ConditionAnswer {
    let found = undecided(condition, for: subject)
    guard let decision = subject.suitable, condition.isOfLikeness else { return found }
    return found.settled(by: decision)
  }

  /// What is found of a condition, whatever anybody has decided.
  private func undecided(
    _ condition: PolicyCondition, for subject: PolicySubject
  ) -> ConditionAnswer {
    switch condition {
    case .field(let field, let side, let words): self.field(field, of: side, in: words, subject)
    case .same(let field): same(field, subject)
    case .pool(let name): pool(name, subject)
    case .gradeGap(let up, let down, let scale): gradeGap(up, down, on: scale, subject)
    case .payGap(let share): payGap(share, subject)
    case .match(let least): match(least, subject)
    case .sources(let test): sources(test, subject)
    case .claimants(let test): claimants(test)
    case .service(let length, let kind): service(length, kind, subject)
    case .holds(let what, let within): holds(what, within, subject)
    case .state(let state): self.state(state, subject)
    case .protected(let kinds): protected(kinds, subject)
    case .wish(let rank, let day): wish(rank, by: day, subject)
    case .event(let name, let day): event(name, by: day)
    case .declared(let name): declared(name)
    case .date(let from, let before): date(from, before)
    }
  }

  /// Answers a test with all that it is put together from.
  func judge(_ test: PolicyTest, for subject: PolicySubject) -> JudgedTest {
    let form: JudgedTest.Form =
      switch test.form {
      case .all(let parts): .all(parts.map { judge($0, for: subject) })
      case .any(let parts): .any(parts.map { judge($0, for: subject) })
      case .not(let part): .not(judge(part, for: subject))
      case .unless(let part, let exception):
        .unless(judge(part, for: subject), exception: judge(exception, for: subject))
      case .condition(let condition): .condition(answer(condition, for: subject))
      }
    return JudgedTest(form: form, name: test.name, place: test.place)
  }

  /// Whether a test can hold for somebody, whatever the number of claimants.
  func truth(_ test: PolicyTest, for subject: PolicySubject) -> Truth {
    judge(test, for: subject).holds()
  }

  /// The day on which somebody is judged.
  func judgedOn(_ subject: PolicySubject) -> LocalDate {
    plan.judgedOn(for: subject.holding.post)
  }
}
