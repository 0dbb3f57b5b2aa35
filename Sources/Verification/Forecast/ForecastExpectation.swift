import Restructure
import Rules

/// The forecast that a folder and an arrangement make: what every field has to be.
struct ForecastExpectation {
  let question: Question
  let arrangement: Arrangement
  private let given: JSONValue
  private let digest: (String) -> String

  init(
    _ question: Question, _ arrangement: Arrangement, _ given: JSONValue,
    digest: @escaping (String) -> String
  ) {
    self.question = question
    self.arrangement = arrangement
    self.given = given
    self.digest = digest
  }

  var sheet: ClaimSheet { question.sheet }

  /// Who is named where several people are alike.
  private static let naming =
    "Any of the people who are alike could stand where one of them stands. Those named come first "
    + "in the order of SHA-256 digests of the programme's id and their own, which has no bearing on "
    + "service, age or name."

  /// The document; `placedIfKnown`, `aims` and `settings` are worked out before.
  func document(placedIfKnown: JSONValue, aims: Aims, settings: JSONValue) -> JSONValue {
    let shortages = ShortageList(question, arrangement)
    let unplaced = UnplacedFacts(question, shortages)
    let waiting = sheet.cases.indices.filter { arrangement.claimOfCase[$0] == nil }
    var proof: [String: JSONValue] = [
      "bottlenecks": .array(shortages.facts.map(\.json)), "aims": .strings(aims.names),
    ]
    // Prices and gap are checked for what they prove, and stand as they are given.
    proof["prices"] = .array(given["proof"]?["prices"]?.elements ?? [])
    proof["gap"] = given["proof"]?["gap"]
    return .object([
      "programme": .string(sheet.plan.programme.id), "on": .string(sheet.plan.on.description),
      "settings": settings,
      "decisions": .strings(sheet.plan.decisions.map(\.id)),
      "cases": .count(sheet.cases.count), "placed": .count(arrangement.placed),
      "unplaced": .count(waiting.count), "protected_placed": .count(firstCallsMet),
      "tiers": tiers, "placed_if_known": placedIfKnown, "unknown_places": unknownPlaces,
      "placements": placements, "unplaced_cases": .array(waiting.map(unplaced.json)),
      "proof": .object(proof), "filled_by_rounding": filledByRounding,
      "shared_chairs": sharedChairs, "covers": covers, "naming": .string(Self.naming),
      "fte_pools": ftePools, "decided_without_case": decidedWithoutCase,
    ])
  }

  private var firstCallsMet: Int {
    question.groups.filter(\.hasFirstCall).flatMap(\.members)
      .count { arrangement.claimOfCase[$0] != nil }
  }

  private var tiers: JSONValue {
    var counts: [String: Int] = [:]
    for position in sheet.cases.indices {
      guard let claim = arrangement.claim(of: position) else { continue }
      counts[String(claim.rule.tier), default: 0] += 1
    }
    return .object(counts.mapValues { .count($0) })
  }

  private var unknownPlaces: JSONValue {
    .strings(Set(sheet.places.filter { $0.capacity == .notKnown }.map(\.post)).sorted())
  }

  private var placements: JSONValue {
    .array(
      sheet.cases.indices.compactMap { position in
        arrangement.claim(of: position).map { claim in
          .object([
            "employee_id": .string(sheet.cases[position].employee),
            "from_post": .string(sheet.cases[position].post),
            "to_post": .string(claim.rule.toPost), "ring_fence": .string(claim.rule.id),
            "mode": .string(claim.rule.modeWord), "tier": .count(claim.rule.tier),
          ])
        }
      })
  }

  /// In the order of the digests of the job shares, and in a chair that of staff.csv.
  private var sharedChairs: JSONValue {
    let chairs = arrangement.chairs.map { $0.sorted() }.map { members in
      let share = sheet.cases[members[0]].jobShare ?? ""
      return (
        key: digest("\(sheet.plan.programme.id)/\(share)"), share: share, members: members
      )
    }.sorted { ($0.key, $0.members[0]) < ($1.key, $1.members[0]) }
    return .array(
      chairs.map { chair in
        .object([
          "job_share": .string(chair.share),
          "to_post": .string(arrangement.claim(of: chair.members[0])?.rule.toPost ?? ""),
          "employee_ids": .strings(chair.members.map { sheet.cases[$0].employee }),
        ])
      })
  }

  private var covers: JSONValue {
    let facts = CoverFacts(question, arrangement)
    let stated = given["covers"]?.elements ?? []
    return .array(
      sheet.plan.programme.covers.indices.map { number in
        facts.json(of: number, given: stated.indices.contains(number) ? stated[number] : nil)
      })
  }
}
