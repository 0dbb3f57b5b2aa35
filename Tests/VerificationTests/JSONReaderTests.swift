import Testing

@testable import Verification

@Suite("Reading JSON strictly")
struct JSONReaderTests {
  private func read(_ text: String) throws(JSONReader.Failure) -> JSONValue {
    try JSONReader.read(Array(text.utf8))
  }

  @Test(
    "Every kind of value is read",
    arguments: [
      ("null", JSONValue.null), (" true ", .bool(true)), ("false", .bool(false)),
      ("12", .number("12")), ("-0.50", .number("-0.5")), ("6.0", .number("6")),
      ("1e400", .number("1e400")), ("\"a\\u00e9\\n\\ud83d\\ude00/\"", .string("aé\n😀/")),
      ("[]", .array([])), ("[1,[2]]", .array([.number("1"), .array([.number("2")])])),
      ("{}", .object([:])),
      ("\u{FEFF}{\"a\": {\"b\": []}}", .object(["a": .object(["b": .array([])])])),
    ])
  func readsValues(text: String, value: JSONValue) throws {
    #expect(try read(text) == value)
  }

  @Test(
    "What is no JSON is refused with its line and column",
    arguments: [
      ("", 1, 1, "there is nothing in it"), ("  \n ", 2, 2, "there is nothing in it"),
      ("employee_id,from_post\nE1,P1\n", 1, 1, "no value of JSON begins so"),
      ("{\"a\": 1,\n \"a\": 2}", 2, 2, "the key “a” is given twice"),
      ("{\"a\": 1} {}", 1, 10, "something follows the end of the value"),
      ("{\"a\" 1}", 1, 6, "a colon is wanted here"),
      ("{a: 1}", 1, 2, "a key in quotes is wanted here"),
      ("[1 2]", 1, 4, "a comma or ] is wanted here"),
      ("{\"a\":1 ", 1, 8, "a comma or } is wanted here"),
      ("[1,", 1, 4, "it ends in the middle"),
      ("01", 1, 3, "a number is not written so"),
      ("-", 1, 2, "a number is not written so"),
      ("1.", 1, 3, "figures are wanted behind the point"),
      ("1e", 1, 3, "figures are wanted in the exponent"),
      ("tru", 1, 1, "no value of JSON begins so"),
      ("\"ab", 1, 4, "a text in it has no end"),
      ("\"a\nb\"", 1, 3, "a line break or control character stands inside a text"),
      ("\"\\x\"", 1, 3, "a backslash stands before what cannot follow it"),
      ("\"\\u12\"", 1, 6, "four hexadecimal figures are wanted here"),
      ("\"\\ud83d!\"", 1, 8, "half a character stands alone"),
      ("\"\\ude00\"", 1, 8, "half a character stands alone"),
    ])
  func refuses(text: String, line: Int, column: Int, message: String) {
    #expect(throws: JSONReader.Failure(line: line, column: column, message: message)) {
      try read(text)
    }
  }

  @Test("A text that is not UTF-8 is refused")
  func refusesOtherEncodings() {
    #expect(throws: JSONReader.Failure.self) { try JSONReader.read([0x22, 0xE9, 0x22]) }
    #expect(throws: JSONReader.Failure.self) { try JSONReader.read([0xFF, 0xFE, 0x7B, 0x00]) }
  }

  @Test("Nesting is read to its limit, and refused beyond it", arguments: [63, 64, 65, 100_000])
  func limitsNesting(depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let value = try? read(text)
    #expect((value != nil) == (depth <= 64))
  }
}
