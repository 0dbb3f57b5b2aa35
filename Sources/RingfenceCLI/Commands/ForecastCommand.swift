import ArgumentParser
import Exchange
import Operations
import Parallel
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

      --futures tries every combination of the conditions that programme.yaml leaves open, and \
      --against holds the plan against another one. --chairs says in which ways the hours of \
      those who may claim a post can fill it.

      Example: ringfence forecast Examples/coventry
      Example: ringfence forecast Examples/coventry --set another-keys-site=yes
      Example: ringfence forecast Examples/coventry --futures --point behaviour-buy-back=0%,60%,100%
      Example: ringfence forecast Examples/coventry --chairs T06-P02
      Example: ringfence forecast Examples/coventry --against counter-proposal
      Example: ringfence forecast Examples/coventry --against-policy example-defaults
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  @Option(
    help: ArgumentHelp(
      "Write the placements there as CSV: possible, not proposed.", valueName: "file"))
  var out: String?

  @Flag(help: "Try every combination of the conditions; --set keeps one at one value.")
  var futures = false

  @Option(
    name: .customLong("point"), parsing: .singleValue,
    help: ArgumentHelp(
      "With --futures, the levels at which to try a condition, as condition=0%,60%,100%. May be "
        + "repeated.",
      valueName: "pair"))
  var points: [String] = []

  @Option(
    help: ArgumentHelp(
      "Another folder: who gains or loses a route or a place between the two plans.",
      valueName: "folder"))
  var against: String?

  @Option(
    name: .customLong("against-policy"),
    help: ArgumentHelp(
      "Another policy: who gains or loses under it. With --against, the policy of that folder.",
      valueName: "name-or-file"))
  var againstPolicy: String?

  @Option(
    help: ArgumentHelp(
      "One post: the ways in which the hours of those who may claim it can fill it.",
      valueName: "post-id"))
  var chairs: String?

  private var isComparison: Bool { against != nil || againstPolicy != nil }

  func validate() throws {
    if futures, isComparison {
      throw ValidationError("Ask for the futures of one plan, or compare two; not both at once.")
    }
    if chairs != nil, futures || isComparison || out != nil {
      throw ValidationError("--chairs is about one post of one plan, and asked by itself.")
    }
    if out != nil, futures || isComparison {
      throw ValidationError("--out writes the placements of one forecast.")
    }
    if !points.isEmpty, !futures {
      throw ValidationError("--point names levels for --futures; --set tries one value.")
    }
  }

  func run() throws {
    try present()
    if answer.format == .text { try CasesAsideText.present(folder.request(answer, decisions)) }
  }

  private func present() throws {
    if futures { return try tryFutures() }
    if isComparison { return try compare() }
    if let chairs { return try fill(chairs) }
    let request = folder.request(answer, decisions)
    let forecast = try ForecastPlan.run(request)
    // What is shown is counted beside the writing of what is not.
    let counting =
      answer.format == .text ? Threads.start { PlacementCounts(forecast.placements) } : nil
    if let out { try OutputFile.write(ForecastText.csv(forecast), to: out) }
    switch answer.format {
    case .text:
      ForecastText.present(forecast, settings: folder.settings, counted: counting?.take())
    case .json:
      let settings = ResultSettings(request, forecast.programme)
      say(try JSONText.write(ForecastJSON(forecast, settings)))
    case .csv: CurrentConsole.value.write(ForecastText.csv(forecast))
    }
    if answer.format == .text, let out {
      say()
      say(
        Wrapping.wrap(
          "The placements are in \(out): possible, not proposed. \(ForecastAnswer.naming)"))
    }
  }

  private func fill(_ post: String) throws {
    let result = try FillPost.run(folder.request(answer, decisions), post: post)
    switch answer.format {
    case .text: ChairsText.present(result, settings: folder.settings)
    case .json: say(try JSONText.write(ChairsJSON(result)))
    case .csv: CurrentConsole.value.write(ChairsText.csv(result))
    }
  }

  private func tryFutures() throws {
    let result = try TryFutures.run(folder.request(answer, decisions), points: points)
    switch answer.format {
    case .text: FuturesText.present(result)
    case .json: say(try JSONText.write(FuturesJSON(result)))
    case .csv: CurrentConsole.value.write(FuturesText.csv(result))
    }
  }

  private func compare() throws {
    var other = folder.request(answer, decisions)
    other.path = against ?? folder.folder
    other.policy = againstPolicy ?? folder.policy
    let result = try ComparePlans.run(folder.request(answer, decisions), against: other)
    switch answer.format {
    case .text: CompareText.present(result)
    case .json: say(try JSONText.write(CompareJSON(result)))
    case .csv: CurrentConsole.value.write(CompareText.csv(result))
    }
  }
}
