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

    /// Whether it goes out.
    var isIssued: Bool { if case .heldBack = deed { false } else { true } }
  }

  /// What became of some letters.
  struct Written: Sendable {
    private(set) var outcomes: [Outcome] = []
    /// What joins the register of those that are new.
    private(set) var records: [LetterToRecord] = []
    /// The first thing that could not be written.
    private(set) var failure: OperationFailure?

    /// Notes what became of a letter, with what joins the register of one that is new.
    mutating func note(
      _ letter: IssuedLetter, _ deed: Outcome.Deed, _ record: LetterToRecord? = nil
    ) {
      outcomes.append(Outcome(letter: letter, deed: deed))
      if let record { records.append(record) }
    }

    fileprivate mutating func note(_ failure: OperationFailure) {
      self.failure = self.failure ?? failure
    }

    fileprivate mutating func add(_ other: Written) {
      outcomes += other.outcomes
      records += other.records
      failure = failure ?? other.failure
    }
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
  func write(_ drafts: [DraftLetter], progress: @escaping @Sendable (Int) -> Void) -> Written {
    let starts = Array(stride(from: 0, to: drafts.count, by: Self.partSize))
    let write: @Sendable (Int, inout Written) -> Void = { part, written in
      let some = drafts[starts[part]..<min(starts[part] + Self.partSize, drafts.count)]
      for draft in some { self.write(draft, &written) }
      progress(some.count)
    }
    var all = Written()
    if form == .text {
      for part in starts.indices { write(part, &all) }
    } else {
      let parts = Threads.map(starts.count) { part in
        var written = Written()
        write(part, &written)
        return written
      }
      for part in parts { all.add(part) }
    }
    return all
  }

  private func write(_ draft: DraftLetter, _ written: inout Written) {
    let letter = IssuedLetter(draft, again: again)
    do throws(LetterSetFailure) {
      if letter.earlier == nil {
        try issue(letter, &written)
      } else {
        written.note(letter, try issueAgain(letter))
      }
    } catch {
      if case .letter(let obstacle) = error {
        written.note(letter, .heldBack(obstacle))
      } else {
        written.note(error.failure(folder.path))
      }
    }
  }

  /// Sees that a letter of the register is in the folder.
  private func issueAgain(_ letter: IssuedLetter) throws(LetterSetFailure) -> Outcome.Deed {
    let name = letter.fileName(form)
    if let there = try contents(of: name), let digest = letter.earlier?.letter.textDigest {
      if form.isIn(there, digest) { return .unchanged }
      // What somebody else put there is never written over, and never taken for the letter.
      throw .letter(
        "the file \(name) is there and is not the letter that the register has; move it away, and the "
          + "same command writes the letter again")
    }
    try setters.write(try letter.set(register, form), to: name, in: folder)
    return name == letter.earlier?.letter.fileName ? .restored(name) : .written(name)
  }

  /// Writes the first edition, from this one on, whose file is not there yet or is there word for
  /// word: what somebody else put into the folder is never written over.
  private func issue(
    _ letter: IssuedLetter, _ written: inout Written
  ) throws(LetterSetFailure) {
    let name = letter.fileName(form)
    let set = try letter.set(register, form)
    if let there = try contents(of: name) {
      guard form.isIn(there, set.digest) else {
        let next = IssuedLetter(
          letter.draft, edition: letter.edition + 1, replaces: letter.replaces)
        return try issue(next, &written)
      }
      written.note(letter, .unchanged, letter.record(of: set.text, in: name))
    } else {
      try setters.write(set, to: name, in: folder)
      written.note(letter, .written(name), letter.record(of: set.text, in: name))
    }
  }

  private func contents(of name: String) throws(LetterSetFailure) -> [UInt8]? {
    try LetterSetFailure.translating { () throws(LetterFolder.Failure) in
      try folder.contents(of: name)
    }
  }
}
