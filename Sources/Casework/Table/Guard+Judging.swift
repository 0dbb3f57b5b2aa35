import Restructure

extension Guard {
  /// What the guard lacks, or nil if it is met.
  func unmet(_ question: GuardQuestion) -> UnmetGuard? {
    let shortfalls = needs.flatMap { $0.shortfalls(question) }
    return shortfalls.isEmpty ? nil : UnmetGuard(rule: self, shortfalls: shortfalls)
  }
}

extension Need {
  /// What is missing or does not fit; empty if the need is met.
  func shortfalls(_ question: GuardQuestion) -> [Shortfall] {
    if case .law(let rule) = self { return rule.shortfalls(question).map(Shortfall.law) }
    return shortfall(question).map { [$0] } ?? []
  }

  private func shortfall(_ question: GuardQuestion) -> Shortfall? {
    let (facts, move) = (question.facts, question.move)
    switch self {
    case .post:
      return move.posts.contains { !$0.trimmedText.isEmpty } ? nil : .noPost
    case .samePost:
      let held = question.record.placesHeld
      return move.posts.first { !held.contains($0) && !held.isEmpty }
        .map { .otherPost($0, offered: held) }
    case .recorded(let name):
      return facts.proven(name) == nil ? .missing(name) : nil
    case .happened(let name):
      guard let value = facts.proven(name) else { return .missing(name) }
      guard let day = value.day, day > question.limit else { return nil }
      return .ahead(name, day, move: question.limit)
    case .notOver(let name):
      guard let value = (question.record.facts.proven(name) ?? facts.proven(name)) else {
        return .missing(name)
      }
      guard let day = value.day, day < move.on else { return nil }
      return .past(name, day, move: move.on)
    case .notOverIfKnown(let name):
      guard let day = facts[name]?.day, day < move.on else { return nil }
      return .past(name, day, move: move.on)
    case .sinceOpening(let name):
      let opened = question.record.openedOn
      guard let day = facts[name]?.day, day < opened else { return nil }
      return .beforeOpening(name, day, opened: opened)
    case .renewedAfterAppeal(let name):
      let record = question.record
      guard record.stateBefore == .matchAppeal, let day = facts[name]?.day, day <= record.since
      else { return nil }
      return .notRenewed(name, day, since: record.since)
    case .past(let name):
      guard let value = facts.proven(name) else { return .missing(name) }
      guard let day = value.day, day >= question.limit else { return nil }
      return .notPast(name, day, move: question.limit)
    case .inOrder(let first, let second):
      guard let firstDay = facts[first]?.day, let secondDay = facts[second]?.day,
        firstDay > secondDay
      else { return nil }
      return .outOfOrder(first, firstDay, second, secondDay)
    case .putOff(let name):
      guard let new = move.facts[name]?.day else { return .missing(name) }
      guard let old = question.record.facts[name]?.day, new <= old else { return nil }
      return .notPutOff(name, new, was: old)
    case .wasThereBefore:
      return question.record.stateBefore == move.to
        ? nil : .notThereBefore(question.record.stateBefore)
    case .paymentKept:
      return question.record.unreasonableRefusal.map(Shortfall.foundUnreasonable)
    case .paymentLost:
      return question.record.unreasonableRefusal == nil ? .notFoundUnreasonable : nil
    case .notRecorded(let name):
      return facts.proven(name) == nil ? nil : .saysTheOpposite(name)
    case .apart(let name):
      guard case .text(let words) = facts.proven(name) else { return nil }
      return question.record.decider(among: words).map { .decidedBefore(name, $0) }
    case .law: return nil
    }
  }

  /// The facts without which the need is never met.
  var factsNeeded: [FactName] {
    switch self {
    case .recorded(let name), .happened(let name), .notOver(let name), .past(let name),
      .putOff(let name):
      [name]
    case .post, .samePost, .notOverIfKnown, .sinceOpening, .inOrder, .wasThereBefore, .apart,
      .renewedAfterAppeal, .paymentKept, .paymentLost, .notRecorded, .law:
      []
    }
  }

  /// The facts that the need looks at, those included which it only compares.
  var factsAsked: [FactName] {
    switch self {
    case .recorded, .happened, .notOver, .past, .putOff: factsNeeded
    case .notOverIfKnown(let name), .renewedAfterAppeal(let name), .sinceOpening(let name),
      .apart(let name):
      [name]
    case .inOrder(let first, let second): [first, second]
    case .law(.collectiveConsultation): [.s188Sent, .hr1Received, .dismissalsProposed]
    case .law(.responsesAnswered): [.responsesReceived, .responsesAnswered]
    case .post, .samePost, .wasThereBefore, .paymentKept, .paymentLost, .notRecorded, .law: []
    }
  }
}

extension CaseRecord {
  /// Somebody on a panel, named in words, who is on record as having decided about the case.
  ///
  /// Nobody may hear an appeal against their own decision.
  public func decider(among panel: String) -> String? { deciders.first { $0.isAmong(panel) } }

  /// Everybody who is on record as having decided about the case: who moved it to or from an offer
  /// or a contest, assessed, gave notice, authorised the dismissal, or decided by name.
  var deciders: [String] {
    let movers = standingEvents.filter { $0.to?.isDecidedUpon == true }.compactMap(\.words?.by)
    let authors = decisions.compactMap(\.words?.by)
    let named = [FactName.assessedBy, .dismissalAuthority].compactMap { name -> String? in
      guard case .text(let words) = facts.proven(name) else { return nil }
      return words
    }
    return movers + authors + named.flatMap(\.names)
  }
}

extension CaseState {
  /// Whether somebody decided that a case comes to this state.
  fileprivate var isDecidedUpon: Bool {
    switch self {
    case .assimilated, .matched, .offered, .unplaced, .underNotice: true
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .ringFenced, .inSelection, .matchAppeal,
      .onRegister, .altOffered, .inTrial, .refused, .redundancyAppeal, .unaffected, .appointed,
      .redeployed, .redeployedProtected, .leftVR, .leftRedundant, .leftResigned, .leftRetired,
      .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      false
    }
  }
}

extension String {
  /// The names in a list that somebody wrote: `A. Smith; B. Jones and C. Brown`.
  fileprivate var names: [String] {
    split { $0 == ";" || $0 == "," || $0 == "\n" }.map { String($0.trimmedText) }
      .flatMap { part in
        part.split(separator: " ").split(separator: "and").map { $0.joined(separator: " ") }
      }
      .filter { !$0.isEmpty }
  }

  /// Whether the name is in such a list, whatever its capitals and spaces.
  fileprivate func isAmong(_ list: String) -> Bool {
    list.names.contains { $0.asName == asName }
  }

  private var asName: String {
    lowercased().split { $0 == " " || $0 == "." }.joined(separator: " ")
  }
}
