import Restructure
import Rules

extension PolicySheet {
  static func contests(_ policy: Policy, _ words: PolicyWords) -> Section {
    let items = policy.contests.map { contest in
      Item(
        name: contest.name, label: nil,
        statements: [
          Statement(
            lines: howDecided(contest, policy) + howScored(contest, words)
              + howSettled(contest), basis: contest.basis)
        ])
    }
    return Section(
      key: "contests", heading: "How a contest is decided", summary: nil, items: items)
  }

  private static func howDecided(_ contest: Contest, _ policy: Policy) -> [Line] {
    let modes =
      contest.modes.isEmpty
      ? "every way of filling a post" : contest.modes.map(policy.name(of:)).joinedInWords
    let methods = contest.methods.joined(separator: "; then ")
    return [Line(what: "decides", words: modes)]
      + (methods.isEmpty ? [] : [Line(what: "method", words: methods)])
  }

  private static func howScored(_ contest: Contest, _ words: PolicyWords) -> [Line] {
    var lines: [Line] = []
    if !contest.criteria.isEmpty {
      let criteria = contest.criteria.map { criterion in
        criterion.name + (criterion.weight.map { " (\($0))" } ?? "")
      }
      lines.append(Line(what: "criteria", words: criteria.joinedInWords))
    }
    if let assessors = contest.assessors {
      lines.append(
        Line(
          what: "assessors",
          words: "at least \(counted(assessors, "person scores", "people score"))"))
    }
    if let isModerated = contest.isModerated {
      lines.append(
        Line(
          what: "moderation",
          words: isModerated
            ? "somebody independent checks the scores" : "nobody independent checks the scores"))
    }
    if let mark = contest.passMark {
      lines.append(
        Line(
          what: "pass mark",
          words: "at least \(words.words(for: mark, \.description)) of the highest score"))
    }
    return lines
  }

  private static func howSettled(_ contest: Contest) -> [Line] {
    var lines: [Line] = []
    if let unit = contest.unit { lines.append(Line(what: "unit", words: unit.words)) }
    if let jobShare = contest.jobShare {
      lines.append(Line(what: "job sharers", words: jobShare.words))
    }
    if !contest.tieBreaks.isEmpty {
      lines.append(
        Line(what: "ties", words: contest.tieBreaks.map(\.inWords).joined(separator: "; then ")))
    }
    if let adjustments = contest.adjustments {
      lines.append(Line(what: "adjustments", words: adjustments))
    }
    return lines
  }
}
