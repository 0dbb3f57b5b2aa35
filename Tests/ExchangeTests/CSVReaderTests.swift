import Restructure
import Testing

@testable import Exchange

@Suite("Reading CSV")
struct CSVReaderTests {
  static func read(_ text: String) -> (table: CSVTable?, problems: [Problem]) {
    CSVReader.read(file: "t.csv", bytes: Array(text.utf8))
  }

  static let quirks: [(text: String, rows: [[String]])] = [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\n1,2", [["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["1", "2"]]),
    ("a,b\r1,2\r", [["1", "2"]]),
    ("a,b\r\n1,2\n3,4\r5,6", [["1", "2"], ["3", "4"], ["5", "6"]]),
    ("a,b\n", []),
    ("\n\na,b\n\n1,2\n\n", [["1", "2"]]),
    ("a,b\n,\n , \n\u{A0},\t\n1,2\n,,,,\n", [["1", "2"]]),
    ("a,b\n,2\n1,\n", [["", "2"], ["1", ""]]),
    ("a,b\n\"1\",\"2\"\n", [["1", "2"]]),
    ("a,b\n\"1,1\",2\n", [["1,1", "2"]]),
    ("a,b\n\"1\"\"1\",\"\"\"\"\n", [["1\"1", "\""]]),
    ("a,b\n\"\",2\n", [["", "2"]]),
    ("a,b\n\"1\n1\",2\n", [["1\n1", "2"]]),
    ("a,b\n\"1\r\n1\r1\",2\n", [["1\n1\n1", "2"]]),
    ("a,b\n\"1\"  ,2\n", [["1", "2"]]),
    ("a,b\n1\"1,2\"\n", [["1\"1", "2\""]]),
    ("a,b\n 1 , 2 \n", [[" 1 ", " 2 "]]),
    ("a,b\n1,2,\n3,4,,\n5,6, \n", [["1", "2", ""], ["3", "4", "", ""], ["5", "6", " "]]),
    ("a,b,,\n1,2\n3,4,\n5,6,,\n", [["1", "2"], ["3", "4", ""], ["5", "6", "", ""]]),
    ("# a comment\na,b\n# another, with \"a quote\n1,2\n#\n#", [["1", "2"]]),
    ("a,b\n#1,2\n#N/A,3\n\"# 4\",5\n", [["#1", "2"], ["#N/A", "3"], ["# 4", "5"]]),
    ("a,b\né,👩‍👩‍👧\n", [["é", "👩‍👩‍👧"]]),
  ]

  @Test("Every way of writing a table gives its rows", arguments: quirks)
  func readsRows(text: String, rows: [[String]]) throws {
    let (table, problems) = Self.read(text)
    #expect(problems == [])
    #expect(try #require(table).rows.map { $0.map(\.text) } == rows)
  }

  static let faults: [(text: String, faults: [String], rows: Int?)] = [
    ("", ["t.csv:1 empty-file"], nil),
    ("# only a comment\n", ["t.csv:1 empty-file"], nil),
    ("a;b\n1;2\n", ["t.csv:1:1 wrong-separator"], nil),
    ("# c\n\n\"a\";\"b\"\n\"1\";\"2\"\n", ["t.csv:3:1 wrong-separator"], nil),
    ("a\tb\n1\t2\n", ["t.csv:1:1 wrong-separator"], nil),
    ("a|b\n1|2\n", ["t.csv:1:1 wrong-separator"], nil),
    ("a,b\n1\n", ["t.csv:2:1 ragged-row"], 0),
    ("a,b\n1,2,3\n4,5\n", ["t.csv:2:5 ragged-row"], 1),
    ("a,b\né,ü,3\n", ["t.csv:2:5 ragged-row"], 0),
    ("a,b,\n1\n", ["t.csv:2:1 ragged-row"], 0),
    ("a,b,\n1,2,,4\n", ["t.csv:2:6 ragged-row"], 0),
    ("a,b\n1,\"2\n3,4\n5\n", ["t.csv:2:3 unclosed-quote", "t.csv:4:1 ragged-row"], 2),
    ("a,b\n\"1,2\n3,4\n", ["t.csv:2:1 unclosed-quote"], 1),
    ("a,\"b\n1,2\n", ["t.csv:1:3 unclosed-quote"], nil),
    ("a,b\n\"1\"x,2\n", ["t.csv:2:4 text-after-quote"], 1),
    ("a,b\n\"é👩‍👩‍👧\" \"x,2\n", ["t.csv:2:5 text-after-quote"], 1),
    ("a,b\n\"1\n1\"x,2\n", ["t.csv:3:3 text-after-quote"], 1),
    ("a,b\n\"1\"x\n", ["t.csv:2:4 text-after-quote"], 0),
    ("a,\"b\"c\n1,2\n", ["t.csv:1:6 text-after-quote"], nil),
  ]

  @Test("What would lose data is an error with its place, and the rest is read", arguments: faults)
  func reportsFaults(text: String, faults: [String], rows: Int?) {
    let (table, problems) = Self.read(text)
    #expect(problems.map { "\($0.place) \($0.code)" } == faults)
    #expect(table?.rows.count == rows)
  }

  @Test("A quote that is closed lines later says where it was opened")
  func farQuote() {
    let (_, problems) = Self.read("a,b\n1,\"2\n3,\"4\"\n")
    #expect(problems.map(\.message).first?.hasSuffix("opened at t.csv:2:3") == true)
  }

  @Test("Each cell knows its line and its column in characters")
  func places() throws {
    let table = try #require(Self.read("a,b,c\n\"é\nx\",\"ö\"\"\",ü\n👩‍👩‍👧,e\u{301},z\n").table)
    let places = table.rows.map { row in row.map { "\($0.line):\($0.column)" } }
    #expect(places == [["2:1", "3:4", "3:10"], ["4:1", "4:3", "4:5"]])
  }

  @Test(
    "A character inside a cell has its own place",
    arguments: [
      ("x,abc\n", 1, 0, 1, 3), ("x,abc\n", 1, 2, 1, 5), ("x,\"abc\"\n", 1, 0, 1, 4),
      ("x,\"a\"\"b\"\n", 1, 1, 1, 5), ("x,\"a\"\"b\"\n", 1, 2, 1, 7), ("x,\"a\nbc\"\n", 1, 3, 2, 2),
      ("x,éö\n", 1, 2, 1, 5),
    ])
  func characterPlaces(text: String, cell: Int, offset: Int, line: Int, column: Int) throws {
    let cells = try #require(Self.read(text).table).header
    let place = cells[cell].place(ofCharacter: offset, in: "t.csv")
    #expect(place == Place(file: "t.csv", line: line, column: column))
  }

  @Test("A row of very many cells is read once, not once for each cell", .timeLimit(.minutes(1)))
  func wideRow() throws {
    let cells = 60_000
    let row = Array(repeating: "é", count: cells).joined(separator: ",")
    let table = try #require(Self.read(row + "\n" + row + "\n").table)
    #expect(table.rows.first?.count == cells)
    #expect(table.rows.first?.last?.column == 2 * cells - 1)
  }

  @Test("An unclosed quote does not make the rest be read again and again", .timeLimit(.minutes(1)))
  func manyQuotes() {
    let rows = String(repeating: "\"\",\"\"\"\"\n", count: 60_000)
    let (table, problems) = Self.read("a,b\n1,\"2\n" + rows)
    #expect(problems.map(\.code) == ["unclosed-quote"])
    #expect(table?.rows.count == 60_001)
  }
}
