import LetterTemplates
import Letters
import Restructure
import TestSupport
import Testing

@Suite struct HostileDataTests {
  @Test(
    "A value is printed as itself and never read as template",
    arguments: [
      "((employee id))", "((secret??shown))", "((> closing))", ")) ((", "??", "[[missing: name]]",
      "=HYPERLINK(\"x\")", "../../etc/passwd", "%2E%2E", "O'Brien & Söhne <b>", "\\t\\n",
    ])
  func printedAsItself(name: String) throws {
    let letter = try rendered(
      "Dear ((name)), of ((id))", ["name": .text(name), "id": .text("E1")])
    #expect(letter == "Dear \(name), of E1\n")
    let list = try rendered("((names))", ["names": .list([name, "second"])])
    #expect(list == "\(name)\nsecond\n")
  }

  @Test(
    "A control character is shown as the sign for it",
    arguments: [
      ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{0}b", "a␀b"), ("a\u{7}b", "a␇b"), ("a\u{7F}b", "a␡b"),
      ("a\u{B}b", "a␋b"), ("a\u{C}b", "a␌b"), ("a\u{2028}b", "a␤b"), ("a\u{85}b", "a␤b"),
      ("a\u{9B}31mb", "a\u{FFFD}31mb"),
    ])
  func controls(name: String, shown: String) throws {
    #expect(try rendered("((name))", ["name": .text(name)]) == shown + "\n")
  }

  @Test(
    "Text from right to left is kept from turning what stands around it",
    arguments: [
      ("יעל", "\u{2068}יעל\u{2069}"), ("محمد 12", "\u{2068}محمد 12\u{2069}"),
      ("A\u{202E}txt.exe", "\u{2068}A\u{202E}txt.exe\u{2069}"),
      ("A\u{2067}b", "\u{2068}A\u{2067}b\u{2069}\u{2069}"),
      ("A\u{2069}b", "\u{2068}\u{2068}A\u{2069}b\u{2069}"), ("Siân Ŵyn", "Siân Ŵyn"),
      ("李小龙", "李小龙"),
    ])
  func rightToLeft(name: String, printed: String) throws {
    #expect(try rendered("((name)) (E1)", ["name": .text(name)]) == "\(printed) (E1)\n")
  }

  @Test("A very long word is printed whole")
  func longWord() throws {
    let word = String(repeating: "x", count: 100_000)
    #expect(try rendered("((name)).", ["name": .text(word)]) == word + ".\n")
  }

  @Test(
    "An id with marks of a path gives a name without any",
    arguments: [
      ("../x", "%2E.%2Fx-notice.txt"), ("a/b\\c", "a%2Fb%5Cc-notice.txt"),
      ("\u{0}", "%00-notice.txt"), ("CON:*?", "CON%3A%2A%3F-notice.txt"),
      ("\u{202E}x", "%E2%80%AEx-notice.txt"),
    ])
  func paths(id: String, name: String) throws {
    #expect(try LetterFileName.make(employee: id, kind: .notice) == name)
  }

  @Test("What a letter was written with is kept and read again, whatever it holds")
  func record() throws {
    var random = SplitMix64(seed: 6)
    let marks = ["a", "\t", "\n", "\\", "\\n", "((", "\u{1B}", "é", "\u{202E}", "=", "|", ""]
    for _ in 0..<300 {
      func word() -> String {
        (0..<Int.random(in: 0...6, using: &random))
          .map { _ in marks[Int.random(in: 0..<marks.count, using: &random)] }.joined()
      }
      let values: FieldValues = [
        "one": .text(word()), "two": .list([word(), word(), word()]), "three": .flag(true),
        "four": .date(LocalDate(dayNumber: 20_000)), "not asked for": .text("x"),
      ]
      let names: [PlaceholderName] = ["one", "two", "three", "four"]
      let read = try #require(FieldValues(recorded: values.recorded(names)))
      for name in names { #expect(read[name] == values[name]) }
      #expect(read["not asked for"] == nil)
      #expect(read.recorded(names) == values.recorded(names))
    }
  }

  @Test("A hostile name is harmless in every letter that ships", arguments: LetterKind.allCases)
  func everyLetter(kind: LetterKind) throws {
    let library = try TemplateLibrary(ShippedTemplates.all)
    let template = try #require(library.template(for: kind))
    let example = try #require(LetterExample.all.first { $0.kind == kind })
    var values = example.values
    let name: PlaceholderName = kind.reader == .representatives ? "recipient name" : "employee name"
    values[name] = .text("((post title)) \u{1B}[31m \u{202E}x")
    let letter = try template.render(values, parts: library.parts, as: kind)
    #expect(letter.contains("((post title)) ␛[31m \u{202E}x\u{2069}"))
    #expect(!letter.unicodeScalars.contains("\u{1B}"))
  }
}
