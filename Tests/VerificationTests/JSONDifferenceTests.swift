import Testing

@testable import Verification

@Suite("Differences between two documents")
struct JSONDifferenceTests {
  private func pointers(_ given: String, _ expected: String) throws -> [String] {
    let (one, other) = (
      try JSONReader.read(Array(given.utf8)), try JSONReader.read(Array(expected.utf8))
    )
    return JSONDifference.between(one, expected: other).map(\.pointer)
  }

  @Test(
    "Each difference is found where it stands",
    arguments: [
      ("{\"a\": 1}", "{\"a\": 1.0}", []), ("{\"a\": 1}", "{\"a\": \"1\"}", ["/a"]),
      ("{\"a\": 1}", "{}", ["/a"]), ("{}", "{\"a\": null}", ["/a"]),
      ("{\"a\": null}", "{\"a\": false}", ["/a"]), ("[1, 2]", "[2, 1]", ["/0", "/1"]),
      ("[1, 2]", "[1]", [""]), ("[1]", "[2, 1]", ["", "/0"]),
      ("{\"a/b\": {\"c~d\": [true]}}", "{\"a/b\": {\"c~d\": [false]}}", ["/a~1b/c~0d/0"]),
      ("[]", "{}", [""]), ("{\"b\": 1, \"a\": 1}", "{\"a\": 1, \"b\": 1}", []),
    ])
  func findsDifferences(given: String, expected: String, pointers: [String]) throws {
    #expect(try self.pointers(given, expected) == pointers)
  }
}
