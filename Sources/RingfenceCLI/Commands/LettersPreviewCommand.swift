import ArgumentParser
import Letters
import Operations

/// `ringfence letters preview`.
struct LettersPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Prints every letter to the screen, with what is missing marked.",
    discussion: """
      Of a letter that would be held back it says so first, and why. With --diff it prints what has \
      changed since the latest edition in the register.

      Example: ringfence letters preview --kind consultation-opens --case E300
      Example: ringfence letters preview --kind at-risk --diff
      """)

  @OptionGroup var letters: LetterOptions
  @Flag(help: "Only what has changed since the latest edition.")
  var diff = false
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let drafting = try letters.letters()
    switch (format, diff) {
    case (.text, false): try PreviewText.present(drafting)
    case (.text, true): try PreviewText.presentChanges(drafting)
    case (.json, _): try PreviewJSON.present(drafting, changesAlone: diff)
    case (.csv, _): try PreviewJSON.presentCSV(drafting, changesAlone: diff)
    }
  }
}
