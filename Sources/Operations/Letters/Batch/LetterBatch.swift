import Letters
import Parallel
import Restructure
import Store
import Synchronization

/// Writes drafted letters, each in a form of its own file, in parts on every processor, and puts them
/// on the register.
///
/// What is in the folder already is left alone, so that the same command finishes a batch that was
/// interrupted.
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

    let deed: Deed
    let letter: IssuedLetter
    /// The name of its file, if that is to join the register.
    let fileName: String?
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
  private static let partSize = 16
  /// How many letters are written before they join the register.
  private static let registered = 1_000

  /// Writes complete letters; `record` puts some of them on the register at a time.
  func write(
    _ drafts: [DraftLetter], progress: @escaping @Sendable (Int) -> Void,
    record: ([Outcome]) throws(OperationFailure) -> Void
  ) throws(OperationFailure) -> [Outcome] {
    let done = Mutex(0)
    var outcomes: [Outcome] = []
    for start in stride(from: 0, to: drafts.count, by: Self.registered) {
      let some = drafts[start..<min(start + Self.registered, drafts.count)]
      let results = Threads.map((some.count + Self.partSize - 1) / Self.partSize) { number in
        let first = start + number * Self.partSize
        let part = some[first..<min(first + Self.partSize, some.endIndex)]
        let results = part.map { draft in
          Result { () throws(OperationFailure) in try write(draft) }
        }
        progress(
          done.withLock { count in
            count += part.count
            return count
          })
        return results
      }.flatMap(\.self)
      let written = results.compactMap { try? $0.get() }
      // What was written joins the register even if the next letter could not be.
      try record(written)
      if written.count < results.count { for result in results { _ = try result.get() } }
      outcomes += written
    }
    return outcomes
  }

  private func write(_ draft: DraftLetter) throws(OperationFailure) -> Outcome {
    do throws(LetterSetFailure) {
      switch register.verdict(on: draft, again: again) {
      case .same(let earlier): return try issue(earlier, of: draft)
      case .new(let edition, let replaces):
        return try issue(draft, startingWith: edition, replaces)
      }
    } catch {
      if case .letter(let obstacle) = error {
        let letter = IssuedLetter(draft, edition: 1, replaces: nil)
        return Outcome(deed: .heldBack(obstacle), letter: letter, fileName: nil)
      }
      throw error.failure(folder.path)
    }
  }

  /// Sees that a letter of the register is in the folder.
  private func issue(
    _ earlier: RegisteredLetter, of draft: DraftLetter
  ) throws(LetterSetFailure) -> Outcome {
    let letter = IssuedLetter(earlier, of: draft)
    let name = letter.fileName(form)
    if try contents(of: name) != nil {
      return Outcome(deed: .unchanged, letter: letter, fileName: nil)
    }
    try setters.write(try letter.set(register), to: name, in: folder)
    return Outcome(
      deed: name == earlier.letter.fileName ? .restored(name) : .written(name), letter: letter,
      fileName: nil)
  }

  /// Writes the first edition, from one on, whose file is not there yet or is there word for word:
  /// what somebody else put into the folder is never written over.
  private func issue(
    _ draft: DraftLetter, startingWith first: Int, _ replaces: RegisteredLetter?
  ) throws(LetterSetFailure) -> Outcome {
    var letter = IssuedLetter(draft, edition: first, replaces: replaces)
    while true {
      let name = letter.fileName(form)
      let set = try letter.set(register)
      guard let there = try contents(of: name) else {
        try setters.write(set, to: name, in: folder)
        return Outcome(deed: .written(name), letter: letter, fileName: name)
      }
      if form.isIn(there, set) {
        return Outcome(deed: .unchanged, letter: letter, fileName: name)
      }
      letter = IssuedLetter(draft, edition: letter.edition + 1, replaces: replaces)
    }
  }

  private func contents(of name: String) throws(LetterSetFailure) -> [UInt8]? {
    try LetterSetFailure.translating { () throws(LetterFolder.Failure) in
      try folder.contents(of: name)
    }
  }
}
