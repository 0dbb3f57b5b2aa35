import Casework
import Foundation
import Restructure
import Store

// The history as evidence: copies of it, and what was known when something was recorded.
extension CaseActs {
  /// Copies the whole database to a new file, and gives what the copy's chain comes to.
  public func backUp(to path: String) throws(OperationFailure) -> ChainVerdict {
    try StoreFailure.translating { () throws(StoreError) in try store.backUp(to: path) }
  }

  /// Writes everything in the database as text into a new file.
  public func export(to path: String) throws(OperationFailure) -> ChainVerdict {
    try StoreFailure.translating { () throws(StoreError) in try store.export(to: path) }
  }

  /// Writes everything in the database as text, line by line.
  public func export(_ write: (String) -> Void) throws(OperationFailure) -> ChainVerdict {
    try StoreFailure.translating { () throws(StoreError) in try store.export(write) }
  }

  /// Makes a new database from an export, and gives what its chain comes to and how many entries have
  /// lost their words without an entry that says so.
  public static func replay(
    _ export: String, into path: String
  ) throws(OperationFailure) -> (verdict: ChainVerdict, wordless: Int, letters: RegisterVerdict) {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: export), options: .mappedIfSafe)
    else {
      throw .usage("\(export) cannot be read", remedy: "Check the path.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .refused("\(export) is not UTF-8", remedy: "Use the export as it was written.")
    }
    return try StoreFailure.translating { () throws(StoreError) in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
      let verdict = try CaseStore.replay(lines, from: export, into: path)
      guard verdict.isIntact else { return (verdict, 0, .intact(entries: 0)) }
      let copy = try CaseStore(path: path, creating: false)
      return (verdict, try copy.entriesWordlessWithoutErasure(), try copy.verifyLetters())
    }
  }

  /// What was known when an entry was recorded, beside the folder as it is now.
  public struct Known: Sendable {
    public let entry: LoggedEvent
    /// The files of the folder then, by name; nil where the entry does not say.
    public let files: [File]?

    /// A file of the folder.
    public struct File: Sendable {
      public let name: String
      /// Its digest then.
      public let digest: String
      public let now: Now
    }

    /// What a file is by now.
    public enum Now: String, Sendable {
      case same, changed, gone
      /// There is no folder to compare with.
      case unknown
    }
  }

  /// What was known at an entry, by its number, or at a decision, such as D1.
  public func known(_ word: String) throws(OperationFailure) -> Known {
    guard let found = try found(word) else {
      throw .usage(
        "the history has no entry and no decision “\(word)”",
        remedy: "`ringfence audit log` lists the entries with their numbers, and `ringfence case "
          + "decisions` the decisions.")
    }
    let now = FolderInputs.files(of: found.entry.case.programme, file, store)
    let files = found.files?.digests.sorted { $0.key < $1.key }.map { name, digest in
      let today = now?.digests[name]
      return Known.File(
        name: name, digest: digest,
        now: now == nil ? .unknown : today == nil ? .gone : today == digest ? .same : .changed)
    }
    return Known(entry: found.entry, files: files)
  }

  private func found(_ word: String) throws(OperationFailure) -> KnownThen? {
    if let number = Int(word) {
      return try StoreFailure.translating { () throws(StoreError) in try store.known(at: number) }
    }
    guard let decision = DecisionNumber(word) else { return nil }
    let programme = try file.programme(in: store).id
    return try StoreFailure.translating { () throws(StoreError) in
      try store.known(at: decision, in: programme)
    }
  }
}
