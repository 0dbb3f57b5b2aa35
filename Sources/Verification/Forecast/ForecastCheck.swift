import Restructure
import Rules

extension Verification {
  /// Checks the result of a forecast.
  ///
  /// `digest` is SHA-256 in hexadecimal figures; `settings` is what the result must say of the
  /// options that it was asked with.
  public static func ofForecast(
    _ result: JSONValue, _ judge: ClaimJudge, settings: JSONValue,
    digest: @escaping (String) -> String
  ) -> Verification {
    let sheet = ClaimSheet(judge)
    let question = Question(sheet, counting: .certain)
    let arrangement = Arrangement(result, question)
    let parts = Parts(question)
    let aims = Aims(tiers: parts.pricedTiers(question))
    var objections = arrangement.objections
    objections += ArrangementCheck(arrangement, question, digest: digest).objections()
    var findings: [Finding] = [.cases(sheet.cases.count, placed: arrangement.placed)]

    let proof = OptimumCheck(question, arrangement, parts, aims)
      .proof(result["proof"]?["prices"])
    objections += proof.objections + gapObjections(result, proof, parts)
    findings += self.findings(of: proof)

    let hopeful = hopeful(sheet, question, arrangement)
    let stated = result["placed_if_known"]
    let placedIfKnown: JSONValue
    if hopeful.isExact {
      placedIfKnown = .count(hopeful.most)
    } else {
      let isPossible = stated?.whole.map { 0...hopeful.most ~= $0 } ?? false
      placedIfKnown = isPossible ? stated ?? .null : .count(hopeful.most)
      findings.append(.hopefulNotSettled(most: hopeful.most))
    }
    let expected = ForecastExpectation(question, arrangement, result, digest: digest)
      .document(placedIfKnown: placedIfKnown, aims: aims, settings: settings)
    objections += JSONDifference.between(result, expected: expected)
    return Verification(objections: objections, findings: findings)
  }

  /// Where no fact is missing the two questions are one.
  private static func hopeful(
    _ sheet: ClaimSheet, _ question: Question, _ arrangement: Arrangement
  ) -> (most: Int, isExact: Bool) {
    let isCertain = sheet.profiles.allSatisfy { $0.claims.allSatisfy(\.isCertain) }
    if isCertain, sheet.cases.allSatisfy({ $0.jobShare == nil || $0.fte != nil }) {
      return (arrangement.placed, true)
    }
    let other = Question(sheet, counting: .ifKnown)
    let count = HopefulCount(other)
    return (count.most, count.isExact)
  }

  private static func findings(of proof: Proof) -> [Finding] {
    var findings: [Finding] = []
    if proof.byPrices > 0 { findings.append(.provenByPrices(parts: proof.byPrices)) }
    if proof.bySearch > 0 { findings.append(.provenBySearch(parts: proof.bySearch)) }
    if proof.headsOnly > 0 { findings.append(.headsOnly(parts: proof.headsOnly)) }
    if let within = proof.within { findings.append(.within(within)) }
    return findings
  }

  /// A gap may be left only where something is counted in hours or shared, and is no gap where all
  /// is proven.
  private static func gapObjections(
    _ result: JSONValue, _ proof: Proof, _ parts: Parts
  ) -> [Objection] {
    guard let gap = result["proof"]?["gap"] else { return [] }
    let pointer = "/proof/gap"
    guard proof.within != nil || proof.headsOnly > 0 else {
      return [Objection(pointer, says: gap.inWords, right: "no such key: the answer is the best")]
    }
    guard let number = gap.whole, number >= 0, proof.within ?? 0 > 0 || number == 0 else {
      return [Objection(pointer, says: gap.inWords, right: "\(proof.within ?? 0) at most")]
    }
    return []
  }
}
