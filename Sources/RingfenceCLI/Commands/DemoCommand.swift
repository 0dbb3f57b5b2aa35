import ArgumentParser
import Operations

/// `ringfence demo [DIR]`.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "The worked example, Coventry 2016, from the plan to the letters.",
    discussion: "Example: ringfence demo")

  @Argument(help: "Where it goes.")
  var folder = "ringfence-demo"

  func run() throws {
    say("demo")
  }
}
