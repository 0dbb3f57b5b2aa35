import Exchange
import Restructure
import Testing

@Suite("Answers for spreadsheets")
struct CSVWriterAnswerTests {
  @Test(
    "A text that would run as a formula is marked as text, and a number is not",
    arguments: [
      ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+3", "+3"), ("-35.33", "-35.33"), ("-", "'-"),
      ("@SUM(A1)", "'@SUM(A1)"), ("'=1", "''=1"), ("''-x", "'''-x"),
      ("'t Hooft", "'t Hooft"), ("\t=1", "'\t=1"), ("'", "'"), ("-cmd", "'-cmd"), ("E1", "E1"),
      ("", ""), ("a=b", "a=b"),
    ])
  func formulas(cell: String, written: String) {
    #expect(CSVWriter.answer(["h"], [[cell]]) == "h\n\(written)\n")
    #expect(CSVWriter.answer(["h"], rows: 1) { _ in [cell] } == "h\n\(written)\n")
  }

  @Test(
    "The mark is taken off again where a table is read, and no other apostrophe is",
    arguments: [
      "=HYPERLINK(1)", "+44 20", "-cmd", "@SUM(A1)", "'=1", "''-x", "'t Hooft", "O'Brien", "'s",
      "-5", "+3", "=\"a,b\"", "'", "''",
    ])
  func roundTrip(text: String) throws {
    let posts = CSVWriter.answer(
      ["post_id", "title", "service"], [["P1", text, text], [text, "T", "S"]])
    let programme = try #require(try ProgrammeFolder(["posts.csv": posts]).read().programme)
    #expect(programme.posts.map(\.title) == [text, "T"])
    #expect(programme.posts.map(\.service) == [text, "S"])
    #expect(programme.posts.map(\.id) == ["P1", text])
  }

  @Test(
    "Many rows keep their order, on however many processors they are written",
    arguments: [0, 1, 999, 1_000, 1_001, 2_000, 12_345])
  func manyRows(count: Int) {
    let text = CSVWriter.answer(["n", "what"], rows: count, under: "# head\n") { position in
      ["\(position)", position % 7 == 0 ? "=A\(position)" : "a,b"]
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(2) == ["# head", "n,what"])
    #expect(lines.count == count + 3)
    #expect(lines.last == "")
    for (position, line) in lines.dropFirst(2).dropLast().enumerated() {
      #expect(line == "\(position)," + (position % 7 == 0 ? "'=A\(position)" : "\"a,b\""))
    }
  }
}
