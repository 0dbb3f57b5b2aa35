import Casework
import Restructure
import Rules

extension LoadedFolder {
  /// What the folder supplies to the guards of some cases for one move.
  ///
  /// Claims are judged only where a guard asks: for those who would be left without a post, and for
  /// protected people where a post is offered.
  func setting(
    for references: [CaseReference], from origins: Set<CaseState>, to state: CaseState,
    naming posts: [PostID], on day: LocalDate
  ) -> ProgrammeSetting {
    var setting = programmeSetting(on: day)
    let moved = Set(references.map(\.holding))
    var asked = Set(posts)
    // How many of its holders a post has too many.
    if state == .vrAgreed { asked.formUnion(moved.map(\.post)) }
    addScores(to: &setting)
    let tiers = goesRoundAContest(from: origins, to: state) ? tiers(of: asked) : [:]
    if state == .offered { addAssessors(of: posts, to: &setting, on: day) }
    let offered = offered(posts, on: day)
    let asksForFreePlaces = TransitionTable.asks(.noFreePlace, to: state)
    let called = [.matched, .offered, .altOffered].contains(state) ? posts : []
    for holding in programme.staff where judge.plan.standing(of: holding) == .atRisk {
      var own = person(holding, in: asked)
      own.tiers = tiers[holding.key] ?? [:]
      if moved.contains(holding.key) {
        if state == .redeployedProtected { own.gradesDown = gradesDown(from: holding) }
        if state == .assimilated { own.otherTerms = otherTerms(of: posts, for: holding) }
      }
      own.firstCallOn = firstCalls(
        of: holding, on: called, offered, isMoved: moved.contains(holding.key))
      if asksForFreePlaces, moved.contains(holding.key) {
        own.reach = WhyClaim.openPosts(to: holding, judge)
        asked.formUnion(own.reach)
        own.needs = needs(of: holding, in: asked)
      } else if holding.protection != nil {
        own.reach = posts.filter { isOpen($0, to: holding, offered) }
      }
      setting.know(own, of: holding.key)
    }
    for post in asked { setting.capacity[post] = capacity(of: post)?.units }
    return setting
  }

  /// What the folder supplies to a list of what is due: who has which way in the plan, too.
  func setting(
    forTheListOf records: [CaseRecord], on day: LocalDate
  ) -> ProgrammeSetting {
    var setting = programmeSetting(on: day)
    addScores(to: &setting)
    var places = PlaceCounts(self)
    var inQuestion: [Postholding.Key: Set<PostID>] = [:]
    var looking: Set<Postholding.Key> = []
    var invitedTo: Set<PostID> = []
    for record in records {
      let holding = record.reference.holding
      inQuestion[holding, default: []].formUnion(record.postsInQuestion)
      // How many of its holders a post has too many is asked where somebody volunteers.
      if record.state == .vrRequested { places.know(holding.post) }
      if record.state == .ringFenced { invitedTo.formUnion(record.postsInQuestion) }
      if record.mayBeAskedForFreePlaces { looking.insert(holding) }
    }
    let sharedPosts = Set(places.known)
    var ways = WaysOfKinds(judge, routes: routes)
    let tiers = Self.tiers(of: invitedTo, ways.book)
    for position in ways.cases.indices {
      let holding = ways.cases[position]
      var own = person(holding, in: [])
      var needed = inQuestion[holding.key] ?? []
      own.tiers = tiers[holding.key] ?? [:]
      needed.formUnion(own.tiers.keys)
      if sharedPosts.contains(holding.post) { needed.insert(holding.post) }
      if looking.contains(holding.key) {
        (own.reach, own.routes) = ways[position]
        needed.formUnion(own.reach)
      }
      own.needs = places.needs(of: holding, in: needed)
      setting.know(own, of: holding.key)
    }
    setting.capacity = places.capacity
    return setting
  }

  /// What holds for everybody.
  private func programmeSetting(on day: LocalDate) -> ProgrammeSetting {
    var setting = ProgrammeSetting()
    setting.consultationOpens = programme.consultation.opens
    setting.figures = LawInForce.figures(for: programme, on: day)
    setting.states = StatePolicy(programme.policy)
    for (name, date) in programme.events {
      if let fact = FactName(rawValue: name), fact.kind == .date {
        setting.facts[fact] = .date(date)
      }
    }
    setting.otherDismissals = programme.otherDismissals.map {
      ($0.establishment, ProposedDismissals.Entry($0.count, effective: $0.effective))
    }
    return setting
  }

  /// The states to which the ways of filling some posts lead a person; where more people claim than a
  /// way allows for, all of them may end in a ring-fence.
  private func routes(of holding: Postholding, to posts: [PostID]) -> Set<CaseState> {
    var states: Set<CaseState> = []
    for post in posts {
      let rules = judge.rules(opening: post, to: holding)
      // A post that is open by one rule only is open by that.
      for rule in rules
      where rules.count == 1 || judge.outcome(of: holding, under: rule) == .yes {
        states.insert(.ringFenced)
        switch rule.mode {
        case .assimilate: states.formUnion([.assimilated, .matched])
        case .match: states.insert(.matched)
        case .ringFence, .limited, .prefer, .open: break
        }
      }
    }
    return states
  }

  private func person(
    _ holding: Postholding, in posts: Set<PostID>
  ) -> ProgrammeSetting.PersonSetting {
    var own = ProgrammeSetting.PersonSetting()
    own.person.serviceFrom = holding.continuousServiceFrom
    own.person.protection = holding.protection
    own.person.protectedFrom = holding.protectedFrom
    own.person.protectedTo = holding.protectedTo
    let post = judge.plan.posts[holding.post]
    if holding.terms == "burgundy" {
      own.person.teaching = post?.isHeadship == true ? .headTeacher : .teacher
    }
    own.establishment = post?.establishment
    own.needs = needs(of: holding, in: posts)
    return own
  }

  func isOpen(
    _ post: PostID, to holding: Postholding, _ offered: OfferedVacancies?
  ) -> Bool {
    if judge.plan.post(post) != nil {
      return WhyClaim.outcome(of: holding, for: post, judge) == .yes
    }
    if let offered, offered.open.contains(where: { $0.post.id == post }),
      WhyClaim.outcome(of: holding, for: post, offered.judge) == .yes
    {
      return true
    }
    // A vacancy elsewhere is in no ring-fence: that it suits somebody is decided by people.
    let reversed = Set(programme.decisions.compactMap(\.reverses))
    return programme.decisions.contains {
      $0.kind == .suitable && $0.employee == holding.employee && $0.toPost == post
        && !reversed.contains($0.id)
    }
  }

  /// The vacancies elsewhere as they are matched, where a move names one of them.
  private func offered(_ posts: [PostID], on day: LocalDate) -> OfferedVacancies? {
    let isNamed = programme.vacancies.contains { posts.contains($0.post.id) }
    // First call does not end on the day on which a vacancy stops being advertised.
    return isNamed ? OfferedVacancies(programme, naming: posts, mode: .prefer, on: day) : nil
  }
}

extension Post {
  /// Whether the post is that of a school's head, for whom notice is longer.
  fileprivate var isHeadship: Bool {
    [role, title].contains { text in
      let word = text?.lowercased().filter { $0.isLetter } ?? ""
      return word == "headteacher" || word == "executiveheadteacher"
    }
  }
}

extension StatePolicy {
  /// What a policy says of states; one that names no policy has all of them, under their own words.
  init(_ policy: Policy?) {
    var off: Set<CaseState> = []
    var labels: [CaseState: String] = [:]
    var places: [CaseState: String] = [:]
    for term in policy?.states ?? [] {
      guard let state = CaseState(rawValue: term.state) else { continue }
      if term.isOff { off.insert(state) }
      labels[state] = term.label
      places[state] = term.basis.place.description
    }
    self.init(off: off, labels: labels, places: places)
  }
}
