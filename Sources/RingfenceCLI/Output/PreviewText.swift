import Letters
import Operations
import Restructure

/// Letters as they would be written now, one after the other.
enum PreviewText {
  static func present(_ drafting: DraftLetters) throws {
    // A single letter needs no name above it, so that the first waits until there is another.
    var first: DraftLetter?
    var count = Count()
    try drafting.forEach { draft in
      count.add(draft)
      if count.all == 1 {
        first = draft
        return
      }
      if let one = first.take() { present(one, named: true) }
      present(draft, named: true)
    }
    if let first { present(first, named: false) }
    count.present()
  }

  static func presentChanges(_ drafting: DraftLetters) throws {
    var count = Count()
    try drafting.forEach { draft in
      count.add(draft)
      present(try CompareEditions.run(draft, of: drafting), of: draft)
    }
    count.present()
  }

  /// How many letters there are, and how many would be held back.
  private struct Count {
    var all = 0
    var heldBack = 0

    mutating func add(_ draft: DraftLetter) {
      all += 1
      if !draft.isComplete { heldBack += 1 }
    }

    func present() {
      if all == 0 { say("No case is due a letter of this kind.") }
      if all > 1, heldBack > 0 {
        say("--- \(heldBack) of \(counted(all, "letter")) would be held back ---")
      }
    }
  }

  private static func present(_ draft: DraftLetter, named: Bool) {
    if named { say("--- \(draft.fileName) ---") }
    presentReasons(draft)
    CurrentConsole.value.write(draft.preview)
  }

  /// Why a letter would be held back.
  private static func presentReasons(_ draft: DraftLetter) {
    guard !draft.isComplete else { return }
    for reason in LackText.reasons(HeldBackLetter(draft)) { say("[[held back: \(reason)]]") }
  }

  private static func present(_ answer: CompareEditions.Answer, of draft: DraftLetter) {
    switch answer {
    case .first:
      say("--- \(draft.fileName): no earlier edition ---")
    case .same(let edition):
      say("--- \(draft.fileName): as in edition \(edition) ---")
    case .since(let edition, _):
      say("--- \(draft.fileName): changed since edition \(edition) ---")
    }
    presentReasons(draft)
    guard case .since(_, let difference) = answer else { return }
    var isAfterGap = false
    for line in difference.lines {
      switch line {
      case .kept: isAfterGap = true
      case .removed(let words), .added(let words):
        if isAfterGap { say("  …") }
        isAfterGap = false
        if case .removed = line { say("- \(words)") } else { say("+ \(words)") }
      }
    }
  }
}
