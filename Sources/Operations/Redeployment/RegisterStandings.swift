import Casework
import Restructure
import Rules

/// Where the people of a programme stand on the register, and which part of it comes first.
///
/// The cases say it, so that without a case file nobody is told from another.
public struct RegisterStandings: Sendable {
  /// The order where no policy in force says one.
  public static let assumed: [RegisterOrder.Part] = RegisterOrder.Part.allCases

  /// The parts, the first before the others.
  public let order: [RegisterOrder.Part]
  private let parts: [Postholding.Key: RegisterOrder.Part]
  private let settled: Set<Postholding.Key>
  /// Those whose case is over.
  private let over: Set<Postholding.Key>
  /// Those who have left.
  private let gone: Set<Postholding.Key>
  /// Those who have a post, or are offered one.
  private let placed: Set<Postholding.Key>
  /// Those without a post, for whom one is looked for or whose dismissal has begun.
  private let withoutAPost: Set<Postholding.Key>
  /// On what the order rests, in words that end a sentence.
  public let basis: String

  init(_ records: [CaseRecord], _ policy: Policy?, on day: LocalDate) {
    if let stated = policy?.register {
      order = stated.parts
      let labels = [stated.basis.source, stated.basis.assumption.map { "assumption: \($0)" }]
      let words = labels.compactMap(\.self).joined(separator: "; ")
      basis = words.isEmpty ? stated.basis.place.description : words
    } else {
      order = Self.assumed
      basis = "assumption of this program: no policy in force gives an order (register)"
    }
    var parts: [Postholding.Key: RegisterOrder.Part] = [:]
    var settled: Set<Postholding.Key> = []
    var (over, gone): (Set<Postholding.Key>, Set<Postholding.Key>) = ([], [])
    var (placed, withoutAPost): (Set<Postholding.Key>, Set<Postholding.Key>) = ([], [])
    for record in records {
      guard let state = record.state(on: day)?.state else { continue }
      if state.isEnd { over.insert(record.reference.holding) }
      if state.isDeparture { gone.insert(record.reference.holding) }
      if state.holdsAPlace { placed.insert(record.reference.holding) }
      if state.isWithoutAPost { withoutAPost.insert(record.reference.holding) }
      if let part = state.part(underNotice: record.isUnderNotice(on: day)) {
        parts[record.reference.holding] = part
      } else {
        settled.insert(record.reference.holding)
      }
    }
    self.parts = parts
    self.settled = settled
    (self.over, self.gone) = (over, gone)
    (self.placed, self.withoutAPost) = (placed, withoutAPost)
  }

  /// Whether somebody has left, so that no vacancy is for them any more.
  func hasLeft(_ person: Postholding.Key) -> Bool { gone.contains(person) }

  /// Whether the case of somebody is over, so that they are not at risk any more.
  func isOver(_ person: Postholding.Key) -> Bool { over.contains(person) }

  /// Who of some people has no place: what has happened goes before what the plan would come to at
  /// best.
  func leftOver(_ planned: Set<Postholding.Key>, among people: [Postholding.Key])
    -> Set<Postholding.Key>
  {
    Set(
      people.filter { person in
        withoutAPost.contains(person)
          || planned.contains(person) && !placed.contains(person) && !over.contains(person)
      })
  }

  /// The part in which somebody is; nil for those who have a post or an offer, or have left.
  ///
  /// Somebody without a case in the file has not been told anything yet.
  func part(of person: Postholding.Key) -> RegisterOrder.Part? {
    settled.contains(person) ? nil : parts[person] ?? .inScope
  }

  /// The turn of a part: those that the order leaves out come after it, and then whoever has a post
  /// or an offer.
  func turn(of part: RegisterOrder.Part?) -> Int {
    guard let part else { return order.count + 1 }
    return order.firstIndex(of: part) ?? order.count
  }
}

extension CaseRecord {
  /// Whether notice has been given by a day and has not been overtaken by an end.
  fileprivate func isUnderNotice(on day: LocalDate) -> Bool {
    facts[.noticeGiven]?.day.map { $0 <= day } ?? false
  }
}

extension CaseState {
  /// Whether the person has left.
  var isDeparture: Bool {
    switch self {
    case .leftVR, .leftRedundant, .leftResigned, .leftRetired, .leftFixedTerm,
      .leftRefusedUnreasonably, .leftOther, .transferred:
      true
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .assimilated, .matched, .ringFenced,
      .inSelection, .offered, .matchAppeal, .unplaced, .onRegister, .underNotice, .altOffered,
      .inTrial, .refused, .redundancyAppeal, .unaffected, .appointed, .redeployed,
      .redeployedProtected, .withdrawn:
      false
    }
  }

  /// Whether the plan has found the person no post, so that one is looked for elsewhere.
  fileprivate var isWithoutAPost: Bool {
    [.unplaced, .onRegister, .underNotice, .refused, .redundancyAppeal].contains(self)
  }

  /// The part of the register to which a case in the state belongs; nil where the person has
  /// another post or an offer of one, or has left.
  fileprivate func part(underNotice: Bool) -> RegisterOrder.Part? {
    switch self {
    case .underNotice, .redundancyAppeal: .underNotice
    case .onRegister, .refused: underNotice ? .underNotice : .onRegister
    case .atRisk, .vrRequested, .ringFenced, .inSelection, .matchAppeal, .unplaced: .atRisk
    case .inScope: .inScope
    case .redeployedProtected: .payProtected
    case .assimilated, .matched, .offered, .altOffered, .inTrial, .vrAgreed, .unaffected,
      .appointed, .redeployed, .leftVR, .leftRedundant, .leftResigned,
      .leftRetired, .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      nil
    }
  }
}
