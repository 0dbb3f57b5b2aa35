import LetterTemplates
import Letters
import Restructure
import TestSupport
import Testing

@Suite struct WelshTests {
  @Test(
    "A day in Welsh has its figures, and no month is mutated",
    arguments: [
      ("2027-01-01", "1 Ionawr 2027"), ("2027-02-28", "28 Chwefror 2027"),
      ("2027-03-01", "1 Mawrth 2027"), ("2027-04-30", "30 Ebrill 2027"),
      ("2027-05-02", "2 Mai 2027"), ("2027-06-11", "11 Mehefin 2027"),
      ("2027-07-31", "31 Gorffennaf 2027"), ("2027-08-08", "8 Awst 2027"),
      ("2027-09-01", "1 Medi 2027"), ("2027-10-03", "3 Hydref 2027"),
      ("2027-11-23", "23 Tachwedd 2027"), ("2027-12-25", "25 Rhagfyr 2027"),
    ])
  func days(iso: String, words: String) throws {
    let day = try #require(LocalDate(iso: iso))
    #expect(WelshWords.day(day) == words)
    #expect(FieldValue.date(day).inSentence(in: .welsh) == words)
  }

  @Test(
    "Lists have ac before a vowel, and a before anything else",
    arguments: [
      ([], ""), (["un"], "un"), (["cath", "ci"], "cath a ci"), (["ci", "afal"], "ci ac afal"),
      (["1 lle", "ysgol"], "1 lle ac ysgol"), (["x", "Ŵyr"], "x ac Ŵyr"),
      (["x", "haf"], "x a haf"),
      (["x", "8 lle"], "x ac 8 lle"), (["x", "11 lle"], "x ac 11 lle"),
      (["x", "2 le"], "x a 2 le"),
      (["x", "“Athro”"], "x ac “Athro”"), (["a", "b", "£8"], "a, b ac £8"),
    ])
  func lists(items: [String], words: String) {
    #expect(WelshWords.list(items) == words)
  }

  @Test(
    "Behind a number the noun is singular, and mutates behind 2",
    arguments: [(0, "0 lle"), (1, "1 lle"), (2, "2 le"), (3, "3 lle"), (12, "12 lle")])
  func places(number: Int, words: String) {
    #expect(WelshWords.counted(number, "lle", afterOne: "lle", afterTwo: "le") == words)
  }

  @Test("Hours are full time, or a share of it")
  func hours() throws {
    let part = try FTE(parsing: "0.6")
    #expect(FTE(whole: 1).hoursInWords(in: .welsh) == "amser llawn")
    #expect(part.hoursInWords(in: .welsh) == "0.6 o amser llawn")
    #expect(part.hoursInWords() == "0.6 of full time")
    #expect(try FTE(parsing: "2/3").hoursInWords() == "2/3 of full time")
    #expect(FTE(whole: 6).totalInWords() == "the hours of 6 full-time posts")
    #expect(FTE(whole: 1).totalInWords() == "the hours of 1 full-time post")
  }

  @Test(
    "The language of a person is read in the ways in which it is written",
    arguments: [
      ("cy", LetterLanguage.welsh), ("Welsh", .welsh), ("Cymraeg", .welsh), ("CY-GB", .welsh),
      ("en", .english), ("English", .english), ("en-GB", .english), ("pl", nil), ("", nil),
    ])
  func languages(word: String, language: LetterLanguage?) {
    #expect(LetterLanguage(named: word) == language)
  }

  @Test(
    "A Welsh letter reads exactly as it is recorded, and is dated in Welsh",
    arguments: ShippedTemplatesTests.withWelsh)
  func recorded(kind: LetterKind) throws {
    let library = try TemplateLibrary(ShippedTemplates.all)
    let template = try #require(library.template(for: kind, in: .welsh))
    let example = try #require(LetterExample.all.first { $0.kind == kind })
    let letter = try template.render(
      example.values, parts: library.parts(in: .welsh), as: kind, in: .welsh)
    try expectRecorded(letter, at: "\(kind.rawValue)-cy.txt")
    let date = try #require(example.values["letter date"]).inSentence(in: .welsh)
    #expect(letter.contains("\nDyddiad: \(date)\n"))
  }

  @Test("A part that has no Welsh is lacking, and no English one stands in for it")
  func noFallback() throws {
    let library = try TemplateLibrary([
      ("at-risk-cy.txt", "((> closing))\n"), ("_closing.txt", "Yours sincerely\n"),
    ])
    let template = try #require(library.template(for: .atRisk, in: .welsh))
    #expect(
      described(template.proof([:], parts: library.parts(in: .welsh)))
        == ["There is no part called “closing”. @ at-risk-cy.txt:1:1"])
    #expect(library.template(for: .notice, in: .welsh) == nil)
  }
}
