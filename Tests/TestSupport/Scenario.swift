import Foundation

/// A small programme as HR would write it down, with what they expect of it.
///
/// The first line is its title. A line that ends with a colon and stands alone opens a part:
/// `posts:`, `staff:`, `changes:`, `new posts:`, `ring-fences:`, `matches:`, `figures:`,
/// `decisions:` and `preferences:` hold CSV rows, `programme:` and `policy:` hold lines of
/// programme.yaml and policy.yaml, `expect:` one expectation a line. A line that begins with `#` is
/// a remark. A programme with a policy part names that policy by itself.
public struct Scenario: Sendable {
  /// A line of the file, with its number.
  public struct Line: Sendable {
    public let number: Int
    public let text: String
  }

  /// What a scenario can lack.
  public enum Failure: Error, Equatable {
    case noTitle
    case unknownPart(String)
    case noExpectation
    case twice(String)
    case unreadable([String])
  }

  private static let files = [
    "programme": "programme.yaml", "policy": "policy.yaml", "posts": "posts.csv",
    "staff": "staff.csv", "changes": "changes.csv", "new posts": "new-posts.csv",
    "ring-fences": "ring-fences.csv", "matches": "matches.csv", "figures": "figures.csv",
    "decisions": "decisions.csv", "preferences": "preferences.csv",
  ]
  private static let head = [
    "programme: scenario", "title: Scenario", "authority: Example Council",
    "as_of: 2025-03-01", "consultation: {opens: 2025-03-01, closes: 2025-04-30}",
  ]

  public let file: String
  public let title: String
  public let expectations: [Line]
  private let parts: [String: [String]]

  /// Reads the text of a `.scenario` file.
  public init(file: String, text: String) throws(Failure) {
    self.file = file
    var parts: [String: [String]] = [:]
    var expectations: [Line] = []
    var title: String?
    var part: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let text = line.trimmingCharacters(in: .whitespaces)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      guard title != nil else {
        title = text
        continue
      }
      if let name = Self.partOpened(by: String(line), inside: part) {
        guard Self.files[name] != nil || name == "expect" else { throw .unknownPart(name) }
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

  /// The part that a line opens; a YAML part has keys of its own that end with a colon.
  private static func partOpened(by line: String, inside part: String?) -> String? {
    let text = line.trimmingCharacters(in: .whitespaces)
    guard text.hasSuffix(":"), !text.contains(",") else { return nil }
    let name = String(text.dropLast())
    guard part == "programme" || part == "policy" else { return name }
    return line.hasPrefix(" ") || files[name] == nil && name != "expect" ? nil : name
  }

  /// Writes the folder that the scenario describes, and hands over its path while it exists.
  public func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "ringfence-scenario-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (part, name) in Self.files {
      guard let rows = part == "programme" ? programmeLines : parts[part] else { continue }
      try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: name))
    }
    return try body(folder.path)
  }

  /// The lines of programme.yaml: the scenario's own, after those of the common head that it does
  /// not replace.
  private var programmeLines: [String] {
    let own = parts["programme"] ?? []
    let policy = parts["policy"] == nil ? [] : ["policy: policy.yaml"]
    let common = (Self.head + policy).filter { line in
      let key = line.prefix { $0 != ":" } + ":"
      return !own.contains { $0.hasPrefix(key) }
    }
    return common + own
  }
}

extension Scenario {
  /// The paths of all `.scenario` files in a folder and its sub-folders, relative to it, sorted.
  public static func files(in folder: URL) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(".scenario") }.sorted()
  }

  /// Reads one of them.
  public static func read(_ file: String, in folder: URL) throws -> Scenario {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return try Scenario(file: file, text: text)
  }

  /// The folder of the scenarios, from a file of another folder of `Tests`.
  public static func folder(from filePath: String) -> URL {
    var tests = URL(filePath: filePath)
    while tests.lastPathComponent != "Tests", tests.pathComponents.count > 1 {
      tests.deleteLastPathComponent()
    }
    return tests.appending(path: "RulesTests/Scenarios")
  }
}
