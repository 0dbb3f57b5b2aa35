import Exchange
import Restructure
import Testing

@Suite("The bytes of a file")
struct EncodingTests {
  /// A staff list of one person, in several encodings.
  static func staff(_ before: [UInt8] = [], name: [UInt8], end: String = "\n") -> [UInt8] {
    before + Array("employee_id,name,post_id\(end)E1,".utf8) + name + Array(",P1\(end)".utf8)
  }

  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let zoe = Array("Zoë (synthetic)".utf8)
  /// Zoë in Windows-1252.
  static let zoe1252: [UInt8] = [0x5A, 0x6F, 0xEB]

  @Test(
    "UTF-8 is read, with a byte-order mark or without, and with any line ends",
    arguments: [
      staff(name: zoe), staff(mark, name: zoe), staff(mark, name: zoe, end: "\r\n"),
      staff(name: zoe, end: "\r"),
    ])
  func utf8(bytes: [UInt8]) throws {
    let reading = try ProgrammeFolder(bytes: ["staff.csv": bytes]).read()
    #expect(reading.places == [])
    #expect(reading.programme?.staff.map(\.name) == ["Zoë (synthetic)"])
  }

  @Test("A byte-order mark does not move the columns of the first line")
  func markedColumns() throws {
    let bytes = Self.mark + Array("employee_id,oops,post_id\nE1,,P1\n".utf8)
    let reading = try ProgrammeFolder(bytes: ["staff.csv": bytes]).read()
    #expect(reading.places == ["staff.csv:1:13 unknown-column"])
  }

  static let refused: [(bytes: [UInt8], place: String, words: String)] = [
    (staff(name: zoe1252), "staff.csv:2:6 wrong-encoding", "the byte EB, “ë” in Windows-1252"),
    (staff(name: zoe1252, end: "\r\n"), "staff.csv:2:6 wrong-encoding", "the byte EB"),
    (staff(name: zoe1252, end: "\r"), "staff.csv:2:6 wrong-encoding", "the byte EB"),
    (staff(mark, name: zoe1252), "staff.csv:2:6 wrong-encoding", "the byte EB"),
    (
      staff(name: Array("é, ".utf8) + [0x93]), "staff.csv:2:7 wrong-encoding",
      "the byte 93, ““” in Windows-1252"
    ),
    (staff(name: [0xC3]), "staff.csv:2:4 wrong-encoding", "the byte C3"),
    (staff(name: [0xC0, 0xAF]), "staff.csv:2:4 wrong-encoding", "the byte C0"),
    (staff(name: [0xED, 0xA0, 0x80]), "staff.csv:2:4 wrong-encoding", "the byte ED"),
    (mark + [0x80], "staff.csv:1:1 wrong-encoding", "the byte 80, “€” in Windows-1252"),
    ([0xFF, 0xFE, 0x65, 0x00], "staff.csv:1:1 wrong-encoding", "is UTF-16"),
    ([0xFE, 0xFF, 0x00, 0x65], "staff.csv:1:1 wrong-encoding", "is UTF-16"),
    ([0x50, 0x4B, 0x03, 0x04, 0x00], "staff.csv:1:1 wrong-encoding", "is an Excel workbook"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "staff.csv:1:1 wrong-encoding", "is an old Excel workbook"),
    (Array("<!DOCTYPE html>".utf8), "staff.csv:1:1 wrong-encoding", "is a web page"),
    (Array("<HTML><table>".utf8), "staff.csv:1:1 wrong-encoding", "is a web page"),
    (staff(name: [0x41, 0x00]), "staff.csv:2:5 nul-byte", "holds a NUL byte"),
    ([0x65, 0x00, 0x6D, 0x00], "staff.csv:1:2 nul-byte", "holds a NUL byte"),
    ([], "staff.csv:1 empty-file", "is empty"),
    (mark, "staff.csv:1 empty-file", "is empty"),
    (Array(" \r\n\t\n".utf8), "staff.csv:1 empty-file", "is empty"),
    (Array("\u{A0}\n".utf8), "staff.csv:1 empty-file", "no row of column names"),
    (Array(",,,\n,,,\n".utf8), "staff.csv:1 empty-file", "no row of column names"),
  ]

  @Test("What is not UTF-8 text is refused with the place of the byte", arguments: refused)
  func refuses(bytes: [UInt8], place: String, words: String) throws {
    let reading = try ProgrammeFolder(bytes: ["staff.csv": bytes]).read()
    #expect(reading.places == [place])
    #expect(reading.problems.first?.message.contains(words) == true)
  }

  @Test("A header without rows is an empty table and no error")
  func headerOnly() throws {
    let reading = try ProgrammeFolder(["staff.csv": "employee_id,post_id\n"]).read()
    #expect(reading.places == [])
    #expect(reading.programme?.staff.isEmpty == true)
  }

  @Test("programme.yaml in a wrong encoding names an editor, not Excel")
  func yaml() throws {
    let bytes = Array("title: Caf".utf8) + [0xE9]
    let reading = try ProgrammeFolder(bytes: ["programme.yaml": bytes]).read()
    #expect(reading.places == ["programme.yaml:1:11 wrong-encoding"])
    #expect(reading.problems.first?.remedy.contains("Notepad") == true)
    #expect(reading.programme == nil)
  }
}
