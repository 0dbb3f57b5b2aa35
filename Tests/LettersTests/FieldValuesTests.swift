import Letters
import Restructure
import Testing

@Suite struct FieldValuesTests {
  @Test("A repeated name makes a list")
  func repeated() {
    var values = FieldValues()
    values.add("a", to: "posts")
    #expect(values["posts"] == .text("a"))
    values.add("b", to: "Posts")
    values.add("c", to: "POSTS")
    #expect(values["posts"] == .list(["a", "b", "c"]))
  }

  @Test("A text takes the place of a flag or a date")
  func replaced() {
    var values: FieldValues = ["open": .flag(true), "day": .date(LocalDate(dayNumber: 0))]
    values.add("no", to: "open")
    values.add("2016-10-03", to: "day")
    #expect(values == ["open": .text("no"), "day": .text("2016-10-03")])
  }

  @Test("Gaps are filled from elsewhere; what is there stays")
  func gaps() {
    var values: FieldValues = ["a": .text("mine"), "b": .text(" ")]
    values.fillGaps(from: ["A": .text("theirs"), "b": .text("theirs"), "c": .text("theirs")])
    #expect(values == ["a": .text("mine"), "b": .text("theirs"), "c": .text("theirs")])
  }

  @Test(
    "A value is blank if it shows nothing on paper",
    arguments: [
      (FieldValue.text(""), true), (.text(" \n\t"), true), (.text("\u{A0}\u{200B}"), true),
      (.text("."), false), (.list([]), true), (.list(["", " "]), true), (.list(["", "a"]), false),
      (.flag(false), false), (.date(LocalDate(dayNumber: 0)), false),
    ])
  func blank(value: FieldValue, expected: Bool) {
    #expect(value.isBlank == expected)
  }

  @Test(
    "Only the words for yes and no that Notify knows answer a question",
    arguments: [
      (FieldValue.text("yes"), true), (.text("True "), true), (.text("NO"), false),
      (.text("false"), false), (.text("y"), true), (.text("1"), true), (.text(""), nil),
      (.text("yes please"), nil), (.list(["yes"]), nil), (.date(LocalDate(dayNumber: 0)), nil),
      (.flag(true), true), (.flag(false), false),
    ] as [(FieldValue, Bool?)])
  func answer(value: FieldValue, expected: Bool?) {
    #expect(value.answer == expected)
  }

  @Test("A field reads a person's words in its own form, and keeps what does not fit")
  func forms() throws {
    let fields = LetterKind.consultationOpens.fields
    func read(_ name: PlaceholderName, _ words: String) throws -> FieldValue {
      try #require(fields.first { $0.name == name }).value(of: words)
    }
    let day = try #require(LocalDate(year: 2016, month: 11, day: 23))
    #expect(try read("sender name", "A. Synthetic") == .text("A. Synthetic"))
    #expect(try read("consultation closes", " 2016-11-23 ") == .date(day))
    #expect(try read("consultation closes", "23 November") == .text("23 November"))
    #expect(try read("how to comment", "by post\r\n by email\n") == .list(["by post", "by email"]))
    #expect(try read("in scope", "Yes") == .flag(true))
    #expect(try read("in scope", "perhaps") == .text("perhaps"))
  }
}
