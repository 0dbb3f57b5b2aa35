import Restructure
import Rules

/// Whether an arrangement keeps the rules: room, decisions, and an order that favours nobody.
struct ArrangementCheck {
  private let arrangement: Arrangement
  private let question: Question
  private let digest: (String) -> String

  init(_ arrangement: Arrangement, _ question: Question, digest: @escaping (String) -> String) {
    self.arrangement = arrangement
    self.question = question
    self.digest = digest
  }

  func objections() -> [Objection] {
    overfilled() + decisionsNotHonoured() + outOfOrder()
  }

  private func overfilled() -> [Objection] {
    var heads = question.rooms.map { _ in 0 }
    var hours = question.rooms.map { _ in Int128(0) }
    for position in question.sheet.cases.indices {
      guard let place = arrangement.place(of: position) else { continue }
      heads[place] += 1
      hours[place] += question.hours.least(question.sheet.cases[position])
    }
    for chair in arrangement.chairs {
      guard let place = arrangement.place(of: chair[0]) else { continue }
      heads[place] -= chair.count - 1
    }
    return question.rooms.indices.compactMap { place in
      let post = question.sheet.places[place].post
      switch question.rooms[place] {
      case .chairs(let chairs) where heads[place] > chairs:
        return Objection(
          "/placements", says: "\(counted(heads[place], "chair")) filled in \(post)",
          right: "it has \(chairs)")
      case .hours(let limit) where hours[place] > limit:
        return Objection(
          "/placements", says: "\(post) is filled beyond its hours",
          right: "the people placed there fit its hours")
      default: return nil
      }
    }
  }

  /// Who is given a place has it as far as those given one before leave room.
  private func decisionsNotHonoured() -> [Objection] {
    let given = GivenPlaces(question)
    return question.groups.filter { $0.decision != nil }.flatMap { group in
      group.members.compactMap { position -> Objection? in
        let isPlaced = arrangement.claimOfCase[position] != nil
        guard given.seated.contains(position) != isPlaced else { return nil }
        let person = question.sheet.cases[position]
        let post = group.claims[0].rule.toPost
        return Objection(
          "/placements",
          says: "\(person.employee) is \(isPlaced ? "placed" : "without a place")",
          right: isPlaced
            ? "\(group.claims[0].rule.id) gives a place in \(post), which has no room left"
            : "\(group.claims[0].rule.id) gives a place in \(post), which has room")
      }
    }
  }

  /// Among people who are alike the digests decide: those on an earlier claim come first, those
  /// without a place last.
  private func outOfOrder() -> [Objection] {
    let together = Set(arrangement.chairs.joined())
    let programme = question.sheet.plan.programme.id
    return question.groups.compactMap { group -> Objection? in
      let alone = group.members.filter { !together.contains($0) }
      let claims = Set(alone.map { arrangement.claimOfCase[$0] ?? Int.max })
      guard claims.count > 1 else { return nil }
      let turns = alone.map { position in
        let person = question.sheet.cases[position]
        return (
          position: position, key: digest("\(programme)/\(person.employee)/\(person.post)"),
          claim: arrangement.claimOfCase[position] ?? Int.max
        )
      }.sorted { $0.key < $1.key }
      guard let wrong = zip(turns, turns.dropFirst()).first(where: { $0.claim > $1.claim })
      else { return nil }
      let (first, second) = (
        question.sheet.cases[wrong.0.position], question.sheet.cases[wrong.1.position]
      )
      return Objection(
        "/placements",
        says: "\(second.employee) in \(second.post) goes before "
          + "\(first.employee) in \(first.post)",
        right: "they are alike, and the order of the digests puts \(first.employee) first")
    }
  }
}
