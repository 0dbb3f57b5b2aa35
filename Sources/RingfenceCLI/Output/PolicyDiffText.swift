import Exchange
import Operations
import Reports
import Restructure

/// What two policies say differently, side by side.
enum PolicyDiffText {
  static func present(_ differences: PolicyDifferences, _ left: Policy, _ right: Policy) {
    guard differences.count > 0 else {
      say("\(left.name) and \(right.name) say the same.")
      return
    }
    say("\(left.name) and \(right.name) differ in \(counted(differences.count, "thing")).")
    for section in differences.sections {
      say()
      say(section.heading)
      say(String(repeating: "-", count: section.heading.count))
      say(SideBySide.lines("", left.name, right.name))
      for difference in section.differences {
        let name = [difference.item, difference.what].filter { !$0.isEmpty }
          .joined(separator: ": ")
        say(
          SideBySide.lines(
            name, difference.left.isEmpty ? "-" : words(difference.left),
            difference.right.isEmpty ? "-" : words(difference.right)))
      }
    }
  }

  private static func words(_ said: [String]) -> String {
    said.joined(separator: "; ")
  }

  static func presentCSV(_ differences: PolicyDifferences) {
    let rows = differences.sections.flatMap { section in
      section.differences.map { difference in
        [
          section.key, difference.item, difference.what,
          words(difference.left), words(difference.right),
        ]
      }
    }
    CurrentConsole.value.write(
      CSVWriter.answer(["section", "rule", "what", "first", "second"], rows))
  }
}

/// A name and two texts in three columns, each broken into lines of its own.
enum SideBySide {
  private static let widths = (name: 22, text: 36)

  static func lines(_ name: String, _ left: String, _ right: String) -> String {
    let columns = [
      column(name, widths.name), column(left, widths.text), column(right, widths.text),
    ]
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let cells = columns.map { $0.dropFirst(row).first ?? "" }
      let line =
        padded(cells[0], widths.name) + "  " + padded(cells[1], widths.text) + "  " + cells[2]
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private static func column(_ text: String, _ width: Int) -> [String] {
    Wrapping.wrap(text, to: width).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
