import ArgumentParser
import Letters
import Operations

/// `ringfence letters preview`.
struct LettersPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Prints every letter to the screen, with what is missing marked.",
    discussion: """
      With --diff it prints what has changed since the latest edition in the register.

      Example: ringfence letters preview --kind consultation-opens --case E300
      Example: ringfence letters preview --kind at-risk --diff
      """)

  @OptionGroup var letters: LetterOptions
  @Flag(help: "Only what has changed since the latest edition.")
  var diff = false

  func run() throws {
    let drafting = try letters.letters()
    let drafts = try drafting.drafts()
    for draft in drafts {
      if diff {
        present(try CompareEditions.run(draft, of: drafting), of: draft)
        continue
      }
      if drafts.count > 1 { say("--- \(draft.fileName) ---") }
      if let obstacle = draft.obstacle { say("[[held back: \(obstacle)]]") }
      CurrentConsole.value.write(draft.preview)
    }
    if drafts.isEmpty { say("No case is due a letter of this kind.") }
  }

  private func present(_ answer: CompareEditions.Answer, of draft: DraftLetter) {
    switch answer {
    case .first:
      say("--- \(draft.fileName): no earlier edition ---")
    case .same(let edition):
      say("--- \(draft.fileName): as in edition \(edition) ---")
    case .since(let edition, let difference):
      say("--- \(draft.fileName): changed since edition \(edition) ---")
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
}
