import ArgumentParser
import Casework
import Exchange
import Operations
import Restructure

/// `ringfence due`.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "What is due, overdue and blocked, by case, with the first lawful day of each move.",
    discussion: """
      Each move that is possible from where a case stands is tried as `case move` would: on its first \
      lawful day, with the facts to be recorded for it, what puts it off until then, and what stands \
      in the way whatever the day. Cases that stand alike are listed together. A case without a date \
      is due at once, because somebody has to set one. Letters that moves called for and that are not \
      on the register are listed last, once any letter is on it; `letters list --owed` has them as a \
      table. --calendar writes the dates as a file that calendars read.

      Example: ringfence due --db cases.db --on 2016-11-24
      Example: ringfence due --where state=under-notice --calendar due.ics
      """)

  @OptionGroup var cases: CaseFileOptions
  @OptionGroup var answer: AnswerOptions
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only some: post=…, state=…, employee=…, joined by commas.", valueName: "tests"))
  var tests: String?
  @Option(
    name: .customLong("calendar"),
    help: ArgumentHelp("Also write the dates into this .ics file.", valueName: "file"))
  var calendar: String?

  func run() throws {
    let found = try ListDue.run(
      cases.file, on: answer.day, matching: try CaseTests.read(tests))
    if let calendar { try OutputFile.write(found.list.calendar(found.names), to: calendar) }
    switch answer.format {
    case .text: DueText.present(found)
    case .json: say(try JSONText.write(found.list.items.map(DueJSON.init)))
    case .csv: CurrentConsole.value.write(DueText.csv(found.list))
    }
    if answer.format == .text, let calendar { say("The dates are in \(calendar).") }
  }
}
