/// Breaks prose into lines that a terminal shows without breaking words.
enum Wrapping {
  /// Wraps a text to a width, each line after the first with an indent.
  static func wrap(_ text: String, to width: Int = 100, indent: String = "", hanging: String = "")
    -> String
  {
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = hanging
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }
}
