import Casework
import Exchange
import Operations
import Restructure
import Store

/// Everything held on one person, in JSON.
struct SubjectAccessJSON: Encodable {
  let employeeId: String
  let on: String
  let cases: [CaseHeld]
  let decisions: [DecisionHeld]
  let letters: [LetterHeld]
  /// Entries of other people's cases that name the person; their words are not shown.
  let namedInEntries: [Int]
  /// Rows of tables beside the history.
  let otherTables: [Row]
  let folders: [Folder]
  /// What stands in place of others.
  let others = SubjectAccess.somebodyElse

  /// A record with its history.
  struct CaseHeld: Encodable {
    let programme: String
    let fromPost: String
    let standing: String
    let state: Nullable<String>
    let since: String
    let facts: [String: String]
    let history: [Entry]
  }

  /// An entry of the history.
  struct Entry: Encodable {
    let number: Int
    let on: String
    let recordedOn: Nullable<String>
    let kind: String
    let from: Nullable<String>
    let to: Nullable<String>
    let posts: [String]
    let facts: [String: String]
    /// What was decided, in words.
    let decided: Nullable<String>
    let by: Nullable<String>
    let reason: Nullable<String>
    let text: Nullable<String>
    let evidence: Nullable<String>
    let stillCounts: Bool
  }

  /// A decision of the person's own case, or of somebody else's that takes their post.
  struct DecisionHeld: Encodable {
    let decision: String
    let on: String
    /// The person's own case, or what stands in place of somebody else.
    let about: String
    let decided: String
    let by: Nullable<String>
    let reason: Nullable<String>
    let evidence: Nullable<String>
    let reversedOn: Nullable<String>
  }

  /// A letter of the register.
  struct LetterHeld: Encodable {
    let number: Int
    let kind: String
    let date: String
    let language: String
    let edition: Int
    let reference: String
    let file: String
    let standing: String
    /// What it was written with; empty once that is erased.
    let values: [Cell]
  }

  /// A row of a table or a file.
  struct Row: Encodable {
    let source: String
    let line: Nullable<Int>
    let values: [Cell]
  }

  /// What stands under a heading.
  struct Cell: Encodable {
    let field: String
    let value: String
  }

  /// The folder of a programme.
  struct Folder: Encodable {
    let programme: String
    let path: Nullable<String>
    let notRead: Nullable<String>
    let unreadable: [String]
    let rows: [Row]
  }

  init(_ found: SubjectAccess) {
    employeeId = found.employee
    on = "\(found.on)"
    cases = found.held.records.map { Self.held($0, found) }
    decisions = found.held.decisions.map { decision in
      let isTheirs = decision.case.employee == found.employee
      let words = { (text: String?) in Nullable(text.map(found.withoutOthers)) }
      return DecisionHeld(
        decision: "\(decision.number)", on: "\(decision.on)",
        about: isTheirs ? "\(decision.case)" : SubjectAccess.somebodyElse,
        decided: found.withoutOthers("\(decision.matter)"), by: words(decision.words?.by),
        reason: words(decision.words?.reason), evidence: words(decision.words?.evidence),
        reversedOn: Nullable(decision.reversal?.on.description))
    }
    letters = found.held.letters.map { entry in
      let letter = entry.letter
      return LetterHeld(
        number: entry.number, kind: letter.kind, date: "\(letter.on)", language: letter.language,
        edition: letter.edition, reference: letter.reference, file: letter.fileName,
        standing: RegisterText.standing(entry),
        values: entry.namedValues.map { named in
          Cell(field: named.field, value: found.withoutOthers(named.value))
        })
    }
    namedInEntries = found.held.mentions.map(\.number)
    otherTables = found.held.sideRows.map { row in
      Row(
        source: row.table, line: Nullable(nil),
        values: row.cells.map { Cell(field: $0.column, value: found.withoutOthers($0.text)) })
    }
    folders = found.folders.map { folder in
      Folder(
        programme: folder.programme, path: Nullable(folder.path),
        notRead: Nullable(folder.notRead), unreadable: folder.unreadable,
        rows: folder.rows.map { row in
          Row(
            source: row.file, line: Nullable(row.line),
            values: row.cells.map { Cell(field: $0.heading, value: found.text(of: $0)) })
        })
    }
  }

  private static func held(_ held: HeldOnPerson.Record, _ found: SubjectAccess) -> CaseHeld {
    let record = held.record
    return CaseHeld(
      programme: record.reference.programme, fromPost: record.reference.fromPost,
      standing: record.reference.standing.rawValue, state: Nullable(record.state?.rawValue),
      since: "\(record.since)", facts: facts(record.facts, found),
      history: held.history.map { entry in
        let event = entry.event
        let words = { (text: String?) in Nullable(text.map(found.withoutOthers)) }
        return Entry(
          number: entry.number, on: "\(event.on)",
          recordedOn: Nullable(event.recordedOn?.description), kind: event.kind.rawValue,
          from: Nullable(event.from?.rawValue), to: Nullable(event.to?.rawValue),
          posts: HistoryText.posts(event), facts: facts(event.facts, found),
          decided: words(event.decided?.description), by: words(event.words?.by),
          reason: words(event.words?.reason),
          text: words(event.words?.text), evidence: words(event.words?.evidence),
          stillCounts: !record.corrected.contains(event.sequence))
      })
  }

  private static func facts(_ facts: Facts, _ found: SubjectAccess) -> [String: String] {
    Dictionary(
      facts.sorted.map { ($0.name.rawValue, found.withoutOthers("\($0.value)")) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Everything as rows of source, place, field and value, for a spreadsheet.
  var flat: [[String]] {
    var rows: [[String]] = []
    for held in cases {
      let place = "\(held.programme), \(held.fromPost)"
      rows.append(["case", place, held.state.value ?? held.standing, held.since])
      for (name, value) in held.facts.sorted(by: { $0.key < $1.key }) {
        rows.append(["fact", place, name, value])
      }
      for entry in held.history {
        let said: [(String, String?)] = [
          ("kind", entry.kind), ("on", entry.on), ("recorded_on", entry.recordedOn.value),
          ("from", entry.from.value), ("to", entry.to.value),
          ("posts", entry.posts.isEmpty ? nil : entry.posts.joined(separator: ";")),
          ("decided", entry.decided.value), ("by", entry.by.value),
          ("reason", entry.reason.value), ("text", entry.text.value),
          ("evidence", entry.evidence.value),
        ]
        for (field, value) in said {
          if let value { rows.append(["entry \(entry.number)", place, field, value]) }
        }
        for (name, value) in entry.facts.sorted(by: { $0.key < $1.key }) {
          rows.append(["entry \(entry.number)", place, name, value])
        }
      }
    }
    for decision in decisions {
      let said: [(String, String?)] = [
        ("about", decision.about), ("on", decision.on), ("decided", decision.decided),
        ("by", decision.by.value), ("reason", decision.reason.value),
        ("evidence", decision.evidence.value), ("reversed_on", decision.reversedOn.value),
      ]
      for (field, value) in said {
        if let value { rows.append(["decision", decision.decision, field, value]) }
      }
    }
    for letter in letters {
      let place = "letter \(letter.number)"
      rows.append([place, letter.reference, letter.kind, "\(letter.date), \(letter.standing)"])
      for cell in letter.values {
        rows.append([place, letter.reference, cell.field, cell.value])
      }
    }
    for entry in namedInEntries {
      rows.append(["entry \(entry)", "of somebody else", "names the person", "yes"])
    }
    let held = otherTables.map { ("table", $0) } + folders.flatMap(\.rows).map { ("file", $0) }
    for (source, row) in held {
      let place = row.line.value.map { "\(Place(file: row.source, line: $0))" } ?? row.source
      for cell in row.values { rows.append([source, place, cell.field, cell.value]) }
    }
    return rows
  }
}
