import ArgumentParser
import Letters
import Operations
import Restructure

/// `ringfence letters write`.
struct LettersWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Writes the complete letters, and lists those that lack something.",
    discussion: """
      A letter that lacks a field is held back (exit code 1); with --all none is written if any \
      is. Each letter written goes on the register. One that says nothing new is not written \
      again, on whatever day, unless --again asks for it; a letter that has changed becomes a \
      further edition, which names the one before. A batch that was interrupted is finished by \
      the same command.

      --form says what each letter is written as. All say the same words.
        text    plain text (the default)
        pdf     A4 pages to print, tagged for screen readers (PDF/UA), the address in the window of \
      a DL envelope; needs typst: python3 -m pip install typst
        html    a page to send by e-mail, which fetches nothing
        notify  one table of addresses and fields to upload to GOV.UK Notify

      Example: ringfence letters write --kind at-risk --out letters
      Example: ringfence letters write --kind at-risk --form pdf --bundle --out letters
      """)

  @OptionGroup var letters: LetterOptions
  @Option(help: ArgumentHelp("The folder for the letters.", valueName: "dir"))
  var out: String
  @Option(help: "What letters are written as: text, pdf, html or notify.")
  var form: LetterForm = .text
  @Flag(help: "With --form pdf: also all letters in one file to print, in the order of addresses.")
  var bundle = false
  @Flag(help: "With --bundle: each letter begins on a fresh sheet, for printing on both sides.")
  var bothSides = false
  @Flag(help: "Write none if any is held back.")
  var all = false
  @Flag(help: "Write a further edition of letters that say nothing new.")
  var again = false

  func validate() throws {
    if bundle, form != .pdf {
      throw ValidationError("--bundle is of PDF letters: add --form pdf.")
    }
    if bothSides, !bundle {
      throw ValidationError("--both-sides is about a bundle: add --bundle.")
    }
  }

  func run() throws {
    let drafting = try letters.letters()
    var options = WriteLetters.Options()
    options.form = form
    options.allOrNone = all
    options.again = again
    options.isBundled = bundle
    options.bothSides = bothSides
    options.python = CurrentConsole.value.variable("RINGFENCE_PYTHON")
    let progress = ProgressLine("case", on: CurrentConsole.value)
    defer { progress.wipe() }
    let result = try WriteLetters.run(drafting, into: out, options) { progress.show($0, of: $1) }
    progress.wipe()
    present(result, drafting)
    sayHead(result.head)
    if !result.heldBack.isEmpty { throw AnsweredNo() }
  }

  private func present(_ result: WriteLetters.Answer, _ drafting: DraftLetters) {
    say(
      "\(letters.kind), dated \(drafting.date): \(result.written) written to \(out), "
        + "\(result.unchanged) already there, \(result.heldBack.count) held back.")
    if !result.furtherEditions.isEmpty {
      say(Wrapping.wrap(furtherEditions(result.furtherEditions)))
    }
    if result.welsh > 0 {
      say(
        Wrapping.wrap(
          "\(counted(result.welsh, "letter is", "letters are")) in Welsh: have a translator check "
            + "each before it is sent."))
    }
    if !result.restored.isEmpty {
      say(
        Wrapping.wrap(
          "Put back as they were written, from the register: "
            + result.restored.joinedInWords + "."))
    }
    if result.onlyLater > 0 {
      say(
        Wrapping.wrap(
          "\(counted(result.onlyLater, "letter")) of an earlier day would differ in the date alone. "
            + copies(of: drafting.kind)))
    }
    if !result.gathered.isEmpty {
      say(Wrapping.wrap("\(gatheredWords): \(result.gathered.joinedInWords)."))
    }
    if result.due == 0 {
      say("Nobody is due this letter: it goes to \(drafting.audience).")
    }
    OpenPointText.present(result.openPoints)
    if !result.heldBack.isEmpty { LackText.present(result.heldBack) }
  }

  /// How to have letters again that say nothing new.
  ///
  /// A notice is given once, so that a later one is held back.
  private func copies(of kind: LetterKind) -> String {
    kind == .notice
      ? "For a copy of one: ringfence letters show, with its reference or the name of its file."
      : "To write them again all the same: --again."
  }

  /// What became of letters that had been written before.
  private func furtherEditions(_ names: [String]) -> String {
    let one = names.count == 1
    if again {
      return "\(counted(names.count, "letter")) \(one ? "was" : "were") written again, as --again "
        + "asks: \(names.joinedInWords)."
    }
    let count = counted(names.count, "letter has", "letters have")
    return "\(count) changed since \(one ? "it was" : "they were") last written. What was sent is "
      + "kept as it was; \(one ? "the" : "each") new letter is a further edition, which names the one "
      + "before it: \(names.joinedInWords)."
  }

  private var gatheredWords: String {
    form == .notify
      ? "To upload to GOV.UK Notify" : "To print, in the order of the addresses"
  }
}

extension LetterForm: ExpressibleByArgument {}
