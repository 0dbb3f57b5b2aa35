import Casework
import Restructure
import TestSupport

/// Eight invented cases at a time that compete for three posts, and are pushed about at random.
///
/// Half of the facts that a step brings fit, the others are anything; what is refused leaves no
/// trace.
struct RandomCaseload {
  static let start = LocalDate(dayNumber: 20_455)  // 2 January 2026
  static let posts: [PostID] = ["aide", "clerk", "lead"]
  static let panels = ["Councillor A", "Councillor B", "Manager C", "Manager D"]

  var random: SplitMix64
  var programme = ProgrammeSetting()
  var caseload = Caseload([])
  var references: [CaseReference] = []
  /// The records before and after the plan said something else of them.
  var planChanged: [(before: CaseRecord, after: CaseRecord)] = []
  /// The moves that were recorded, each with its setting, in their order.
  var recorded: [(case: CaseReference, event: CaseEvent, setting: CaseSetting)] = []

  /// The moves that earlier walks made count beside this one's, so that the rare ones are sought.
  init(seed: UInt64, made: [TableMove: Int] = [:]) {
    random = SplitMix64(seed: seed)
    self.made = made
    programme.figures = LawTests.figures
    programme.figures.payProtection = LawTests.figure("2 years")
    programme.figures.tieBreaks = LawFigures.TieBreaks(["interview"], LawFigures.Basis("a source"))
    programme.consultationOpens = Self.start
    for post in Self.posts {
      programme.capacity[post] = Int.random(in: 1...12, using: &random)
    }
    for _ in 0..<8 { open() }
  }

  /// Opens another case; one in four is that of somebody who is protected.
  private mutating func open() {
    let number = programme.people.count
    let reference = CaseReference(
      programme: "demo", employee: "E\(number)", fromPost: "tutor")
    var person = ProgrammeSetting.PersonSetting()
    person.person.serviceFrom = Self.start.adding(days: -400 * (number % 8) - 10)
    person.reach = Self.posts.filter { _ in Bool.random(using: &random) }
    // Turns differ, so that some claims come before others.
    for post in person.reach { person.tiers[post] = Int.random(in: 1...2, using: &random) }
    // Hours differ, so that places are counted in what people need and not in heads.
    for post in Self.posts { person.needs[post] = Int.random(in: 1...3, using: &random) }
    person.firstCallOn = [:]
    if number % 4 == 0 {
      person.person.protection = .maternityLeave
      person.person.protectedTo = Self.start.adding(days: 200)
    }
    programme.know(person, of: reference.holding)
    // One candidate in eight is not scored, and scores are few, so that many are level.
    if Int.random(in: 0..<8, using: &random) > 0 {
      let score = Decimal5(whole: Int.random(in: 1...5, using: &random))
      programme.scores["lead", default: [:]][reference.employee] = score
    }
    references.append(reference)
    if let record = CaseRecord(
      reference,
      replaying: [.opening(plan: Examples.plan, on: Self.start, by: "Manager C")])
    {
      caseload.update(record)
    }
  }

  mutating func run(steps: Int) {
    for _ in 0..<steps { step() }
  }

  private mutating func step() {
    let isSteered = Bool.random(using: &random)
    let next = isSteered ? nextTowardsTheGoal() : nil
    guard let reference = next?.case ?? references.randomElement(using: &random),
      var record = caseload[reference]
    else { return }
    let patience = record.state?.end == .redeployed ? 60 : 8
    if record.state?.isEnd == true, Int.random(in: 0..<patience, using: &random) == 0 {
      references.removeAll { $0 == reference }
      return open()
    }
    guard !correctsSomething(&record), !planChanges(&record) else { return }
    let on = record.since.adding(days: Int.random(in: -2...14, using: &random))
    guard let to = next?.to ?? destination(of: record) else { return }
    let posts =
      Bool.random(using: &random)
      ? Array(Self.posts.shuffled(using: &random).prefix(1)) : []
    let move = Move(
      to: to, on: on, by: Self.panels.randomElement(using: &random) ?? "", reason: "At random",
      posts: posts, facts: facts(for: record, to: to, on: on))
    let setting = programme.setting(for: reference, to: to, naming: posts, on: on, among: caseload)
    guard let decision = try? record.decide(move, in: setting) else { return }
    guard record.append(decision.event) else { return }
    caseload.update(record)
    if let from = decision.event.from { made[TableMove(from: from, to: to), default: 0] += 1 }
    recorded.append((reference, decision.event, setting))
  }

  /// One step in twenty corrects an entry.
  private mutating func correctsSomething(_ record: inout CaseRecord) -> Bool {
    guard Int.random(in: 0..<20, using: &random) == 0 else { return false }
    let target = Int.random(in: 0...record.events.count, using: &random)
    let posts = record.standingEvents.flatMap(\.posts)
    let places = Dictionary(
      posts.map {
        ($0, programme.place(in: $0, for: record.reference, on: record.since, among: caseload))
      }, uniquingKeysWith: { first, _ in first })
    if let event = try? record.decide(
      correctionOf: target, on: record.latestOn, by: "Manager D", reason: "A slip",
      places: places), record.append(event)
    {
      caseload.update(record)
    }
    return true
  }

  /// One step in forty tells the case that the plan says something else, which moves nobody.
  private mutating func planChanges(_ record: inout CaseRecord) -> Bool {
    guard Int.random(in: 0..<40, using: &random) == 0 else { return false }
    let fates: [PlanFacts?] = [
      nil, Examples.plan, PlanFacts(standing: .case, fate: "retain", source: "p. 13"),
    ]
    let plan = fates.randomElement(using: &random) ?? nil
    let before = record
    if let event = try? record.decide(
      plan: plan, on: record.latestOn, by: "Manager C", reason: "The folder has changed"),
      record.append(event)
    {
      planChanged.append((before, record))
      caseload.update(record)
    }
    return true
  }

  /// How often each move was made, by this walk and those before it.
  private(set) var made: [TableMove: Int]
  /// The move that is sought, and how many more steps.
  var goal: (move: TableMove, patience: Int)?
  /// How often it had been made when it became the goal.
  var goalCount = 0

  private mutating func destination(of record: CaseRecord) -> CaseState? {
    guard let state = record.state else { return nil }
    if Int.random(in: 0..<8, using: &random) == 0 {
      return CaseState.allCases.randomElement(using: &random)
    }
    // What everybody can come to would end most cases at once.
    let leaves = Int.random(in: 0..<40, using: &random) == 0
    let next = TransitionTable.states(after: state).filter { leaves || !$0.isOpenToAll }
      .shuffled(using: &random)
    // Every other time the move that was made least often, so that the walks go everywhere.
    guard Bool.random(using: &random) else { return next.first }
    return next.min {
      made[TableMove(from: state, to: $0), default: 0]
        < made[TableMove(from: state, to: $1), default: 0]
    }
  }

  private mutating func facts(
    for record: CaseRecord, to: CaseState, on day: LocalDate
  ) -> Facts {
    var facts: Facts = [:]
    let fits = Int.random(in: 0..<4, using: &random) > 0
    let isSought = goal?.move.needsAFinding == true
    let findings =
      (isSought ? Self.findings.last : Self.findings.randomElement(using: &random)) ?? []
    for name in FactName.allCases {
      // A refusal is judged once it is there, and one finding excludes the other.
      if Self.findings.joined().contains(name) {
        guard record.state == .refused, !fits || findings.contains(name) else { continue }
      }
      if name == .findingSetAside, record.unreasonableRefusal == nil { continue }
      if fits {
        let isNew =
          record.facts[name] == nil || name == .trialEnds && to == .inTrial
          || to.isDismissal && Bool.random(using: &random)
            && (name == .noticeGiven || name == .noticeEnds)
        if isNew,
          Int.random(in: 0..<24, using: &random) > 0
        {
          facts[name] = fitting(name, to: to, on: day, record)
        }
      } else if Int.random(in: 0..<3, using: &random) > 0 {
        facts[name] = anything(name, near: day)
      }
    }
    return facts
  }

  private static let findings: [[FactName]] = [
    [.refusalReasonable], [.offerUnsuitable], [.offerSuitable, .refusalUnreasonable],
  ]

  private mutating func fitting(
    _ name: FactName, to: CaseState, on day: LocalDate, _ record: CaseRecord
  ) -> FactValue? {
    switch name.kind {
    case .text where name == .absence:
      return Int.random(in: 0..<8, using: &random) == 0 ? .text("Sickness") : .text("none")
    case .text where name == .tiesBroken:
      return .text(["none", "interview"].randomElement(using: &random) ?? "")
    case .text: return .text(Self.panels.randomElement(using: &random) ?? "")
    case .wholeNumber:
      return name == .dismissalsProposed || name == .vrSought ? nil : .number(2)
    case .yes: return .done(on: nil)
    case .date: break
    }
    let state = record.state
    switch name {
    case .consultationCloses, .consultationClosed: return .date(Self.start.adding(days: 1))
    case .structureApproved, .responsesAnswered, .hr1Received:
      return .date(Self.start.adding(days: 2))
    case .trialStarts: return .date(day.adding(days: 1))
    case .trialEnds: return .date(day.adding(days: state == .inTrial ? 40 : 28))
    case .retrainingAgreed: return .date(day)
    case .noticeGiven:
      return .date(to.isDismissal ? max(day.adding(days: -60), Self.start.adding(days: 3)) : day)
    case .noticeEnds: return .date(to.isDismissal ? day : day.adding(days: 60))
    case .vacanciesChecked: return .date(day)
    case .leavingOn, .protectionEnds: return .date(day)
    case .otherBodyOffer, .otherBodyStarts: return nil
    case .findingSetAside:
      let isHeard = state == .matchAppeal || state == .redundancyAppeal
      return isHeard && Int.random(in: 0..<4, using: &random) == 0 ? .date(day) : nil
    case .acceptBy: return .date(day.adding(days: -1))
    default: return .date(day)
    }
  }

  private mutating func anything(_ name: FactName, near day: LocalDate) -> FactValue {
    // A last day for comments that lies ahead for good would keep the case where it is.
    if name == .consultationCloses { return .date(Self.start.adding(days: 1)) }
    let near = day.adding(days: Int.random(in: -60...60, using: &random))
    return switch name.kind {
    case .date: .date(near)
    case .text: .text(Self.panels.randomElement(using: &random) ?? "")
    case .wholeNumber: .number(Int.random(in: 0...120, using: &random))
    case .yes: .done(on: Bool.random(using: &random) ? near : nil)
    }
  }
}
