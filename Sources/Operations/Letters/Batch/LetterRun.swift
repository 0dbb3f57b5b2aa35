import Letters
import Parallel
import Restructure
import Store
import Synchronization

/// One run of `letters write`: part by part, letters are drafted, written and put on the register.
///
/// While the files of one part are written, the part before joins the register and the next is drafted.
/// A letter joins the register only once its file is whole.
struct LetterRun {
  private let letters: DraftLetters
  private let path: String
  private let options: WriteLetters.Options
  private let progress: @Sendable (_ done: Int, _ of: Int) -> Void
  private var answer: WriteLetters.Answer
  private var folder: LetterFolder?
  private var batch: LetterBatch?
  /// The part whose files are being written.
  private var pending: Threads.Started<LetterBatch.Written>?
  /// What joins the register of letters whose files are whole, part by part.
  private var waiting: [[LetterToRecord]] = []
  /// Letters that are joining the register now.
  private var joining: Threads.Started<Result<Int, OperationFailure>>?
  /// The last entry of the register that this run knows of.
  private var known: Int
  /// Letters for a table, which is one file.
  private var forTable: [DraftLetter] = []
  /// Letters for a bundle.
  private var issued: [IssuedLetter] = []

  /// The first thing that could not be written.
  private var failure: OperationFailure?

  init(
    _ letters: DraftLetters, into path: String, _ options: WriteLetters.Options,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void
  ) {
    self.letters = letters
    self.path = path
    self.options = options
    self.progress = progress
    answer = WriteLetters.Answer(head: letters.head)
    known = letters.lastLetter
  }

  /// How many letters are written in one go, and how many are written before they join the register.
  ///
  /// Text is quick, and the disk takes longer over each joining than over a thousand letters.
  private var partSize: Int { options.form == .text ? DraftLetters.partSize : 256 }
  private var registerSize: Int { options.form == .text ? 8_192 : 256 }

  /// Writes every complete letter.
  mutating func run() throws(OperationFailure) -> WriteLetters.Answer {
    do throws(OperationFailure) {
      var stream = try letters.stream()
      var before = 0
      while let drafts = try stream.next() {
        try add(drafts, after: before)
        before = stream.casesDone
      }
    } catch {
      // What was written joins the register, whatever came after it.
      failure = failure ?? error
    }
    try finish()
    if !forTable.isEmpty {
      let (written, names) = try NotifyTable(letters.kind, again: options.again)
        .write(forTable, into: opened())
      answer.gathered = names
      note(written)
      try finish()
    }
    if !issued.isEmpty {
      let bundle = LetterBundle(
        issued, letters.register, letters.kind, bothSides: options.bothSides)
      answer.gathered = try bundle.write(into: opened(), python: options.python)
    }
    return answer
  }

  private mutating func add(_ drafts: [DraftLetter], after before: Int) throws(OperationFailure) {
    answer.due += drafts.count
    let complete = drafts.filter(\.isComplete)
    if complete.count < drafts.count {
      answer.heldBack += drafts.filter { !$0.isComplete }.map(HeldBackLetter.init)
    }
    if options.form == .notify {
      forTable += complete
      return
    }
    let (progress, all) = (progress, letters.cases.references.count)
    let report = Report(from: before) { progress($0, all) }
    for start in stride(from: 0, to: complete.count, by: partSize) {
      let batch = try openedBatch()
      let some = Array(complete[start..<min(start + partSize, complete.count)])
      let written = pending?.take()
      pending = Threads.start { batch.write(some) { report.add($0) } }
      if let written { note(written) }
      let count = waiting.reduce(0) { $0 + $1.count }
      if count >= registerSize || failure != nil { try joinRegister() }
    }
  }

  /// How many letters of a part are done, told from any thread.
  private final class Report: Sendable {
    private let done: Mutex<Int>
    private let tell: @Sendable (Int) -> Void

    init(from done: Int, tell: @escaping @Sendable (Int) -> Void) {
      self.done = Mutex(done)
      self.tell = tell
    }

    func add(_ count: Int) {
      tell(
        done.withLock { done in
          done += count
          return done
        })
    }
  }

  /// Waits for the files that are being written, and puts all letters on the register.
  private mutating func finish() throws(OperationFailure) {
    // What waits joins beside the last files, so that little is left to join once they are whole.
    if pending != nil, !waiting.isEmpty, failure == nil { try joinRegister() }
    if let written = pending?.take() {
      pending = nil
      note(written)
    }
    try joinRegister()
    awaitRegister()
    if let failure { throw failure }
  }

  /// Notes what became of letters.
  private mutating func note(_ written: LetterBatch.Written) {
    for outcome in written.outcomes {
      answer.add(outcome)
      if options.isBundled, outcome.isIssued { issued.append(outcome.letter) }
    }
    if !written.records.isEmpty { waiting.append(written.records) }
    failure = failure ?? written.failure
  }

  /// Puts on the register what waits for it, beside whatever comes next; what could not be written
  /// stops the run only once everything else has joined.
  private mutating func joinRegister() throws(OperationFailure) {
    awaitRegister()
    let (register, waiting, known) = (letters.register, waiting, known)
    let editions = LetterLanguage.allCases.filter { language in
      waiting.contains { $0.contains { $0.language == language.rawValue } }
    }.compactMap(letters.edition)
    self.waiting = []
    joining = Threads.start {
      Result { () throws(OperationFailure) in
        try register.record(waiting, editions, knowing: known)
      }
    }
    guard failure != nil else { return }
    awaitRegister()
    if let failure { throw failure }
  }

  /// Waits until the letters that were to join the register have done so.
  private mutating func awaitRegister() {
    guard let outcome = joining?.take() else { return }
    joining = nil
    switch outcome {
    case .success(let last): known = last
    case .failure(let error): failure = failure ?? error
    }
  }

  private mutating func opened() throws(OperationFailure) -> LetterFolder {
    if let folder { return folder }
    do throws(LetterFolder.Failure) {
      let folder = try LetterFolder(path)
      self.folder = folder
      return folder
    } catch {
      throw LetterSetFailure.folder(error).failure(path)
    }
  }

  private mutating func openedBatch() throws(OperationFailure) -> LetterBatch {
    if let batch { return batch }
    let batch = LetterBatch(
      letters.register, into: try opened(), SetterPool(setters), options.form,
      again: options.again)
    self.batch = batch
    return batch
  }

  private var setters: [any LetterSetter] {
    (0..<Threads.processors).map { _ in
      switch options.form {
      case .pdf: TypstSetter(python: options.python)
      case .html: HTMLSetter()
      case .text, .notify: TextSetter()
      }
    }
  }
}

extension WriteLetters.Answer {
  fileprivate mutating func add(_ outcome: LetterBatch.Outcome) {
    let letter = outcome.letter
    switch outcome.deed {
    case .written(let name):
      written += 1
      openPoints.add(letter.draft)
      if letter.draft.language == .welsh { welsh += 1 }
      let isNew = letter.earlier == nil
      if letter.edition > 1, isNew, !NotifyTable.isTable(name) { furtherEditions.append(name) }
    case .restored(let name):
      restored.append(name)
    case .unchanged:
      unchanged += 1
      if letter.isOnlyLater { onlyLater += 1 }
    case .heldBack(let obstacle):
      heldBack.append(HeldBackLetter(letter.draft.heldBack(because: obstacle)))
    }
  }
}
