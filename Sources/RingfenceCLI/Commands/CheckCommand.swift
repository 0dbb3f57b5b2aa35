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

      `ringfence check reference`, where no folder has that name, says instead which of the dated \
      figures that ship have run out by --on or soon will: limits on a week's pay, and terms of the \
      policies that ship, or of --policy. With --strict it exits with 1 if there is any.

      Example: ringfence check Examples/coventry
      Example: ringfence check reference --on 2027-03-01
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  @Flag(help: "Exit with 1 if anything at all is found.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "With `check reference`: how near an end is soon (default: \(CheckReference.usualDays)).",
      valueName: "days"))
  var within: Int?

  func validate() throws {
    guard within.map({ $0 >= 0 }) ?? true else {
      throw ValidationError("--within counts days, and cannot be below zero.")
    }
    guard CheckReference.isMeant(by: folder.folder) else {
      guard within == nil else {
        throw ValidationError("--within belongs to `ringfence check reference`.")
      }
      return
    }
    guard folder.source.maps.isEmpty, folder.settings.isEmpty, decisions.database == nil else {
      throw ValidationError(
        "`ringfence check reference` looks at no folder: --map, --set and --db do not apply. For a "
          + "folder called reference, write ./reference.")
    }
  }

  func run() throws {
    if CheckReference.isMeant(by: folder.folder) { return try runReference() }
    let result = try CheckPlan.run(folder.request(answer, decisions))
    switch answer.format {
    case .text: CheckText.present(result)
    case .json: say(try JSONText.write(CheckJSON(result)))
    case .csv: CheckText.presentCSV(result)
    }
    let isAnythingFound = !result.findings.isEmpty || !result.warnings.isEmpty
    if !result.errors.isEmpty || (strict && isAnythingFound) { throw AnsweredNo() }
  }

  private func runReference() throws {
    let found = try CheckReference.run(
      on: answer.day ?? CurrentConsole.value.today, within: within ?? CheckReference.usualDays,
      policy: folder.policy)
    switch answer.format {
    case .text: ReferenceText.present(found)
    case .json: say(try JSONText.write(ReferenceJSON(found)))
    case .csv: CurrentConsole.value.write(ReferenceText.csv(found))
    }
    if strict, found.items.contains(where: { $0.state != .inForce }) { throw AnsweredNo() }
  }
}
