import Restructure
import Yams

/// Reads what programme.yaml says under `pack`: a sentence, or a list of them, for each of its keys.
enum PackWords {
  static func read(_ node: Node, _ yaml: inout YAMLReader) -> [PackItem: [String]] {
    let known = PackItem.allCases.map(\.rawValue)
    guard let entries = yaml.entries(of: node, named: "pack", known: known) else { return [:] }
    var pack: [PackItem: [String]] = [:]
    for (name, node) in entries.ordered where !node.isEmpty {
      guard let item = PackItem(rawValue: name) else { continue }
      // A cell of a workbook has one paragraph a line.
      pack[item] = yaml.wordOrList(of: node, named: name).flatMap { text, _ in
        text.split(whereSeparator: \.isNewline).map { CellText.cleaned(String($0)) }
      }
      .filter { !$0.isEmpty }
    }
    return pack
  }
}
