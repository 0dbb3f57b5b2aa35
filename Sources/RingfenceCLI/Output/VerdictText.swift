import Casework
import Exchange
import Restructure
import Store

/// Whether the history is as it was written, for a reader and for a spreadsheet.
enum VerdictText {
  static func present(_ verdict: ChainVerdict, wordless: Int, _ letters: RegisterVerdict) {
    say(verdict.description)
    switch letters {
    case .intact(0): break
    case .intact(let entries):
      say("The register of letters is as it was written: \(counted(entries, "entry", "entries")).")
    case .broken(let number, let damage):
      say(
        Wrapping.wrap("The register of letters was altered. Entry \(number) \(damage.inWords)."))
    }
    guard wordless > 0 else { return }
    say(
      "The words of \(counted(wordless, "entry", "entries")) are gone, and no later entry says "
        + "that they were erased.")
  }

  /// What nobody can see who has noted no head.
  static func presentTail() {
    say(
      Wrapping.wrap(
        "Whether entries are missing at its end cannot be seen without --head, the head that an "
          + "earlier answer printed."))
  }

  static func presentCSV(_ verdict: VerdictJSON) {
    CurrentConsole.value.write(
      CSVWriter.answer(
        [
          "intact", "entries", "head", "broken_entry", "employee_id", "from_post", "damage",
          "wordless_entries", "verdict", "broken_letter",
        ],
        [
          [
            verdict.intact ? "yes" : "no", verdict.entries.value.map { "\($0)" } ?? "",
            verdict.head.value ?? "", verdict.brokenEntry.value.map { "\($0)" } ?? "",
            verdict.employeeId.value ?? "", verdict.fromPost.value ?? "",
            verdict.damage.value ?? "", "\(verdict.wordlessEntries)", verdict.verdict,
            verdict.brokenLetter.value.map { "\($0)" } ?? "",
          ]
        ]))
  }
}

/// The verdict in JSON.
struct VerdictJSON: Encodable {
  let intact: Bool
  /// How many entries there are; null where the chain breaks before its end.
  let entries: Nullable<Int>
  /// The digest of the latest entry.
  let head: Nullable<String>
  /// The place in the chain of the first entry that is not as it was written.
  let brokenEntry: Nullable<Int>
  let employeeId: Nullable<String>
  let fromPost: Nullable<String>
  /// `missing`, `altered`, `out-of-chain`, `words-altered`, `folder-altered`, `case-without-history`
  /// or `head-lost`.
  let damage: Nullable<String>
  /// Entries whose words are gone though no entry says that they were erased.
  let wordlessEntries: Int
  let verdict: String
  /// The first entry of the register of letters that is not as it was written.
  let brokenLetter: Nullable<Int>

  init(_ verdict: ChainVerdict, wordless: Int, _ letters: RegisterVerdict) {
    var broken: Int?
    if case .broken(let number, _) = letters { broken = number }
    brokenLetter = Nullable(broken)
    intact = verdict.isIntact && broken == nil
    wordlessEntries = wordless
    self.verdict = verdict.description
    switch verdict {
    case .intact(let events, let latest):
      (entries, head) = (Nullable(events), Nullable(latest))
      (brokenEntry, employeeId, fromPost, damage) = (
        Nullable(nil), Nullable(nil), Nullable(nil), Nullable(nil)
      )
    case .broken(let entry):
      (entries, head) = (Nullable(nil), Nullable(nil))
      (brokenEntry, employeeId, fromPost, damage) = (
        Nullable(entry.number), Nullable(entry.case?.employee), Nullable(entry.case?.fromPost),
        Nullable(entry.damage.rawValue)
      )
    case .headLost(_, let events, let latest):
      (entries, head) = (Nullable(events), Nullable(latest))
      (brokenEntry, employeeId, fromPost, damage) = (
        Nullable(nil), Nullable(nil), Nullable(nil), Nullable("head-lost")
      )
    }
  }
}
