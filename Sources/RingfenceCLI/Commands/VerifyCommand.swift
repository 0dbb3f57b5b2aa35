import ArgumentParser
import Operations
import Restructure
import Verification

/// `ringfence verify FOLDER RESULT.json`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Re-check a result of forecast or appoint, field by field, from the folder alone.",
    discussion: """
      Everything that the result says is worked out again from the folder, by code that shares \
      nothing with what found it: who may claim what, the room in every post, each reason and \
      shortage, and that nothing better is to be had. One field that is not as it should be and \
      the result is refused (exit 1).

      The day, the policy and the conditions are those that the result says it was asked with. \
      Give --on, --policy or --set to insist on yours, and --map and --db as for the forecast.

      Example: ringfence forecast Examples/coventry --format json > result.json
      Example: ringfence verify Examples/coventry result.json
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  @Argument(help: "The result, as --format json writes it.")
  var result: String

  func run() throws {
    let checked = try VerifyResult.run(folder.request(answer, decisions), result: result)
    switch answer.format {
    case .text: VerifyText.present(checked)
    case .json: say(try JSONText.write(VerifyJSON(checked)))
    case .csv: CurrentConsole.value.write(VerifyText.csv(checked))
    }
    if !checked.verification.objections.isEmpty { throw AnsweredNo() }
  }
}
