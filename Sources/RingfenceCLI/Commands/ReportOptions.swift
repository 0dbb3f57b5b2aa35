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

  /// The same for a report that says where cases stand.
  func present(
    _ kind: ReportKind, _ question: MakeReport.Question, since last: LastReportOptions
  ) throws {
    var question = question
    question.since = last.since
    let report = try MakeReport.run(kind, question)
    if last.since == nil, report.head != nil, !question.reader.seesSmallNumbers {
      warn(
        Wrapping.wrap(
          "If numbers of these cases have been handed out before, give the day with --since: two "
            + "reports can be taken from one another, and then nothing is shown that would leave fewer "
            + "than five."))
    }
    try ReportForm(format: format, out: out, table: table).present(report)
  }
}

/// The day on which the reader got the last report.
struct LastReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of the last report: to say what has changed, and to show readers of numbers none that "
        + "could be taken from that one.", valueName: "date"),
    transform: DayArgument.read)
  var since: LocalDate?
}
