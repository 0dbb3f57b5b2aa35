import Restructure

/// A small table of text that ships beside the templates: one entry a line, `#` for remarks.
struct LineTable {
  /// An entry's parts, with the place of its line.
  let rows: [(parts: [String], place: Place)]

  /// Reads lines whose parts a mark separates, at most so many of them.
  init(file: String, text: String, separator: Character, parts: Int) {
    rows = text.withPlainLineEnds.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
      .filter { !$1.trimmedText.isEmpty && !$1.hasPrefix("#") }
      .map { number, line -> (parts: [String], place: Place) in
        let cells = line.split(
          separator: separator, maxSplits: parts - 1, omittingEmptySubsequences: false)
        return (cells.map { String($0.trimmedText) }, Place(file: file, line: number + 1))
      }
  }
}
