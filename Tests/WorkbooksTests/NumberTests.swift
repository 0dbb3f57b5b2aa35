import Testing

@testable import Workbooks

/// What the number of a cell says, by how it is shown.
@Suite("Numbers of cells")
struct NumberTests {
  private let from1900 = CellNumber(countsFrom1904: false)
  private let from1904 = CellNumber(countsFrom1904: true)

  @Test(
    "Digits that only binary arithmetic adds are not there",
    arguments: [
      ("0.6", "0.6"), ("1.1000000000000001", "1.1"), ("0.66666999999999998", "0.66667"),
      ("25000.5", "25000.5"), ("12", "12"), ("-35.33", "-35.33"), ("1E-05", "0.00001"),
      ("-1.5E-7", "-0.00000015"), ("2.0", "2"), ("1E3", "1000"), ("0", "0"),
      // A third is not 0.33333: nobody has said so.
      ("0.33333333333333331", "0.3333333333333333"),
      ("999999999999999", "999999999999999"), ("1234567890123456", "1.23456789012345E+15"),
      ("not a number", "not a number"), ("1E999", "1E999"),
    ])
  func plain(written: String, text: String) {
    #expect(from1900.text(of: Array(written.utf8), as: .plain) == text)
  }

  @Test(
    "A share has its sign",
    arguments: [
      ("0.6", "60%"), ("0.07", "7%"), ("0.625", "62.5%"), ("1.2", "120%"), ("0", "0%"),
      ("0.33333333333333331", "33.33333333333333%"),
    ])
  func percent(written: String, text: String) {
    #expect(from1900.text(of: Array(written.utf8), as: .percent) == text)
  }

  @Test(
    "A day is counted from the workbook's first",
    arguments: [
      ("42646", "2016-10-03", "2020-10-04"), ("0", "1899-12-30", "1904-01-01"),
      ("1", "1900-01-01", "1904-01-02"), ("59", "1900-02-28", "1904-02-29"),
      // The day that never was: no date, whoever counts from 1900.
      ("60", "1900-02-29", "1904-03-01"), ("61", "1900-03-01", "1904-03-02"),
      ("42646.5", "2016-10-03 12:00:00", "2020-10-04 12:00:00"),
      ("42645.999999999", "2016-10-03", "2020-10-04"), ("-1", "-1", "-1"),
      ("2958465", "9999-12-31", "10004-01-01"), ("2958466", "2958466", "2958466"),
    ])
  func day(written: String, in1900: String, in1904: String) {
    let bytes = Array(written.utf8)
    #expect(from1900.text(of: bytes, as: .date) == in1900)
    #expect(from1904.text(of: bytes, as: .date) == in1904)
  }

  @Test(
    "A bare number in a column of dates is a day if it has five figures",
    arguments: [
      ("42646", "2016-10-03"), ("10000", "1927-05-18"), ("9999", nil), ("1975", nil),
      ("99999", "2173-10-13"), ("100000", nil), ("42646.5", nil), ("-4264", nil),
    ])
  func bare(written: String, day: String?) {
    #expect(from1900.dayOfBareNumber(Array(written.utf8)) == day)
  }

  @Test("Noughts in front are kept, and a time is a time")
  func others() {
    #expect(from1900.text(of: Array("42".utf8), as: .padded(5)) == "00042")
    #expect(from1900.text(of: Array("123456".utf8), as: .padded(5)) == "123456")
    #expect(from1900.text(of: Array("4.5".utf8), as: .padded(5)) == "4.5")
    #expect(from1900.text(of: Array("0.5".utf8), as: .time) == "12:00:00")
    #expect(from1900.text(of: Array("37.5".utf8), as: .time) == "37.5")
  }

  @Test(
    "A format says by its letters what it shows",
    arguments: [
      ("General", NumberFormat.plain), ("0.00", .plain), ("#,##0.00", .plain), ("@", .plain),
      ("\"£\"#,##0", .plain), ("[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00", .plain),
      ("0.00E+00", .plain), ("dd/mm/yyyy", .date), ("[$-809]d mmmm yyyy;@", .date),
      ("YYYY-MM-DD", .date), ("mmm-yy", .date), ("mmmm", .date), ("d\\.m\\.yyyy", .date),
      ("dd/mm/yyyy hh:mm", .date), ("hh:mm:ss", .time), ("[h]:mm", .time), ("[ss]", .time),
      ("0%", .percent), ("0.0%", .percent), ("00000", .padded(5)), ("0", .plain),
      ("0\" days\"", .plain), ("\\d0", .plain), ("\"Yes\";\"Yes\";\"No\"", .plain),
      ("#,##0_d", .plain), ("[Red]0", .plain),
    ])
  func formats(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test("The formats that every spreadsheet has are known by their numbers")
  func builtIn() {
    let dates = (0...60).filter { NumberFormat(builtIn: $0) == .date }
    #expect(dates == [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
    #expect([9, 10].allSatisfy { NumberFormat(builtIn: $0) == .percent })
    #expect([0, 1, 2, 11, 12, 37, 49].allSatisfy { NumberFormat(builtIn: $0) == .plain })
  }
}
