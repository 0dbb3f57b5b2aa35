import ArgumentParser
import Exchange
import Operations
import Restructure

/// `ringfence protected FOLDER --from DATE --to DATE`.
struct ProtectedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protected",
    abstract: "Who becomes or ceases to be protected between two days, and for which vacancies.",
    discussion: """
      Pregnancy and family leave give first call on a suitable vacancy to people at risk (Maternity \
      and Parental Leave etc. Regulations 1999, regulation 10, and its like). The days are those \
      of staff.csv: protected_from is the first protected day and protected_to the last. A day \
      that nobody has recorded is listed, never guessed.

      Example: ringfence protected Examples/redeployment --from 2026-05-01 --to 2026-07-31
      """)

  @OptionGroup var folder: FolderOptions
  @Option(
    help: ArgumentHelp("The first day.", valueName: "date"), transform: DayArgument.read)
  var from: LocalDate
  @Option(help: ArgumentHelp("The last day.", valueName: "date"), transform: DayArgument.read)
  var to: LocalDate
  @OptionGroup var mode: RedeploymentOptions
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let result = try ProtectionSweep.run(
      folder.request(on: from), from: from, to: to, mode: mode.mode)
    switch format {
    case .text: ProtectionText.present(result)
    case .json: say(try JSONText.write(ProtectionJSON(result)))
    case .csv: CurrentConsole.value.write(ProtectionText.csv(result))
    }
  }
}
