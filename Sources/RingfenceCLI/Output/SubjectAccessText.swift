import Casework
import Exchange
import Operations
import Restructure
import Store

/// Everything held on one person, for that person to read.
enum SubjectAccessText {
  static func present(_ found: SubjectAccess) {
    guard found.holdsAnything else {
      say("Nothing is held on “\(found.employee)”, as of \(found.on.inWords).")
      return presentFolders(found)
    }
    say("Everything held on \(found.employee), as of \(found.on.inWords).")
    let answer = SubjectAccessJSON(found)
    for (held, said) in zip(found.held.records, answer.cases) { present(held.record, said) }
    present(answer.decisions)
    present(answer.letters)
    presentMentions(found)
    for row in found.held.sideRows {
      say()
      say("Kept in the table \(row.table):")
      for cell in row.cells { line(cell.column, found.withoutOthers(cell.text)) }
    }
    presentFolders(found)
    say()
    say(
      Wrapping.wrap(
        "Ids and names of others are replaced by \(SubjectAccess.somebodyElse) wherever the database "
          + "or the staff list knows them. Words may speak of others in other ways: somebody must "
          + "read this before it is handed over. Authors of entries are named as they signed. "
          + "ringfence letters show NUMBER prints a letter again as it was sent: add them."))
  }

  private static func present(_ record: CaseRecord, _ said: SubjectAccessJSON.CaseHeld) {
    say()
    let place =
      "In the programme \(said.programme), post \(said.fromPost): "
      + (record.state.map { "\($0) since \(record.since). \($0.meaning)" }
        ?? "affected, not a case, since \(record.since).")
    say(Wrapping.wrap(place, hanging: "  "))
    if let plan = record.plan {
      say("  The plan says of the post: \(plan.fate)\(plan.source.map { " [\($0)]" } ?? "").")
    }
    if !said.facts.isEmpty { say("  Facts:") }
    present(said.facts, indent: "    ")
    say("  History:")
    for entry in said.history {
      say(Wrapping.wrap(words(entry), indent: "    ", hanging: "      "))
      present(entry.facts, indent: "      ")
    }
  }

  private static func present(_ facts: [String: String], indent: String) {
    for (name, value) in facts.sorted(by: { $0.key < $1.key }) {
      line(name, value, indent: indent)
    }
  }

  /// An entry in a sentence.
  private static func words(_ entry: SubjectAccessJSON.Entry) -> String {
    var words = "\(entry.number). \(entry.on) \(entry.stillCounts ? "" : "[no longer counts] ")"
    words += entry.kind
    if let to = entry.to.value { words += entry.from.value.map { " \($0) -> \(to)" } ?? " \(to)" }
    if !entry.posts.isEmpty { words += " (\(entry.posts.joinedInWords))" }
    if let recorded = entry.recordedOn.value, recorded != entry.on {
      words += ", recorded \(recorded)" + (entry.by.value == nil ? "" : ",")
    }
    let said = [
      entry.decided.value, entry.reason.value, entry.text.value,
      entry.evidence.value.map { "evidence: \($0)" },
    ].compactMap(\.self)
    guard let by = entry.by.value else {
      return ([words] + said).joined(separator: ": ") + "; its words are erased"
    }
    return (["\(words) by \(by)"] + said).joined(separator: ": ")
  }

  private static func present(_ decisions: [SubjectAccessJSON.DecisionHeld]) {
    guard !decisions.isEmpty else { return }
    say()
    say("Decisions:")
    for decision in decisions {
      let basis = [
        decision.reason.value, decision.evidence.value.map { "evidence: \($0)" },
      ].compactMap(\.self)
      let end = decision.reversedOn.value.map { " Reversed on \($0)." } ?? ""
      let author = decision.by.value.map { " by \($0)" } ?? ""
      let words = basis.isEmpty ? "its words are erased" : basis.joined(separator: "; ")
      say(
        Wrapping.wrap(
          "\(decision.decision), \(decision.on)\(author): \(decision.about) \(decision.decided) "
            + "(\(words)).\(end)", indent: "  ", hanging: "    "))
    }
  }

  private static func present(_ letters: [SubjectAccessJSON.LetterHeld]) {
    for letter in letters {
      say()
      say(
        Wrapping.wrap(
          "Letter \(letter.number) of the register, \(letter.kind), \(letter.date), reference "
            + "\(letter.reference), edition \(letter.edition), \(letter.file): "
            + "\(letter.standing).", hanging: "  "))
      if letter.values.isEmpty { say("  What it was written with is erased.") }
      for cell in letter.values { line(cell.field, cell.value) }
    }
  }

  private static func presentMentions(_ found: SubjectAccess) {
    guard !found.held.mentions.isEmpty else { return }
    say()
    say("Named in entries of other people's cases, which are theirs and not shown:")
    for entry in found.held.mentions {
      say("  entry \(entry.number), \(entry.event.on), \(entry.event.kind.rawValue)")
    }
  }

  private static func presentFolders(_ found: SubjectAccess) {
    for folder in found.folders {
      say()
      if let why = folder.notRead {
        let place = folder.path.map { " \($0)" } ?? ""
        say(
          "The folder\(place) of \(folder.programme) could not be read, because \(why); name it "
            + "with --folder.")
        continue
      }
      say("In the folder of \(folder.programme), \(folder.path ?? ""):")
      if folder.rows.isEmpty { say("  no row is about \(found.employee).") }
      for row in folder.rows {
        say("  \(Self.place(of: row)):")
        for cell in row.cells { line(cell.heading, found.text(of: cell), indent: "    ") }
      }
      for file in folder.unreadable { say("  \(file) could not be read.") }
    }
  }

  /// *staff.csv, line 12*, or the row of a sheet.
  private static func place(of row: PersonRows.Row) -> String {
    Place.sheetName(in: row.file) == nil
      ? "\(row.file), line \(row.line)" : "\(Place(file: row.file, line: row.line))"
  }

  private static func line(_ name: String, _ value: String, indent: String = "  ") {
    say(Wrapping.wrap("\(name): \(value)", indent: indent, hanging: indent + "  "))
  }

  static func presentCSV(_ found: SubjectAccessJSON) {
    CurrentConsole.value.write(
      CSVWriter.answer(["source", "place", "field", "value"], found.flat))
  }
}
