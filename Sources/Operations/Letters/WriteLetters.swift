import Exchange
import LetterForms
import Letters
import Parallel
import Restructure

/// Writes letters into a folder, each whole or not at all.
public enum WriteLetters {
  /// How letters are written.
  public struct Options: Sendable {
    /// What each letter is written as.
    public var form: LetterForm = .text
    /// Where any letter is held back, write none.
    public var allOrNone = false
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
    /// How many letters were asked for.
    public let count: Int
    /// How many files were written now; of a table, how many letters it holds.
    public let written: Int
    /// How many were there already, word for word.
    public let unchanged: Int
    /// The files written beside an earlier one that says something else.
    public let furtherEditions: [String]
    /// The files that hold many letters: a bundle or a table.
    public let gathered: [String]
    /// The letters that lack something.
    public let heldBack: [DraftLetter]
    public let times: LetterTimes
    public let head: String?
  }

  /// Writes every complete letter; where `allOrNone` is asked for, none if any is held back.
  ///
  /// A letter that is there word for word is left alone. One that has changed since is written as
  /// a further edition, `-e2`, so that what was sent stays as it was. `progress` is told from time to
  /// time how many letters of how many are done.
  public static func run(
    _ letters: DraftLetters, into path: String, _ options: Options = Options(),
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(OperationFailure) -> Answer {
    let count = letters.records.count
    let batch = try letters.batch { progress($0, count) }
    if options.allOrNone {
      let tally = try batch.check()
      guard tally.heldBack.isEmpty else { return answer(letters, count, tally) }
    }
    guard count > 0 else { return answer(letters, count, LetterBatch.Tally()) }
    let folder = try open(path)
    if options.form == .notify {
      let (tally, name) = try NotifyTable(batch, letters).write(into: folder)
      return answer(letters, count, tally, gathered: name.map { [$0] } ?? [])
    }
    let tally = try batch.write(
      into: folder, SetterPool(setters(options)), options.form)
    guard options.isBundled else { return answer(letters, count, tally) }
    let bundle = LetterBundle(batch, letters.kind, tally, bothSides: options.bothSides)
    return answer(
      letters, count, tally, gathered: try bundle.write(into: folder, python: options.python))
  }

  private static func answer(
    _ letters: DraftLetters, _ count: Int, _ tally: LetterBatch.Tally, gathered: [String] = []
  ) -> Answer {
    Answer(
      count: count, written: tally.written, unchanged: tally.unchanged,
      furtherEditions: tally.furtherEditions, gathered: gathered,
      heldBack: letters.drafts(heldBack: tally.heldBack), times: tally.times, head: letters.head)
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
