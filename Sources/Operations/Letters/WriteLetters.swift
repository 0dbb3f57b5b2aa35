import LetterForms
import Letters
import Parallel
import Restructure
import Store

/// Writes drafted letters into a folder, each whole or not at all, and puts them on the register.
public enum WriteLetters {
  /// How letters are written.
  public struct Options: Sendable {
    /// What each letter is written as.
    public var form: LetterForm = .text
    /// Where any letter is held back, write none.
    public var allOrNone = false
    /// Write a further edition even of letters that say nothing new.
    public var again = false
    /// Also write all letters as one PDF, in the order of their addresses.
    public var isBundled = false
    /// Begin each letter of the bundle on a fresh sheet, for printing on both sides.
    public var bothSides = false
    /// The Python that typst is installed for; nil is `python3`.
    public var python: String?

    /// Text, whatever is held back.
    public init() {}
  }

  /// What was written and what was not.
  public struct Answer: Sendable {
    public internal(set) var drafts: [DraftLetter]
    /// How many files were written now; of a table, how many letters it holds.
    public internal(set) var written = 0
    /// How many of those are Welsh.
    public internal(set) var welsh = 0
    /// The files written now that are a further edition of a letter.
    public internal(set) var furtherEditions: [String] = []
    /// The names of those that the register had and the folder had not: the same bytes again.
    public internal(set) var restored: [String] = []
    /// How many were there already.
    public internal(set) var unchanged = 0
    /// How many of those would have differed in their date, or in what is counted from it, alone.
    public internal(set) var onlyLater = 0
    /// The files that hold many letters: a bundle or tables.
    public internal(set) var gathered: [String] = []
    /// The letters that lack something.
    public var heldBack: [DraftLetter] { drafts.filter { !$0.isComplete } }
    public let head: String?
  }

  /// Writes every complete letter; where `allOrNone` is asked for, none if any is held back.
  ///
  /// A letter that says nothing new is not written again, on whatever day the command is given,
  /// unless that is asked for. One that says something else is written as a further edition,
  /// `-e2`, which names the one before; what was sent stays as it was. `progress` is told from time
  /// to time how many letters of how many are done.
  public static func run(
    _ letters: DraftLetters, into path: String, _ options: Options = Options(),
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(OperationFailure) -> Answer {
    let drafts = try letters.drafts()
    var answer = Answer(drafts: drafts, head: letters.head)
    let positions = drafts.indices.filter { drafts[$0].isComplete }
    guard !options.allOrNone || positions.count == drafts.count, !positions.isEmpty else {
      return answer
    }
    let complete = positions.map { drafts[$0] }
    let folder = try open(path)
    let outcomes: [LetterBatch.Outcome]
    if options.form == .notify {
      let table = NotifyTable(letters.register, letters.kind, again: options.again)
      (outcomes, answer.gathered) = try table.write(complete, into: folder)
      try record(outcomes, letters)
    } else {
      let batch = LetterBatch(
        letters.register, into: folder, SetterPool(setters(options)), options.form,
        again: options.again)
      let count = complete.count
      outcomes = try batch.write(complete, progress: { progress($0, count) }) {
        some throws(OperationFailure) in try record(some, letters)
      }
    }
    let byName = Dictionary(
      positions.map { (drafts[$0].fileName, $0) }, uniquingKeysWith: { first, _ in first })
    for outcome in outcomes { answer.add(outcome, at: byName[outcome.letter.draft.fileName]) }
    guard options.isBundled else { return answer }
    let issued = outcomes.filter(\.isIssued).map(\.letter)
    let bundle = LetterBundle(
      issued, letters.register, letters.kind, bothSides: options.bothSides)
    answer.gathered = try bundle.write(into: folder, python: options.python)
    return answer
  }

  /// Puts on the register what is not there yet.
  private static func record(
    _ outcomes: [LetterBatch.Outcome], _ letters: DraftLetters
  ) throws(OperationFailure) {
    for language in LetterLanguage.allCases {
      guard let edition = letters.edition(in: language) else { continue }
      let new = outcomes.filter { $0.letter.draft.language == language }.compactMap { outcome in
        outcome.fileName.map { outcome.letter.record(in: $0) }
      }
      if !new.isEmpty { try letters.register.record(new, edition) }
    }
  }

  private static func open(_ path: String) throws(OperationFailure) -> LetterFolder {
    do throws(LetterFolder.Failure) {
      return try LetterFolder(path)
    } catch {
      throw LetterSetFailure.folder(error).failure(path)
    }
  }

  private static func setters(_ options: Options) -> [any LetterSetter] {
    (0..<Threads.processors).map { _ in
      switch options.form {
      case .pdf: TypstSetter(python: options.python)
      case .html: HTMLSetter()
      case .text, .notify: TextSetter()
      }
    }
  }
}

extension LetterBatch.Outcome {
  fileprivate var isIssued: Bool {
    if case .heldBack = deed { false } else { true }
  }
}

extension WriteLetters.Answer {
  fileprivate mutating func add(_ outcome: LetterBatch.Outcome, at position: Int?) {
    switch outcome.deed {
    case .written(let name):
      written += 1
      if outcome.letter.draft.language == .welsh { welsh += 1 }
      let isNew = outcome.letter.earlier == nil
      if outcome.letter.edition > 1, isNew, !NotifyTable.isTable(name) {
        furtherEditions.append(name)
      }
    case .restored(let name):
      restored.append(name)
    case .unchanged:
      unchanged += 1
      if outcome.letter.isOnlyLater { onlyLater += 1 }
    case .heldBack(let obstacle):
      if let position { drafts[position].obstacle = obstacle }
    }
  }
}
