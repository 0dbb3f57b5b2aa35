import ArgumentParser
import Operations
import Reports
import Restructure

/// `ringfence report compare FOLDER OTHER`.
struct ReportCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Two plans side by side, for whoever has to choose between them.",
    discussion: """
      Who gains a route and who loses one by service, places, hours and savings of both plans. \
      Councillors read it as the union does, in numbers of which none is small; the caseworker sees it \
      person by person too. A manager names the services that they run, and sees \
      the people, posts and money of those. `ringfence forecast --against` says of each difference what it rests on.

      Example: ringfence report compare Examples/coventry counter-proposal --audience union --format html --out compared.html
      """)

  @OptionGroup var first: FolderOptions
  @Argument(help: "The other plan: a folder or a workbook.")
  var other: String
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("The day that stands for today.", valueName: "date"),
    transform: DayArgument.read)
  var day: LocalDate?
  @Option(help: "For whom: caseworker, manager or union.")
  var audience: Audience = .caseworker
  @Option(
    name: .customLong("service"), parsing: .singleValue,
    help: ArgumentHelp("Only people and posts of this service. May be repeated.", valueName: "name")
  )
  var services: [String] = []
  @Option(help: "How to write the report: text, csv, json, html or xlsx.")
  var format: ReportFormat = .text
  @Option(help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var out: String?
  @Option(
    help: ArgumentHelp(
      "Which table to write as CSV; left out, the first.", valueName: "name"))
  var table: String?

  func validate() throws {
    guard table == nil || format == .csv else {
      throw ValidationError("--table chooses what --format csv writes.")
    }
    guard audience != .employee else {
      throw ValidationError("Two plans are compared for the caseworker, a manager or the union.")
    }
  }

  func run() throws {
    let request = first.request(on: day)
    var against = request
    against.path = other
    let report = try PlansCompared.run(
      request, against: against, for: Reader(audience), services: services)
    try ReportForm(format: format, out: out, table: table).present(report)
  }
}
