import ArgumentParser
import Exchange
import Letters
import Operations
import Restructure
import Store

/// `ringfence letters show LETTER`.
struct LettersShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A letter of the register, made again to the same bytes.",
    discussion: """
      LETTER is its number in the register, its reference or its file name. --data shows the \
      values it was written with, its template's edition and its digest.

      Example: ringfence letters show 12 --db cases.db
      """)

  @Argument(help: "The letter's number, reference or file name.")
  var letter: String
  @Flag(help: "Show what the register keeps of the letter.")
  var data = false
  @Option(help: "How to write what the register keeps: text, json or csv.")
  var format: AnswerFormat?
  @OptionGroup var cases: CaseFileOptions

  func run() throws {
    let register = try ReadRegister(cases.file)
    let shown = try register.show(letter)
    guard data || format != nil else { return CurrentConsole.value.write(try shown.text()) }
    RegisterText.present(shown, format ?? .text)
    if format == .json { say(try JSONText.write(RegisteredLetterJSON(shown.entry, shown.values))) }
  }
}

/// `ringfence letters withdraw LETTER`.
struct LettersWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Withdraws a letter, with who did it and why; nothing is removed.",
    discussion: """
      The withdrawal joins the register and the history of the case. The person has to be told: \
      this writes no letter.

      Example: ringfence letters withdraw 12 --by "A Manager" --reason "Sent to the wrong address"
      """)

  @Argument(help: "The letter's number, reference or file name.")
  var letter: String
  @Option(help: ArgumentHelp("Who withdraws it.", valueName: "name"))
  var by: String
  @Option(help: "Why.")
  var reason: String
  @Option(
    name: .customLong("on"),
    help: "The day of the withdrawal (default: the programme's, or today).",
    transform: DayArgument.read)
  var day: LocalDate?
  @OptionGroup var cases: CaseFileOptions

  func run() throws {
    let register = try ReadRegister(cases.file)
    let (entry, head) = try register.withdraw(letter, on: day, by: by, reason: reason)
    say("\(entry.letter.reference) of \(entry.letter.on) is withdrawn.")
    sayHead(head)
  }
}
