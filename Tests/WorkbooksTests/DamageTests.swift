import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// Files that are no workbooks, or not whole, or made to do harm.
@Suite("Damaged and hostile workbooks")
struct DamageTests {
  private static let related =
    #"<Relationships><Relationship Id="r" Type="x/officeDocument" Target="book.xml"/></Relationships>"#
  private static let sheets =
    #"<Relationships><Relationship Id="s" Type="x/worksheet" Target="sheet.xml"/></Relationships>"#

  /// The parts of a workbook with one sheet.
  private func parts(
    book: String = #"<workbook><sheets><sheet name="S" id="s"/></sheets></workbook>"#,
    sheet: String = "<worksheet><sheetData/></worksheet>"
  ) -> [(name: String, bytes: [UInt8])] {
    [
      ("_rels/.rels", Array(Self.related.utf8)), ("book.xml", Array(book.utf8)),
      ("_rels/book.xml.rels", Array(Self.sheets.utf8)), ("sheet.xml", Array(sheet.utf8)),
    ]
  }

  private func failure(_ bytes: [UInt8]) throws -> WorkbookFailure? {
    let file = try ScratchFile(bytes)
    do throws(WorkbookFailure) {
      let book = try Workbook.open(file.path)
      for sheet in book.sheets { try book.read(sheet) { _ in } }
      return nil
    } catch {
      return error
    }
  }

  private func failure(sheet rows: String) throws -> WorkbookFailure? {
    try failure(
      ScratchFile.archive(parts(sheet: "<worksheet><sheetData>\(rows)</sheetData></worksheet>")))
  }

  @Test("A whole one is read")
  func whole() throws {
    #expect(try failure(ScratchFile.archive(parts())) == nil)
    #expect(try failure(sheet: #"<row r="2"><c r="B2"><v>1</v></c></row>"#) == nil)
  }

  @Test("A file of another kind is called what it is")
  func otherKinds() throws {
    #expect(
      try failure([0xD0, 0xCF, 0x11, 0xE0] + Array(repeating: 0, count: 600))?.fault.contains(
        "password") == true)
    #expect(try failure(Array("post_id,title\n".utf8)) == .otherKind("is not a workbook"))
    #expect(try failure([]) == .otherKind("is not a workbook"))
    let text = ScratchFile.archive([("mimetype", Array("x".utf8))])
    #expect(try failure(text) == .otherKind("is an OpenDocument spreadsheet"))
    #expect(try failure(ScratchFile.archive([("a.txt", [1])])) == .otherKind("is not a workbook"))
    #expect(throws: WorkbookFailure.cannotBeOpened) { try Workbook.open("/nowhere/plan.xlsx") }
    #expect(throws: WorkbookFailure.cannotBeOpened) { try Workbook.open("/tmp") }
  }

  @Test("Cells and rows that contradict one another are not guessed at")
  func contradictions() throws {
    let damaged = WorkbookFailure.damaged(part: "sheet.xml")
    #expect(try failure(sheet: #"<row r="2"/><row r="2"/>"#) == damaged)
    #expect(try failure(sheet: #"<row r="3"/><row r="2"/>"#) == damaged)
    #expect(try failure(sheet: #"<row r="0"/>"#) == damaged)
    #expect(try failure(sheet: #"<row r="1048577"/>"#) == damaged)
    #expect(try failure(sheet: #"<row r="2"><c r="B3"/></row>"#) == damaged)
    #expect(try failure(sheet: #"<row r="2"><c r="B2"/><c r="A2"/></row>"#) == damaged)
    #expect(try failure(sheet: #"<row r="2"><c r="B2"/><c r="B2"/></row>"#) == damaged)
    #expect(try failure(sheet: #"<row r="2"><c r="B2" t="s"><v>0</v></c></row>"#) == damaged)
    #expect(try failure(sheet: #"<row r="2"><c r="B2" t="s"><v>-1</v></c></row>"#) == damaged)
    #expect(try failure(sheet: "<row>") == damaged)
    #expect(try failure(sheet: "<row>&undeclared;</row>") == damaged)
  }

  @Test("A document type ends the reading before anything in it is looked at")
  func documentTypes() throws {
    let sheet = #"<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>"#
    #expect(
      try failure(ScratchFile.archive(parts(sheet: sheet))) == .declaresEntities(part: "sheet.xml"))
    let book = "<!DOCTYPE a><workbook/>"
    #expect(
      try failure(ScratchFile.archive(parts(book: book))) == .declaresEntities(part: "book.xml"))
  }

  @Test("A part that unpacks to another size than it states is damaged")
  func sizes() throws {
    for size in [UInt32(1), 1_000_000] {
      #expect(try failure(ScratchFile.archive(parts(), statingSize: size)) != nil)
    }
  }

  @Test("Two parts of one name are damage, whichever of them a reader would take")
  func twice() throws {
    let twice = parts() + [("SHEET.xml", Array("<worksheet/>".utf8))]
    #expect(try failure(ScratchFile.archive(twice)) == .damaged(part: "SHEET.xml"))
  }

  @Test("A bomb is refused before any of it is unpacked")
  func bomb() throws {
    let file = try ScratchFile()
    let writer = try WorkbookWriter(file.path)
    let sheet = try #require(writer.sheet("S", [SheetColumn("a", .words)]))
    let text = String(repeating: "a", count: 32_000)
    for _ in 0..<1_200 { sheet.add([.text(text)]) }
    try writer.finish(replacing: false)
    let packed = try Data(contentsOf: URL(filePath: file.path)).count
    #expect(packed < 200_000)
    do throws(WorkbookFailure) {
      _ = try Workbook.open(file.path)
      Issue.record("It was opened.")
    } catch {
      #expect(error.fault.contains("larger than any workbook"))
    }
  }

  @Test("Nothing that is cut off or has a byte changed stops the program", arguments: 0..<40)
  func mutations(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = #"<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c></row>"#
    var bytes = ScratchFile.archive(
      parts(sheet: "<worksheet><sheetData>\(rows)</sheetData></worksheet>"))
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    let cut = Int.random(in: 4...bytes.count, using: &random)
    _ = try failure(bytes)
    #expect(try failure(Array(bytes[..<cut])) != nil || cut == bytes.count)
  }
}
