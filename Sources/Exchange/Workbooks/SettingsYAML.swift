import Restructure

/// A sheet of settings as the YAML that says as much, so that one set of rules reads both.
struct SettingsYAML {
  /// Where a line of the text comes from.
  struct Line {
    /// The row of the sheet.
    let row: Int
    /// The column of the text at which the line's key stands.
    let indent: Int
  }

  private(set) var text = ""
  private(set) var lines: [Line] = []

  init(_ sheet: SettingsSheet) {
    let top = Branch()
    for entry in sheet.entries { top.add(entry, at: Self.path(entry.key)[...]) }
    write(top, named: "", indent: 0)
  }

  /// The row and column of the sheet for a place in the text: a key stands in column A, its value in
  /// column B.
  func place(line: Int, column: Int) -> (row: Int, column: Int) {
    guard lines.indices.contains(line - 1) else { return (1, 1) }
    let origin = lines[line - 1]
    return (origin.row, column > origin.indent + 1 ? 2 : 1)
  }

  /// The keys one inside the other; the name of a condition may itself have a full stop.
  private static func path(_ key: String) -> [String] {
    let words = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 2, ["conditions", "cover", "other_dismissals"].contains(words[0]) else {
      return words.count < 2 ? words : [words[0], words[1...].joined(separator: ".")]
    }
    return [words[0], words[1..<(words.count - 1)].joined(separator: "."), words[words.count - 1]]
  }

  /// A key with what stands under it.
  private final class Branch {
    private(set) var entry: SettingsSheet.Entry?
    private(set) var parts: [(name: String, branch: Branch)] = []

    func add(_ entry: SettingsSheet.Entry, at path: ArraySlice<String>) {
      // The first row under a key stands for it where its place is asked for.
      if self.entry == nil { self.entry = entry }
      guard let name = path.first else { return }
      let known = parts.first { $0.name == name }?.branch
      let branch = known ?? Branch()
      if known == nil { parts.append((name, branch)) }
      branch.add(entry, at: path.dropFirst())
    }
  }

  private mutating func write(_ branch: Branch, named name: String, indent: Int) {
    for part in branch.parts {
      let row = part.branch.entry?.row ?? 1
      let key = name == "other_dismissals" ? "-" : Self.quoted(part.name) + ":"
      let isLeaf = part.branch.parts.isEmpty
      add(
        key + (isLeaf ? Self.value(part.branch.entry?.value ?? "", of: part.name) : ""),
        from: row, indent: indent)
      write(part.branch, named: part.name, indent: indent + 2)
    }
  }

  private mutating func add(_ line: String, from row: Int, indent: Int) {
    text += String(repeating: " ", count: indent) + line + "\n"
    lines.append(Line(row: row, indent: indent))
  }

  /// A value behind its key; several with `;` between them are a list where the key has one.
  private static func value(_ text: String, of key: String) -> String {
    guard !text.isEmpty else { return "" }
    guard ["points", "posts", "hold"].contains(key) else { return " " + quoted(text) }
    let items = text.split(separator: ";").map { quoted(String($0.trimmedText)) }
    return " [\(items.joined(separator: ", "))]"
  }

  /// A text in quotes: what a cell says is said, though it reads like something else in YAML.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": return "\\" + String(Character(scalar))
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x2028...0x2029).contains(scalar.value):
        let figures = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - figures.count) + figures
      default: return String(Character(scalar))
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
