import Letters
import Testing

@Suite("What differs between editions")
struct LetterDifferenceTests {
  @Test("Lines that were taken out, put in and kept stand in reading order")
  func setsOutLines() {
    let difference = LetterDifference(from: "Dear A\nold\nend", to: "Dear A\nnew\nmore\nend")
    #expect(
      difference.lines == [
        .kept("Dear A"), .removed("old"), .added("new"), .added("more"), .kept("end"),
      ])
    #expect(!difference.isEmpty)
  }

  @Test("The same text has no difference", arguments: ["", "one", "one\n\ntwo\n"])
  func seesNone(text: String) {
    #expect(LetterDifference(from: text, to: text).isEmpty)
  }
}
