import Foundation
import Restructure

/// Finds out whether bytes are UTF-8 text, and what they seem to be where they are not.
struct EncodingCheck {
  private let file: TextFile

  init(_ file: TextFile) {
    self.file = file
  }

  /// How files begin that are given in place of a table.
  private static let signatures: [(bytes: [UInt8], what: String)] = [
    ([0xFF, 0xFE], "is UTF-16 (Excel's “Unicode Text”)"),
    ([0xFE, 0xFF], "is UTF-16 (Excel's “Unicode Text”)"),
    ([0x50, 0x4B, 0x03, 0x04], "is an Excel workbook, not a text file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "is an old Excel workbook, not a text file"),
    (Array("<html".utf8), "is a web page, as some systems export tables"),
    (Array("<!doctype".utf8), "is a web page, as some systems export tables"),
  ]

  /// What is wrong, with the place of the first byte that does not belong; nil for sound text.
  var problem: Problem? {
    let start = file.bytes.prefix(9).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    for (bytes, what) in Self.signatures {
      let isMatch = file.bytes.starts(with: bytes) || start.starts(with: bytes)
      if isMatch { return wrongEncoding(at: 0, what) }
    }
    if let position = file.bytes.buffer.firstNUL {
      return Problem(
        at: place(of: position), code: .nulByte, message: "\(file.name) holds a NUL byte",
        remedy: "The file is damaged or not text. \(remedy)")
    }
    guard let position = firstInvalidByte else { return nil }
    let byte = file.bytes[position]
    let meant = String(data: Data([byte]), encoding: .windowsCP1252).map { "“\($0)” in " } ?? ""
    return wrongEncoding(
      at: position,
      "is not UTF-8: it holds the byte \(String(byte, radix: 16, uppercase: true)), "
        + "\(meant)Windows-1252, which Excel's plain “CSV” is")
  }

  private func wrongEncoding(at position: Int, _ what: String) -> Problem {
    Problem(
      at: place(of: position), code: .wrongEncoding, message: "\(file.name) \(what)",
      remedy: remedy)
  }

  private var remedy: String {
    file.isTable
      ? "In Excel choose File > Save As > “CSV UTF-8 (Comma delimited)”."
      : "Save it as UTF-8: in Notepad choose File > Save As > Encoding “UTF-8”."
  }

  private func place(of position: Int) -> Place {
    var line = 1
    var lineStart = 0
    for index in 0..<position where isLineEnd(index) {
      line += 1
      lineStart = index + 1
    }
    let column = String(decoding: file.bytes[lineStart..<position], as: UTF8.self).count + 1
    return Place(file: file.name, line: line, column: column)
  }

  /// Lines end in LF, in CRLF, or in CR alone.
  private func isLineEnd(_ index: Int) -> Bool {
    let byte = file.bytes[index]
    if byte == UInt8(ascii: "\n") { return true }
    guard byte == UInt8(ascii: "\r") else { return false }
    return !file.bytes[(index + 1)...].starts(with: [UInt8(ascii: "\n")])
  }

  /// The first byte that does not belong to well-formed UTF-8.
  private var firstInvalidByte: Int? {
    var position = 0
    while let start = file.bytes.buffer.firstIndex(notASCIIFrom: position) {
      // Between two runs of plain characters there are a few others, as a rule.
      var decoder = UTF8()
      var iterator = file.bytes.buffer[start...].makeIterator()
      position = start
      others: while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar):
          position += UTF8.width(scalar)
          if scalar.isASCII { break others }
        case .emptyInput: return nil
        case .error: return position
        }
      }
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The position of the first NUL.
  fileprivate var firstNUL: Int? {
    guard let start = baseAddress, let found = memchr(start, 0, count) else { return nil }
    return UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
  }

  /// The first byte from a position on that is no ASCII character.
  fileprivate func firstIndex(notASCIIFrom start: Int) -> Int? {
    var position = start
    let bytes = UnsafeRawBufferPointer(self)
    while position + 8 <= count,
      bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      position += 8
    }
    while position < count {
      if self[position] >= 0x80 { return position }
      position += 1
    }
    return nil
  }
}
