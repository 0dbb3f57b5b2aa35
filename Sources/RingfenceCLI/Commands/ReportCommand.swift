import ArgumentParser
import Casework
import Exchange
import Operations
import Reports
import Restructure
import Store

/// `ringfence report …`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports: the at-risk list, and everything held on one person.",
    discussion: "Example: ringfence report at-risk Examples/coventry --audience union",
    subcommands: [ReportAtRiskCommand.self, ReportSubjectAccessCommand.self])
}

/// For whom a report is.
enum Audience: String, ExpressibleByArgument, CaseIterable {
  case caseworker, union
}

/// `ringfence report at-risk`.
struct ReportAtRiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "at-risk",
    abstract: "Everybody at risk: by person for the caseworker, as counts for the union.",
    discussion: """
      For the union, people are counted by post, hours, route and whether settled; a row of fewer \
      than five people is merged upwards, so that no row is about one person.

      Example: ringfence report at-risk Examples/coventry --audience union
      Example: ringfence report at-risk --db cases.db --format csv
      """)

  @Argument(help: "The programme folder; left out, the one that the cases were opened from.")
  var folder: String?
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var cases: CaseFileOptions
  @Option(help: "For whom: caseworker or union.")
  var audience: Audience = .caseworker

  func run() throws {
    let request = folder.map { path in
      var request = FolderRequest(path: path, on: answer.day, today: CurrentConsole.value.today)
      request.maps = cases.maps
      return request
    }
    let result = try ReportAtRisk.run(request, file: cases.file, on: answer.day)
    switch (audience, answer.format) {
    case (.caseworker, .text): AtRiskText.present(result)
    case (.caseworker, .csv): CurrentConsole.value.write(AtRiskText.csv(result.list))
    case (.caseworker, .json): say(try JSONText.write(result.list.rows.map(AtRiskJSON.init)))
    case (.union, .text): AtRiskText.presentCounts(result)
    case (.union, .csv):
      CurrentConsole.value.write(AtRiskText.countsCSV(AtRiskCounts(result.list)))
    case (.union, .json):
      say(try JSONText.write(AtRiskCounts(result.list).rows.map(AtRiskCountJSON.init)))
    }
  }
}

/// The at-risk list for a reader, and for a spreadsheet.
enum AtRiskText {
  static func present(_ answer: ReportAtRisk.Answer) {
    heading(answer)
    say(
      TextTable.lines(
        ["Person", "Post", "FTE", "State", "Next due", "Route", "Title"],
        answer.list.rows.map { row in
          [
            row.holding.employee, row.holding.post, row.holding.fte?.description ?? "not known",
            row.facts.map { name($0.state, answer.names) } ?? "not opened",
            row.facts?.nextDue?.description ?? "-",
            row.route.words, row.title,
          ]
        }))
    say()
    say("\(counted(answer.list.rows.count, "case")) at risk.")
    if !answer.outsidePlan.isEmpty {
      let cases = answer.outsidePlan.map {
        "\($0.reference) (\(name($0.state?.rawValue ?? "", answer.names)))"
      }
      warn(
        Wrapping.wrap(
          "Open in the case file, but the folder has no such case any more: \(cases.joinedInWords)."
        ))
    }
    sayHead(answer.head)
  }

  /// A state under the employer's name for it.
  private static func name(_ word: String, _ names: StatePolicy) -> String {
    CaseState(rawValue: word).map { names.name(of: $0) } ?? word
  }

  static func presentCounts(_ answer: ReportAtRisk.Answer) {
    let counts = AtRiskCounts(answer.list)
    heading(answer)
    guard let total = counts.total else {
      say("Fewer than \(AtRiskCounts.leastInACell) people: no count is shown.")
      return sayHead(answer.head)
    }
    say(
      TextTable.lines(
        ["Cases", "Hours", "Route", "Settled", "Post"],
        counts.rows.map {
          [String($0.cases), $0.hours, $0.route, $0.settled, "\($0.service): \($0.post)"]
        }))
    say()
    say(
      "\(counted(total, "case")) at risk. Rows about fewer than \(AtRiskCounts.leastInACell) people "
        + "are merged upwards.")
    sayHead(answer.head)
  }

  /// The largest counts, for a summary.
  static func fewCounts(_ list: AtRiskList, _ number: Int) -> String {
    let rows = AtRiskCounts(list).rows.sorted { ($1.cases, $0.post) < ($0.cases, $1.post) }
    return TextTable.lines(
      ["", "Cases", "Hours", "Route", "Post"],
      rows.prefix(number).map { row in
        let post = row.post == "other posts" ? "\(row.service), other posts" : row.post
        return ["", String(row.cases), row.hours, row.route, post]
      })
  }

  private static func heading(_ answer: ReportAtRisk.Answer) {
    say("\(answer.programme.title), as of \(answer.on.inWords): people at risk.")
    say()
  }

  static func csv(_ list: AtRiskList) -> String {
    CSVWriter.answer(
      [
        "employee_id", "name", "from_post", "title", "service", "fte", "route", "state", "since",
        "next_due",
      ],
      list.rows.map { row in
        [
          row.holding.employee, row.holding.name ?? "", row.holding.post, row.title, row.service,
          row.holding.fte?.description ?? "", row.route.words, row.facts?.state ?? "",
          row.facts?.since.description ?? "", row.facts?.nextDue?.description ?? "",
        ]
      })
  }

  static func countsCSV(_ counts: AtRiskCounts) -> String {
    CSVWriter.answer(
      ["service", "post", "hours", "route", "settled", "cases"],
      counts.rows.map {
        [$0.service, $0.post, $0.hours, $0.route, $0.settled, String($0.cases)]
      })
  }
}

/// A row of the caseworker's list in JSON.
struct AtRiskJSON: Encodable {
  let employeeId: String
  let fromPost: String
  let title: String
  let service: String
  let fte: Nullable<String>
  let route: String
  let state: Nullable<String>
  let nextDue: Nullable<String>

  init(_ row: AtRiskList.Row) {
    employeeId = row.holding.employee
    fromPost = row.holding.post
    title = row.title
    service = row.service
    fte = Nullable(row.holding.fte?.description)
    route = row.route.words
    state = Nullable(row.facts?.state)
    nextDue = Nullable(row.facts?.nextDue?.description)
  }
}

/// A row of the union's counts in JSON.
struct AtRiskCountJSON: Encodable {
  let service: String
  let post: String
  let hours: String
  let route: String
  let settled: String
  let cases: Int

  init(_ row: AtRiskCounts.Row) {
    service = row.service
    post = row.post
    hours = row.hours
    route = row.route
    settled = row.settled
    cases = row.cases
  }
}
