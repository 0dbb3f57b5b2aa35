import ArgumentParser
import Operations
import Restructure

/// `ringfence new DIR`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "An empty programme folder: headings, and one commented example row a file.",
    discussion: "Example: ringfence new my-programme")

  @Argument(help: "Where the folder goes.")
  var folder: String

  func run() throws {
    let files = try NewFolder.run(folder, today: CurrentConsole.value.today)
    say("\(folder) holds \(counted(files.count, "file")): \(files.joinedInWords).")
    say("Fill posts.csv and staff.csv first, then: ringfence check \(folder)")
  }
}
