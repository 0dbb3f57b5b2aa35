import Restructure

/// What a programme supplies to the guards of all its cases.
public struct ProgrammeSetting: Sendable {
  /// What is known of the programme, such as the day on which form HR1 was received.
  public var facts: Facts = [:]
  public var consultationOpens: LocalDate?
  public var figures = LawFigures()
  public var states = StatePolicy.plain
  /// What posts hold, in hundred-thousandths of a full-time post or in heads; a post that is
  /// missing is not known.
  public var capacity: [PostID: Int] = [:]
  /// The scores of the posts for which there are any, by the person who has one.
  public var scores: [PostID: [EmployeeID: Decimal5]] = [:]
  /// How many assess the candidates for a post at least, where the policy says so.
  public var assessors: [PostID: LawFigures.Count] = [:]
  /// Dismissals elsewhere that count towards the thresholds, by establishment; nil counts at each.
  public var otherDismissals: [(establishment: String?, entry: ProposedDismissals.Entry)] = []
  /// What is known of the people, by what they hold.
  public private(set) var people: [Postholding.Key: PersonSetting] = [:]
  /// Those of them with a protection on record, who are few.
  private(set) var protected: Set<Postholding.Key> = []
  /// Those who are in a group that has some post before any contest.
  private(set) var grouped: Set<Postholding.Key> = []
  private var hasUnnamedEstablishment = false
  /// The people of each establishment.
  private var peopleAt: [String: [Postholding.Key]] = [:]
  /// The people to whom the plan opens a post, of posts that are asked about.
  private(set) var claimants: [PostID: [Postholding.Key]] = [:]
  /// The people of each post.
  private var holders: [PostID: [Postholding.Key]] = [:]

  /// A programme of which nothing is known until set.
  public init() {}

  /// What is known of one person in one post.
  public struct PersonSetting: Hashable, Sendable {
    public var person = CaseSetting.Person()
    /// The establishment of the post; nil is not known.
    public var establishment: String?
    /// How much of a post the person needs, in the units of its capacity, by post; a post that is
    /// missing takes one.
    public var needs: [PostID: Int] = [:]
    /// The posts that the plan opens to the person, or that were found suitable.
    public var reach: [PostID] = []
    /// The states to which the plan's ways of filling those posts lead; nil is not known.
    public var routes: Set<CaseState>?
    /// The turn at which the plan opens posts to the person, by post, the earliest first; only of posts
    /// that are asked about.
    public var tiers: [PostID: Int] = [:]
    /// By how many grades a post lies below the person's own, where that is known.
    public var gradesDown: [PostID: Int] = [:]
    /// By which group the person has first call, of posts that are asked about; nil is not known.
    public var firstCallOn: [PostID: FirstCall]?
    /// How the hours or weeks of posts differ from the person's own, where they are asked about.
    public var otherTerms: [PostID: OtherTerms] = [:]

    /// Somebody of whom nothing is known until set.
    public init() {}
  }

  /// Takes what is known of one person in one post.
  public mutating func know(_ person: PersonSetting, of holding: Postholding.Key) {
    let known = people.updateValue(person, forKey: holding)
    if known == nil { holders[holding.post, default: []].append(holding) }
    for post in person.tiers.keys where known?.tiers[post] == nil {
      claimants[post, default: []].append(holding)
    }
    if person.person.protection != nil { protected.insert(holding) }
    if person.firstCallOn?.isEmpty == false { grouped.insert(holding) }
    if person.establishment == nil { hasUnnamedEstablishment = true }
    guard known?.establishment != person.establishment else { return }
    if let place = known?.establishment { peopleAt[place]?.removeAll { $0 == holding } }
    if let place = person.establishment { peopleAt[place, default: []].append(holding) }
  }

  /// The setting of one case for a move to a state on a day that names some posts.
  public func setting(
    for reference: CaseReference, to state: CaseState, naming posts: [PostID],
    on day: LocalDate, among caseload: Caseload, countingDismissals: Bool = true
  ) -> CaseSetting {
    let own = people[reference.holding]
    var setting = CaseSetting()
    setting.facts = facts
    setting.consultationOpens = consultationOpens
    setting.figures = figures
    setting.states = states
    setting.person = own?.person
    setting.reach = reach(of: reference, to: state, among: caseload)
    setting.routes = own?.routes
    if countingDismissals, let own, TransitionTable.asks(.collectiveConsultation, to: state) {
      setting.dismissals = dismissals(at: own.establishment, among: caseload)
    }
    let about = posts.isEmpty ? caseload[reference]?.postsInQuestion ?? [] : posts
    setting.gradesDown = own?.gradesDown ?? [:]
    setting.firstCallOn = own?.firstCallOn
    setting.otherTerms = own?.otherTerms ?? [:]
    setting.assessors = assessors
    addContest(for: about, to: state, of: reference, on: day, among: caseload, &setting)
    if TransitionTable.asks(.volunteersSought, to: state) {
      setting.volunteers = volunteers(for: reference, among: caseload)
    }
    let rules = caseload[reference]?.state.map(TransitionTable.rules(from:)) ?? []
    let asksForRivals = rules.contains(.noRival) || rules.contains(.claimantsFit)
    let asksForFreePlaces = TransitionTable.asks(.noFreePlace, to: state)
    for post in about + (asksForFreePlaces ? setting.reach : []) {
      setting.places[post] = place(
        in: post, for: reference, on: day, among: caseload, withRivals: asksForRivals)
    }
    return setting
  }

  /// How a post stands for one case.
  public func place(
    in post: PostID, for reference: CaseReference, on day: LocalDate, among caseload: Caseload,
    withRivals: Bool = true
  ) -> PlaceStanding {
    let first = firstCalls(on: post, but: reference, on: day, among: caseload)
    let rivals = withRivals ? rivals(of: reference, for: post, among: caseload) : []
    var standing = PlaceStanding(
      capacity: capacity[post],
      taken: caseload.holders(of: post).reduce(0) { sum, other in
        other == reference ? sum : sum + need(of: other, in: post)
      },
      needed: need(of: reference, in: post),
      firstCalls: first.map(\.case),
      neededFirst: first.reduce(0) { $0 + need(of: $1.case, in: post) },
      appeals: caseload.appellants(about: post).subtracting([reference]).sorted())
    standing.firstGroup = first.first.flatMap { $0.call.number == 0 ? nil : $0.call.group }
    standing.rivals = rivals
    standing.neededByRivals = rivals.reduce(0) { $0 + need(of: $1, in: post) }
    return standing
  }

  /// The others who have no place yet, and whose claim to a post comes no later.
  private func rivals(
    of reference: CaseReference, for post: PostID, among caseload: Caseload
  ) -> [CaseReference] {
    guard let own = people[reference.holding]?.tiers[post] else { return [] }
    return (claimants[post] ?? []).compactMap { holding -> CaseReference? in
      let other = CaseReference(
        programme: reference.programme, employee: holding.employee, fromPost: holding.post)
      guard other != reference, let tier = people[holding]?.tiers[post], tier <= own,
        let record = caseload[other], record.mayStillClaim(post)
      else { return nil }
      return other
    }
    .sorted()
  }

  /// How the post of somebody who volunteers stands.
  private func volunteers(
    for reference: CaseReference, among caseload: Caseload
  ) -> VolunteerStanding {
    let post = reference.fromPost
    let leaving = Set(caseload.leaving(post).map(\.holding))
    let staying = (holders[post] ?? []).filter {
      $0 != reference.holding && !leaving.contains($0)
    }
    return VolunteerStanding(
      post, remaining: people[reference.holding] == nil ? nil : capacity[post],
      staying: staying.reduce(0) { $0 + (people[$1]?.needs[post] ?? 1) },
      needed: need(of: reference, in: post),
      agreed: caseload.letGo(from: post).subtracting([reference]).count)
  }

  private func need(of reference: CaseReference, in post: PostID) -> Int {
    people[reference.holding]?.needs[post] ?? 1
  }

  /// Every case at the establishment counts from the start, until its risk is lifted.
  func dismissals(
    at establishment: String?, among caseload: Caseload
  ) -> ProposedDismissals {
    let isOne = hasUnnamedEstablishment
    let own = caseload.proposedDismissals(
      of: isOne ? nil : establishment.flatMap { peopleAt[$0] } ?? [])
    let others = otherDismissals.filter {
      isOne || $0.establishment == nil || $0.establishment == establishment
    }
    return ProposedDismissals(
      establishment: isOne ? nil : establishment, entries: own + others.map(\.entry))
  }
}
