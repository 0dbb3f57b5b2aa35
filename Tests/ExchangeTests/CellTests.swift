import Restructure
import Testing

@testable import Exchange

@Suite("The cells of an HR export")
struct CellTests {
  @Test(
    "Blanks at the ends and characters that nobody sees do not count",
    arguments: [
      ("a", "a"), (" a ", "a"), ("\ta\n", "a"), ("\u{A0}a\u{A0}b\u{A0}", "a b"),
      ("a\u{202F}b", "a b"),
      ("\u{200B}a\u{200B}b", "ab"), ("\u{FEFF}a", "a"), ("a\u{AD}b", "ab"),
      ("\u{200E}2016", "2016"),
      ("\u{202A}a\u{202C}", "a"), ("é ", "é"), ("", ""), ("\u{200B}", ""), ("👩‍👩‍👧", "👩‍👩‍👧"),
    ])
  func cleaned(text: String, cleaned: String) {
    #expect(CellText.cleaned(text) == cleaned)
    #expect(CellText.cleaned(text).unicodeScalars.elementsEqual(cleaned.unicodeScalars))
  }

  @Test(
    "What a spreadsheet writes in place of a value is known",
    arguments: [
      ("#N/A", true), ("#n/a", true), ("#REF!", true), ("#DIV/0!", true), ("####", true),
      ("###", true), ("##", false), ("#", false), ("#1", false), ("N/A", false), ("", false),
      ("# N/A", false),
    ])
  func spreadsheetErrors(text: String, isError: Bool) {
    #expect(CellText.isSpreadsheetError(text) == isError)
  }

  static let ids: [(id: String, code: String?)] = [
    ("E1", nil), ("007", nil), ("00123456789", nil), ("a b/c;d|e", nil), ("Ünï-1", nil), ("👩", nil),
    ("#1", nil), ("1E5", nil), ("\u{A0}E1\u{200B}", nil),
    ("1.23457E+11", "shortened-id"), ("1.2e+5", "shortened-id"), ("1.E+5", nil), ("12.5E+5", nil),
    ("1.5E+", nil), ("1.5E5", nil),
    ("1.5E+5E", nil), ("E\u{7F}1", "unprintable-id"),
    ("E\n1", "unprintable-id"), ("E\t1", "unprintable-id"), ("E\u{7}1", "unprintable-id"),
    ("E\u{200D}1", "unprintable-id"), ("E\u{2028}1", "unprintable-id"),
    ("#N/A", "spreadsheet-error"), ("", "missing-value"), (" ", "missing-value"),
  ]

  @Test("An id is any printable text", arguments: ids)
  func id(id: String, code: String?) throws {
    let staff = CSVWriter.table(["employee_id", "post_id", "name"], [[id, "P1", "x"]])
    let reading = try ProgrammeFolder(["staff.csv": staff]).read()
    #expect(reading.problems.map(\.code) == (code.map { [$0] } ?? []))
    #expect(reading.problems.allSatisfy { $0.place.column == 1 })
    if code == nil {
      #expect(reading.programme?.staff.map(\.employee) == [CellText.cleaned(id)])
    }
  }

  /// A cell of staff.csv, and the code of what is wrong with it, or nil.
  static let cells: [(column: String, cell: String, code: String?)] = [
    ("fte", "0.6", nil), ("fte", "24 / 36", nil), ("fte", "\u{A0}0.6", nil), ("fte", "1", nil),
    ("fte", "1.00001", "many-hours"), ("fte", "1.5", "many-hours"),
    ("fte", "1.50001", "many-hours"),
    ("fte", "37", "many-hours"), ("fte", "0,6", "decimal-comma"),
    ("fte", "-0.6", "negative-fte"), ("fte", "–0.6", "negative-fte"),
    ("fte", "0.123456", "fte-places"), ("fte", "1e9", "not-a-number"),
    ("fte", "1/0", "not-a-number"),
    ("fte", "99999999999999999999", "fte-size"), ("fte", "1/99999999", "fte-fraction"),
    ("fte", "#DIV/0!", "spreadsheet-error"), ("fte", "N/A", "not-a-number"),
    ("weekly_pay", "482.15", nil), ("weekly_pay", "£28,000.00", nil),
    ("weekly_pay", "482.155", "wrong-value"),
    ("weekly_pay", "-1", "wrong-value"), ("annual_salary", "28k", "wrong-value"),
    ("date_of_birth", "1970-01-31", nil), ("date_of_birth", "31/01/1970", nil),
    ("date_of_birth", "31-Jan-70", "impossible-date"),
    ("date_of_birth", "00/00/0000", "impossible-date"),
    ("date_of_birth", "2016-10-02", nil), ("date_of_birth", "2016-10-03", "impossible-date"),
    ("contract", "Fixed Term", nil), ("contract", "FIXED-TERM", nil),
    ("contract", "fixed_term", nil),
    ("contract", "fixedterm", "unknown-word"), ("holding", "seconded in", nil),
    ("holding", "on loan", "unknown-word"), ("protection", "maternity leave", nil),
    ("protection", "sick", "unknown-word"), ("protected_from", "2016-10-03", "missing-protection"),
    ("protected_to", "2016-10-03", "missing-protection"),
    ("qualifications", "QTS; HI", nil), ("qualifications", " ; ", "wrong-value"),
    ("name", "#N/A", "spreadsheet-error"), ("name", "########", "spreadsheet-error"),
  ]

  @Test("A cell is read as it is meant, or is an error at its place", arguments: cells)
  func cell(column: String, cell: String, code: String?) throws {
    let staff = CSVWriter.table(["employee_id", "post_id", column], [["E1", "P1", cell]])
    let reading = try ProgrammeFolder(["staff.csv": staff]).read()
    #expect(reading.places == (code.map { ["staff.csv:2:7 \($0)"] } ?? []))
    #expect(reading.programme?.staff.count == 1)
  }
}
