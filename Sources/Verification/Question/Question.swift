import Restructure
import Rules

/// Who may claim what, with the people gathered whom nothing that decides a place tells apart.
///
/// Within a group anybody could stand where another stands: same claims that count, same first
/// call, same hours where hours are counted, same qualifications that a cover asks for.
struct Question {
  /// People who are alike.
  struct Group {
    /// Positions among the cases, in their order.
    var members: [Int]
    /// First call on a vacancy, of which they claim one.
    let hasFirstCall: Bool
    /// The least hours that one of them can stand for; nought where only chairs are claimed.
    let size: Int128
    /// One claim to each place, the one at the lowest tier, in the order of the plan.
    let claims: [ClaimSheet.Claim]
    /// Given a place by a decision, with its position among the decisions.
    let decision: Int?
    /// Which of the qualifications that covers ask for they hold, cover by cover.
    let holds: [[Bool]]
  }

  let sheet: ClaimSheet
  let counting: Counting
  let rooms: [Room]
  private(set) var groups: [Group] = []
  /// For each case, a position in ``groups``.
  private(set) var groupOfCase: [Int] = []
  /// The cases of people who share a job, by what staff.csv calls it; two or more of each.
  let shares: [String: [Int]]
  let hours: CommonHours

  private struct Key: Hashable {
    let hasFirstCall: Bool
    let size: Int128
    let claims: Int
    let alone: Int?
    let holds: [[Bool]]
  }

  /// What the profile of a person comes to under a way of counting.
  private struct Reading {
    let claims: [ClaimSheet.Claim]
    let number: Int
    let hasFirstCall: Bool
    let claimsHours: Bool
    let holds: [[Bool]]
  }

  private struct ClaimKey: Hashable {
    let place: Int
    let tier: Int
    let rule: String
    let toPost: PostID
  }

  init(_ sheet: ClaimSheet, counting: Counting) {
    self.sheet = sheet
    self.counting = counting
    let hours = CommonHours(sheet)
    self.hours = hours
    rooms = sheet.places.map { place in
      let stated = StatedChairs.number(of: place, sheet.plan) ?? .max
      return switch counting == .ifKnown ? place.most : place.capacity {
      case .positions(let chairs): .chairs(max(0, min(chairs, stated)))
      case .fte(let fte): .hours(hours.units(fte.most))
      case .notKnown: .chairs(counting == .ifKnown ? min(sheet.cases.count, stated) : 0)
      }
    }
    shares = Self.shares(sheet.cases, counting)
    gather()
  }

  /// Every tier of a claim that counts.
  var tiers: [Int] { Set(groups.flatMap { $0.claims.map(\.rule.tier) }).sorted() }

  private mutating func gather() {
    var known: [Key: Int] = [:]
    let readings = readings()
    for position in sheet.cases.indices {
      let reading = readings[sheet.profileOfCase[position]]
      let isGiven = sheet.profile(of: position).isGiven && !reading.claims.isEmpty
      let key = Key(
        hasFirstCall: reading.hasFirstCall,
        size: reading.claimsHours ? hours.least(sheet.cases[position]) : 0,
        claims: reading.number, alone: isGiven ? position : nil, holds: reading.holds)
      let number = known[key] ?? groups.count
      if number == groups.count {
        known[key] = number
        groups.append(
          Group(
            members: [], hasFirstCall: key.hasFirstCall, size: key.size,
            claims: reading.claims, decision: isGiven ? order(of: reading.claims[0].rule) : nil,
            holds: key.holds))
      }
      groups[number].members.append(position)
      groupOfCase.append(number)
    }
  }

  private func order(of rule: ClaimRule) -> Int {
    let decisions = sheet.plan.decisions
    return decisions.firstIndex { $0.id == rule.id } ?? decisions.count
  }

  private func readings() -> [Reading] {
    var numbers: [[ClaimKey]: Int] = [:]
    var examples: [Int?] = sheet.profiles.map { _ in nil }
    for (position, profile) in sheet.profileOfCase.enumerated() where examples[profile] == nil {
      examples[profile] = position
    }
    return zip(sheet.profiles, examples).map { profile, example in
      let counted = profile.claims.filter { counting == .ifKnown || $0.isCertain }
      let keys = counted.map {
        ClaimKey(
          place: $0.place, tier: $0.rule.tier, rule: $0.rule.id, toPost: $0.rule.toPost)
      }
      let number = numbers[keys] ?? numbers.count
      numbers[keys] = number
      return Reading(
        claims: profile.isGiven ? Array(counted.prefix(1)) : Self.best(counted), number: number,
        hasFirstCall: profile.isProtected
          && counted.contains { !sheet.places[$0.place].isOwnPost },
        claimsHours: counted.contains { rooms[$0.place].countsHours },
        holds: sheet.plan.programme.covers.map { cover in
          cover.hold.map { wanted in
            example.map { sheet.plan.holds(wanted, sheet.cases[$0]) == .yes } ?? false
          }
        })
    }
  }

  /// Of several claims to one place the lowest tier counts, and of equal tiers the first.
  private static func best(_ claims: [ClaimSheet.Claim]) -> [ClaimSheet.Claim] {
    claims.enumerated().filter { number, claim in
      !claims.enumerated().contains { other, rival in
        rival.place == claim.place
          && (rival.rule.tier, other) < (claim.rule.tier, number)
      }
    }.map(\.element)
  }

  /// Somebody whose hours are not known cannot be counted on to fit beside another.
  private static func shares(_ cases: [Postholding], _ counting: Counting) -> [String: [Int]] {
    var shares: [String: [Int]] = [:]
    for (position, person) in cases.enumerated() {
      guard let name = person.jobShare, counting == .ifKnown || person.fte != nil,
        shares[name]?.contains(where: { cases[$0].employee == person.employee }) != true
      else { continue }
      shares[name, default: []].append(position)
    }
    return shares.filter { $0.value.count > 1 }
  }
}
