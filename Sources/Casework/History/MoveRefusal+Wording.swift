import Restructure

// The one place where refusals are put into words.
extension MoveRefusal: CustomStringConvertible {
  /// What is refused and why, naming the guard and the missing fact.
  public var message: String { message(under: .plain) }

  /// The same, with the employer's names for the states.
  public func message(under names: StatePolicy) -> String {
    switch self {
    case .affectedOnly(let fate):
      "The person is affected and not at risk\(fate.map { " (\($0))" } ?? ""): there is no case "
        + "to move."
    case .ended(let state, let since, let to):
      "The case ended as \(names.name(of: state)) on \(since) and cannot move to "
        + "\(names.name(of: to))."
    case .notListed(let from, let to) where from == to:
      "The case is already \(names.name(of: to))."
    case .notListed(let from, let to):
      "A case that is \(names.name(of: from)) cannot move to \(names.name(of: to))."
    case .guarded(let from, let to, let unmet):
      "The move from \(names.name(of: from)) to \(names.name(of: to)) is refused. "
        + unmet.map { $0.words(under: names) }.joined(separator: " ")
    case .beforeOpening(let on, let opened):
      "\(on) is before the case was opened, on \(opened)."
    case .beforeLatest(let on, let latest):
      "\(on) is before the entry that it follows, of \(latest)."
    case .ahead(let on, let today):
      "It is dated \(on), after today, \(today)."
    case .switchedOff(let state, let place):
      "The employer does without \(names.name(of: state))\(place.map { " (\($0))" } ?? "")."
    case .nobodyNamed: "It does not say who did this."
    case .noReason: "It does not say why."
    case .emptyNote: "The note says nothing."
    case .nothingToSetAside(_, nil): "No finding on a refusal stands that could be set aside."
    case .nothingToSetAside(let day, let finding?):
      "finding-set-aside is \(day), and the finding is of \(finding.on): it is set aside on that day or "
        + "later, and not on a day that is still ahead."
    case .noFacts: "No fact is given."
    case .noSuchEntry(let number): "The case has no entry \(number)."
    case .notCorrectable(let kind): "An entry of the kind “\(kind.rawValue)” is not corrected."
    case .correctedAlready: "The entry was corrected before, and no longer counts."
    case .noRoomBack(let post): "\(post) has no place any more for the case to come back to."
    case .restedOn(let later):
      "A later entry rests on it: \(later.from.map { "\(names.name(of: $0)) -> " } ?? "")"
        + "\(later.to.map(names.name) ?? later.kind.rawValue) of \(later.on)."
    case .decidedAgainst(let decision, let to):
      "The move to \(names.name(of: to)) is against a decision that stands: "
        + "\(decision.standingInWords)."
    case .decision(.ended(let state, let since)):
      "The case ended as \(names.name(of: state)) on \(since), and nothing more is decided in it."
    case .decision(let refusal): refusal.message
    }
  }

  /// What to do about it, and what is possible from here.
  public var remedy: String { remedy(under: .plain) }

  /// The same, with the employer's names for the states, and without those that they do without.
  public func remedy(under names: StatePolicy) -> String {
    switch self {
    case .affectedOnly:
      "If the plan now puts the post at risk, change the folder and open its cases again."
    case .ended: "Write a note if something must be added to its history."
    case .notListed(let from, _): Self.choice(from: from, names)
    case .guarded(let from, let to, let unmet):
      (unmet.flatMap(\.shortfalls).map { $0.remedy(under: names) }
        + Self.ways(from: from, to: to) + [Self.choice(from: from, names)]).joined(separator: " ")
    case .beforeOpening(_, let day): "Date it \(day) or later."
    case .beforeLatest(_, let day):
      "Date it \(day) or later; or, if the entry of \(day) was a slip, correct that first with "
        + "`ringfence case correct`."
    case .ahead: "Record what has happened, on the day on which it happened."
    case .switchedOff: "Choose another move, or change the states in the policy."
    case .nothingToSetAside(_, nil): "Leave the fact out."
    case .nothingToSetAside: "Give the day on which the panel set it aside."
    case .noFacts: "Give one with --fact name=value."
    case .noSuchEntry: "`ringfence case show` lists the entries with their numbers."
    case .notCorrectable(.decided): "Reverse it with `ringfence case decide CASE --what reverse`."
    case .notCorrectable: "Write a note if something must be added to the history."
    case .correctedAlready: "Record what holds; a correction stays as it is."
    case .restedOn: "Correct that entry first."
    case .noRoomBack: "Settle first who has the place."
    case .nobodyNamed: "Name the person who did it."
    case .noReason: "Give the reason in words; it is part of the history."
    case .emptyNote: "Write what is to be remembered."
    case .decidedAgainst(let decision, _):
      "Choose another move; or, if the decision no longer holds, reverse it first: "
        + "\(decision.waybackInWords)."
    case .decision(let refusal): refusal.remedy
    }
  }

  /// The message with its remedy.
  public var description: String { "\(message) \(remedy)" }

  /// Names the ways in which the move comes about, where there are several.
  private static func ways(from: CaseState, to: CaseState) -> [String] {
    let ways = TransitionTable.transition(from: from, to: to)?.ways ?? []
    guard ways.count > 1 else { return [] }
    return ["The move comes about by \(ways.map(\.trigger).joinedAsChoice)."]
  }

  private static func choice(from state: CaseState, _ names: StatePolicy) -> String {
    let states = TransitionTable.states(after: state).filter { !names.off.contains($0) }
    let here = states.filter { !$0.isOpenToAll }
    let rest = states.count > here.count ? ", or end as one who leaves or is withdrawn" : ""
    return "From \(names.name(of: state)) a case can move to "
      + "\(here.map(names.name).joinedAsChoice)\(rest)."
  }
}

extension UnmetGuard: CustomStringConvertible {
  /// The guard by name, its rule, and what it lacks.
  public var description: String { words(under: .plain) }

  /// The same, with the employer's names for the states.
  func words(under names: StatePolicy) -> String {
    "Guard \(rule.name), by which \(rule.rule)\(rule.citation.map { " (\($0))" } ?? ""): "
      + shortfalls.map { $0.words(under: names) }.joinedInWords + "."
  }
}

extension Shortfall: CustomStringConvertible {
  /// What is missing or does not fit.
  public var description: String { words(under: .plain) }

  /// The same, with the employer's names for the states.
  func words(under names: StatePolicy) -> String {
    switch self {
    case .noPost: "no post is named"
    case .otherPost(let post, let offered):
      "\(post) is named, and \(offered.joinedInWords) was offered"
    case .missing(let name): "the fact \(name) is missing"
    case .ahead(let name, let day, let move): "\(name) is \(day), after the move's own \(move)"
    case .past(let name, let day, let move): "\(name) is \(day), before the move's own \(move)"
    case .beforeOpening(let name, let day, let opened):
      "\(name) is \(day), before the case was opened on \(opened)"
    case .notRenewed(let name, let day, let since):
      "\(name) is \(day), not after the appeal, which ended on \(since)"
    case .notPast(let name, let day, let move): "\(name) is \(day), and \(move) is not after it"
    case .notPutOff(let name, let new, let old): "\(name) is \(new), no later than \(old) before"
    case .notThereBefore(let before): "the case was \(before.map(names.name) ?? "nowhere") before"
    case .foundUnreasonable(let finding):
      "on \(finding.on) it was found that \(finding.post ?? "the post") was unreasonably refused"
    case .notFoundUnreasonable: "no such finding stands"
    case .saysTheOpposite(let name): "\(name) is recorded, which says the opposite"
    case .decidedBefore(let name, let person):
      "\(name) names \(person), who has decided in this case before"
    case .law(let shortfall): shortfall.description
    case .outOfOrder(let first, let firstDay, let second, let secondDay):
      "\(first) is \(firstDay), after \(second), which is \(secondDay)"
    }
  }

  /// What to do about it, with the employer's names for the states.
  func remedy(under names: StatePolicy) -> String {
    switch self {
    case .noPost: "Name the post with --post."
    case .otherPost: "Leave --post out; another post is another offer."
    case .missing(let name):
      "Record \(name.records) with --fact \(name)=\(name.kind.placeholder)."
    case .ahead(_, let day, _): "Wait until \(day), or correct the date if it is wrong."
    case .past(let name, _, _): "Date the move rightly, or correct \(name) if it is wrong."
    case .notRenewed(let name, _, _):
      "Give the person a day after the appeal: `ringfence case fact --fact \(name)=DATE`, and tell "
        + "them by the letter appeal-outcome."
    case .beforeOpening(let name, _, _): "Correct \(name)."
    case .notPast(_, let day, _): "Wait until the day after \(day), or correct the date."
    case .notPutOff(let name, _, let old): "Give a day after \(old) with --fact \(name)=DATE."
    case .notThereBefore(let before):
      "Move it to \(before.map(names.name) ?? "another state") instead."
    case .foundUnreasonable:
      "Move it to \(names.name(of: .leftRefusedUnreasonably)) instead; or, if the finding was set "
        + "aside, record it with --fact finding-set-aside=DATE."
    case .notFoundUnreasonable: "Choose another move."
    case .saysTheOpposite(let name):
      "If \(name) was a slip, correct its entry with `ringfence case correct`."
    case .decidedBefore: "Let others hear the appeal."
    case .law(let shortfall): shortfall.remedy
    case .outOfOrder(let first, _, let second, _):
      "Correct \(first) or \(second), whichever is wrong."
    }
  }
}

extension CaseState {
  /// Whether every live case can come to it, whatever the plan.
  public var isOpenToAll: Bool {
    switch self {
    case .leftResigned, .leftRetired, .leftFixedTerm, .leftOther, .transferred, .withdrawn: true
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .assimilated, .matched, .ringFenced,
      .inSelection, .offered, .matchAppeal, .unplaced, .onRegister, .underNotice, .altOffered,
      .inTrial, .refused, .redundancyAppeal, .unaffected, .appointed, .redeployed,
      .redeployedProtected, .leftVR, .leftRedundant, .leftRefusedUnreasonably:
      false
    }
  }
}
