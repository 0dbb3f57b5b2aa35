import Casework
import Exchange
import Letters
import Restructure

extension DraftLetters {
  /// The kind of letter.
  var kind: LetterKind { request.kind }

  /// The fields that the template asks for, each once, in reading order.
  var fields: [FieldUse] {
    library.template(for: kind)?.fields(parts: library.parts) ?? []
  }

  /// What fills the fields that the plan and the case leave empty: first what was given for these
  /// letters, then what the employer says of all.
  private var gaps: [FieldValues] {
    [values(given), values(settings.map { ($0.name, $0.words) })]
  }

  /// The letters as a batch to be written.
  func batch(
    _ progress: @escaping @Sendable (Int) -> Void
  ) throws(OperationFailure) -> LetterBatch {
    let press = LetterPress(try template(), parts: library.parts, as: kind, gaps: gaps)
    let facts = LetterFacts(folder, among: all)
    let (kind, gaps, names) = (kind, gaps, given.map(\.name))
    return LetterBatch(
      records: records, names: LetterNames(records, kind, withPost: withTwoRecords),
      composer: { LetterComposer(facts, kind, press, gaps: gaps, given: names) },
      progress: progress)
  }

  /// The letters that were held back, with what each lacks.
  func drafts(heldBack: [(position: Int, obstacle: String?)]) -> [DraftLetter] {
    guard !heldBack.isEmpty, let template = library.template(for: kind) else { return [] }
    let facts = LetterFacts(folder, among: all)
    return heldBack.map { held in
      let record = records[held.position]
      var values = facts.values(for: record, kind)
      for other in gaps { values.fillGaps(from: other) }
      var draft = draft(record, template, facts, values)
      draft.obstacle = held.obstacle
      return draft
    }
  }
}
