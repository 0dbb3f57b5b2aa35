import ArgumentParser
import Casework
import Operations

/// `ringfence case diagram`.
struct CaseDiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "The states of a case and every move between them, as words or as a picture.",
    discussion: """
      dot is text for Graphviz, svg a picture in black and white with all of it in words inside. \
      With --policy the states have the employer's names, and those switched off are left out.

      Example: ringfence case diagram --format svg > states.svg
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, dot, svg
  }

  @Option(help: "How to write it: text, dot or svg.")
  var format: Format = .text
  @Option(
    help: ArgumentHelp("A policy: a file, or one that ships.", valueName: "name-or-file"))
  var policy: String?

  func run() throws {
    let names = try CaseStates.names(policy: policy)
    let picture =
      switch format {
      case .text: CaseDiagram.text(names)
      case .dot: CaseDiagram.dot(names)
      case .svg: CaseDiagram.svg(names)
      }
    CurrentConsole.value.write(picture)
  }
}
