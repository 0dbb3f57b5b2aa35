import Casework
import Restructure
import Store

extension CaseActs {
  /// Records facts without a move, and gives the head.
  public func record(
    _ facts: [String], of word: String, dated day: LocalDate, by name: String, reason: String
  ) throws(OperationFailure) -> String {
    let facts = try FactWords.read(facts)
    let reference = try resolve(word)
    return try StoreFailure.translating(under: names()) { () throws(StoreError) in
      try store.record(
        facts, of: reference, dated: day, by: name, reason: reason, recordedOn: file.today)
    }
  }

  /// Records that an entry was a slip and no longer counts; gives the case as it then stands, and
  /// the head.
  public func correct(
    entry number: Int, of word: String, dated day: LocalDate, by name: String, reason: String
  ) throws(OperationFailure) -> (record: CaseRecord, head: String) {
    let reference = try resolve(word)
    let before = try StoreFailure.translating { () throws(StoreError) in
      try store.record(of: reference)
    }
    let folder = try? StoredFolder(file, store).load(on: day)
    let posts = Set(before.standingEvents.flatMap(\.posts)).sorted()
    let setting = folder?.setting(for: [reference], from: [], to: .atRisk, naming: posts, on: day)
    return try StoreFailure.translating(under: names()) { () throws(StoreError) in
      try store.correct(
        entry: number, of: reference, dated: day, by: name, reason: reason,
        recordedOn: file.today, in: setting ?? ProgrammeSetting())
    }
  }
}
