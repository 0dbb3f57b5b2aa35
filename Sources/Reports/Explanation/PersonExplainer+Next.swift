import Restructure
import Rules

extension PersonExplainer {
  /// What the calendar, the plan and the policy hold next for the person.
  public func next() -> Explanation.Section {
    let source = programme.place.file
    var sentences = [Explanation.Sentence(consultation, source: source)]
    if let approved = programme.events["structure-approved"], approved <= plan.on {
      sentences.append(
        .init("The new structure was approved on \(approved.inWords).", source: source))
    } else {
      sentences.append(
        .init(
          "The new structure is not recorded as approved: until it is, the plan may change.",
          source: source))
    }
    sentences += terms()
    sentences.append(
      .init(
        programme.effective.map { "The new structure starts on \($0.inWords)." }
          ?? "When the new structure starts is not stated.", source: source))
    return .init("What happens next", sentences)
  }

  private var consultation: String {
    let (opens, closes) = (programme.consultation.opens, programme.consultation.closes)
    if plan.on < opens {
      return "Consultation opens on \(opens.inWords); comments are asked for then."
    }
    guard let closes else { return "Consultation is open; its last day is not stated." }
    return plan.on <= closes
      ? "Consultation is open: comments may be made until \(closes.inWords)."
      : "Consultation closed on \(closes.inWords)."
  }

  /// The periods of the policy that run for everybody at risk, as they are on the day.
  private func terms() -> [Explanation.Sentence] {
    guard let policy = plan.policy, holdings.contains(where: isAtRisk) else { return [] }
    let words = [
      ("expression-of-interest", "An expression of interest may be given within"),
      ("match-appeal", "A match may be appealed within"),
      ("redundancy-appeal", "A dismissal for redundancy may be appealed within"),
    ]
    return words.compactMap { name, start in
      guard let entry = policy.term(named: name)?.entry(on: plan.on),
        case .period(let period) = entry.value
      else { return nil }
      return Explanation.Sentence("\(start) \(period).", source: entry.basis.cited)
    }
  }

  private func isAtRisk(_ holding: Postholding) -> Bool {
    plan.standing(of: holding) == .atRisk
  }
}
