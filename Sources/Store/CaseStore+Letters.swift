import Casework
internal import GRDB
import Restructure

extension CaseStore {
  /// Who withdrew a letter and why, as it is kept.
  private struct Withdrawal: Codable {
    let by: String
    let reason: String
  }

  /// Puts letters on the register of a programme: all of them, or none.
  ///
  /// - Parameters:
  ///   - letters: What the register keeps of each letter.
  ///   - templates: The templates that they were written from.
  ///   - programme: The programme's id.
  ///   - known: The last entry of the register that whoever drafted the letters knew of; nil where
  ///     nobody else can have written any. A letter that another run has put on it since, word for
  ///     word, is not put on it twice.
  /// - Returns: The last entry of the register.
  /// - Throws: ``StoreError/letterOnRegister(_:)`` where another run has put one on it that says
  ///   something else; nothing is recorded then.
  @discardableResult
  public func record(
    _ letters: some Sequence<LetterToRecord>, templates: [TemplateEdition], in programme: String,
    knowing known: Int? = nil
  ) throws(StoreError) -> Int {
    try write { db in
      try Self.mustHold(programme, db)
      // What is written in one transaction should fit, or the file is locked before its end.
      try db.execute(sql: "PRAGMA cache_size = -32768")
      for edition in templates {
        try db.execute(
          sql: """
            INSERT INTO letterTemplate (digest, files) SELECT ?1, ?2
            WHERE NOT EXISTS (SELECT 1 FROM letterTemplate WHERE digest = ?1)
            """, arguments: [edition.digest, try JSONText.encode(edition.files)])
      }
      var writer = try LetterChain(programme, db)
      let isAlone = known == nil || known == writer.number
      for letter in letters {
        if !isAlone, try writer.holds(letter) { continue }
        try writer.append(letter)
      }
      return writer.number
    }
  }

  /// Every letter of a programme with what has become of it, in the order of the register.
  public func letters(in programme: String) throws(StoreError) -> [RegisteredLetter] {
    try read { db in
      try Self.mustHold(programme, db)
      return try Self.registered(
        Row.fetchCursor(
          db, sql: LetterRow.select + " WHERE programme.word = ? ORDER BY letterEntry.id",
          arguments: [programme]))
    }
  }

  /// The letters that entries of the register make; all entries about one case must be among them.
  static func registered(_ rows: RowCursor) throws -> [RegisteredLetter] {
    var letters: [RegisteredLetter] = []
    var positions: [Int: Int] = [:]
    while let row = try rows.next() {
      let entry = LetterRow(row)
      guard let day = LocalDate(iso: entry.onDate) else {
        throw DamagedHistory(letter: entry.number)
      }
      let words: String? = row["words"]
      if entry.act == "withdrawn" {
        guard let position = entry.concerns.flatMap({ positions[$0] }) else { continue }
        let withdrawal = words.flatMap { try? JSONText.decode(Withdrawal.self, from: $0) }
        letters[position].standing = .withdrawn(
          on: day, by: withdrawal?.by, reason: withdrawal?.reason)
        continue
      }
      if let earlier = entry.concerns.flatMap({ positions[$0] }),
        letters[earlier].standing == .live
      {
        letters[earlier].standing = .replaced(by: entry.number)
      }
      positions[entry.number] = letters.count
      letters.append(
        RegisteredLetter(
          number: entry.number,
          letter: LetterToRecord(
            case: entry.case, kind: entry.kind, language: entry.language, edition: entry.edition,
            on: day, reference: entry.reference, fileName: entry.fileName,
            template: entry.template ?? "", textDigest: entry.textDigest ?? "",
            data: Array((words ?? "").utf8), replaces: entry.concerns),
          standing: .live, hasData: words != nil))
    }
    return letters
  }

  /// An edition of a template by its digest; nil if there is none.
  public func templateEdition(_ digest: String) throws(StoreError) -> TemplateEdition? {
    try read { db in
      let files = try String.fetchOne(
        db, sql: "SELECT files FROM letterTemplate WHERE digest = ?", arguments: [digest])
      return try files.map {
        TemplateEdition(try JSONText.decode([TemplateEdition.File].self, from: $0))
      }
    }
  }

  /// Withdraws a letter, and notes it in the history of its case; gives the head of the history.
  public func withdraw(
    _ registered: RegisteredLetter, of programme: String, on day: LocalDate, by name: String,
    reason: String, recordedOn: LocalDate? = nil
  ) throws(StoreError) -> String? {
    let letter = registered.letter
    return try write { db in
      var writer = try LetterChain(programme, db)
      let words = try JSONText.encode(Withdrawal(by: name, reason: reason))
      try writer.append(letter, .withdrawn(registered.number, on: day, words: words))
      if let reference = letter.case {
        _ = try append(to: reference, db) { record throws(MoveRefusal) in
          try record.decide(
            note: "The letter \(letter.reference) of \(letter.on) was withdrawn: \(reason)",
            on: day, by: name, recordedOn: recordedOn)
        }
      }
      return try String.fetchOne(db, sql: "SELECT digest FROM caseEvent ORDER BY id DESC LIMIT 1")
    }
  }

  /// Checks every entry of the register against its digest, the entry before it, its template and what
  /// it was written with.
  public func verifyLetters() throws(StoreError) -> RegisterVerdict {
    try read { db in
      var latest = LetterRow.startOfChain
      var count = 0
      let templates = try Self.soundTemplates(db)
      let erased = try Int64.fetchSet(
        db, sql: "SELECT caseRecord FROM caseEvent WHERE kind = 'words-erased'")
      let rows = try Row.fetchCursor(db, sql: LetterRow.select + " ORDER BY letterEntry.id")
      while let row = try rows.next() {
        let entry = LetterRow(row)
        let digest: String = row["digest"]
        guard entry.number == count + 1, entry.previousDigest == latest,
          entry.computedDigest == digest
        else { return .broken(count + 1) }
        if let salt: String = row["salt"], let words: String = row["words"],
          SealedLetter(salt: salt, words: words).digest != entry.personalDigest
        {
          return .broken(count + 1)
        }
        if let template = entry.template, !templates.contains(template) {
          return .broken(count + 1, .templateAltered)
        }
        let record: Int64? = row["caseRecord"]
        if row["words"] as String? == nil, record.map(erased.contains) != true {
          return .broken(count + 1, .dataLost)
        }
        latest = digest
        count += 1
      }
      return .intact(entries: count)
    }
  }

  /// The digests of the templates that are as they were written.
  private static func soundTemplates(_ db: Database) throws -> Set<String> {
    var sound: Set<String> = []
    let rows = try Row.fetchCursor(db, sql: "SELECT digest, files FROM letterTemplate")
    while let row = try rows.next() {
      let digest: String = row["digest"]
      let files = try? JSONText.decode([TemplateEdition.File].self, from: row["files"])
      if let files, TemplateEdition(files).digest == digest { sound.insert(digest) }
    }
    return sound
  }
}
