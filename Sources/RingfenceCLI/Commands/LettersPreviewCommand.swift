import ArgumentParser
import Letters
import Operations

/// `ringfence letters preview`.
struct LettersPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Prints every letter to the screen, with what is missing marked.",
    discussion: """
      With --diff it prints what has changed since the latest edition that lies in the folder \
      named by --out.

      Example: ringfence letters preview --kind consultation-opens --case E300
      Example: ringfence letters preview --kind at-risk --diff --out letters
      """)

  @OptionGroup var letters: LetterOptions
  @Flag(help: "Only what has changed since the latest edition.")
  var diff = false
  @Option(help: ArgumentHelp("The folder in which the letters lie, for --diff.", valueName: "dir"))
  var out: String?

  func validate() throws {
    if diff, out == nil {
      throw ValidationError("--diff needs the folder in which the letters lie: add --out DIR.")
    }
  }

  func run() throws {
    let drafts = try letters.letters().drafts()
    for draft in drafts {
      if diff, let out {
        present(try CompareEditions.run(draft, in: out), of: draft)
        continue
      }
      if drafts.count > 1 { say("--- \(draft.fileName) ---") }
      CurrentConsole.value.write(draft.preview)
    }
    if drafts.isEmpty { say("No case is due a letter of this kind.") }
  }

  private func present(_ answer: CompareEditions.Answer, of draft: DraftLetter) {
    switch answer {
    case .first:
      say("--- \(draft.fileName): no earlier edition ---")
    case .since(let edition, let difference) where difference.isEmpty:
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
