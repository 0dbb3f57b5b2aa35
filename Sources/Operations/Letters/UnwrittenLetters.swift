import Casework
import Letters
import Restructure
import Store

/// Cases for which a move called for a letter that the register does not hold.
public struct UnwrittenLetters: Sendable {
  /// The kind of letter.
  public let kind: LetterKind
  /// Cases to which it can be written as they stand, in the order of the cases.
  public let due: [CaseReference]
  /// Cases that have moved on without it: what it would say is no longer so.
  public let overtaken: [CaseReference]

  private struct Key: Hashable {
    let holding: Postholding.Key
    let kind: String
  }

  /// The letters that are owed in a programme; nil where no letter is on its register.
  public static func run(_ file: CaseFile) throws(OperationFailure) -> [UnwrittenLetters]? {
    let store = try file.store()
    let programme = try file.programme(in: store).id
    return try StoreFailure.translating { () throws(StoreError) in
      let sent = try store.lettersSent(in: programme)
      return sent.isEmpty ? nil : list(try store.records(in: programme), sent)
    }
  }

  /// The letters that are owed, in the order of their kinds; none where no letter is on the register,
  /// since whoever writes none here writes them elsewhere.
  static func list(_ records: [CaseRecord], _ sent: [LetterSent]) -> [UnwrittenLetters] {
    guard !sent.isEmpty else { return [] }
    let latest = Dictionary(
      sent.map { letter in
        let holding = Postholding.Key(employee: letter.employee, post: letter.fromPost)
        return (Key(holding: holding, kind: letter.kind), letter.on)
      }, uniquingKeysWith: max)
    var due: [LetterKind: [CaseReference]] = [:]
    var overtaken: [LetterKind: [CaseReference]] = [:]
    for record in records {
      var called = Dictionary(
        record.lettersCalledFor.map { ($0.kind, $0.on) }, uniquingKeysWith: max)
      // Whoever joins the register by another way than the table's own is told of it all the same.
      let joined = LetterKind.registerJoined
      if called[joined.rawValue] == nil, LetterAudience.isFor(record, joined) {
        called[joined.rawValue] = record.since
      }
      for (word, on) in called {
        guard let kind = LetterKind(rawValue: word) else { continue }
        let written = latest[Key(holding: record.reference.holding, kind: word)]
        if let written, written >= on { continue }
        if LetterAudience.isFor(record, kind) {
          due[kind, default: []].append(record.reference)
        } else {
          overtaken[kind, default: []].append(record.reference)
        }
      }
    }
    return LetterKind.allCases.compactMap { kind in
      let (due, overtaken) = (due[kind] ?? [], overtaken[kind] ?? [])
      guard !due.isEmpty || !overtaken.isEmpty else { return nil }
      return UnwrittenLetters(kind: kind, due: due, overtaken: overtaken)
    }
  }
}
