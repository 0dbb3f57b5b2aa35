import ArgumentParser
import Exchange
import Operations
import Restructure

/// `ringfence forecast FOLDER`.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "What the plan can place at best, with the proof that nothing better is possible.",
    discussion: """
      In this order: fewest protected people without a place among those who claim a vacancy; \
      then the most people placed; then the most at tier 1, tier 2 and so on. It says what is \
      possible, and proposes nobody.

      Example: ringfence forecast Examples/coventry
      Example: ringfence forecast Examples/coventry --set another-keys-site=yes
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  @Option(
    help: ArgumentHelp(
      "Write the placements there as CSV: possible, not proposed.", valueName: "file"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Another folder: who gains or loses a route between the two plans.", valueName: "folder"))
  var against: String?

  func run() throws {
    if let against { return try compare(with: against) }
    let forecast = try ForecastPlan.run(folder.request(answer, decisions))
    if let out { try OutputFile.write(ForecastText.csv(forecast), to: out) }
    switch answer.format {
    case .text: ForecastText.present(forecast, settings: folder.settings)
    case .json: say(try JSONText.write(ForecastJSON(forecast)))
    case .csv: CurrentConsole.value.write(ForecastText.csv(forecast))
    }
    if answer.format == .text, let out {
      say()
      say("The placements are in \(out): possible, not proposed.")
    }
  }

  private func compare(with other: String) throws {
    var second = folder.request(answer, decisions)
    second.path = other
    let result = try ComparePlans.run(folder.request(answer, decisions), against: second)
    switch answer.format {
    case .text: CompareText.present(result, names: (folder.folder, other))
    case .json: say(try JSONText.write(CompareJSON(result)))
    case .csv: CurrentConsole.value.write(CompareText.csv(result))
    }
  }
}
