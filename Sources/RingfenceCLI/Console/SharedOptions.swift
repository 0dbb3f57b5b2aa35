import ArgumentParser
import Exchange
import Operations
import Restructure

/// The ways of writing an answer.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

/// The day of the answer and the way of writing it.
struct AnswerOptions: ParsableArguments {
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("The day that stands for today.", valueName: "date"),
    transform: DayArgument.read)
  var day: LocalDate?
}

/// A programme folder and how its headings are read.
struct FolderSource: ParsableArguments {
  @Argument(help: "The programme folder, or a workbook (.xlsx) in its place.")
  var folder: String

  @Option(
    name: .customLong("map"), parsing: .singleValue,
    help: ArgumentHelp(
      "Your own heading for one of our columns, as 'Heading=column'. May be repeated.",
      valueName: "pair"))
  var maps: [String] = []

  func request(on day: LocalDate? = nil) -> FolderRequest {
    var request = FolderRequest(path: folder, on: day, today: CurrentConsole.value.today)
    request.maps = maps
    return request
  }
}

/// A programme folder and what the command changes about it.
struct FolderOptions: ParsableArguments {
  @OptionGroup var source: FolderSource
  var folder: String { source.folder }

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      "Try a condition at another value, as condition=yes, =no or =60%. May be repeated.",
      valueName: "pair"))
  var settings: [String] = []

  @Option(
    help: ArgumentHelp(
      "Judge by another policy than the programme's: a file, or one that ships.",
      valueName: "name-or-file"))
  var policy: String?

  func request(_ answer: AnswerOptions, _ decisions: DecisionOptions? = nil) -> FolderRequest {
    var request = request(on: answer.day)
    request.database = decisions?.database
    return request
  }

  func request(on day: LocalDate?) -> FolderRequest {
    var request = source.request(on: day)
    request.settings = settings
    request.policy = policy
    return request
  }
}

/// The case database whose decisions a folder's answer takes into account: only if it is asked for, so
/// that what a folder says never depends on a variable that nobody sees.
struct DecisionOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "Add the decisions that were recorded in this case database; RINGFENCE_DB is not looked at here.",
      valueName: "file"))
  var database: String?
}

/// Reads a date on the command line.
enum DayArgument {
  static func read(_ text: String) throws -> LocalDate {
    do throws(DateText.Failure) {
      return try DateText.read(text)
    } catch {
      throw ValidationError("“\(text)” \(error.fault). \(error.remedy)")
    }
  }
}
