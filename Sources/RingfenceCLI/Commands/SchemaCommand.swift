import ArgumentParser
import Exchange
import Operations

/// `ringfence schema [NAME]`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "The JSON Schema of a file, for editors that complete and explain it.",
    discussion: """
      Without a name, the schemas that there are.

      Example: ringfence schema policy
      """)

  @Argument(help: "Which schema; left out, what there is.")
  var name: String?

  func run() throws {
    guard let name else { return list() }
    guard let schema = ShippedSchemas.all.first(where: { $0.name == name }) else {
      let names = ShippedSchemas.all.map(\.name)
      throw OperationFailure.usage(
        "there is no schema “\(name)”",
        remedy: Suggestion.nearest(to: name, among: names).map { "Did you mean “\($0)”?" }
          ?? "`ringfence schema` lists what there is.")
    }
    CurrentConsole.value.write(schema.text)
  }

  private func list() {
    say(
      TextTable.lines(
        ["Schema", "File", "What it describes"],
        ShippedSchemas.all.map { [$0.name, $0.file, $0.title] }))
  }
}
