import ArgumentParser
import Operations
import Reports
import Restructure

extension Audience: ExpressibleByArgument {}

/// The forms of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json, html, xlsx
}

/// What every report takes.
struct ReportOptions: ParsableArguments {
  @Argument(help: "The programme folder; left out, the one that the cases were opened from.")
  var folder: String?
  @OptionGroup var cases: CaseFileOptions
  @Option(help: "How to write the report: text, csv, json, html or xlsx.")
  var format: ReportFormat = .text
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("The day that stands for today.", valueName: "date"),
    transform: DayArgument.read)
  var day: LocalDate?
  @Option(help: "For whom: caseworker, manager, union or employee.")
  var audience: Audience = .caseworker
  @Option(
    help: ArgumentHelp(
      "Who the employee is, where the audience is one employee; without it, any.", valueName: "id"))
  var employee: String?
  @Option(help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var out: String?
  @Option(
    help: ArgumentHelp("Which table to write as CSV; left out, the first.", valueName: "name"))
  var table: String?

  func validate() throws {
    guard table == nil || format == .csv else {
      throw ValidationError("--table chooses what --format csv writes.")
    }
  }

  func question() -> MakeReport.Question {
    var question = MakeReport.Question(
      file: cases.file, reader: Reader(audience, employee: employee))
    question.on = day
    question.folder = folder.map { path in
      var request = FolderRequest(path: path, on: day, today: CurrentConsole.value.today)
      request.maps = cases.maps
      return request
    }
    return question
  }

  /// Makes the report and writes it.
  func present(_ kind: ReportKind, _ question: MakeReport.Question) throws {
    try ReportForm(format: format, out: out, table: table)
      .present(try MakeReport.run(kind, question))
  }
}
