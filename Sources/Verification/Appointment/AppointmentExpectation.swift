import Restructure
import Rules

/// The appointments that a folder comes to: what every field has to be.
struct AppointmentExpectation {
  private let candidacies: Candidacies
  private let settlement: Settlement
  private let open: OpenContests
  private let evidence: Evidence

  init(_ candidacies: Candidacies) {
    self.candidacies = candidacies
    let settlement = Settlement(candidacies)
    let open = OpenContests(candidacies, settlement)
    self.settlement = settlement
    self.open = open
    evidence = Evidence(
      candidacies, settlement, offered: Set(open.offers.joined().map(\.number)))
  }

  private var question: Question { candidacies.question }
  private var sheet: ClaimSheet { question.sheet }

  /// How many have a place.
  var placed: Int { sheet.cases.indices.count { isPlaced($0) } }
  /// Of how many it is still open.
  var undecided: Int {
    settlement.fates.count { if case .undecided = $0 { true } else { false } }
  }

  private func isPlaced(_ position: Int) -> Bool {
    if candidacies.given.seated.contains(position) { return true }
    if case .placed = settlement.fates[position] { return true }
    return false
  }

  /// The document.
  func document(settings: JSONValue) -> JSONValue {
    let waiting = sheet.cases.indices.filter { !isPlaced($0) }
    let placed = sheet.cases.indices.filter(isPlaced)
    let tiers = placed.reduce(into: [:]) { counts, position in
      counts[String(rule(of: position)?.tier ?? 0), default: 0] += 1
    }
    let firstCalls = placed.count { question.groups[question.groupOfCase[$0]].hasFirstCall }
    return .object([
      "programme": .string(sheet.plan.programme.id), "on": .string(sheet.plan.on.description),
      "settings": settings, "decisions": .strings(sheet.plan.decisions.map(\.id)),
      "cases": .count(sheet.cases.count), "placed": .count(placed.count),
      "unplaced": .count(waiting.count), "undecided": .count(undecided),
      "protected_placed": .count(firstCalls), "tiers": .object(tiers.mapValues { .count($0) }),
      "unknown_places": .strings(
        Set(sheet.places.filter { $0.capacity == .notKnown }.map(\.post)).sorted()),
      "placements": .array(placed.map(placement)), "unplaced_cases": .array(waiting.map(unplaced)),
      "passed_for_hours": .array(passedForHours), "contests": .array(contests),
      "warnings": .strings(AppointmentWarnings(candidacies, settlement).all),
    ])
  }

  private func rule(of position: Int) -> ClaimRule? {
    if case .placed(let number) = settlement.fates[position] {
      return candidacies.all[number].claim.rule
    }
    return question.groups[question.groupOfCase[position]].claims.first?.rule
  }

  // MARK: - People

  private func placement(_ position: Int) -> JSONValue {
    let person = sheet.cases[position]
    var members: [String: JSONValue] = [
      "employee_id": .string(person.employee), "from_post": .string(person.post),
      "score": .null, "rank": .null, "choice": .null, "fte": .null, "passed_over": .array([]),
    ]
    if let rule = rule(of: position) {
      members["to_post"] = .string(rule.toPost)
      members["ring_fence"] = .string(rule.id)
      members["mode"] = .string(rule.modeWord)
      members["tier"] = .count(rule.tier)
    }
    guard case .placed(let number) = settlement.fates[position] else {
      let place = question.groups[question.groupOfCase[position]].claims.first?.place
      if let place, question.rooms[place].countsHours, let fte = person.fte {
        members["fte"] = .fte(fte)
      }
      return .object(members)
    }
    let candidacy = candidacies.all[number]
    members["score"] = .score(candidacy.score)
    if !settlement.view.isOpen(number), candidacy.score != nil {
      members["rank"] = .count(settlement.view.merit.before[number] + 1)
    }
    if let wish = candidacy.wish { members["choice"] = .count(wish) }
    if question.rooms[candidacy.place].countsHours {
      let taken = open.offers[candidacy.place].first {
        $0.number == number && $0.isAccepted == true
      }
      members["fte"] =
        (taken.map { question.hours.fte($0.left) } ?? person.fte).map { .fte($0) } ?? .null
    }
    members["passed_over"] = evidence.entries(candidacies.ofCase[position].lowerBound..<number)
    return .object(members)
  }

  private func unplaced(_ position: Int) -> JSONValue {
    let person = sheet.cases[position]
    let own = candidacies.ofCase[position]
    var refused = own
    var possible: [Int] = []
    let why: (reason: String, detail: String)
    var isUndecided = false
    if case .undecided(let range) = settlement.fates[position] {
      isUndecided = true
      refused = own.lowerBound..<range.lowerBound
      possible = range.filter {
        !candidacies.all[$0].isBarred && !settlement.refused[$0]
      }
      why = open.reason(possible)
    } else {
      why = settledReason(position)
    }
    return .object([
      "employee_id": .string(person.employee), "from_post": .string(person.post),
      "reason": .string(why.reason), "detail": .string(why.detail),
      "undecided": .bool(isUndecided),
      "possible_posts": .strings(possible.map(candidacies.post)),
      "passed_over": evidence.entries(refused),
    ])
  }

  private func settledReason(_ position: Int) -> (reason: String, detail: String) {
    let profile = sheet.profile(of: position)
    if profile.isGiven, let rule = question.groups[question.groupOfCase[position]].claims.first?.rule
    {
      return ("outnumbered", "\(rule.id) gives a place in \(rule.toPost), which has no room left")
    }
    let own = candidacies.ofCase[position]
    let posts = Set(own.map(candidacies.post)).sorted().joinedInWords
    if !own.isEmpty {
      return own.allSatisfy { candidacies.all[$0].isBarred }
        ? ("not-appointable", "found not appointable to \(posts)")
        : ("outnumbered", "others with a better claim have every place in \(posts)")
    }
    guard let claim = profile.claims.first else {
      return (
        "no-route", "no ring-fence opens any post to holders of \(sheet.cases[position].post)"
      )
    }
    return (
      "not-known",
      "\(claim.rule.id) to \(claim.rule.toPost), but this is not known: "
        + sheet.missing(to: position, under: claim).joinedInWords
    )
  }

  // MARK: - Posts

  private var contests: [JSONValue] {
    var claimants = sheet.places.map { _ in 0 }
    for candidacy in candidacies.all { claimants[candidacy.place] += 1 }
    let open = Set(
      settlement.fates.flatMap { fate -> [Int] in
        guard case .undecided(let range) = fate else { return [] }
        return range.filter { !candidacies.all[$0].isBarred && !settlement.refused[$0] }
          .map { candidacies.all[$0].place }
      })
    let held = sheet.places.indices.filter {
      claimants[$0] > 0 || evidence.givenHolders[$0] != nil
    }
    return held.sorted { left, right in
      let (one, other) = (sheet.places[left], sheet.places[right])
      return (one.post, one.isOwnPost ? 0 : 1, left) < (other.post, other.isOwnPost ? 0 : 1, right)
    }.map { place in
      let given = evidence.givenHolders[place]?.count ?? 0
      return contest(
        place, candidates: claimants[place] + given,
        offered: settlement.holders[place].count + given, isDecided: !open.contains(place))
    }
  }

  private func contest(
    _ place: Int, candidates: Int, offered: Int, isDecided: Bool
  ) -> JSONValue {
    var (places, hours) = (JSONValue.null, JSONValue.null)
    switch sheet.places[place].capacity {
    case .positions(let number): places = .count(number)
    case .fte(let fte): hours = .fte(fte)
    case .notKnown: break
    }
    let next = settlement.view.merit.nextTieBreak[place]
    return .object([
      "to_post": .string(sheet.places[place].post),
      "own_post": .bool(sheet.places[place].isOwnPost), "places": places, "fte_places": hours,
      "candidates": .count(candidates), "offered": .count(offered), "decided": .bool(isDecided),
      "missing": .array(
        open.missing[place].map { number in
          (name: candidacies.person(of: number).employee,
            fact: candidacies.all[number].score == nil ? "score" : "appointable")
        }.sorted { $0.name < $1.name }.map {
          .object(["employee_id": .string($0.name), "fact": .string($0.fact)])
        }),
      "tied": .array(
        open.ties[place].map { numbers in
          .object([
            "employees": .strings(numbers.map { candidacies.person(of: $0).employee }.sorted()),
            "settle_by": next.map { .string($0.rawValue) } ?? .null,
          ])
        }),
    ])
  }

  private var passedForHours: [JSONValue] {
    let words: [Bool?: String] = [true: "accepted", false: "declined", nil: "not-recorded"]
    return open.offers.joined().map { offer in
      (offer: offer, post: candidacies.post(of: offer.number),
        person: candidacies.person(of: offer.number))
    }.sorted { left, right in
      (left.post, right.offer.left, left.person.employee)
        < (right.post, left.offer.left, right.person.employee)
    }.map { offer, post, person in
      .object([
        "employee_id": .string(person.employee), "from_post": .string(person.post),
        "to_post": .string(post), "fte": .fte(person.fte ?? .zero),
        "remainder": .fte(question.hours.fte(offer.left)),
        "answer": .string(words[offer.isAccepted] ?? ""),
      ])
    }
  }
}
