import ArgumentParser
import Operations
import Reports
import Restructure

/// `ringfence share FOLDER`.
struct ShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract:
      "A folder that runs, for representatives: pseudonyms, and nothing that is not theirs.",
    discussion: """
      The copy can be checked, explained and forecast, and a counter-proposal tried in it. It has no \
      names, birth dates, service, pay, addresses, protection, wishes, scores or decisions; people have \
      other names, which nobody can work out, and stand in the order of these. What is withheld and can \
      change an answer is said, and both forecasts are made and compared.

      Rows about single people go out only under an agreement, which is recorded in the copy. Without \
      one there are only rows of which five people or more have the same.

      --key FILE writes who is who, for you alone; with a key that is there people get the same names \
      again.

      Example: ringfence share Examples/coventry --audience union --out for-unions --agreement 'Protocol with the joint unions/2016-10-05'
      """)

  @OptionGroup var source: FolderSource
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp("The day that stands for today.", valueName: "date"),
    transform: DayArgument.read)
  var day: LocalDate?
  @Option(help: "For whom: union.")
  var audience: ShareAudience = .union
  @Option(help: ArgumentHelp("The folder to be written.", valueName: "dir"))
  var out: String
  @Option(
    help: ArgumentHelp(
      "The agreement under which rows about single people may go, with its date.",
      valueName: "words/date"))
  var agreement: String?
  @Option(help: ArgumentHelp("Where to write who is who.", valueName: "file"))
  var key: String?

  func run() throws {
    var question = ShareFolder.Question(source.request(on: day), to: out)
    question.agreement = try agreement.map { text throws(OperationFailure) in
      try ShareAgreement(text)
    }
    question.key = key
    ShareText.present(try ShareFolder.run(question))
  }
}

/// With whom a folder can be shared; everybody else has reports.
enum ShareAudience: String, ExpressibleByArgument, CaseIterable {
  case union
}
