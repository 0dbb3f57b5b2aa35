import ArgumentParser
import Operations
import Restructure

/// `ringfence appoint FOLDER`.
struct AppointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appoint",
    abstract: "Who is offered what after selection, with the evidence that nobody is passed over.",
    discussion: """
      Takes scores.csv, preferences.csv and the plan, and says what they come to: each person has \
      the best place of their own choice that nobody with a better claim has. A contest that lacks \
      a score is not decided, and people who are level are named: a person decides.

      --if tries another score or finding, and --if-appeal what an appeal could bring at the most; \
      both list everybody whose result would move, in the order of cause.

      Example: ringfence appoint Examples/selection
      Example: ringfence appoint Examples/selection --if 'E04/N2.score=71'
      Example: ringfence appoint Examples/selection --if 'E11.appointable=no' --format csv
      Example: ringfence appoint Examples/selection --if-appeal E04
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  @Option(
    help: ArgumentHelp("Write the outcome there as CSV, one row a case.", valueName: "file"))
  var out: String?

  @Option(
    name: .customLong("if"), parsing: .singleValue,
    help: ArgumentHelp(
      "Try another result, as 'E017.score=71', 'E017/POST.score=71' or 'E017.appointable=no'. "
        + "May be repeated.",
      valueName: "change"))
  var changes: [String] = []

  @Option(
    name: .customLong("if-appeal"), parsing: .singleValue,
    help: ArgumentHelp(
      "Try that the appeal of a case (EMPLOYEE or EMPLOYEE/POST) succeeds in everything. May be "
        + "repeated.",
      valueName: "case"))
  var appeals: [String] = []

  private var isTrial: Bool { !changes.isEmpty || !appeals.isEmpty }

  func run() throws {
    let request = folder.request(answer, decisions)
    if isTrial {
      let ripple = try TryAppointment.run(request, changes: changes, appeals: appeals)
      if let out { try OutputFile.write(RippleText.csv(ripple), to: out) }
      switch answer.format {
      case .text: RippleText.present(ripple)
      case .json: say(try JSONText.write(RippleJSON(ripple)))
      case .csv: CurrentConsole.value.write(RippleText.csv(ripple))
      }
    } else {
      let outcome = try AppointPlan.run(request)
      if let out { try OutputFile.write(AppointmentText.csv(outcome), to: out) }
      switch answer.format {
      case .text: AppointmentText(outcome).present(settings: folder.settings)
      case .json:
        let settings = ResultSettings(request, outcome.programme)
        say(try JSONText.write(AppointmentJSON(outcome, settings)))
      case .csv: CurrentConsole.value.write(AppointmentText.csv(outcome))
      }
    }
    if answer.format == .text, let out {
      say()
      say("The outcome is in \(out), one row a case.")
    }
  }
}
