import ArgumentParser
import Operations
import Restructure

/// `ringfence demo [DIR]`.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "The worked example, Coventry 2016, from the plan to the letters.",
    discussion: """
      Writes a programme folder with a synthetic staff list, checks it, forecasts it, opens its \
      cases, writes its letters and its at-risk list, and says what to look at next. What is there \
      already is left as it is.

      Example: ringfence demo
      """)

  @Argument(help: "Where it goes.")
  var folder = "ringfence-demo"

  func run() throws {
    try DemoStory(folder: folder).tell()
  }
}

/// `ringfence example-staff`, hidden: the worked example's staff list from a seed number.
struct ExampleStaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "example-staff",
    abstract: "Prints the worked example's synthetic staff list, as it follows from a seed.",
    discussion: "Example: ringfence example-staff --seed 2016 > Examples/coventry/staff.csv",
    shouldDisplay: false)

  @Option(help: "The seed; the same seed gives the same bytes.")
  var seed: UInt64 = WorkedExampleFolder.seed

  func run() throws {
    CurrentConsole.value.write(WorkedExampleFolder.staff(seed: seed))
  }
}
