import Foundation
import Testing

@testable import Workbooks

/// What is written is read back the same, and a text stays a text.
@Suite("Workbooks that are written")
struct WritingTests {
  /// The cells of every row as they are read back.
  static func cells(_ path: String) throws -> [String: [[String]]] {
    let book = try Workbook.open(path)
    var found: [String: [[String]]] = [:]
    for sheet in book.sheets {
      let lines = Lines()
      try book.read(sheet) { row in
        lines.all.append(
          row.cells.map { cell in
            let bytes = row.bytes(of: cell)
            guard case .number(let format) = cell.kind else {
              return String(decoding: bytes, as: UTF8.self)
            }
            return book.numbers.text(of: bytes, as: format)
          })
      }
      found[sheet.name] = lines.all
    }
    return found
  }

  private final class Lines {
    var all: [[String]] = []
  }

  @Test("Texts that a spreadsheet would run as formulas are read back as they were")
  func hostile() throws {
    let texts = [
      "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")", "<&>\"'", "Siân\nŵy",
      "_x0041_", "it's", "'quoted", "  blanks  ", "\u{1F600}", "a\u{1}b",
    ]
    let file = try ScratchFile()
    let writer = try WorkbookWriter(file.path)
    let sheet = try #require(writer.sheet("S", [SheetColumn("text", .words)]))
    for text in texts { sheet.add([.text(text)]) }
    try writer.finish(replacing: false)
    #expect(try Self.cells(file.path)["S"]?.dropFirst().flatMap(\.self) == texts)
    let xml = try #require(
      String(data: Data(contentsOf: URL(filePath: file.path)), encoding: .isoLatin1))
    #expect(!xml.contains("<f>"))
  }

  @Test("Numbers, days and empty cells keep what they say")
  func values() throws {
    let file = try ScratchFile()
    let writer = try WorkbookWriter(file.path)
    let columns = [
      SheetColumn("day", .date), SheetColumn("whole", .whole), SheetColumn("money", .money),
      SheetColumn("hours", .decimal), SheetColumn("id", .verbatim),
    ]
    let sheet = try #require(writer.sheet("S", columns))
    sheet.add([.day(17_077), .whole(3), .decimal("482.15"), .decimal("0.66667"), .text("007")])
    sheet.add([.empty, .whole(-1), .empty, .decimal("12345678901234567.5"), .text("")])
    try writer.finish(replacing: false)
    #expect(
      try Self.cells(file.path)["S"]?.dropFirst().map(\.self) == [
        ["2016-10-03", "3", "482.15", "0.66667", "007"], ["-1", "12345678901234567.5"],
      ])
  }

  @Test("Nothing is there until it is whole, and what is there is replaced only when asked")
  func whole() throws {
    let file = try ScratchFile()
    do {
      let writer = try WorkbookWriter(file.path)
      _ = writer.sheet("S", [SheetColumn("a", .words)])
      #expect(!FileManager.default.fileExists(atPath: file.path))
    }
    #expect(!FileManager.default.fileExists(atPath: file.path))
    let folder = URL(filePath: file.path).deletingLastPathComponent().path
    let name = URL(filePath: file.path).lastPathComponent
    let left = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(!left.contains { $0.hasPrefix(name) })
    for replacing in [false, true] {
      let writer = try WorkbookWriter(file.path)
      _ = writer.sheet("S", [SheetColumn("a", .words)])
      try writer.finish(replacing: replacing)
    }
    let writer = try WorkbookWriter(file.path)
    _ = writer.sheet("S", [SheetColumn("a", .words)])
    #expect(throws: WorkbookFailure.self) { try writer.finish(replacing: false) }
    #expect(throws: WorkbookFailure.self) { try WorkbookWriter("/nowhere/at/all.xlsx") }
  }

  @Test("A text that no cell can hold is refused and not cut off")
  func long() throws {
    let file = try ScratchFile()
    let writer = try WorkbookWriter(file.path)
    let sheet = try #require(writer.sheet("S", [SheetColumn("a", .words)]))
    sheet.add([.text(String(repeating: "x", count: 32_768))])
    #expect(throws: WorkbookFailure.self) { try writer.finish(replacing: false) }
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }
}
