import Casework
import Reports
import Restructure
import Rules

/// How groups of people fared: places, searches and endings in numbers.
///
/// Only what the folder holds can be compared. Sex, race, disability, religion and sexual orientation
/// are not asked for here, and the report says so.
struct EqualityReport {
  private let facts: ReportFacts
  /// The same people on the day of the last report; nil where none is known of.
  private let before: AtRiskList?

  init(_ facts: ReportFacts, since: LocalDate?) {
    self.facts = facts
    before = since.map(facts.list(on:))
  }

  func draft() -> ReportDraft {
    var draft = facts.draft(.equality)
    draft.add(
      "How to read it",
      [
        .sentence(
          """
          Numbers show where to look, and prove nothing about a reason. The files hold no sex, race, \
          disability, religion or sexual orientation: monitoring of those has to come from where they \
          are kept.
          """),
        facts.hasCases
          ? .sentence("Outcomes are the states of the cases on the day of the report.")
          : .sentence("No case file was read, so no outcome is known yet."),
      ])
    guard facts.hasCases else { return draft }
    for grouping in groupings {
      let counts = outcomes(grouping, facts.list)
      draft.add(
        "By \(grouping.title)",
        [.counts(before.map { counts.after(outcomes(grouping, $0)) } ?? counts)])
    }
    return draft
  }

  private func outcomes(_ grouping: Grouping, _ list: AtRiskList) -> CountsDraft {
    let label = grouping.label
    return CountsDraft(
      "by-\(grouping.key)", "Outcomes by \(grouping.title)", list.rows, of: \.holding.employee,
      by: grouping.title.capitalizedFirst, { label($0.holding) }, and: { outcome($0) },
      columns: Self.columns,
      rows: Set(list.rows.map { label($0.holding) }).sorted(by: Self.comesBefore))
  }

  private typealias Grouping = (title: String, key: String, label: Label)
  private typealias Label = (Postholding) -> String

  /// Manners of grouping; those by age or leave only for readers who get them in numbers.
  private var groupings: [Grouping] {
    var all: [Grouping] = [
      ("hours", "hours", { CoverageReport.hours($0.fte) }),
      ("contract", "contract", { $0.contract.rawValue }),
      ("staff group", "group", { facts.plan.posts[$0.post]?.group ?? "not stated" }),
      ("way of holding the post", "holding", { $0.holding.inWords }),
    ]
    if counts(.age) { all.append(("age in bands", "age", { band($0.dateOfBirth) })) }
    if counts(.familyLeave) {
      all.append(
        (
          "pregnancy and family leave", "family-leave",
          { $0.isProtected(on: facts.on) ? "protected" : "not protected" }
        ))
    }
    return all
  }

  /// Bands of age in their order, and what is not known last.
  private static func comesBefore(_ left: String, _ right: String) -> Bool {
    func rank(_ label: String) -> (Int, String) {
      (label.hasPrefix("not ") ? 2 : label.hasPrefix("under ") ? 0 : 1, label)
    }
    return rank(left) < rank(right)
  }

  private func counts(_ fact: Fact) -> Bool {
    switch fact.disclosure(to: facts.reader.audience) {
    case .shown, .counts, .pseudonym: true
    case .own, .withheld: false
    }
  }

  /// The age on the day of the report, in bands of ten years.
  private func band(_ birth: LocalDate?) -> String {
    guard let birth else { return "not known" }
    let (today, born) = (facts.on.components, birth.components)
    let hadBirthday = (today.month, today.day) >= (born.month, born.day)
    let age = today.year - born.year - (hadBirthday ? 0 : 1)
    guard age >= 20 else { return "under 20" }
    return age >= 60 ? "60 and over" : "\(age / 10 * 10) to \(age / 10 * 10 + 9)"
  }

  private static let columns = [
    "In a post", "Claiming or offered", "No post yet", "Left", "Not opened",
  ]

  private func outcome(_ row: AtRiskList.Row) -> String {
    guard let state = row.facts.flatMap({ CaseState(rawValue: $0.state) }) else {
      return Self.columns[4]
    }
    switch state {
    case .appointed, .redeployed, .redeployedProtected, .transferred, .withdrawn, .unaffected:
      return Self.columns[0]
    case .assimilated, .matched, .ringFenced, .inSelection, .offered, .altOffered, .inTrial,
      .matchAppeal:
      return Self.columns[1]
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .unplaced, .onRegister, .underNotice, .refused,
      .redundancyAppeal:
      return Self.columns[2]
    case .leftVR, .leftRedundant, .leftResigned, .leftRetired, .leftFixedTerm,
      .leftRefusedUnreasonably, .leftOther:
      return Self.columns[3]
    }
  }
}
