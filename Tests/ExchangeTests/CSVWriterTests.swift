import TestSupport
import Testing

@testable import Exchange

@Suite("Writing CSV")
struct CSVWriterTests {
  @Test(
    "A cell is quoted only where it must be",
    arguments: [
      (["a", "b"], "a,b\n"), (["", ""], ",\n"), (["a,b"], "\"a,b\"\n"), (["a\"b"], "\"a\"\"b\"\n"),
      (["a\nb"], "\"a\nb\"\n"), (["a\rb"], "\"a\rb\"\n"), ([" a", "b "], "\" a\",\"b \"\n"),
      (["# a"], "\"# a\"\n"), (["#"], "\"#\"\n"), (["#1"], "#1\n"), (["é"], "é\n"),
    ])
  func quotes(cells: [String], row: String) {
    #expect(CSVWriter.row(cells) == row)
  }

  @Test("What is written is read back the same", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "é", "\"", ",", "\n", " ", "#", "# ", ";", "'", "👩‍👩‍👧", "0", "\u{A0}"]
    let rows = (0..<4).map { _ in
      ["id"]
        + (0..<2).map { _ in
          (0..<Int.random(in: 0...5, using: &random)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random)]
          }.joined()
        }
    }
    let text = CSVWriter.table(["x", "y", "z"], rows)
    let (table, problems) = CSVReader.read(file: "t.csv", bytes: Array(text.utf8))
    #expect(problems == [])
    #expect(try #require(table).rows.map { $0.map(\.text) } == rows)
  }
}
