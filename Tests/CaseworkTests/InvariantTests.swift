import Casework
import Foundation
import Restructure
import TestSupport
import Testing

/// The ten invariants of policies.md section 7, on caseloads that are pushed about at random.
///
/// `RINGFENCE_HISTORIES` in the environment tries so many caseloads instead of the usual number, and
/// `RINGFENCE_FIRST_HISTORY` begins with another seed than 0, so that a long run can be cut in pieces.
@Suite struct InvariantTests {
  static let seeds: Range<UInt64> = {
    let variables = ProcessInfo.processInfo.environment
    let first = variables["RINGFENCE_FIRST_HISTORY"].flatMap(UInt64.init) ?? 0
    let count = variables["RINGFENCE_HISTORIES"].flatMap(UInt64.init) ?? 40
    return first..<(first + count)
  }()
  static let steps = 900

  @Test(arguments: seeds)
  func theInvariantsHold(seed: UInt64) throws {
    var walk = RandomCaseload(seed: seed)
    walk.run(steps: Self.steps)
    try theInvariantsHold(in: walk)
  }

  private func theInvariantsHold(in walk: RandomCaseload) throws {
    for record in walk.caseload.all {
      try nobodyIsAtRiskBeforeTheResponsesAreAnswered(record)
      try noDismissalComesTooSoon(record)
      replayingGivesTheSame(record)
      everyLiveCaseHasAnOwnerAndADate(record)
      noPanelHearsItsOwnDecision(record)
      everyEndedCaseHasOneEnd(record)
      postsEndAndPeopleAreDismissed(record)
      theEndSaysWhetherThePaymentWasLost(record)
    }
    aPostsFateMovesNobody(walk)
    noPostHoldsMoreThanItsPlaces(walk)
    nobodyProtectedIsPassedOver(walk)
    nobodyIsLeftWithoutAPlaceThatIsFree(walk)
    noContestEndsBeforeItIsDecided(walk)
    noPayIsProtectedTooLong(walk)
    nobodyGoesRoundAContestPastAsEarlyAClaim(walk)
  }

  /// A structure is settled for nobody while a response to consultation waits for its answer.
  private func nobodyIsAtRiskBeforeTheResponsesAreAnswered(_ record: CaseRecord) throws {
    var facts: [FactName: FactValue] = [:]
    for event in record.standingEvents {
      facts.merge(event.facts.values) { $1 }
      guard event.from == .inScope, event.to == .atRisk else { continue }
      let approved = try #require(facts[.structureApproved]?.day)
      let answered = facts[.responsesAnswered]?.day
      #expect(answered.map { $0 <= approved } ?? (facts[.responsesReceived] == .number(0)))
    }
  }

  /// Who has a place without a contest leaves one for everybody with as early a claim; somebody with
  /// first call need not.
  private func nobodyGoesRoundAContestPastAsEarlyAClaim(_ walk: RandomCaseload) {
    for (reference, event, setting) in walk.recorded {
      let isUncontested = event.from == .ringFenced && event.to == .offered
      let isMatched =
        event.from == .atRisk && (event.to == .assimilated || event.to == .matched)
      guard isUncontested || isMatched,
        walk.programme.people[reference.holding]?.person.isProtected(on: event.on) == false
      else { continue }
      for post in event.posts {
        guard let place = setting.places[post], let capacity = walk.programme.capacity[post] else {
          continue
        }
        let others = place.rivals.reduce(0) { sum, other in
          sum + (walk.programme.people[other.holding]?.needs[post] ?? 1)
        }
        #expect(place.taken + place.needed + others <= capacity || place.rivals.isEmpty)
      }
    }
  }

  /// A contest ends once everybody is scored, and with a word on ties where people are level.
  private func noContestEndsBeforeItIsDecided(_ walk: RandomCaseload) {
    for (reference, event, setting) in walk.recorded
    where event.from == .inSelection && event.to == .unplaced {
      guard let contest = setting.contests["lead"] else { continue }
      #expect(contest.unscored.isEmpty, "\(reference)")
      guard !contest.level.isEmpty, let record = walk.caseload[reference] else { continue }
      // What broke the tie was recorded with the move or before it.
      let words = record.events.filter { $0.sequence <= event.sequence }
        .compactMap { $0.facts[.tiesBroken] }
      #expect(words.last == .text("interview"), "\(reference)")
    }
  }

  /// Nobody's pay is protected for longer than the two years of the policy.
  private func noPayIsProtectedTooLong(_ walk: RandomCaseload) {
    for (reference, event, _) in walk.recorded where event.to == .redeployedProtected {
      guard let record = walk.caseload[reference] else { continue }
      let ends = record.events.filter { $0.sequence <= event.sequence }
        .compactMap { $0.facts[.protectionEnds]?.day }.last
      #expect(ends.map { $0 < event.on.adding(days: 732) } == true, "\(reference)")
    }
  }

  /// 1: no dismissal before a notice, no notice before consultation closes.
  private func noDismissalComesTooSoon(_ record: CaseRecord) throws {
    var facts: [FactName: FactValue] = [:]
    for event in record.standingEvents {
      facts.merge(event.facts.values) { $1 }
      guard let to = event.to, to == .underNotice || to.isDismissal else { continue }
      let closed = try #require(facts[.consultationClosed]?.day)
      let given = try #require(facts[.noticeGiven]?.day)
      let ends = try #require(facts[.noticeEnds]?.day)
      #expect(record.openedOn <= closed && closed <= given && given <= ends && given <= event.on)
      let answered = facts[.responsesAnswered]?.day
      #expect(answered.map { $0 <= given } ?? (facts[.responsesReceived] == .number(0)))
      if to.isDismissal { #expect(ends <= event.on) }
    }
  }

  /// Whoever lost the payment has the end that says so, and nobody else has.
  private func theEndSaysWhetherThePaymentWasLost(_ record: CaseRecord) {
    guard let state = record.state, state.isDismissal else { return }
    #expect(
      (state == .leftRefusedUnreasonably) == (record.unreasonableRefusal != nil),
      "\(record.reference)")
  }

  /// 2: nobody is left without a place, or dismissed, while one that is open to them is free.
  private func nobodyIsLeftWithoutAPlaceThatIsFree(_ walk: RandomCaseload) {
    for (_, event, setting) in walk.recorded
    where event.to == .unplaced && event.from == .atRisk || event.to == .underNotice
      || event.to?.isDismissal == true
    {
      for post in setting.reach {
        guard let place = setting.places[post] else { continue }
        #expect(place.taken + place.needed > (walk.programme.capacity[post] ?? 0))
      }
    }
    // A place that became free later is listed, with everybody to whom it is open.
    let listed = walk.programme.overlooked(on: RandomCaseload.start, among: walk.caseload)
    let waiting: [CaseState?] = [.unplaced, .onRegister, .underNotice]
    for (reference, post) in listed {
      guard let record = walk.caseload[reference] else { continue }
      #expect(waiting.contains(record.state))
      #expect(walk.programme.people[reference.holding]?.reach.contains(post) == true)
      #expect(hasRoom(post, for: record, in: walk))
    }
    let names = Set(listed.map { "\($0.case) \($0.post)" })
    for record in walk.caseload.all where waiting.contains(record.state) {
      // What the case was never about, the person can neither have lost nor turned down.
      let named = Set(record.events.flatMap(\.posts))
      for post in walk.programme.people[record.reference.holding]?.reach ?? []
      where !named.contains(post) && hasRoom(post, for: record, in: walk)
        && record.decisions.isEmpty
      {
        #expect(names.contains("\(record.reference) \(post)"))
      }
    }
  }

  private func hasRoom(_ post: PostID, for record: CaseRecord, in walk: RandomCaseload) -> Bool {
    taken(of: post, in: walk) + need(of: record, in: post, walk)
      <= (walk.programme.capacity[post] ?? 0)
  }

  /// 3: nobody who is protected is passed over for a post that is open to them.
  private func nobodyProtectedIsPassedOver(_ walk: RandomCaseload) {
    for (reference, event, setting) in walk.recorded
    where [.matched, .offered, .altOffered].contains(event.to) && event.from != .matchAppeal {
      guard walk.programme.people[reference.holding]?.person.isProtected(on: event.on) == false
      else { continue }
      for post in event.posts {
        guard let place = setting.places[post], let capacity = place.capacity else { continue }
        let first = place.firstCalls.reduce(0) { sum, other in
          sum + (walk.programme.people[other.holding]?.needs[post] ?? 1)
        }
        #expect(place.taken + place.needed + first <= capacity)
      }
    }
  }

  /// 4: what is placed never exceeds what a post holds.
  private func noPostHoldsMoreThanItsPlaces(_ walk: RandomCaseload) {
    for (post, capacity) in walk.programme.capacity {
      #expect(taken(of: post, in: walk) <= capacity)
    }
  }

  private func taken(of post: PostID, in walk: RandomCaseload) -> Int {
    walk.caseload.all.filter { $0.placesHeld.contains(post) }
      .reduce(0) { $0 + need(of: $1, in: post, walk) }
  }

  private func need(of record: CaseRecord, in post: PostID, _ walk: RandomCaseload) -> Int {
    walk.programme.people[record.reference.holding]?.needs[post] ?? 1
  }

  /// 5: every live case has an owner and a next date.
  private func everyLiveCaseHasAnOwnerAndADate(_ record: CaseRecord) {
    guard record.state?.isEnd == false else { return }
    #expect(record.nextStep?.owner.isEmpty == false)
    #expect(record.nextStep.map { $0.on >= record.openedOn.adding(days: -400) } == true)
  }

  /// 6: replaying the history gives the same record.
  private func replayingGivesTheSame(_ record: CaseRecord) {
    #expect(CaseRecord(record.reference, replaying: record.events) == record)
  }

  /// 8: that a post is disestablished dismisses nobody: only a notice that has run out does.
  private func postsEndAndPeopleAreDismissed(_ record: CaseRecord) {
    for (event, next) in zip(record.standingEvents, record.standingEvents.dropFirst()) {
      // Nothing but a move changes where a person stands, and a move says nothing of the post.
      if next.kind == .planChanged { #expect(next.to == nil && next.from == nil) }
      if next.kind == .moved { #expect(next.plan == nil) }
      guard next.to?.isDismissal == true else { continue }
      #expect(event.to != next.to)
    }
  }

  /// 8: whatever becomes of a post, its holder stands where they stood.
  private func aPostsFateMovesNobody(_ walk: RandomCaseload) {
    for (before, after) in walk.planChanged {
      #expect(after.path == before.path && after.placesHeld == before.placesHeld)
      #expect(after.since == before.since && after.state?.isDismissal == before.state?.isDismissal)
    }
    let dismissed = walk.caseload.all.filter { $0.state?.isDismissal == true }
    for record in dismissed {
      let events = record.standingEvents.filter { $0.to?.isDismissal == true }
      let given = record.facts[.noticeGiven]?.day
      #expect(events.count == 1 && given.map { $0 <= record.since } == true)
    }
  }

  /// 9: nobody hears an appeal against their own decision.
  private func noPanelHearsItsOwnDecision(_ record: CaseRecord) {
    var deciders: Set<String> = []
    var facts: [FactName: FactValue] = [:]
    for event in record.standingEvents {
      facts.merge(event.facts.values) { $1 }
      let heard = event.from == .matchAppeal || event.from == .redundancyAppeal
      if heard, event.to?.isOpenToAll == false, case .text(let panel) = facts[.appealPanel] {
        #expect(!deciders.contains(panel))
      }
      let decided: [CaseState] = [.assimilated, .matched, .offered, .unplaced, .underNotice]
      if let to = event.to, decided.contains(to), let by = event.words?.by {
        deciders.insert(by)
      }
    }
  }

  /// 10: an ended case has exactly one end.
  private func everyEndedCaseHasOneEnd(_ record: CaseRecord) {
    let ends = Set(record.path.compactMap(\.end))
    #expect(ends.count == (record.state?.isEnd == true ? 1 : 0))
    let afterTheEnd = record.path.drop { !$0.isEnd }
    #expect(afterTheEnd.allSatisfy { $0.isEnd })
  }

  /// Every walk seeks the moves that those before it made least often, so that whichever history is
  /// the first, together they reach all of them; and what is sought is held to the invariants too.
  @Test func theWalksReachEveryStateByEveryMove() throws {
    var seen: Set<CaseState> = []
    var made: [TableMove: Int] = [:]
    for seed in Self.seeds {
      var walk = RandomCaseload(seed: seed, made: made)
      walk.run(steps: Self.steps)
      try theInvariantsHold(in: walk)
      made = walk.made
      for record in walk.caseload.all { seen.formUnion(record.path) }
    }
    #expect(seen == Set(CaseState.allCases))
    #expect(TableMove.all.filter { made[$0] == nil }.isEmpty)
  }
}
