import Casework
internal import GRDB

extension CaseStore {
  /// Makes a new database from the lines of an export, and gives what its chain comes to.
  ///
  /// Every line must be as it was written and every entry must follow; what was erased stays
  /// erased. The file gets its name only once all of it stands and verifies.
  public static func replay(
    _ lines: some Sequence<Substring>, from name: String, into path: String
  ) throws(StoreError) -> ChainVerdict {
    let file = try OwnFile(toBe: path)
    let verdict = try make(file, lines, from: name)
    if verdict.isIntact { try file.publish() }
    return verdict
  }

  /// The file is closed again before it gets its name.
  private static func make(
    _ file: OwnFile, _ lines: some Sequence<Substring>, from name: String
  ) throws(StoreError) -> ChainVerdict {
    let store = try CaseStore(path: file.unfinished, creating: false)
    let (head, last) = try store.write { db in
      var replay = try Replay(db, name)
      var count = 0
      for line in lines {
        try replay.take(line)
        count += 1
      }
      return (try replay.finish(), count)
    }
    // Each case must follow by the rules of cases, and not by its digests alone.
    _ = try store.cases()
    if case .broken(let number, let damage) = try store.verifyLetters() {
      throw .notAsExported(
        name, line: last, entry: nil,
        detail: "entry \(number) of the register of letters \(damage.inWords)")
    }
    return try store.verifyChain(expecting: head)
  }
}
