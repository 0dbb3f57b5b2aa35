import Casework
import Letters
import Parallel
import Restructure
import Synchronization

/// Writes many letters, each in a form of its own file, on every processor.
///
/// A letter is composed, written and forgotten; nothing is kept of those that are whole but a count.
/// What is in the folder already is left alone, so that the same command finishes a batch that was
/// interrupted.
struct LetterBatch: Sendable {
  /// What became of the letters.
  struct Tally: Sendable {
    /// How many were written now.
    var written = 0
    /// How many were there already, word for word.
    var unchanged = 0
    /// The names of those written beside an earlier one that says something else.
    var furtherEditions: [String] = []
    /// The editions of the letters that are not in their first, by the record's position.
    var editions: [Int: Int] = [:]
    /// The positions of the records whose letter lacks something, with why it can have no file
    /// where that is so.
    var heldBack: [(position: Int, obstacle: String?)] = []

    /// How long it took, added up over all processors.
    var times = LetterTimes()

    fileprivate mutating func add(_ other: Tally) {
      times.add(other.times)
      written += other.written
      unchanged += other.unchanged
      furtherEditions += other.furtherEditions
      editions.merge(other.editions) { _, later in later }
      heldBack += other.heldBack
    }
  }

  let records: [CaseRecord]
  let names: LetterNames
  let composer: @Sendable () -> LetterComposer
  let progress: @Sendable (Int) -> Void

  /// The letters that lack something, without writing any.
  func check() throws(OperationFailure) -> Tally {
    try run { composer, position, tally throws(OperationFailure) in
      var values = try composer.values(for: records[position])
      if composer.text(of: records[position], &values, edition: 1) == nil {
        tally.heldBack.append((position, nil))
      }
    }
  }

  /// Writes every complete letter.
  func write(
    into folder: LetterFolder, _ setters: SetterPool, _ form: LetterForm
  ) throws(OperationFailure) -> Tally {
    try run { composer, position, tally throws(OperationFailure) in
      let record = records[position]
      guard let stem = names.stems[position] else { return }
      var values = try tally.times.facts.taking { () throws(OperationFailure) in
        try composer.values(for: record)
      }
      var edition = 1
      while true {
        let text = tally.times.rendering.taking {
          composer.text(of: record, &values, edition: edition)
        }
        guard let text else {
          tally.heldBack.append((position, nil))
          return
        }
        let name = LetterNames.file(stem, edition: edition, form)
        let letter = composer.letter(text, values, for: form)
        do throws(LetterSetFailure) {
          let there = try LetterSetFailure.translating { () throws(LetterFolder.Failure) in
            try folder.contents(of: name)
          }
          if let there {
            if form.isIn(there, letter) {
              tally.unchanged += 1
              if edition > 1 { tally.editions[position] = edition }
              return
            }
            edition += 1
            continue
          }
          try setters.write(letter, to: name, in: folder)
        } catch {
          guard case .letter(let obstacle) = error else { throw error.failure(folder.path) }
          tally.heldBack.append((position, obstacle))
          return
        }
        tally.written += 1
        if edition > 1 {
          tally.furtherEditions.append(name)
          tally.editions[position] = edition
        }
        return
      }
    }
  }

  /// Does something for each record, in parts on every processor, and adds up what became of them in
  /// the order of the records.
  func run(
    _ range: Range<Int>? = nil,
    _ work: @Sendable (inout LetterComposer, Int, inout Tally) throws(OperationFailure) -> Void
  ) throws(OperationFailure) -> Tally {
    let all = range ?? records.indices
    let parts = (all.count + Self.partSize - 1) / Self.partSize
    let done = Mutex(0)
    let stopped = Mutex<OperationFailure?>(nil)
    let tallies = Threads.map(parts) { part in
      var tally = Tally()
      guard stopped.withLock({ $0 == nil }) else { return tally }
      var composer = composer()
      let start = all.lowerBound + part * Self.partSize
      let range = start..<min(start + Self.partSize, all.upperBound)
      for position in range {
        if let obstacle = names.obstacles[position] {
          tally.heldBack.append((position, obstacle))
          continue
        }
        do throws(OperationFailure) {
          try work(&composer, position, &tally)
        } catch {
          stopped.withLock { $0 = $0 ?? error }
          return tally
        }
      }
      progress(
        done.withLock { count in
          count += range.count
          return count
        })
      return tally
    }
    if let failure = stopped.withLock({ $0 }) { throw failure }
    return tallies.reduce(into: Tally()) { $0.add($1) }
  }

  /// How many letters a processor takes up at a time.
  private static let partSize = 64
}
