import Testing

@testable import Workbooks

@Suite("The names of cells")
struct ReferenceTests {
  @Test(
    "A cell is a column and a row of a sheet",
    arguments: [
      ("A1", 1, 1), ("F12", 12, 6), ("Z9", 9, 26), ("AA10", 10, 27),
      ("XFD1048576", 1_048_576, 16_384),
    ])
  func read(name: String, row: Int, column: Int) {
    #expect(CellReference(Array(name.utf8)) == CellReference(row: row, column: column))
  }

  @Test(
    "What is beyond a sheet, or no name, is none",
    arguments: [
      "", "A", "1", "A0", "a1", "XFE1", "A1048577", "A99999999999999999999", "A1B", "AAAA1",
    ])
  func refused(name: String) {
    #expect(CellReference(Array(name.utf8)) == nil)
  }

  @Test("An escape stands for its character, and an escaped underscore for itself")
  func escapes() {
    let read = { (text: String) in
      var bytes = Array("before_x0041_".utf8) + Array(text.utf8)
      EscapedText.unescape(&bytes, from: 13)
      return String(decoding: bytes.dropFirst(13), as: UTF8.self)
    }
    #expect(read("a_x000A_b") == "a\nb")
    #expect(read("_x005F_x0041_") == "_x0041_")
    #expect(read("_x0000_") == "\u{FFFD}")
    #expect(read("_x00e9_") == "é")
    #expect(read("snake_case_x_") == "snake_case_x_")
    #expect(read("_xD800_") == "\u{FFFD}")
    #expect(read("_x00") == "_x00")
  }
}
