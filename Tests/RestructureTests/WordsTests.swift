import Restructure
import Testing

@Suite("Lists and counts in words")
struct WordsTests {
  @Test(
    "A list is joined as a sentence joins it",
    arguments: [
      ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a and b", "a or b"),
      (["a", "b", "c"], "a, b and c", "a, b or c"),
    ])
  func joined(items: [String], all: String, any: String) {
    #expect(items.joinedInWords == all)
    #expect(items.joinedAsChoice == any)
  }

  @Test(
    "A count has its singular for one only",
    arguments: [(0, "0 posts"), (1, "1 post"), (2, "2 posts"), (-1, "-1 posts")])
  func counts(number: Int, words: String) {
    #expect(counted(number, "post") == words)
  }

  @Test("An irregular plural is given")
  func irregular() {
    #expect(counted(1, "person", "people") == "1 person")
    #expect(counted(2, "person", "people") == "2 people")
  }

  @Test(
    "Blanks, line breaks and byte-order marks are trimmed at the ends only",
    arguments: [
      ("", ""), ("  ", ""), (" a b ", "a b"), ("\u{FEFF}a\r\n", "a"),
      ("\u{A0}a\u{A0}b\u{A0}", "a\u{A0}b"),
      ("a", "a"),
    ])
  func trims(text: String, trimmed: String) {
    #expect(String(text.trimmedText) == trimmed)
  }
}
