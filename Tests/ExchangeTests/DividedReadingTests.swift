import Restructure
import TestSupport
import Testing

@testable import Exchange

/// A long file is read in parts, side by side; nobody may be able to tell from what was read.
@Suite("Reading a table in parts")
struct DividedReadingTests {
  /// What a row says, where it stands, and whether it has a cell for every heading.
  struct RowRead: Equatable {
    let cells: [String]
    let line: Int
    let isSound: Bool
  }

  static func read(_ reader: CSVReader) -> (rows: [RowRead], problems: [Problem]) {
    var reader = reader
    var rows: [RowRead] = []
    while let (record, isSound) = reader.next() {
      let cells = reader.source.cells(of: record).map(\.text)
      rows.append(RowRead(cells: cells, line: record.line, isSound: isSound))
    }
    return (rows, reader.problems)
  }

  static func reader(_ text: String) throws -> CSVReader {
    try #require(CSVReader.open(file: "t.csv", bytes: FileBytes(Array(text.utf8))).reader)
  }

  /// A header, and rows of pieces that a table may hold, some of them wrong.
  static func table(_ random: inout SplitMix64, _ pieces: [String]) -> String {
    "a,b\n"
      + (0..<Int.random(in: 0...80, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
  }

  static let plainPieces = [
    "1", "22", "é", " ", ",", ",", "\n", "\n", "\r\n", "\r", "# c\n", "\n# d\n", "#N/A", "3,4\n",
  ]

  @Test("The parts hold the rows of the whole, each on its line", arguments: UInt64(1)...300)
  func sameRows(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let reader = try Self.reader(Self.table(&random, Self.plainPieces))
    let whole = Self.read(reader)
    for count in 1...7 {
      let parts = reader.divided(into: count).map(Self.read)
      #expect(parts.count <= max(count, 1))
      #expect(parts.flatMap(\.rows) == whole.rows, "in \(count) parts")
      #expect(parts.flatMap(\.problems) == whole.problems, "in \(count) parts")
    }
  }

  @Test("A file with a quote stays in one part", arguments: UInt64(1)...100)
  func quotes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = Self.table(&random, Self.plainPieces) + "\"5\n6\",7\n"
    let reader = try Self.reader(text)
    let parts = reader.divided(into: 4).map(Self.read)
    #expect(parts.count == 1)
    #expect(parts[0].rows == Self.read(reader).rows)
  }

  @Test("Long rows are divided as far as lines allow")
  func parts() throws {
    let reader = try Self.reader("a,b\n" + String(repeating: "123,456\n", count: 100))
    #expect(reader.divided(into: 4).map { Self.read($0).rows.count }.reduce(0, +) == 100)
    #expect(reader.divided(into: 4).count == 4)
    #expect(reader.divided(into: 1).count == 1)
    #expect(reader.divided(into: 0).count == 1)
    #expect(try Self.reader("a,b\n1,2").divided(into: 4).count == 1)
    #expect(try Self.reader("a,b\n1,2\n").divided(into: 4).count == 1)
    #expect(try Self.reader("a,b\n").divided(into: 4).count == 1)
    #expect(try Self.reader("a,b\r1,2\r3,4\r").divided(into: 2).count == 1)
  }

  @Test(
    "Lines end in LF, in CRLF or in CR",
    arguments: [
      ("", 0, false), ("1", 0, false), ("1\n", 1, false), ("1\r\n", 1, false), ("1\r", 1, false),
      ("1\n\n2", 2, false), ("1\r\r2\r\n", 3, false), ("\n\r", 2, false), ("\"\n\"", 1, true),
    ])
  func lineCounts(text: String, lines: Int, hasQuotes: Bool) {
    let bytes = FileBytes(Array(text.utf8))
    let count = LineCount(bytes.buffer)
    #expect(count.lines == lines)
    #expect(count.hasQuotes == hasQuotes)
  }

  @Test(
    "Lines are counted wherever in a long run of bytes they end",
    arguments: [0, 1, 30, 61, 62, 63, 64, 65, 126, 127, 128, 129])
  func lineCountsByBlock(before: Int) {
    let padding =
      String(repeating: "é1", count: before / 3) + String(repeating: "x", count: before % 3)
    for (ending, lines, hasQuotes) in [
      ("\n", 1, false), ("\r\n", 1, false), ("\r", 1, false), ("\n\n", 2, false),
      ("\n\"", 1, true),
    ] {
      for after in [0, 1, 63, 64, 65] {
        let text = padding + ending + String(repeating: "y", count: after)
        let bytes = FileBytes(Array(text.utf8))
        let count = withExtendedLifetime(bytes) { LineCount(bytes.buffer) }
        #expect(count.lines == lines, "\(before) before \(ending.debugDescription), \(after) after")
        #expect(count.hasQuotes == hasQuotes)
      }
    }
  }
}
