import Foundation
import Restructure

/// A file of a programme folder, read as UTF-8.
struct TextFile {
  /// The file's name inside the folder.
  let name: String
  /// Its bytes, without a byte-order mark.
  let bytes: FileBytes
  /// Whether it is the text of a sheet, whose lines are rows and whose columns are those of a sheet.
  var isSheet = false
  /// What was found wrong before it became a text.
  var problems: [Problem] = []

  /// The result of looking for a file.
  enum Reading {
    case missing
    case unusable(Problem)
    case text(TextFile)
  }

  /// Reads a file and refuses what is not UTF-8 text, with the remedy for what it seems to be.
  static func read(_ name: String, in folder: URL) -> Reading {
    let url = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: url.path) else { return .missing }
    guard let bytes = FileBytes.read(url) else {
      return .unusable(
        Problem(
          at: Place(file: name), code: .unreadableFile, message: "\(name) cannot be read",
          remedy: "Check that it is a file and that you may open it."))
    }
    let file = TextFile(name: name, bytes: bytes)
    if let problem = EncodingCheck(file).problem { return .unusable(problem) }
    guard file.bytes.contains(where: { $0 > UInt8(ascii: " ") }) else {
      return .unusable(
        Problem(
          at: Place(file: name, line: 1), code: .emptyFile, message: "\(name) is empty",
          remedy: file.isTable
            ? "Give it at least its row of column names, or remove it if it is not needed."
            : "Fill it in, or remove it if it is not needed."))
    }
    return .text(file)
  }

  /// Whether it is one of the folder's tables, not one of its settings.
  var isTable: Bool { isSheet || name.hasSuffix(".csv") }
}
