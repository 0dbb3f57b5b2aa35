import Restructure
import Rules

/// Why each person without a place has none, worked out from claims and shortages.
struct UnplacedFacts {
  private let question: Question
  private let shortages: ShortageList

  init(_ question: Question, _ shortages: ShortageList) {
    self.question = question
    self.shortages = shortages
  }

  /// What the entry of a case without a place must be.
  func json(of position: Int) -> JSONValue {
    let person = question.sheet.cases[position]
    let (reason, detail) = why(position)
    return .object([
      "employee_id": .string(person.employee), "from_post": .string(person.post),
      "reason": .string(reason), "detail": .string(detail),
    ])
  }

  private func why(_ position: Int) -> (reason: String, detail: String) {
    let sheet = question.sheet
    let number = question.groupOfCase[position]
    let profile = sheet.profile(of: position)
    if let claim = question.groups[number].claims.first {
      if profile.isGiven {
        let rule = claim.rule
        return ("outnumbered", "\(rule.id) gives a place in \(rule.toPost), which has no room left")
      }
      let words = shortages.ofGroup[number].map { shortages.facts[$0].words }
      return ("outnumbered", words ?? "others fill every place that this person may claim")
    }
    if let claim = profile.claims.first {
      let missing = sheet.missing(to: position, under: claim).joinedInWords
      return (
        "not-known",
        "\(claim.rule.id) to \(claim.rule.toPost), but this is not known: \(missing)"
      )
    }
    return ("no-route", "no ring-fence opens any post to holders of \(sheet.cases[position].post)")
  }
}
