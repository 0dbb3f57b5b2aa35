import ArgumentParser
import Operations
import Reports
import Restructure

extension Audience: ExpressibleByArgument {}

/// The forms of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json, html
}

/// What every report takes.
struct ReportOptions: ParsableArguments {
  @Argument(help: "The programme folder; left out, the one that the cases were opened from.")
  var folder: String?
  @OptionGroup var cases: CaseFileOptions
  @Option(help: "How to write the report: text, csv, json or html.")
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
    let report = try MakeReport.run(kind, question)
    let text = try written(report)
    guard let out else { return CurrentConsole.value.write(text) }
    try OutputFile.write(text, to: out)
    say("Written to \(out).")
  }

  private func written(_ report: Report) throws -> String {
    switch format {
    case .text: return ReportText.text(of: report)
    case .html: return ReportPage(report).html
    case .json: return try JSONText.write(ReportJSON(report)) + "\n"
    case .csv:
      let tables = report.tables
      let chosen = try table.map { try ReportCSV.table($0, in: report) } ?? tables.first
      if table == nil, tables.count > 1 {
        warn(
          Wrapping.wrap(
            "Other tables of this report: "
              + tables.dropFirst().map { "--table \($0.key)" }.joinedInWords + "."))
      }
      return chosen.map(ReportCSV.text) ?? ""
    }
  }
}
