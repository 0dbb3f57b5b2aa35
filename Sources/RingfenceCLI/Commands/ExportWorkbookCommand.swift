import ArgumentParser
import Operations
import Restructure

/// `ringfence export workbook FOLDER`.
struct ExportWorkbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook",
    abstract: "The tables of a folder as one workbook, with a sheet for each.",
    discussion: """
      Every command takes the workbook where it takes the folder, and answers the same. Dates are dates \
      and ids are texts, with the notes and drop-downs of a new workbook.

      Example: ringfence export workbook Examples/coventry --out coventry.xlsx
      """)

  @OptionGroup var source: FolderSource
  @Option(help: ArgumentHelp("The file to be written.", valueName: "file"))
  var out: String

  func run() throws {
    let answer = try ExportWorkbook.run(source.request(), to: out)
    say("\(out) holds the programme and \(counted(answer.sheets.count, "table")):")
    say(
      TextTable.lines(["Sheet", "Rows"], answer.sheets.map { [$0.name, String($0.rows)] }))
    if let policy = answer.policy {
      say("Copy \(policy) beside it: the programme names it.")
    }
  }
}
