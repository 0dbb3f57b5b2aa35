import Exchange
import Restructure
import Testing

@Suite("Reading a date")
struct DateTextTests {
  static let readable: [(text: String, iso: String)] = [
    ("2016-10-03", "2016-10-03"),
    ("03/10/2016", "2016-10-03"),
    ("3/10/2016", "2016-10-03"),
    ("03/1/2016", "2016-01-03"),
    ("12/11/2016", "2016-11-12"),
    ("1900-01-01", "1900-01-01"),
    ("31/12/9999", "9999-12-31"),
    ("29/02/2016", "2016-02-29"),
    ("2000-02-29", "2000-02-29"),
    // The last day of each length of month.
    ("31/01/2017", "2017-01-31"),
    ("28/02/2017", "2017-02-28"),
    ("30/04/2017", "2017-04-30"),
    ("31/12/2017", "2017-12-31"),
  ]

  @Test("ISO and day/month/year are read", arguments: readable)
  func reads(text: String, iso: String) throws {
    #expect(try DateText.read(text).description == iso)
  }

  static let refused: [(text: String, failure: DateText.Failure)] = [
    // One day beyond each length of month.
    ("32/01/2017", .noSuchDay),
    ("29/02/2017", .noSuchDay),
    ("30/02/2016", .noSuchDay),
    ("29/02/1900", .noSuchDay),
    ("31/04/2017", .noSuchDay),
    ("2017-04-31", .noSuchDay),
    ("2017-02-29", .noSuchDay),
    ("2016-13-01", .noSuchDay),
    ("0000-00-00", .noSuchDay),
    ("00/10/2016", .noSuchDay),
    ("03/00/2016", .noSuchDay),
    ("13/13/2016", .noSuchDay),
    ("10/13/2016", .monthFirst),
    ("10/28/2016", .monthFirst),
    ("03/10/16", .shortYear),
    ("3/10/6", .shortYear),
    ("03/10/016", .shortYear),
    ("1899-12-31", .tooEarly),
    ("30/12/1899", .tooEarly),
    ("0216-10-03", .tooEarly),
    ("42646", .serialNumber),
    ("2016-10-03 00:00:00", .timeOfDay),
    ("2016-10-03T09:30:00Z", .timeOfDay),
    ("03/10/2016 00:00", .timeOfDay),
    ("2016/10/03", .notADate),
    ("2016/10/3", .notADate),
    ("03.10.2016", .notADate),
    ("03-10-2016", .notADate),
    ("3-Oct-2016", .notADate),
    ("3 October 2016", .notADate),
    ("3 Oct: noon", .notADate),
    ("20161003", .notADate),
    ("003/10/2016", .notADate),
    ("03/010/2016", .notADate),
    ("03/10/02016", .notADate),
    ("03/10", .notADate),
    ("03/10/2016/1", .notADate),
    ("3/10/", .notADate),
    ("2016–10–03", .notADate),
    ("2016-10-0３", .notADate),
    ("-3/10/2016", .notADate),
    ("not known", .notADate),
    ("#N/A", .notADate),
    ("", .notADate),
  ]

  @Test("Anything else is refused with the reason", arguments: refused)
  func refuses(text: String, failure: DateText.Failure) {
    #expect(throws: failure) { try DateText.read(text) }
  }
}
