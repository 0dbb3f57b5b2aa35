import Exchange
import Testing

@Suite("Answers for spreadsheets")
struct CSVWriterAnswerTests {
  @Test(
    "A text that would run as a formula is marked as text, and a number is not",
    arguments: [
      ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+3", "+3"), ("-35.33", "-35.33"), ("-", "'-"),
      ("@SUM(A1)", "'@SUM(A1)"), ("-cmd", "'-cmd"), ("E1", "E1"), ("", ""), ("a=b", "a=b"),
    ])
  func formulas(cell: String, written: String) {
    #expect(CSVWriter.answer(["h"], [[cell]]) == "h\n\(written)\n")
  }
}
