import Restructure
import Rules

/// The appointments that a folder comes to: what every field has to be.
struct AppointmentExpectation {
  let candidacies: Candidacies
  let settlement: Settlement
  let open: OpenContests
  let evidence: Evidence

  init(_ candidacies: Candidacies) {
    self.candidacies = candidacies
    let settlement = Settlement(candidacies)
    let open = OpenContests(candidacies, settlement)
    self.settlement = settlement
    self.open = open
    evidence = Evidence(
      candidacies, settlement, offered: Set(open.offers.joined().map(\.number)))
  }

  var question: Question { candidacies.question }
  var sheet: ClaimSheet { question.sheet }

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
    let placements = placed.map(placement)
    let others = waiting.map(unplaced)
    let firstCalls = placed.count { question.groups[question.groupOfCase[$0]].hasFirstCall }
    return .object([
      "programme": .string(sheet.plan.programme.id), "on": .string(sheet.plan.on.description),
      "settings": settings, "decisions": .strings(sheet.plan.decisions.map(\.id)),
      "cases": .count(sheet.cases.count), "placed": .count(placed.count),
      "unplaced": .count(waiting.count), "undecided": .count(undecided),
      "protected_placed": .count(firstCalls), "tiers": .object(tiers.mapValues { .count($0) }),
      "unknown_places": .strings(
        Set(sheet.places.filter { $0.capacity == .notKnown }.map(\.post)).sorted()),
      "placements": .array(placements), "unplaced_cases": .array(others),
      "passed_for_hours": .array(passedForHours), "contests": .array(contests),
      "warnings": .strings(AppointmentWarnings(candidacies, settlement).all),
      "rests_on": .strings(basis(placed, placements + others)),
    ])
  }

  /// On what it rests that groups came first: before any contest, or within a turn by the evidence.
  private func basis(_ placed: [Int], _ entries: [JSONValue]) -> [String] {
    let policy = sheet.plan.programme.policy
    let first = placed.compactMap { position -> String? in
      guard case .placed(let number) = settlement.fates[position] else { return nil }
      let turn = candidacies.all[number].turn.precedence
      guard turn < Int.max else { return nil }
      return turn == 0 ? Precedence.lawName : policy?.ranks.dropFirst(turn - 1).first?.name
    }
    let isOrdered = entries.contains { entry in
      entry["passed_over"]?.elements?.contains { $0["by"]?.text == "group" } == true
    }
    let ordering = isOrdered ? (policy?.ranks ?? []).filter { !$0.preempts }.map(\.name) : []
    return FirstCallBasis.sentences(first + ordering, policy)
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
    let given = question.groups[question.groupOfCase[position]].claims.first?.rule
    if profile.isGiven, let rule = given {
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
}
