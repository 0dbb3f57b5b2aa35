import Letters
import Parallel
import Restructure
import Store

/// Writes drafted letters, each in a form of its own file.
///
/// What is in the folder already is left alone, so that the same command finishes a batch that was
/// interrupted. A letter is made ready on any processor; text is then written by one after the other,
/// because threads that make files in one folder wait for each other, and other forms by all.
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
    let ready: Ready

    var letter: IssuedLetter { ready.letter }
    /// Whether it goes out.
    var isIssued: Bool { if case .heldBack = deed { false } else { true } }
  }

  /// A letter that waits for its file.
  final class Ready: Sendable {
    let letter: IssuedLetter
    let name: String
    /// The letter as it is set, and what the register will keep of it; nil where the register has it,
    /// and it may be in the folder already.
    let new: (set: SetLetter, record: LetterToRecord)?

    init(_ letter: IssuedLetter, _ name: String, new: (set: SetLetter, record: LetterToRecord)?) {
      self.letter = letter
      self.name = name
      self.new = new
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

  /// Letters that are complete, ready for their files.
  func ready(_ drafts: [DraftLetter]) throws(OperationFailure) -> [Ready] {
    let ready = Threads.map(parting: drafts.indices, by: Self.partSize) { some in
      Result { () throws(OperationFailure) in
        var ready: [Ready] = []
        ready.reserveCapacity(some.count)
        for draft in drafts[some] {
          ready.append(try self.ready(draft))
        }
        return ready
      }
    }
    var all: [Ready] = []
    all.reserveCapacity(drafts.count)
    for part in ready { all += try part.get() }
    return all
  }

  private func ready(_ draft: DraftLetter) throws(OperationFailure) -> Ready {
    let letter = IssuedLetter(draft, again: again)
    let name = letter.fileName(form)
    guard letter.earlier == nil else { return Ready(letter, name, new: nil) }
    do throws(LetterSetFailure) {
      return try ready(letter, name)
    } catch {
      throw error.failure(folder.path)
    }
  }

  private func ready(
    _ letter: IssuedLetter, _ name: String
  ) throws(LetterSetFailure) -> Ready {
    let set = try letter.set(register, form)
    return Ready(letter, name, new: (set, letter.record(of: set.text, in: name)))
  }

  /// Writes the files of letters that are ready; what was written is told even if the next letter
  /// could not be.
  func write(
    _ letters: [Ready], progress: @escaping @Sendable (Int) -> Void
  ) -> (outcomes: [Outcome], failure: OperationFailure?) {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(letters.count)
    var failure: OperationFailure?
    let parts = (letters.count + Self.partSize - 1) / Self.partSize
    let write: @Sendable (Int) -> [Result<Outcome, OperationFailure>] = { part in
      let start = part * Self.partSize
      let some = letters[start..<min(start + Self.partSize, letters.count)]
      defer { progress(some.count) }
      return some.map { letter in
        Result { () throws(OperationFailure) in try outcome(of: letter) }
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

  private func outcome(of ready: Ready) throws(OperationFailure) -> Outcome {
    do throws(LetterSetFailure) {
      if let new = ready.new { return try issue(ready, new.set) }
      return try issueAgain(ready)
    } catch {
      if case .letter(let obstacle) = error {
        return Outcome(deed: .heldBack(obstacle), ready: ready)
      }
      throw error.failure(folder.path)
    }
  }

  /// Sees that a letter of the register is in the folder.
  private func issueAgain(_ ready: Ready) throws(LetterSetFailure) -> Outcome {
    let (letter, name) = (ready.letter, ready.name)
    if try contents(of: name) != nil {
      return Outcome(deed: .unchanged, ready: ready)
    }
    try setters.write(try letter.set(register, form), to: name, in: folder)
    return Outcome(
      deed: name == letter.earlier?.letter.fileName ? .restored(name) : .written(name),
      ready: ready)
  }

  /// Writes the first edition, from this one on, whose file is not there yet or is there word for
  /// word: what somebody else put into the folder is never written over.
  private func issue(
    _ ready: Ready, _ set: SetLetter
  ) throws(LetterSetFailure) -> Outcome {
    let letter = ready.letter
    guard let there = try contents(of: ready.name) else {
      try setters.write(set, to: ready.name, in: folder)
      return Outcome(deed: .written(ready.name), ready: ready)
    }
    if form.isIn(there, set) { return Outcome(deed: .unchanged, ready: ready) }
    let next = IssuedLetter(
      letter.draft, edition: letter.edition + 1, replaces: letter.replaces)
    let nextReady = try self.ready(next, next.fileName(form))
    guard let new = nextReady.new else { return Outcome(deed: .unchanged, ready: nextReady) }
    return try issue(nextReady, new.set)
  }

  private func contents(of name: String) throws(LetterSetFailure) -> [UInt8]? {
    try LetterSetFailure.translating { () throws(LetterFolder.Failure) in
      try folder.contents(of: name)
    }
  }
}
