import Restructure
import Rules

/// Proves, part by part, that nothing better than an arrangement is to be had.
struct OptimumCheck {
  private let question: Question
  private let arrangement: Arrangement
  private let parts: Parts
  /// The aims of the prices, and those with every tier.
  private let priced: Aims
  private let aims: Aims

  init(_ question: Question, _ arrangement: Arrangement, _ parts: Parts, _ priced: Aims) {
    self.question = question
    self.arrangement = arrangement
    self.parts = parts
    self.priced = priced
    aims = Aims(tiers: question.tiers)
  }

  /// Checks the certificate, and proves for itself what has none.
  func proof(_ prices: JSONValue?) -> Proof {
    var proof = Proof()
    proof.objections = PriceCheck(question, arrangement, parts, priced).objections(to: prices)
    for part in parts.parts {
      // Where the prices are left out the result is refused for that.
      if part.isPriced { proof.byPrices += 1 } else { prove(part, &proof) }
    }
    return proof
  }

  private func prove(_ part: Parts.Part, _ proof: inout Proof) {
    let reached = reached(part)
    let (bound, _) = part.mostHeads(question, parts)
    let hasAllHeads =
      reached.digits[0] == Int128(bound.firstCalls) && reached.digits[1] == Int128(bound.heads)
    if hasAllHeads, tiersAreBest(part) {
      proof.bySearch += 1
      return
    }
    var search = ExactSearch(question, part, parts, aims)
    if let best = search.best() {
      proof.bySearch += 1
      if best > reached { proof.objections.append(better(part, best, reached)) }
    } else if hasAllHeads {
      proof.headsOnly += 1
    } else {
      proof.within = (proof.within ?? 0) + max(0, bound.heads - Int(reached.digits[1]))
    }
  }

  private func reached(_ part: Parts.Part) -> Worth {
    var reached = Worth.nought(aims.count)
    for number in part.groups {
      let group = question.groups[number]
      for member in group.members {
        guard let claim = arrangement.claim(of: member) else { continue }
        reached += aims.worth(firstCall: group.hasFirstCall, tier: claim.rule.tier)
      }
    }
    return reached
  }

  /// Whether everybody placed is at the earliest tier that anybody of the part claims.
  private func tiersAreBest(_ part: Parts.Part) -> Bool {
    let claims = part.groups.flatMap { question.groups[$0].claims.map(\.rule.tier) }
    guard let best = claims.min() else { return true }
    return part.groups.allSatisfy { number in
      question.groups[number].members.allSatisfy { member in
        arrangement.claim(of: member).map { $0.rule.tier == best } ?? true
      }
    }
  }

  private func better(_ part: Parts.Part, _ best: Worth, _ reached: Worth) -> Objection {
    let posts = Set(part.places.map { question.sheet.places[$0].post }).sorted()
    let differing = zip(aims.names, zip(best.digits, reached.digits)).first { $0.1.0 != $0.1.1 }
    return Objection(
      "/placements",
      says: differing.map { "\($0.0) \($0.1.1) in \(posts.joinedInWords)" } ?? "",
      right: differing.map { "another arrangement has \($0.0) \($0.1.0)" } ?? "")
  }
}
