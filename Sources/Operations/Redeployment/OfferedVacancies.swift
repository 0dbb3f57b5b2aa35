import Restructure
import Rules

/// A plan in which the vacancies elsewhere stand in place of the new structure, so that the rules
/// and the policy judge them as they judge its posts.
///
/// It answers for redeployment only: no forecast and no finding reads it.
struct OfferedVacancies {
  /// The id of the rule that opens every vacancy, as answers name it.
  static let ruleID = "redeployment"

  /// The term of a policy that says how long somebody must have served to be on the register.
  static let serviceTerm = "register-service"

  /// The vacancies that are open on the day, or those that were named.
  let open: [Vacancy]
  /// The service that the policy asks of everybody on the register.
  let service: Term.Entry?
  /// Judges claims to them on the day.
  let judge: ClaimJudge

  /// Opens the vacancies to everybody at risk, tested as the policy tests a mode.
  ///
  /// Protection and terms are judged on the day itself, because a vacancy is filled when it is
  /// there, not when the new structure starts.
  init(_ programme: Programme, mode: RingFence.Mode, on day: LocalDate) {
    let open = programme.vacancies.filter { $0.standing(on: day) == .open }
    self.init(programme, open, mode: mode, on: day)
  }

  /// Judges claims to vacancies that are named, whether or not they are open on the day: one that has
  /// closed and is still empty is filled like any other, from those who come first.
  init(_ programme: Programme, naming posts: [PostID], mode: RingFence.Mode, on day: LocalDate) {
    let named = programme.vacancies.filter { posts.contains($0.post.id) }
    self.init(programme, named, mode: mode, on: day)
  }

  private init(
    _ programme: Programme, _ open: [Vacancy], mode: RingFence.Mode, on day: LocalDate
  ) {
    self.open = open
    var offered = programme
    offered.newPosts = open.map(\.post)
    offered.ringFences = open.map { vacancy in
      var row = RingFence(
        id: Self.ruleID, toPost: vacancy.post.id,
        openTo: OpenTo(alternatives: [[.init(.atRisk)]], text: "at-risk"), mode: mode,
        place: vacancy.post.place)
      row.source = vacancy.post.source
      return row
    }
    offered.effective = day
    offered.changes = programme.changes.map { change in
      var change = change
      change.effective = nil
      return change
    }
    offered.covers = []
    service = Self.service(programme.policy, on: day)
    if let service { offered.policy = programme.policy?.asking(service, of: mode) }
    judge = ClaimJudge(PlanInForce(offered, on: day))
  }
}

extension OfferedVacancies {
  /// The service that the register asks for, where the policy of the day asks for any.
  private static func service(_ policy: Policy?, on day: LocalDate) -> Term.Entry? {
    guard let entry = policy?.term(named: serviceTerm)?.entry(on: day),
      case .period = entry.value
    else { return nil }
    return entry
  }
}

extension Policy {
  /// The policy with the register's service asked of every claim in a mode, beside what it asks of
  /// the mode already.
  fileprivate func asking(_ service: Term.Entry, of mode: RingFence.Mode) -> Policy {
    let served = PolicyTest(
      .condition(
        .service(.term(OfferedVacancies.serviceTerm, service.basis.place), of: .continuous)),
      place: service.basis.place)
    let stated = self.rule(for: mode)
    let sources = ["\(OfferedVacancies.serviceTerm): \(service.basis.cited)", stated?.basis.cited]
    var rule = ModeRule(
      mode,
      basis: PolicyBasis(
        source: sources.compactMap(\.self).joined(separator: "; "), place: service.basis.place))
    rule.label = stated?.label
    rule.tier = stated?.tier
    rule.otherwise = stated?.otherwise
    rule.entry = PolicyTest(
      .all([served] + [stated?.entry].compactMap(\.self)), place: service.basis.place)
    var policy = self
    policy.modes.removeAll { $0.mode == mode }
    policy.modes.append(rule)
    return policy
  }
}
