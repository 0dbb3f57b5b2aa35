import ArgumentParser
import Operations
import Restructure

/// `ringfence check FOLDER`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Every error in a folder, and what a careful reader finds in the plan.",
    discussion: """
      Errors are named with file, line and column, all in one run. Where there are none, the \
      findings follow: posts that end with no route for their holders, new posts open to nobody, \
      figures that disagree. `ringfence findings` says what each kind means.

      Example: ringfence check Examples/coventry
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  @Flag(help: "Exit with 1 if anything at all is found.")
  var strict = false

  func run() throws {
    let result = try CheckPlan.run(folder.request(answer, decisions))
    switch answer.format {
    case .text: CheckText.present(result)
    case .json: say(try JSONText.write(CheckJSON(result)))
    case .csv: CheckText.presentCSV(result)
    }
    let isAnythingFound = !result.findings.isEmpty || !result.warnings.isEmpty
    if !result.errors.isEmpty || (strict && isAnythingFound) { throw AnsweredNo() }
  }
}
