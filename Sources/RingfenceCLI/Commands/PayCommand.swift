import ArgumentParser
import Exchange
import Operations
import Restructure

/// `ringfence pay CASE`, or `ringfence pay --born …`.
struct PayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay",
    abstract: "Redundancy pay by law and by the employer's policy, with the working shown.",
    discussion: """
      For a case, the facts come from the case and its folder, and an option goes before them. \
      Without a case, --born, --service-from, --ends and --weekly-pay are needed. A day outside the \
      tables of limits is an error: no other year's figure stands in.

      Example: ringfence pay --born 1982-06-15 --service-from 2017-12-01 --ends 2026-11-30 \
      --weekly-pay 820
      Example: ringfence pay E302 --db cases.db --weeks-in-a-year 52
      """)

  @Argument(help: "EMPLOYEE, or EMPLOYEE/POST.")
  var name: String?
  @Option(help: ArgumentHelp("Date of birth.", valueName: "date"), transform: DayArgument.read)
  var born: LocalDate?
  @OptionGroup var common: EntitlementArguments
  @Option(
    help: ArgumentHelp(
      "The first day of service under the Modification Order, where it is another.",
      valueName: "date"), transform: DayArgument.read)
  var redundancyServiceFrom: LocalDate?
  @Option(
    help: ArgumentHelp("The day on which the employment ends.", valueName: "date"),
    transform: DayArgument.read)
  var ends: LocalDate?
  @Option(
    help: ArgumentHelp(
      "The day on which notice was given; statutory notice that was missing is added to service.",
      valueName: "date"), transform: DayArgument.read)
  var noticeGiven: LocalDate?
  @Flag(help: "No notice was given, or pay in its stead.")
  var withoutNotice = false
  @Option(
    help: ArgumentHelp("A week's pay, before any limit.", valueName: "amount"),
    transform: EntitlementText.money)
  var weeklyPay: Money?
  @Option(
    help: ArgumentHelp("A year's pay, where a week's is not known.", valueName: "amount"),
    transform: EntitlementText.money)
  var annualSalary: Money?
  @Option(
    help: ArgumentHelp("By how many weeks a year's pay is divided.", valueName: "number"),
    transform: EntitlementText.decimal)
  var weeksInAYear: Decimal5?
  @Option(
    help: ArgumentHelp(
      "The employer multiplies the statutory weeks, by 150% say.", valueName: "share"),
    transform: EntitlementText.share)
  var multiplier: Level?
  @Flag(help: "The employer counts the actual week's pay, without a limit.")
  var actualPay = false
  @Option(
    help: ArgumentHelp(
      "Also say until when pay is protected in lower-paid work that starts on this day.",
      valueName: "date"), transform: DayArgument.read)
  var protectedFrom: LocalDate?
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var cases: CaseFileOptions

  func validate() throws {
    guard !withoutNotice || noticeGiven == nil else {
      throw ValidationError("--without-notice and --notice-given exclude each other.")
    }
    guard name == nil else { return }
    let missing = [
      born == nil ? "--born" : nil, common.serviceFrom == nil ? "--service-from" : nil,
      ends == nil ? "--ends" : nil,
      weeklyPay == nil && annualSalary == nil ? "--weekly-pay" : nil,
    ].compactMap(\.self)
    guard missing.isEmpty else {
      throw ValidationError(
        "Without a case, \(missing.joinedInWords) \(missing.count == 1 ? "is" : "are") needed too.")
    }
  }

  func run() throws {
    let found =
      if let name {
        try AnswerPay.run(name, question, in: cases.file, on: answer.day)
      } else {
        try AnswerPay.run(question)
      }
    switch answer.format {
    case .text: PayText.present(found)
    case .json: say(try JSONText.write(PayJSON(found)))
    case .csv: CurrentConsole.value.write(PayText.csv(found))
    }
  }

  private var question: PayQuestion {
    var question = PayQuestion()
    question.options = common.options
    question.options.redundancyServiceFrom = redundancyServiceFrom
    question.born = born
    question.ends = ends
    question.noticeGiven = noticeGiven
    question.withoutNotice = withoutNotice
    question.weeklyPay = weeklyPay
    question.annualSalary = annualSalary
    question.weeksInAYear = weeksInAYear
    question.multiplier = multiplier
    question.actualPay = actualPay
    question.protectedFrom = protectedFrom
    return question
  }
}
