import Foundation
import Restructure
import Yams

/// What an employer says once for all letters of a programme, from `letters.yaml` in its folder:
/// who signs, whom to ask, how to reply.
public struct LetterSettings: Sendable {
  /// One field with what it stands for; a list has one item a line.
  public struct Setting: Sendable {
    public let name: String
    public let words: String
    public let place: Place
  }

  /// The settings in the order of the file.
  public let settings: [Setting]

  /// Reads the file, or `letters-cy.yaml` for Welsh letters, or the sheet of that name; where there is none there are no
  /// settings.
  public static func read(
    inFolder path: String, file: String = "letters.yaml"
  ) -> (settings: LetterSettings, problems: [Problem]) {
    if let workbook = workbook(path) { return settings(file, of: workbook) }
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    switch TextFile.read(file, in: folder) {
    case .missing: return (LetterSettings(settings: []), [])
    case .unusable(let problem): return (LetterSettings(settings: []), [problem])
    case .text(let text): return parse(String(decoding: text.bytes, as: UTF8.self), file)
    }
  }

  /// The workbook at a path; nil where there is a folder, or a file that cannot be read as one.
  private static func workbook(_ path: String) -> ProgrammeWorkbook? {
    guard case .workbook(let workbook)? = ProgrammeSource.open(path, HeaderMap()).0 else {
      return nil
    }
    return workbook
  }

  /// What a sheet of settings says; a list has one item a line of its cell.
  private static func settings(
    _ file: String, of workbook: ProgrammeWorkbook
  ) -> (settings: LetterSettings, problems: [Problem]) {
    let (sheet, problems) = workbook.settings(file)
    let settings = (sheet?.entries ?? []).compactMap { entry in
      entry.value.isEmpty
        ? nil
        : Setting(
          name: entry.key, words: entry.value,
          place: Place(file: workbook.place(of: file), line: entry.row, column: 1))
    }
    return (LetterSettings(settings: settings), problems)
  }

  private static func parse(
    _ text: String, _ file: String
  ) -> (settings: LetterSettings, problems: [Problem]) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      let problems = YAMLProblem.problems(error, in: text, file: file)
      return (LetterSettings(settings: []), problems)
    }
    guard let node else { return (LetterSettings(settings: []), []) }
    guard let mapping = node.mapping else {
      return (
        LetterSettings(settings: []),
        [problem(at: node, "\(file) must be a list of fields and values", file)]
      )
    }
    var settings: [Setting] = []
    var problems: [Problem] = []
    for (key, value) in mapping {
      guard let name = key.string, let words = words(of: value) else {
        problems.append(problem(at: value, "a field must be text, or a list of texts", file))
        continue
      }
      let place = place(of: key, file)
      if !words.trimmedText.isEmpty {
        settings.append(Setting(name: name, words: words, place: place))
      }
    }
    return (LetterSettings(settings: settings), problems)
  }

  private static func words(of node: Node) -> String? {
    if let sequence = node.sequence {
      let items = sequence.map { $0.scalar?.string }
      return items.contains(nil) ? nil : items.compactMap(\.self).joined(separator: "\n")
    }
    return node.scalar?.string
  }

  private static func place(of node: Node, _ file: String) -> Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 0)
  }

  private static func problem(at node: Node, _ message: String, _ file: String) -> Problem {
    Problem(
      at: place(of: node, file), code: .wrongValue, message: message,
      remedy: "Write sender name: and the value, one field a line.")
  }
}
