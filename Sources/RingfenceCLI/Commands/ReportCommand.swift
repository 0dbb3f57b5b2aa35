import ArgumentParser
import Operations
import Reports
import Restructure

/// `ringfence report …`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports: for the caseworker, a manager, representatives or one employee.",
    discussion: """
      Every report takes --audience and shows that reader no more than is theirs; `ringfence report \
      audiences` prints who sees what, and why. --format html writes one page with pictures that needs \
      nothing else and prints on A4.

      Example: ringfence report consultation-pack Examples/coventry --audience union --format html --out pack.html
      """,
    subcommands: [
      ReportAtRiskCommand.self, ReportPackCommand.self, ReportHR1Command.self,
      ReportEstablishmentCommand.self, ReportSavingsCommand.self, ReportFiguresCommand.self,
      ReportRingFencesCommand.self, ReportCoverageCommand.self, ReportEqualityCommand.self,
      ReportVacanciesCommand.self, ReportMyCaseCommand.self, ReportAudiencesCommand.self,
      ReportSubjectAccessCommand.self, ReportCompareCommand.self,
    ])
}

/// `ringfence report at-risk`.
struct ReportAtRiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "at-risk",
    abstract: "Everybody at risk: by person for the caseworker, in numbers for representatives.",
    discussion: """
      In numbers, people are counted by post, hours, route and tier; a row of fewer than five people is \
      merged upwards, so that no row is about one person. A manager names the services that they run, \
      and sees the people of those. --since says what has changed since the last list; in numbers it also \
      hides what could be worked out by taking the two lists from one another.

      Example: ringfence report at-risk Examples/coventry --audience union
      Example: ringfence report at-risk --db cases.db --since 2016-10-03 --format csv
      """)

  @OptionGroup var options: ReportOptions
  @OptionGroup var last: LastReportOptions
  @Option(
    name: .customLong("service"), parsing: .singleValue,
    help: ArgumentHelp("Only people of this service. May be repeated.", valueName: "name"))
  var services: [String] = []

  func run() throws {
    var question = options.question()
    question.services = services
    try options.present(.atRisk, question, since: last)
  }
}

/// `ringfence report my-case EMPLOYEE`.
struct ReportMyCaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "my-case",
    abstract:
      "One page for an employee: where they stand, what they may claim and why, what is due.",
    discussion: """
      Other people appear as numbers only, and small numbers not at all.

      Example: ringfence report my-case E302 Examples/coventry --format html --out E302.html
      """)

  @Argument(help: "The person's employee id.")
  var employee: String
  @OptionGroup var options: ReportOptions

  func run() throws {
    var options = options
    guard options.employee == nil || options.employee == employee else {
      throw OperationFailure.usage(
        "the page is about \(employee), and would go to \(options.employee ?? "")",
        remedy: "It is made for nobody but the person whom it is about: leave --employee out.")
    }
    if options.audience == .caseworker { options.audience = .employee }
    options.employee = employee
    try options.present(.myCase, options.question())
  }
}
