import Casework
import Letters
import Restructure

/// Drafts letters of one kind in one language, one by one.
///
/// What all of them have in common is worked out once: the template made ready, what the programme
/// says, and what was given by hand. Every letter of a batch refers to one desk.
final class LetterDesk: Sendable {
  let facts: LetterFacts
  private let stationery: Stationery
  private let given: GivenFields
  private let programme: FieldValues
  private let common: CommonLetterValues
  /// People with two records, whose letters name the post in the names of their files.
  private let withTwoRecords: Set<EmployeeID>
  /// Whether the letter says if pay is protected, and whether somebody typed what it says.
  private let payProtection: (isAsked: Bool, isTyped: Bool)
  /// Whether a letter that says what a standing one says is left as that.
  private let leavesWhatStands: Bool

  init(
    _ facts: LetterFacts, _ kind: LetterKind, _ editions: TemplateEditions, _ given: GivenFields,
    withTwoRecords: Set<EmployeeID>, leavesWhatStands: Bool
  ) {
    self.facts = facts
    self.given = given
    self.withTwoRecords = withTwoRecords
    self.leavesWhatStands = leavesWhatStands
    payProtection = (
      kind.fields.contains { $0.name == Self.payProtection },
      given.typedNames.contains(Self.payProtection)
    )
    var values = facts.valuesOfTheProgramme()
    programme = values.values
    values.fillGaps(from: given.typedValues(for: kind))
    values.fillGaps(from: given.settingValues(for: kind))
    common = values.shared
    stationery = Stationery(editions, kind, facts, sharing: common.values)
  }

  private static let payProtection: PlaceholderName = "pay protection"

  /// The letter about one case, or about the whole programme.
  func draft(
    _ subject: LetterSubject?, _ before: LettersBefore
  ) throws(OperationFailure) -> DraftLetter {
    let kind = stationery.kind
    let language = stationery.language
    let reference = subject?.reference
    var values =
      subject.map { facts.values(for: $0, kind, sharing: common) }
      ?? facts.values(forProgramme: kind, sharing: common)
    try given.check(
      against: values.values, and: programme, of: reference.map { "\($0)" } ?? stationery.programme)
    if let subject, payProtection.isAsked {
      facts.settlePayProtection(subject, isTyped: payProtection.isTyped, &values)
    }
    values.applyOverruling()
    values.set(
      "letter reference", words: stationery.reference(of: reference, edition: 1),
      from: "the register")
    let earlier = before.latest(reference, kind, language)
    let isRepeat =
      leavesWhatStands && (kind == .notice || !values.refusalsAnew.isEmpty)
      && DraftLetter(
        reference, fileName: "", obstacle: nil, lacks: [], stationery, values, after: earlier
      )
      .repeatsWhatStands
    var obstacle = LetterRefusal.obstacle(
      to: kind, subject, values.values, on: stationery.on, live: before.live(of: reference),
      repeatsWhatStands: isRepeat)
    let refusals = values.refusals + (isRepeat ? [] : values.refusalsAnew)
    if !refusals.isEmpty {
      obstacle = ([obstacle].compactMap(\.self) + refusals).joined(separator: "; ")
    }
    let name = fileName(reference)
    if name.isEmpty {
      obstacle = "its file name would be too long; shorten the employee's or the post's id"
    }
    if stationery.template == nil {
      // Another language's template never stands in for one that is lacking.
      obstacle =
        "there is no \(language.name) template \(kind.templateFile(in: language)), and the "
        + "person's language is \(language.name)"
    }
    return DraftLetter(
      reference, fileName: name, obstacle: obstacle,
      lacks: stationery.template?.lacks(of: values.values) ?? [], stationery, values,
      after: earlier)
  }

  /// The name of a letter's file; empty if it would be too long.
  func fileName(_ reference: CaseReference?) -> String {
    let name = try? LetterFileName.make(
      employee: reference?.employee ?? stationery.programme,
      post: reference.flatMap { withTwoRecords.contains($0.employee) ? $0.fromPost : nil },
      kind: stationery.kind, in: stationery.language)
    return name ?? ""
  }
}
