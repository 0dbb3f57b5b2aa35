import Letters
import Parallel
import Restructure
import Store

/// Writes drafted letters, each in a form of its own file.
///
/// What is in the folder already is left alone, so that the same command finishes a batch that was
/// interrupted. Text is written by one letter after the other, because threads that make files in one
/// folder wait for each other, and other forms on every processor.
struct LetterBatch: Sendable {
  /// What became of a letter.
  struct Outcome: Sendable {
    /// What was done.
    enum Deed: Sendable {
      /// A file of this name was written.
      case written(String)
      /// A file that the register had and the folder had not was written again.
      case restored(String)
      /// It was there already.
      case unchanged
      /// It can have no file, for this reason.
      case heldBack(String)
    }

    let letter: IssuedLetter
    let deed: Deed
    /// What joins the register of a letter that is new.
    var record: LetterToRecord?

    /// Whether it goes out.
    var isIssued: Bool { if case .heldBack = deed { false } else { true } }
  }

  private let register: LetterRegister
  private let folder: LetterFolder
  private let setters: SetterPool
  private let form: LetterForm
  private let again: Bool

  /// Writes into a folder; letters that say nothing new are written again only if that is asked for.
  init(
    _ register: LetterRegister, into folder: LetterFolder, _ setters: SetterPool,
    _ form: LetterForm, again: Bool
  ) {
    self.register = register
    self.folder = folder
    self.setters = setters
    self.form = form
    self.again = again
  }

  /// How many letters a processor takes up at a time.
  private static let partSize = 64

  /// Writes the files of letters that are complete; what was written is told even if the next letter
  /// could not be.
  func write(
    _ drafts: [DraftLetter], progress: @escaping @Sendable (Int) -> Void
  ) -> (outcomes: [Outcome], failure: OperationFailure?) {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(drafts.count)
    var failure: OperationFailure?
    let parts = (drafts.count + Self.partSize - 1) / Self.partSize
    let write: @Sendable (Int) -> [Result<Outcome, OperationFailure>] = { part in
      let start = part * Self.partSize
      let some = drafts[start..<min(start + Self.partSize, drafts.count)]
      defer { progress(some.count) }
      return some.map { draft in
        Result { () throws(OperationFailure) in try outcome(of: draft) }
      }
    }
    let results =
      form == .text ? (0..<parts).flatMap(write) : Threads.map(parts, write).flatMap(\.self)
    for result in results {
      do throws(OperationFailure) {
        outcomes.append(try result.get())
      } catch {
        failure = failure ?? error
      }
    }
    return (outcomes, failure)
  }

  private func outcome(of draft: DraftLetter) throws(OperationFailure) -> Outcome {
    let letter = IssuedLetter(draft, again: again)
    do throws(LetterSetFailure) {
      return try letter.earlier == nil ? issue(letter) : issueAgain(letter)
    } catch {
      if case .letter(let obstacle) = error {
        return Outcome(letter: letter, deed: .heldBack(obstacle))
      }
      throw error.failure(folder.path)
    }
  }

  /// Sees that a letter of the register is in the folder.
  private func issueAgain(_ letter: IssuedLetter) throws(LetterSetFailure) -> Outcome {
    let name = letter.fileName(form)
    if try contents(of: name) != nil { return Outcome(letter: letter, deed: .unchanged) }
    try setters.write(try letter.set(register, form), to: name, in: folder)
    return Outcome(
      letter: letter,
      deed: name == letter.earlier?.letter.fileName ? .restored(name) : .written(name))
  }

  /// Writes the first edition, from this one on, whose file is not there yet or is there word for
  /// word: what somebody else put into the folder is never written over.
  private func issue(_ letter: IssuedLetter) throws(LetterSetFailure) -> Outcome {
    let name = letter.fileName(form)
    let set = try letter.set(register, form)
    guard let there = try contents(of: name) else {
      try setters.write(set, to: name, in: folder)
      return Outcome(
        letter: letter, deed: .written(name), record: letter.record(of: set.text, in: name))
    }
    if form.isIn(there, set) {
      return Outcome(
        letter: letter, deed: .unchanged, record: letter.record(of: set.text, in: name))
    }
    return try issue(
      IssuedLetter(letter.draft, edition: letter.edition + 1, replaces: letter.replaces))
  }

  private func contents(of name: String) throws(LetterSetFailure) -> [UInt8]? {
    try LetterSetFailure.translating { () throws(LetterFolder.Failure) in
      try folder.contents(of: name)
    }
  }
}
