import Exchange
import Operations
import Restructure
import Rules

extension AppointmentText {
  /// Whose hours did not fit, and what they said to fewer.
  func presentHours() {
    guard !answer.hoursOffers.isEmpty else { return }
    say()
    say("Whose hours did not fit what was left:")
    for offer in answer.hoursOffers.prefix(Self.mostLines) {
      let said =
        switch offer.isAccepted {
        case true: "took it"
        case false: "declined it, and the next was looked at"
        case nil:
          "no answer is recorded (column remainder of preferences.csv), so nobody after them is "
            + "looked at yet"
        }
      say(
        Wrapping.wrap(
          "\(offer.employee) with \(offer.fte) FTE in \(offer.toPost): offered the "
            + "\(offer.remainder) FTE that are left; \(said).", indent: "  ", hanging: "    "))
    }
  }

  /// Everybody without a place, with who has what they would have had.
  func presentLeft() {
    let left = answer.unplaced.filter { !$0.isUndecided }
    guard !left.isEmpty else { return }
    say()
    say("Left without a place:")
    let withClaims = left.filter { !$0.passedOver.isEmpty }
    for person in withClaims.prefix(Self.mostLines) {
      say("  \(person.employee) from \(person.fromPost):")
      presentEvidence(person.passedOver)
    }
    if withClaims.count > Self.mostLines {
      say("  … and \(withClaims.count - Self.mostLines) more; --format json has each.")
    }
    let others = Dictionary(grouping: left.filter(\.passedOver.isEmpty), by: \.detail)
    for (detail, people) in others.sorted(by: { $0.key < $1.key }).prefix(Self.mostLines) {
      say(
        Wrapping.wrap(
          "\(named(people.map(\.employee))): \(detail)", indent: "  ", hanging: "    "))
    }
  }

  /// Those who have a place and would rather have another.
  func presentWishes() {
    let people = answer.placements.filter { !$0.passedOver.isEmpty }
    guard !people.isEmpty else { return }
    say()
    say("Placed, and would rather have another post:")
    for person in people.prefix(Self.mostLines) {
      say("  \(person.employee), offered \(person.toPost):")
      presentEvidence(person.passedOver)
    }
    if people.count > Self.mostLines {
      say("  … and \(people.count - Self.mostLines) more; --format json has each.")
    }
  }

  private func presentEvidence(_ items: [AppointmentAnswer.PassedOver]) {
    for item in items {
      say(Wrapping.wrap(evidence(item), indent: "    ", hanging: "      "))
    }
  }

  /// Who holds a post, and by what better claim.
  private func evidence(_ item: AppointmentAnswer.PassedOver) -> String {
    let holder = item.heldBy.map { name in
      item.holders > 1 ? "\(name), the last of its \(item.holders) holders," : name
    }
    let own = item.ownScore.map { "score \($0)" } ?? "no score recorded"
    let theirs = item.score.map { "score \($0)" } ?? "no score needed"
    let post = item.toPost
    switch item.by {
    case .decision:
      return "\(post): a decision gives it to \(holder ?? "somebody else")."
    case .notAppointable: return "\(post): found not appointable (\(own))."
    case .noPlaces: return "\(post): there is no place."
    case .hours:
      return "\(post): their hours do not fit what was left when it was their turn."
    case .protection:
      return "\(post): \(holder ?? "somebody") comes before any contest for a vacancy."
    case .group:
      return "\(post): \(holder ?? "somebody") is of a group that comes first at this tier."
    case .tier:
      let earlier = item.tier.map { "tier \($0)" } ?? "an earlier tier"
      return "\(post): \(holder ?? "somebody") is of \(earlier), before tier \(item.ownTier)."
    case .score:
      return holder.map { "\(post): \($0) has \(theirs), against \(own)." }
        ?? "\(post): those before them score more than their \(own)."
    case .tieBreak:
      return "\(post): \(holder ?? "somebody") has the same score and goes first by the policy's "
        + "tie-break (\(own))."
    }
  }

  // MARK: - What to bear in mind

  /// What the answer rests on, sentence by sentence.
  var warnings: [String] {
    var warnings: [String] = []
    let unranked = answer.withoutWishes
    if !unranked.isEmpty {
      let isOne = unranked.count == 1
      warnings.append(
        "\(counted(unranked.count, "person", "people")) with several claims did not rank all of "
          + "them (\(named(unranked))): what \(isOne ? "is" : "they left") unranked comes after "
          + "what is ranked, by tier and then by post id, which is no wish of theirs")
    }
    if answer.waitingClaims > 0 {
      warnings.append(
        "\(counted(answer.waitingClaims, "claim")) took no part, because a fact is missing on "
          + "which \(answer.waitingClaims == 1 ? "it hangs" : "they hang")")
    }
    if !answer.unknownPlaces.isEmpty {
      warnings.append(
        "nobody knows how many places there are in \(named(answer.unknownPlaces)): none was filled"
      )
    }
    for pair in answer.couldShare.prefix(8) {
      warnings.append(
        "\(pair.employee) has no place and could share the chair of \(pair.partner) in "
          + "\(pair.post): job shares are judged each alone here, and a decision (assign) seats "
          + "them together")
    }
    let together = answer.programme.policy?.contests.filter { $0.jobShare == .together } ?? []
    if !together.isEmpty, answer.hasSharers {
      warnings.append(
        "the policy judges partners of a job share as one claimant "
          + "(\(together.map(\.name).joinedInWords)); here each is judged alone, and a decision "
          + "(assign) seats them together")
    }
    if !answer.programme.covers.isEmpty {
      warnings.append(
        "what posts must hold between them (cover) is not weighed here: forecast says whether it "
          + "can be met")
    }
    return warnings
  }

  func presentWarnings() {
    let sentences = warnings.map { "\($0.capitalisedFirst)." } + groupsThatDecided
    guard !sentences.isEmpty else { return }
    say()
    say("To bear in mind:")
    for sentence in sentences { say(Wrapping.wrap(sentence, indent: "  ", hanging: "    ")) }
  }

  /// On what it rests that some people came before others.
  var groupsThatDecided: [String] {
    let policy = answer.programme.policy
    let evidence =
      answer.placements.flatMap(\.passedOver) + answer.unplaced.flatMap(\.passedOver)
    // A group that only orders is not named with each person; all of them may have decided.
    let ordering =
      evidence.contains { $0.by == .group }
      ? (policy?.ranks ?? []).filter { !$0.preempts }.map(\.name) : []
    return FirstCallBasis.sentences(answer.placements.compactMap(\.group) + ordering, policy)
  }

  // MARK: - For a spreadsheet

  /// One row a case, headed so that nobody takes it for a decision.
  static func csv(_ answer: AppointmentAnswer) -> String {
    let (placements, unplaced) = (answer.placements, answer.unplaced)
    return CSVWriter.answer(
      [
        "employee_id", "from_post", "result", "to_post", "ring_fence", "mode", "tier", "score",
        "rank", "choice", "fte", "reason", "detail",
      ], rows: placements.count + unplaced.count,
      under: "# what the scores come to; people decide\n"
    ) { position in
      position < placements.count
        ? cells(of: placements[position]) : cells(of: unplaced[position - placements.count])
    }
  }

  private static func cells(of placement: AppointmentAnswer.Placement) -> [String] {
    [
      placement.employee, placement.fromPost, "offered", placement.toPost, placement.ringFence,
      placement.modeWord, String(placement.tier), placement.score?.description ?? "",
      placement.rank.map(String.init) ?? "", placement.choice.map(String.init) ?? "",
      placement.fte?.description ?? "", "", "",
    ]
  }

  private static func cells(of person: AppointmentAnswer.Unplaced) -> [String] {
    [
      person.employee, person.fromPost, person.isUndecided ? "undecided" : "none",
      person.possiblePosts.joined(separator: "; "), "", "", "", "", "", "", "",
      person.reason.rawValue, person.detail,
    ]
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
