import ArgumentParser
import Entitlement
import Exchange
import Operations
import Restructure

/// `ringfence notice CASE`, or `ringfence notice --service-from …`.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Notice in weeks and its last day, with the working shown.",
    discussion: """
      The law's notice, or the contract's where that is longer; a teacher's contract ends with a \
      term. For a case, the facts come from the case and its folder, and an option goes before them; \
      where no notice is recorded it is worked out as if given on the answer's day.

      Example: ringfence notice --service-from 2014-06-01 --given 2026-05-31
      Example: ringfence notice E302 --db cases.db --given 2017-05-31
      """)

  @Argument(help: "EMPLOYEE, or EMPLOYEE/POST.")
  var name: String?
  @OptionGroup var common: EntitlementArguments
  @Option(
    help: ArgumentHelp("The day on which notice is given.", valueName: "date"),
    transform: DayArgument.read)
  var given: LocalDate?
  @Option(
    help: ArgumentHelp(
      "The notice that the contract promises, as '3 months'.", valueName: "period"),
    transform: EntitlementText.period)
  var contractNotice: Period?
  @Flag(help: "The person is a head teacher, whose notice is a month longer.")
  var headTeacher = false
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var cases: CaseFileOptions

  func validate() throws {
    guard name == nil else { return }
    let missing = [
      common.serviceFrom == nil ? "--service-from" : nil, given == nil ? "--given" : nil,
    ].compactMap(\.self)
    guard missing.isEmpty else {
      throw ValidationError(
        "Without a case, \(missing.joinedInWords) \(missing.count == 1 ? "is" : "are") needed too.")
    }
  }

  func run() throws {
    var question = NoticeQuestion()
    question.options = common.options
    question.given = given
    question.contract = contractNotice
    question.isHeadTeacher = headTeacher
    let found =
      if let name {
        try AnswerNotice.run(name, question, in: cases.file, on: answer.day)
      } else {
        try AnswerNotice.run(question, given: given ?? CurrentConsole.value.today)
      }
    switch answer.format {
    case .text: NoticeText.present(found)
    case .json: say(try JSONText.write(NoticeJSON(found)))
    case .csv: CurrentConsole.value.write(NoticeText.csv(found))
    }
  }
}

/// Notice for a reader, and for a spreadsheet.
enum NoticeText {
  static func present(_ answer: NoticeAnswer) {
    let working = answer.working
    let whose = answer.subject.map { " of \($0)" } ?? ""
    let weeks = counted(working.statutory.weeks, "week")
    say(
      working.lastDay.map { last in
        "Notice\(whose): the last day is \(last.inWords); the law asks for \(weeks)."
      } ?? "Notice\(whose): none is due.")
    EntitlementText.present(working.steps)
    EntitlementText.present(
      remarks: answer.remarks, notProven: working.notProven, doubts: working.doubts)
  }

  static func csv(_ answer: NoticeAnswer) -> String {
    let working = answer.working
    return CSVWriter.answer(
      [
        "case", "law", "given", "complete_years", "weeks", "statutory_last_day",
        "contract_last_day", "last_day", "open_points",
      ],
      [
        [
          answer.subject ?? "", answer.law.rawValue, working.statutory.given.description,
          String(working.statutory.completeYears), String(working.statutory.weeks),
          working.statutory.lastDay.description, working.contractLastDay?.description ?? "",
          working.lastDay?.description ?? "",
          working.doubts.map(\.point.rawValue).joined(separator: ";"),
        ]
      ])
  }
}

/// Notice in JSON.
struct NoticeJSON: Encodable {
  let `case`: Nullable<String>
  let law: String
  let given: String
  let completeYears: Int
  let weeks: Int
  let lastDay: Nullable<String>
  let statutoryLastDay: Nullable<String>
  let contractLastDay: Nullable<String>
  let working: [String]
  let remarks: [String]
  let notProven: [String]
  let doubts: [DoubtJSON]

  init(_ answer: NoticeAnswer) {
    let found = answer.working
    `case` = Nullable(answer.subject)
    law = answer.law.rawValue
    given = found.statutory.given.description
    completeYears = found.statutory.completeYears
    weeks = found.statutory.weeks
    lastDay = Nullable(found.lastDay?.description)
    statutoryLastDay = Nullable(weeks > 0 ? found.statutory.lastDay.description : nil)
    contractLastDay = Nullable(found.contractLastDay?.description)
    working = found.steps.map(\.description)
    remarks = answer.remarks
    notProven = found.notProven
    doubts = found.doubts.map(DoubtJSON.init)
  }
}
