import Exchange
import Foundation
import Restructure

/// A small programme as HR would write it down, with what they expect of it.
///
/// A line that ends with a colon and stands alone opens a part: `posts:`, `staff:`, `changes:`,
/// `new posts:`, `ring-fences:`, `matches:` and `figures:` hold CSV rows, `programme:` holds lines
/// of programme.yaml, `expect:` one expectation a line. A line that begins with `#` is a remark.
struct Scenario {
  struct Line {
    let number: Int
    let text: String
  }

  enum Failure: Error, Equatable {
    case noTitle
    case unknownPart(String)
    case noExpectation
    case twice(String)
    case unreadable([String])
  }

  private static let files = [
    "posts": "posts.csv", "staff": "staff.csv", "changes": "changes.csv",
    "new posts": "new-posts.csv", "ring-fences": "ring-fences.csv", "matches": "matches.csv",
    "figures": "figures.csv",
  ]
  private static let head = """
    programme: scenario
    title: Scenario
    authority: Example Council
    as_of: 2025-03-01
    consultation: {opens: 2025-03-01, closes: 2025-04-30}

    """
  /// The scenarios' day: consultation opens on it.
  static let day = LocalDate(year: 2025, month: 3, day: 1) ?? LocalDate(dayNumber: 0)

  let file: String
  let title: String
  let expectations: [Line]
  private let parts: [String: [String]]

  /// Reads the text of a `.scenario` file.
  init(file: String, text: String) throws(Failure) {
    self.file = file
    var parts: [String: [String]] = [:]
    var expectations: [Line] = []
    var title: String?
    var part: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let text = String(line.trimmedText)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      guard title != nil else {
        title = text
        continue
      }
      if text.hasSuffix(":"), !text.contains(",") {
        let name = String(text.dropLast())
        guard Self.files[name] != nil || name == "programme" || name == "expect" else {
          throw .unknownPart(name)
        }
        guard parts.updateValue([], forKey: name) == nil else { throw .twice(name) }
        part = name
      } else if part == "expect" {
        expectations.append(Line(number: index + 1, text: text))
      } else if let part {
        parts[part, default: []].append(String(line))
      } else {
        throw .unknownPart(text)
      }
    }
    guard let title else { throw .noTitle }
    guard !expectations.isEmpty else { throw .noExpectation }
    self.title = title
    self.expectations = expectations
    self.parts = parts
  }

  /// Writes the folder that the scenario describes and reads it as the program does.
  func programme() throws -> Programme {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "ringfence-scenario-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let head = Self.head + (parts["programme"] ?? []).joined(separator: "\n") + "\n"
    try Data(head.utf8).write(to: folder.appending(path: "programme.yaml"))
    for (part, name) in Self.files {
      guard let rows = parts[part] else { continue }
      try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: name))
    }
    let reading = ProgrammeReader.read(folder.path)
    guard let programme = reading.programme, reading.problems.isEmpty else {
      throw Failure.unreadable(reading.problems.map { "\($0.place): \($0.message)" })
    }
    return programme
  }
}
