import Restructure

/// The cases of a programme side by side, as far as one depends on another.
///
/// What a post has left is counted from here, so that of many cases moved at once each sees those
/// before it.
public struct Caseload: Sendable {
  private var records: [CaseReference: CaseRecord] = [:]
  private var holders: [PostID: Set<CaseReference>] = [:]
  private var appellants: [PostID: Set<CaseReference>] = [:]
  private var candidates: [PostID: Set<CaseReference>] = [:]
  /// The cases whose people are invited to claim a post and have not yet.
  private var invited: [PostID: Set<CaseReference>] = [:]
  /// The cases whose people have a way out of the post that they held, by that post.
  private var leaving: [PostID: Set<CaseReference>] = [:]
  /// Those of them who were let go by agreement.
  private var released: [PostID: Set<CaseReference>] = [:]
  /// The cases whose people were offered a post and have left it again, by that post.
  private var vacated: [PostID: Set<CaseReference>] = [:]
  /// The numbers of the human decisions that stand, of cases that have any.
  private var decisions: [CaseReference: [DecisionNumber]] = [:]
  /// The people whose dismissal is proposed, with the day on which it takes effect; nil is not known.
  private var proposed: [Postholding.Key: LocalDate?] = [:]
  /// How many they are, by that day.
  private var proposedByDay: [LocalDate?: Int] = [:]

  /// The cases of a programme as their histories make them.
  public init(_ records: some Sequence<CaseRecord>) {
    for record in records { update(record) }
  }

  /// The record of a case, if there is one.
  public subscript(reference: CaseReference) -> CaseRecord? { records[reference] }

  /// All of them, in the order of their references.
  public var all: [CaseRecord] {
    records.values.sorted { $0.reference < $1.reference }
  }

  /// Takes a record as it now is.
  public mutating func update(_ record: CaseRecord) {
    let reference = record.reference
    if let old = records[reference] {
      for post in old.placesHeld { holders[post]?.remove(reference) }
      for post in old.postsAppealed { appellants[post]?.remove(reference) }
      for post in old.postsContested { candidates[post]?.remove(reference) }
      for post in old.postsVacated { vacated[post]?.remove(reference) }
      for post in old.postsInvitedTo { invited[post]?.remove(reference) }
      leaving[reference.fromPost]?.remove(reference)
      released[reference.fromPost]?.remove(reference)
    }
    records[reference] = record
    for post in record.placesHeld { holders[post, default: []].insert(reference) }
    for post in record.postsAppealed { appellants[post, default: []].insert(reference) }
    for post in record.postsContested { candidates[post, default: []].insert(reference) }
    for post in record.postsVacated { vacated[post, default: []].insert(reference) }
    for post in record.postsInvitedTo { invited[post, default: []].insert(reference) }
    if record.leavesItsPost { leaving[reference.fromPost, default: []].insert(reference) }
    if record.isLetGo { released[reference.fromPost, default: []].insert(reference) }
    let standing = record.decisions.standing.map(\.number)
    decisions[reference] = standing.isEmpty ? nil : standing
    propose(record)
  }

  private mutating func propose(_ record: CaseRecord) {
    let holding = record.reference.holding
    if let day = proposed.removeValue(forKey: holding) { proposedByDay[day, default: 0] -= 1 }
    guard record.isProposedForDismissal else { return }
    let day = record.lastDay ?? record.facts[.leavingOn]?.day
    proposed.updateValue(day, forKey: holding)
    proposedByDay[day, default: 0] += 1
  }

  /// The dismissals that are proposed: of these people, or of all.
  func proposedDismissals(of people: [Postholding.Key]?) -> [ProposedDismissals.Entry] {
    var counts = proposedByDay
    if let people {
      counts = [:]
      for case let day? in people.map({ proposed[$0] }) { counts[day, default: 0] += 1 }
    }
    return counts.filter { $0.value > 0 }.map {
      ProposedDismissals.Entry($0.value, effective: $0.key)
    }
  }

  /// The cases whose people have a place in a post, or are offered one.
  public func holders(of post: PostID) -> Set<CaseReference> { holders[post] ?? [] }

  /// The cases in which an appeal about a post is open.
  public func appellants(about post: PostID) -> Set<CaseReference> { appellants[post] ?? [] }

  /// The cases whose people are invited to claim a post and have neither claimed nor declined it.
  func invited(to post: PostID) -> Set<CaseReference> { invited[post] ?? [] }

  /// The cases whose people have claimed a post and wait for the contest.
  func candidates(for post: PostID) -> Set<CaseReference> { candidates[post] ?? [] }

  /// Whether somebody else was offered a post and has left it again, so that a place in it that was
  /// lost is there once more.
  func hasFallenFree(_ post: PostID, but reference: CaseReference) -> Bool {
    vacated[post]?.contains { $0 != reference } == true
  }

  /// The cases whose people have a way out of the post that they held.
  func leaving(_ post: PostID) -> Set<CaseReference> { leaving[post] ?? [] }

  /// Those of them who were let go by agreement.
  func letGo(from post: PostID) -> Set<CaseReference> { released[post] ?? [] }

  /// The human decisions that stand, of all the cases.
  var standingDecisions: Set<DecisionNumber> { Set(decisions.values.joined()) }
}

extension CaseRecord {
  fileprivate var postsAppealed: [PostID] { state == .matchAppeal ? postsInQuestion : [] }

  fileprivate var postsInvitedTo: [PostID] { state == .ringFenced ? postsInQuestion : [] }

  fileprivate var postsContested: [PostID] { state == .inSelection ? postsInQuestion : [] }

  /// Whether the person goes by agreement, or has gone.
  fileprivate var isLetGo: Bool { state == .vrAgreed || state == .leftVR }

  /// Whether the person's way out of the post that they held is settled: they go, have gone, or have
  /// another post.
  fileprivate var leavesItsPost: Bool {
    let held = placesHeld
    if !held.isEmpty { return !held.contains(reference.fromPost) }
    guard let end = state?.end else { return isLetGo }
    return end != .unaffected && end != .withdrawn && end != .appointed
  }

  /// Whether the dismissal of this person was proposed and has not been given up.
  fileprivate var isProposedForDismissal: Bool {
    switch state {
    case nil, .unaffected, .withdrawn, .transferred, .leftResigned, .leftRetired,
      .leftFixedTerm, .leftOther:
      false
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .assimilated, .matched, .ringFenced,
      .inSelection, .offered, .matchAppeal, .unplaced, .onRegister, .underNotice, .altOffered,
      .inTrial, .refused, .redundancyAppeal, .appointed, .redeployed, .redeployedProtected,
      .leftVR, .leftRedundant, .leftRefusedUnreasonably:
      true
    }
  }

  /// Whether the person may still claim a post of the plan: nothing is settled for them, and they
  /// have not declined, refused or lost it, nor is it decided against.
  func mayStillClaim(_ post: PostID) -> Bool {
    guard decisions.barring(from: [post]) == nil else { return false }
    switch state {
    case .inScope, .vrRequested, .atRisk, .ringFenced, .inSelection: return true
    case .unplaced, .onRegister, .underNotice, .refused: return !postsInQuestion.contains(post)
    case nil, .vrAgreed, .assimilated, .matched, .offered, .matchAppeal, .altOffered, .inTrial,
      .redundancyAppeal, .unaffected, .appointed, .redeployed, .redeployedProtected, .leftVR,
      .leftRedundant, .leftResigned, .leftRetired, .leftFixedTerm, .leftRefusedUnreasonably,
      .leftOther, .transferred, .withdrawn:
      return false
    }
  }

  /// Whether the person has no post yet and could still be given one.
  public var isLooking: Bool {
    switch state {
    case .atRisk, .ringFenced, .inSelection, .unplaced, .onRegister, .underNotice, .refused: true
    case nil, .inScope, .vrRequested, .vrAgreed, .assimilated, .matched, .offered, .matchAppeal,
      .altOffered, .inTrial, .redundancyAppeal, .unaffected, .appointed, .redeployed,
      .redeployedProtected, .leftVR, .leftRedundant, .leftResigned, .leftRetired,
      .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      false
    }
  }
}
