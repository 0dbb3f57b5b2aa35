import Foundation
import Restructure
import RingfenceCLI

/// A recorded conversation with the program: commands as they are typed, each with its answer.
///
/// A line that starts with `$ ` is a command; what follows it is its answer, with lines of standard
/// error marked by `! ` and an exit code other than 0 as `[exit 1]`. `COVENTRY`, `MEDWAY`,
/// `SELECTION`, `REDEPLOYMENT` and `LETTERS` stand for the examples and `SCRATCH` for a folder of the
/// transcript's own. A line that starts with `# ` is a comment; an answer's line that would read as a comment or a command is moved in by a blank.
/// Besides `ringfence` there are `quietly` (its answer is not recorded), `keep FILE` (it goes into a
/// file), `show` and `edit`.
struct Transcript {
  let url: URL
  let text: String

  /// The transcripts beside this file.
  static let all: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".transcript") }.sorted()
  }()

  static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Transcripts")
  }

  /// The folders that a transcript names in capitals.
  private static let examples = [
    ("COVENTRY", example("coventry")), ("MEDWAY", example("medway-2005")),
    ("SELECTION", example("selection")), ("REDEPLOYMENT", example("redeployment")),
    ("LETTERS", example("letters")),
  ]

  static func example(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Examples/\(name)").path
  }

  init(named name: String) throws {
    url = Self.folder.appendingPathComponent(name)
    text = try String(contentsOf: url, encoding: .utf8)
  }

  /// The commands and comments, without the answers.
  var script: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .filter { $0.hasPrefix("$ ") || $0.hasPrefix("# ") }
  }

  /// Has the conversation again, and gives it as it would be recorded.
  func replay() throws -> String {
    // Always as long, so that lines which name it break alike on every machine.
    let scratch = URL(fileURLWithPath: "/tmp/ringfence-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    var lines: [String] = []
    for line in script {
      lines.append(line)
      guard line.hasPrefix("$ ") else { continue }
      lines += try answer(to: String(line.dropFirst(2)), scratch: scratch.path)
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private func answer(to command: String, scratch: String) throws -> [String] {
    let folders = Self.examples + [("SCRATCH", scratch)]
    var words = Self.words(of: command).map { word in
      folders.reduce(word) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
    if words.first == "edit" { return try edit(Array(words.dropFirst())) }
    if words.first == "show" {
      return Self.lines(of: try String(contentsOfFile: words[1], encoding: .utf8))
    }
    var file: String?
    if words.first == "keep" {
      file = words[1]
      words.removeFirst(2)
    }
    let console = CapturingConsole(
      today: LocalDate(dayNumber: 20_779),
      // What is installed differs from machine to machine: for transcripts, typst never is.
      variables: ["RINGFENCE_DB": scratch + "/cases.db", "RINGFENCE_PYTHON": "no-python"])
    let code = Runner.run(Array(words.dropFirst()), console: console)
    if let file, code == 0 {
      try console.output.write(toFile: file, atomically: true, encoding: .utf8)
      return []
    }
    if words.first == "quietly" { return code == 0 ? [] : ["[exit \(code)]"] }
    let plain = { (text: String) in
      folders.reduce(text) { $0.replacingOccurrences(of: $1.1, with: $1.0) }
    }
    var lines = Self.lines(of: plain(console.output))
    lines += Self.lines(of: plain(console.errors)).map { "! \($0)" }
    if code != 0 { lines.append("[exit \(code)]") }
    // A digest depends on a random salt, so it can only be said that there is one.
    return lines.map { line in
      let plain = line.replacing(/[0-9a-f]{64}/, with: "DIGEST")
      return plain.hasPrefix("$ ") || plain.hasPrefix("# ") ? " " + plain : plain
    }
  }

  /// `edit FILE OLD NEW` changes a file of the scratch folder, as a caseworker would by hand.
  private func edit(_ words: [String]) throws -> [String] {
    let text = try String(contentsOfFile: words[0], encoding: .utf8)
    guard text.contains(words[1]) else { return ["no “\(words[1])” in it"] }
    try text.replacingOccurrences(of: words[1], with: words[2])
      .write(toFile: words[0], atomically: true, encoding: .utf8)
    return []
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The words of a command line, with single and double quotes as a shell has them.
  private static func words(of command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isOpen = false
    for character in command {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        isOpen = true
      } else if character == " " {
        if isOpen || !word.isEmpty { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
      }
    }
    if isOpen || !word.isEmpty { words.append(word) }
    return words
  }
}
