import Restructure
import Rules

extension PersonExplainer {
  /// What people with authority have decided about the person, each with its author, day and
  /// reason.
  public func decisions() -> Explanation.Section {
    let about = programme.decisions.filter { $0.employee == employee || $0.with == employee }
    guard !about.isEmpty else {
      return .init(
        "Decisions about this person",
        [.init("None is recorded in the folder.", source: "decisions.csv")])
    }
    return .init("Decisions about this person", about.flatMap(sentences))
  }

  private func sentences(about decision: HumanDecision) -> [Explanation.Sentence] {
    let evidence = decision.evidence.map { " Evidence: \($0)." } ?? ""
    let reason = decision.reason.hasSuffix(".") ? decision.reason : decision.reason + "."
    var sentences = [
      Explanation.Sentence(
        "\(decision.id), by \(decision.by) on \(decision.on.inWords): \(finding(of: decision)). "
          + "Reason: \(reason)\(evidence)", source: decision.place.description)
    ]
    if decision.on > plan.on {
      sentences.append(
        .init(
          "It counts from that day, and not yet.", source: decision.place.description, depth: 1))
    }
    return sentences + reversals(of: decision, depth: 1)
  }

  /// The reversals of a decision, and what reversed these.
  private func reversals(of decision: HumanDecision, depth: Int) -> [Explanation.Sentence] {
    // Reading a folder refuses reversals that go in a circle; the depth is for other callers.
    guard depth < 10 else { return [] }
    return programme.decisions.filter {
      $0.kind == .reverse && $0.reverses == decision.id && $0.on <= plan.on
    }.flatMap { reversal in
      [
        .init(
          "\(reversal.id), by \(reversal.by), reversed \(decision.id) on \(reversal.on.inWords).",
          source: reversal.place.description, depth: 1)
      ] + reversals(of: reversal, depth: depth + 1)
    }
  }

  /// What was found, without a word about the other person of a swap.
  private func finding(of decision: HumanDecision) -> String {
    let post = decision.toPost.map { plan.post($0)?.titled ?? $0 }
    switch decision.kind {
    case .assign: return "this person is given a place in \(post ?? "a post")"
    case .exclude: return "this person may not claim \(post ?? "any post")"
    case .suitable: return "\(post ?? "a post") is suitable for this person"
    case .acceptVR: return "this person leaves by agreement"
    case .swap where decision.with == employee:
      return "this person leaves by agreement, and somebody at risk takes the post"
    case .swap: return "this person takes the post of somebody who leaves by agreement"
    case .reverse: return "an earlier decision no longer counts"
    }
  }
}
