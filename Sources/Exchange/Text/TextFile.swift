import Foundation
import Restructure

/// A file of a programme folder, read as UTF-8.
struct TextFile {
  /// The file's name inside the folder.
  let name: String
  /// Its bytes, without a byte-order mark.
  let bytes: [UInt8]

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
    guard let data = try? Data(contentsOf: url) else {
      return .unusable(
        Problem(
          at: Place(file: name), code: "unreadable-file", message: "\(name) cannot be read",
          remedy: "Check that it is a file and that you may open it."))
    }
    let file = TextFile(name: name, bytes: Array(data))
    if let problem = file.encodingProblem { return .unusable(problem) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = file.bytes.starts(with: mark) ? Array(file.bytes.dropFirst(3)) : file.bytes
    guard text.contains(where: { $0 > UInt8(ascii: " ") }) else {
      return .unusable(
        Problem(
          at: Place(file: name, line: 1), code: "empty-file", message: "\(name) is empty",
          remedy: "Give it at least its row of column names, or remove the file."))
    }
    return .text(TextFile(name: name, bytes: text))
  }

  private var encodingProblem: Problem? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return wrongEncoding(at: 0, "is UTF-16 (Excel's “Unicode Text”)")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return wrongEncoding(at: 0, "is an Excel workbook, not a CSV file")
    }
    if let position = bytes.firstIndex(of: 0) {
      return Problem(
        at: place(of: position), code: "nul-byte", message: "\(name) holds a NUL byte",
        remedy: "The file is damaged or not text: save it again as CSV UTF-8.")
    }
    if let position = firstInvalidByte {
      return wrongEncoding(
        at: position, "is not UTF-8 (Excel's plain “CSV” is Windows-1252)")
    }
    return nil
  }

  private func wrongEncoding(at position: Int, _ what: String) -> Problem {
    Problem(
      at: place(of: position), code: "wrong-encoding", message: "\(name) \(what)",
      remedy: "In Excel choose File > Save As > “CSV UTF-8 (Comma delimited)”.")
  }

  private func place(of position: Int) -> Place {
    let before = bytes[..<position]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = String(decoding: bytes[lineStart..<position], as: UTF8.self).count + 1
    return Place(file: name, line: line, column: column)
  }

  /// The first byte that does not belong to well-formed UTF-8.
  private var firstInvalidByte: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): position += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return position
      }
    }
  }
}
