import Casework
internal import GRDB
import Restructure

extension CaseStore {
  /// The case that a word names: `EMPLOYEE`, or `EMPLOYEE/POST` where that is not enough.
  ///
  /// An id may hold any character, `/` too, so the whole word is tried as an employee's id first.
  /// Of several records of one person the only case is meant.
  public func resolve(_ word: String, in programme: String? = nil)
    throws(StoreError) -> CaseReference
  {
    try read { db in try Self.namer(db, in: programme).resolve(word) }
  }

  /// The cases that some words name, in their order.
  public func resolve(_ words: [String], in programme: String? = nil)
    throws(StoreError) -> [CaseReference]
  {
    try read { db in
      let namer = try Self.namer(db, in: programme)
      return try words.map { word in try namer.resolve(word) }
    }
  }

  private static func namer(_ db: Database, in programme: String?) throws -> CaseNamer {
    if let programme { try mustHold(programme, db) }
    let references = try references(db, in: programme)
    return CaseNamer(speaking(references, from: references))
  }
}

/// Finds cases by the words that people use for them.
struct CaseNamer {
  private let references: [CaseReference]
  private let byEmployee: [EmployeeID: [CaseReference]]

  /// Knows these cases.
  init(_ references: [CaseReference]) {
    self.references = references
    byEmployee = Dictionary(grouping: references, by: \.employee)
  }

  /// The case that a word names.
  func resolve(_ word: String) throws(StoreError) -> CaseReference {
    let found = byEmployee[word] ?? asEmployeeAndPost(word)
    let cases = found.filter { $0.standing == .case }
    if cases.count == 1 { return cases[0] }
    if found.count == 1 { return found[0] }
    throw found.isEmpty
      ? .unknownCase(word, known: references.sorted())
      : .ambiguousCase(word, (cases.isEmpty ? found : cases).sorted())
  }

  /// Tries every `/` as the one between employee and post.
  private func asEmployeeAndPost(_ word: String) -> [CaseReference] {
    word.indices.filter { word[$0] == "/" }.flatMap { slash in
      let post = word[word.index(after: slash)...]
      return (byEmployee[String(word[..<slash])] ?? []).filter { $0.fromPost == post }
    }
  }
}
