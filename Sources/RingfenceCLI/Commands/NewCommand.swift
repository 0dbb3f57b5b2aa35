import ArgumentParser
import Operations
import Restructure

/// `ringfence new DIR`, `ringfence new --workbook FILE`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "An empty programme: a folder of tables, or a workbook with a sheet for each.",
    discussion: """
      Every table has its headings and one example row that does not count. A workbook has notes on \
      its headings and drop-downs besides, and every command takes it where it takes a folder.

      Example: ringfence new my-programme
      Example: ringfence new --workbook my-programme.xlsx
      """)

  @Argument(help: "Where the folder goes.")
  var folder: String?

  @Option(help: ArgumentHelp("Write a workbook instead.", valueName: "file"))
  var workbook: String?

  func validate() throws {
    guard (folder == nil) != (workbook == nil) else {
      throw ValidationError("Name a folder, or a file after --workbook, and not both.")
    }
  }

  func run() throws {
    if let workbook {
      let sheets = try NewWorkbook.run(workbook, today: CurrentConsole.value.today)
      say(
        Wrapping.wrap(
          "\(workbook) holds \(counted(sheets.count, "sheet")): \(sheets.joinedInWords)."))
      say("Fill programme, posts and staff first, then: ringfence check \(workbook)")
      return
    }
    guard let folder else { return }
    let files = try NewFolder.run(folder, today: CurrentConsole.value.today)
    say("\(folder) holds \(counted(files.count, "file")): \(files.joinedInWords).")
    say("Fill posts.csv and staff.csv first, then: ringfence check \(folder)")
  }
}
