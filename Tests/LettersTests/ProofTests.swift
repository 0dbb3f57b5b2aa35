import Letters
import Restructure
import Testing

@Suite struct ProofTests {
  static let text = """
    Dear ((employee name))
    ((address)) ((post))
    ((open??It is open.)) ((shut??It is shut.))
    ((Employee_Name)), ((post)), ((shut)) and ((> missing part))
    """

  @Test("One proof names everything that is lacking, in reading order, with every place")
  func everything() throws {
    let values: FieldValues = ["address": .text(" \n"), "open": .text("maybe"), "post": .list([])]
    let letter = try template(Self.text)
    let expected = [
      "((employee name)) has no value. @ t.txt:1:6 t.txt:4:1",
      "((address)) is blank. @ t.txt:2:1",
      "((post)) is blank. @ t.txt:2:13 t.txt:4:20",
      "((open)) must be yes or no; it is “maybe”. @ t.txt:3:1",
      "((shut)) has no value. @ t.txt:3:23 t.txt:4:30",
      "There is no part called “missing part”. @ t.txt:4:43",
    ]
    #expect(described(letter.proof(values)) == expected)

    let failure = try #require(throws: RenderFailure.self) { try letter.render(values) }
    #expect(described(failure.lacks) == expected)
    #expect(failure.problems.count == 9)
    #expect(failure.problems.first?.place == Place(file: "t.txt", line: 1, column: 6))
    #expect(failure.problems.first?.code == "missing-field")
    #expect(failure.problems.allSatisfy { $0.remedy.hasSuffix(".") })
  }

  @Test("A letter that lacks nothing proves clean and renders")
  func nothing() throws {
    let letter = try template("Dear ((name))")
    #expect(letter.proof(["name": .text("Ceri")]).isEmpty)
    #expect(try letter.render(["name": .text("Ceri")]) == "Dear Ceri\n")
  }

  @Test("Conditional words that do not print still need their answer")
  func unansweredFlag() throws {
    #expect(
      described(try template("((open??words))").proof([:])) == [
        "((open)) has no value. @ t.txt:1:1"
      ])
  }

  @Test("As a kind of letter, a name that is not in its catalogue is told apart from a gap")
  func unknownField() throws {
    let letter = try template("((employe name)) ((employee name)) ((our motto))")
    #expect(
      described(letter.proof(["our motto": .text("x")], as: .atRisk)) == [
        "((employe name)) is not a field of this letter. @ t.txt:1:1",
        "((employee name)) has no value. @ t.txt:1:18",
      ])
    #expect(
      LetterKind.atRisk.unknownFields(in: letter).map(\.name) == ["employe name", "our motto"])
  }

  @Test(
    "A letter dated after one of its own deadlines is held back",
    arguments: [
      (letterDate: 12, isHeld: false),  // the day before the deadline
      (letterDate: 13, isHeld: false),  // the day itself
      (letterDate: 14, isHeld: true),  // the day after
    ])
  func pastDeadline(letterDate: Int, isHeld: Bool) throws {
    let written = try #require(LocalDate(year: 2016, month: 12, day: letterDate))
    let deadline = try #require(LocalDate(year: 2016, month: 12, day: 13))
    let letter = try template("Accept by ((accept by)).")
    let lacks = letter.proof(
      ["letter date": .date(written), "accept by": .date(deadline)], as: .assimilation)
    #expect(
      described(lacks)
        == (isHeld
          ? ["((accept by)) is 13 December 2016, before the date of the letter. @ t.txt:1:11"]
          : []))
  }

  @Test("A date that is no deadline may lie in the past, and a deadline is one only in its kind")
  func pastDates() throws {
    let written = try #require(LocalDate(year: 2016, month: 12, day: 1))
    let closed = try #require(LocalDate(year: 2016, month: 11, day: 23))
    let values: FieldValues = ["letter date": .date(written), "consultation closes": .date(closed)]
    let letter = try template("((consultation closes))")
    #expect(letter.proof(values, as: .atRisk).isEmpty)
    #expect(letter.proof(values, as: .consultationOpens).map(\.reason) == [.past(closed)])
    #expect(letter.proof(values).isEmpty)
  }

  @Test("A date field takes nothing but a date, so that no deadline goes unchecked")
  func notADate() throws {
    let letter = try template("((accept by))")
    let values: FieldValues = ["accept by": .text("next Friday")]
    #expect(
      described(letter.proof(values, as: .assimilation)) == [
        "((accept by)) must be a date; it is “next Friday”. @ t.txt:1:1"
      ])
    #expect(try letter.render(values) == "next Friday\n")
  }

  @Test("A preview never fails and marks what is lacking")
  func preview() throws {
    let values: FieldValues = ["address": .text(" "), "open": .text("maybe"), "shut": .flag(false)]
    #expect(
      try template(Self.text).preview(values) == """
        Dear [[missing: employee name]]
        [[missing: address]] [[missing: post]]
        [[if open: It is open.]]
        [[missing: Employee_Name]], [[missing: post]], no and [[missing part: missing part]]

        """)
  }

  @Test("A preview of a complete letter is the letter")
  func completePreview() throws {
    let letter = try template("Dear ((name))\n\n((open??Words.))\n")
    let values: FieldValues = ["name": .text("Ceri"), "open": .flag(true)]
    #expect(try letter.preview(values) == letter.render(values))
  }
}
