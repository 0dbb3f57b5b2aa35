import Restructure

extension ClaimPosition {
  /// How the post is filled and how the person stands, sentence by sentence, each with the place
  /// of the rule that it rests on.
  public func sentences(_ plan: PlanInForce) -> [String] {
    [turn(plan), numbers, instead(plan), standing(plan), ranked].compactMap(\.self)
  }

  /// What follows for the person: the mode that the numbers lead to, who comes first, and how a
  /// contest is decided.
  public func outlook(_ plan: PlanInForce) -> [String] {
    [instead(plan), standing(plan), ranked].compactMap(\.self)
  }

  /// What fills it, at which turn.
  private func turn(_ plan: PlanInForce) -> String? {
    switch rule {
    case .decision(let decision, _): return "The place is given by \(decision.cited)."
    case .ownPost: return "What remains of the post is for its own holders, at tier 1."
    case .ringFence(let row, let tier):
      let name = plan.name(of: row.mode)
      let basis = row.statedTier == nil ? plan.policy?.rule(for: row.mode)?.basis : nil
      let cited = basis.map { " [\($0.cited)]" } ?? ""
      return "\(row.id) opens it by \(name) at tier \(tier)\(cited)."
    }
  }

  /// How many claim how many places.
  private var numbers: String? {
    guard let seats, let claimants else { return nil }
    let people = counted(claimants.certain, "person", "people")
    let doubt =
      claimants.possible > claimants.certain
      ? ", and of \(counted(claimants.possible - claimants.certain, "other")) it is not known" : ""
    return "\(people) may claim it at this turn or before\(doubt); there "
      + "\(seats.capacity.verb) \(seats.capacity.inWords)."
  }

  /// In which mode it is filled, where the numbers put another in place of the row's.
  private func instead(_ plan: PlanInForce) -> String? {
    guard let filling else { return nil }
    if !filling.missing.isEmpty {
      return "How it is filled is not known, for want of: \(filling.missing.joinedInWords)."
    }
    guard let original = filling.insteadOf else { return nil }
    let name = plan.label(of: original) ?? original.rawValue
    let asked = filling.unmet.isEmpty ? "other numbers" : filling.unmet.joinedInWords
    guard let mode = filling.mode else {
      return "\(name.capitalisedFirst) asks for \(asked), and the policy does not say how the post "
        + "is filled otherwise."
    }
    let other = plan.name(of: mode)
    return "\(name.capitalisedFirst) asks for \(asked), so the post is filled by \(other) instead."
  }

  /// How the person stands.
  private func standing(_ plan: PlanInForce) -> String? {
    switch answer {
    case .uncontested:
      return rank?.group.preempts == true && seats?.isOwnPost != true
        ? "Comes before any contest, and there is a place."
        : "There is a place for everybody who may claim as early: no contest."
    case .contested(let rivals, _, let contest):
      let against = "Contested, with \(counted(rivals, "rival"))"
      guard let contest else {
        let why = plan.policy == nil ? "the programme names no policy" : "the policy does not say"
        return "\(against): how it is decided is not known, since \(why)."
      }
      return "\(against): \(contest.inWords) [\(contest.basis.cited)]."
    case .reserved(let groups):
      let whom = groups.map { group in
        "\(counted(group.claimants, "person", "people")) in “\(group.group)”"
      }
      let verb = groups.map(\.claimants) == [1] ? "comes" : "come"
      return "Reserved for \(whom.joinedInWords), who \(verb) before any contest."
    case .noPlace(let why): return "No place is left: \(why)."
    case .waiting(let facts): return "Waiting for: \(facts.joinedInWords)."
    case .notEligible(let test): return "Not eligible: \(test.name.rawValue) is not met."
    case .assigned: return nil
    }
  }

  /// In which group the person stands.
  private var ranked: String? {
    guard let rank, seats?.isOwnPost != true else { return nil }
    let effect = rank.group.preempts ? "comes before any contest" : "orders claims to vacancies"
    let because = rank.protection.map { ": \($0), the day on which they are judged" } ?? ""
    return
      "Stands in group \(rank.number) of \(rank.groups), “\(rank.group.name)”, which \(effect) "
      + "[\(rank.group.basis.cited)]\(because)."
  }
}

extension Seats.Capacity {
  /// *2 places*, *1.5 FTE*.
  public var inWords: String {
    switch self {
    case .positions(let places): counted(places, "place")
    case .fte(let fte): "\(fte) FTE"
    case .notKnown: "a number of places that is not known"
    }
  }

  fileprivate var verb: String {
    if case .positions(let places) = self, places != 1 { return "are" }
    return "is"
  }
}

extension String {
  fileprivate var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
