import Restructure
import Rules

/// What an appointment rests on, sentence by sentence.
struct AppointmentWarnings {
  private(set) var all: [String] = []
  private let candidacies: Candidacies
  private let settlement: Settlement

  init(_ candidacies: Candidacies, _ settlement: Settlement) {
    self.candidacies = candidacies
    self.settlement = settlement
    let sheet = candidacies.question.sheet
    all += wishes
    let waiting = sheet.cases.indices.reduce(0) { sum, position in
      sum + sheet.profile(of: position).claims.count { !$0.isCertain }
    }
    if waiting > 0 {
      all.append(
        "\(counted(waiting, "claim")) took no part, because a fact is missing on which "
          + (waiting == 1 ? "it hangs" : "they hang"))
    }
    let unknown = Set(sheet.places.filter { $0.capacity == .notKnown }.map(\.post)).sorted()
    if !unknown.isEmpty {
      all.append(
        "nobody knows how many places there are in \(Self.named(unknown)): none was filled")
    }
    all += sharing
    let together = (sheet.plan.programme.policy?.contests ?? []).filter {
      $0.jobShare == .together
    }
    if !together.isEmpty, sheet.cases.contains(where: { $0.jobShare != nil }) {
      all.append(
        "the policy judges partners of a job share as one claimant "
          + "(\(together.map(\.name).joinedInWords)); here each is judged alone, and a decision "
          + "(assign) seats them together")
    }
    if !sheet.plan.programme.covers.isEmpty {
      all.append(
        "what posts must hold between them (cover) is not weighed here: forecast says whether it "
          + "can be met")
    }
  }

  private var wishes: [String] {
    let question = candidacies.question
    let unranked = question.sheet.cases.indices.filter { position in
      let own = candidacies.ofCase[position]
      return own.count > 1 && own.count { candidacies.all[$0].wish == nil } > 1
    }.map { question.sheet.cases[$0].employee }
    guard !unranked.isEmpty else { return [] }
    return [
      "\(counted(unranked.count, "person", "people")) with several claims did not rank all of them "
        + "(\(Self.named(unranked))): what \(unranked.count == 1 ? "is" : "they left") unranked "
        + "comes after what is ranked, by tier and then by post id, which is no wish of theirs"
    ]
  }

  /// People without a place whose partner in a job share has a chair in which both would fit.
  private var sharing: [String] {
    let sheet = candidacies.question.sheet
    var seated: [String: [Int]] = [:]
    for (position, fate) in settlement.fates.enumerated() {
      guard case .placed(let number) = fate, let share = sheet.cases[position].jobShare,
        !candidacies.question.rooms[candidacies.all[number].place].countsHours
      else { continue }
      seated[share, default: []].append(number)
    }
    var found: [String] = []
    for (position, person) in sheet.cases.enumerated() {
      if case .placed = settlement.fates[position] { continue }
      guard let share = person.jobShare, let hours = person.fte,
        !candidacies.given.seated.contains(position)
      else { continue }
      let places = Set(
        candidacies.ofCase[position].map { candidacies.all[$0] }.filter { !$0.isBarred }
          .map(\.place))
      for number in seated[share] ?? [] where places.contains(candidacies.all[number].place) {
        let partner = candidacies.person(of: number)
        guard let other = partner.fte, (hours + other).least <= FTE(whole: 1) else { continue }
        found.append(
          "\(person.employee) has no place and could share the chair of \(partner.employee) in "
            + "\(candidacies.post(of: number)): job shares are judged each alone here, and a "
            + "decision (assign) seats them together")
      }
    }
    return Array(found.prefix(8))
  }

  private static func named(_ names: [String]) -> String {
    let each = Set(names).sorted()
    let shown = each.count > 8 ? each.prefix(6) + ["\(each.count - 6) others"] : each[...]
    return shown.joinedInWords
  }
}
