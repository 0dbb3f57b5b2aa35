import Restructure
import Testing

@Suite("Reading a full-time equivalent")
struct FTEParsingTests {
  static let readable: [(text: String, above: Int, below: Int, rounded: Int)] = [
    ("0", 0, 1, 0),
    ("-0", 0, 1, 0),
    ("-0.0", 0, 1, 0),
    ("0.0", 0, 1, 0),
    ("1", 1, 1, 0),
    ("6", 6, 1, 0),
    ("007", 7, 1, 0),
    ("0.6", 3, 5, 0),
    (".5", 1, 2, 0),
    ("5.", 5, 1, 0),
    (" 0.6 ", 3, 5, 0),
    ("\t0.6", 3, 5, 0),
    ("0.1234", 617, 5000, 0),
    ("0.66667", 66_667, 100_000, 1),
    ("0.60000", 3, 5, 1),
    ("1.00001", 100_001, 100_000, 1),
    ("24/36", 2, 3, 0),
    ("24 / 36", 2, 3, 0),
    ("18.5/37", 1, 2, 0),
    ("27.75/37", 3, 4, 0),
    ("37/37", 1, 1, 0),
    ("40/37", 40, 37, 0),
    ("0/37", 0, 1, 0),
    ("7.4/18.5", 2, 5, 0),
    ("999999", 999_999, 1, 0),
    ("999999.99999", 99_999_999_999, 100_000, 1),
    ("1/999999", 1, 999_999, 0),
    ("999999/999999", 1, 1, 0),
  ]

  @Test("A decimal or a fraction is kept exactly", arguments: readable)
  func reads(text: String, above: Int, below: Int, rounded: Int) throws {
    let fte = try FTE(parsing: text)
    #expect(fte.numerator == above)
    #expect(fte.denominator == below)
    #expect(fte.roundedParts == rounded)
  }

  static let refused: [(text: String, failure: FTE.ParseFailure)] = [
    ("", .notANumber),
    (" ", .notANumber),
    (".", .notANumber),
    ("-", .notANumber),
    ("/", .notANumber),
    ("1/", .notANumber),
    ("/2", .notANumber),
    ("1/2/3", .notANumber),
    ("01/02/2016", .notANumber),
    ("1/0", .notANumber),
    ("0/0", .notANumber),
    ("1/0.0", .notANumber),
    ("1.2.3", .notANumber),
    ("0.6 FTE", .notANumber),
    ("60%", .notANumber),
    ("1e3", .notANumber),
    ("+1", .notANumber),
    ("#N/A", .notANumber),
    ("n/a", .notANumber),
    ("NaN", .notANumber),
    ("½", .notANumber),
    ("０.６", .notANumber),
    ("0 .6", .notANumber),
    (",", .notANumber),
    ("0,6", .comma),
    ("1,000.5", .comma),
    ("18,5/37", .comma),
    ("-0.6", .negative),
    ("−0.6", .negative),
    ("–0.6", .negative),
    ("-1", .negative),
    ("-0.00001", .negative),
    ("-24/36", .negative),
    ("24/-36", .negative),
    ("0.666667", .tooManyPlaces),
    ("0.600000", .tooManyPlaces),
    ("0.6000000000000001", .tooManyPlaces),
    ("0.66666666666666666666666666666666666666", .tooManyPlaces),
    ("1000000", .tooLarge),
    ("99999999999999999999999999999999", .tooLarge),
    ("1000000/1", .tooLarge),
    ("999999/0.5", .tooLarge),
    ("1/1000000", .tooFine),
    ("1/99999999999999999999", .tooFine),
    ("0.00001/999999", .tooFine),
    ("1/999999.99999", .tooFine),
  ]

  @Test("Anything else is refused, and the reason is named", arguments: refused)
  func refuses(text: String, failure: FTE.ParseFailure) {
    #expect(throws: failure) { try FTE(parsing: text) }
  }

  @Test("Leading zeros do not make a number large")
  func leadingZeros() throws {
    #expect(try FTE(parsing: String(repeating: "0", count: 60) + "1.5") == FTE(3, over: 2))
  }
}
