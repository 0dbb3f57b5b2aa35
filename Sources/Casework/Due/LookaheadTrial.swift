import Restructure

extension Lookahead {
  /// A move as it is tried: its day, and the facts that are assumed.
  struct Trial {
    let base: Lookahead
    let to: CaseState
    let known: Facts
    var day: LocalDate
    var assumed: Facts = [:]
    var missing: [FactName] = []
    var lacksPost = false
    var waits: [MoveAhead.Reason] = []

    init(_ base: Lookahead, _ way: Transition.Way, to state: CaseState) {
      self.base = base
      to = state
      known = base.setting.facts.updated(with: base.record.facts)
      day = max(base.today, base.record.since)
      for need in way.guards.flatMap(\.needs) {
        if case .putOff(let name) = need { suppose(name) }
        for name in need.factsNeeded where known.proven(name) == nil { suppose(name) }
        // In its place among the facts to be recorded, which its guard alone would put last.
        if need == .law(.responsesAnswered), known.proven(.responsesReceived) != .number(0),
          known.proven(.responsesAnswered) == nil
        {
          suppose(.responsesAnswered)
        }
      }
    }

    /// The move with what is assumed, as its guards are asked about it.
    var question: GuardQuestion {
      GuardQuestion(
        record: base.record,
        move: Move(to: to, on: day, by: "", reason: "", facts: assumed),
        facts: known.updated(with: assumed), setting: base.setting)
    }

    /// Assumes a missing fact, at its earliest.
    private mutating func suppose(_ name: FactName) {
      guard assumed[name] == nil else { return }
      missing.append(name)
      switch name.kind {
      case .date: assumed[name] = .date(earliest(name))
      case .yes: assumed[name] = .done(on: nil)
      case .wholeNumber: assumed[name] = .number(0)
      case .text: assumed[name] = .text(words(name))
      }
    }

    /// Words that do not speak against the move.
    private func words(_ name: FactName) -> String {
      let listed = base.setting.figures.tieBreaks?.words.first
      return name == .tiesBroken ? listed ?? "to be recorded" : " to be recorded"
    }

    private func earliest(_ name: FactName) -> LocalDate {
      switch name {
      // Nothing closes before its last day.
      case .consultationClosed: max(day, known[.consultationCloses]?.day ?? day)
      // What was done before something that is on record was done by then.
      case .responsesAnswered:
        [known[.structureApproved]?.day, known[.noticeGiven]?.day].compactMap(\.self)
          .reduce(day, min)
      default: day
      }
    }

    /// Moves an assumed date on; says false for one that is on record.
    private mutating func move(_ name: FactName, to day: LocalDate) -> Bool {
      guard let old = assumed[name]?.day, old < day else { return false }
      assumed[name] = .date(day)
      return true
    }

    /// What an objection comes to, and what is changed for it.
    mutating func answer(to shortfall: Shortfall) -> Answer {
      switch shortfall {
      case .notThereBefore, .foundUnreasonable, .notFoundUnreasonable, .saysTheOpposite:
        return .never
      case .noPost:
        lacksPost = true
        return .ignored
      case .missing(let name):
        suppose(name)
        return .settled
      case .ahead(_, let later, _): return wait(until: later)
      case .notPast(_, let last, _): return wait(until: last.adding(days: 1))
      case .notPutOff(let name, _, let was):
        return move(name, to: was.adding(days: 1)) ? .settled : .blocked
      case .outOfOrder(_, let first, let second, _):
        return move(second, to: first) ? .settled : .blocked
      case .past(.interestCloses, _, _):
        // Whoever is invited anew is given a day of their own.
        guard assumed[.interestCloses] == nil else { return .blocked }
        suppose(.interestCloses)
        return .settled
      case .law(let shortfall): return answer(to: shortfall)
      case .otherPost, .past, .notRenewed, .beforeOpening, .decidedBefore: return .blocked
      }
    }

    private mutating func wait(until later: LocalDate) -> Answer {
      guard later > day else { return .blocked }
      day = later
      return .putOff
    }

    private mutating func answer(to shortfall: LawShortfall) -> Answer {
      switch shortfall {
      case .consultationTooShort(_, _, let earliest, _), .hr1TooLate(_, _, let earliest, _),
        .noticeTooShort(_, _, let earliest, _, _), .serviceNotKnown(let earliest):
        return move(.noticeEnds, to: earliest) ? .putOff : .blocked
      case .notATermEnd(_, let next, _):
        guard let end = next.first else { return .blocked }
        return move(.noticeEnds, to: end) ? .putOff : .blocked
      case .teacherNoticeTooLate(_, let ends, _, _):
        return move(.noticeEnds, to: ends.adding(days: 1)) ? .putOff : .blocked
      case .noticeBeforeHR1(_, let received, _):
        return move(.noticeGiven, to: received) ? .putOff : .blocked
      case .hr1Missing:
        suppose(.hr1Received)
        return .settled
      case .trialTooShort(_, let last, _):
        return move(.trialEnds, to: last) ? .settled : .blocked
      case .protectedOnLastDay(let last, _, _):
        guard assumed[.vacanciesChecked] == nil else { return wait(until: last) }
        missing.append(.vacanciesChecked)
        assumed[.vacanciesChecked] = .date(last)
        return .settled
      case .responsesNotAnswered:
        suppose(.responsesAnswered)
        return .settled
      case .scoringNotOnRecord:
        suppose(.candidatesScored)
        return .settled
      case .tooFewAssessors(_, let asked):
        guard assumed[.assessors] != nil else { return .blocked }
        assumed[.assessors] = .number(asked.number)
        return .settled
      case .adjustmentsNotOnRecord(let others):
        guard others.isEmpty else { return .blocked }
        suppose(.adjustments)
        return .settled
      case .hoursNotAccepted:
        suppose(.hoursAccepted)
        return .settled
      case .tieOpen:
        guard assumed[.tiesBroken] == nil, known.proven(.tiesBroken) == nil else { return .blocked }
        suppose(.tiesBroken)
        return .settled
      case .gapIsArguable, .consultationNotKnown(.northernIreland):
        suppose(.legalAdvice)
        return .settled
      case .tooLittleServiceForTheRegister(_, let complete, _):
        return complete.map { wait(until: $0) } ?? .blocked
      case .noRoom, .passedOver, .placeStillFree, .appealOpen, .consultationNotKnown(.noNation),
        .statutoryTrialWithoutNotice, .trialStartsTooLate, .trialTooLong, .retrainingNotAgreed,
        .extensionTooLate, .reengaged, .noWayInPlan, .rivalClaims, .enoughVolunteers,
        .goingSavesNothing, .moreClaimants, .absentNotReached, .noFirstCall,
        .notScored, .tieBreakNotListed, .noSuchTieDecision, .noPayProtection, .protectedTooLong,
        .tooManyGradesDown:
        return .blocked
      }
    }

    /// What was found in the end.
    func result(by event: CaseTrigger, blocks: [MoveAhead.Reason]) -> MoveAhead {
      MoveAhead(
        to: to, by: event, missing: missing, lacksPost: lacksPost,
        earliest: blocks.isEmpty ? day : nil,
        noticeEnds: blocks.isEmpty && missing.contains(.noticeEnds)
          ? assumed[.noticeEnds]?.day : nil,
        waits: blocks.isEmpty ? reasons : [], blocks: blocks)
    }

    /// What put the move off, in the last word of each guard.
    ///
    /// That an assumed notice has to run out goes without saying where its length was said.
    private var reasons: [MoveAhead.Reason] {
      let last = waits.lastOfEachGuard
      let others = last.filter { $0.guardName != Guard.noticeExpired.name }
      return missing.contains(.noticeEnds) && !others.isEmpty ? others : last
    }
  }
}

extension [MoveAhead.Reason] {
  /// What each guard said last, which is what decides.
  fileprivate var lastOfEachGuard: [MoveAhead.Reason] {
    enumerated().filter { place, reason in
      !self[(place + 1)...].contains { $0.guardName == reason.guardName }
    }.map(\.element)
  }
}
