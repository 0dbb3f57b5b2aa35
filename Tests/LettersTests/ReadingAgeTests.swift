import LetterTemplates
import Letters
import TestSupport
import Testing

@Suite struct ReadingAgeTests {
  let library: TemplateLibrary

  init() throws {
    library = try TemplateLibrary(ShippedTemplates.all)
  }

  @Test("Words of few syllables in short sentences ask for little school")
  func formula() {
    #expect(ReadingAge(letter: "Dear A\nThe cat sat on the mat. It was warm.").years < 1)
    let hard = "Dear A\nOrganisational reconfiguration necessitates redeployment considerations."
    #expect(ReadingAge(letter: hard).years > 20)
  }

  @Test("No letter asks for more than twelve years of school", arguments: LetterExample.all)
  func underTwelve(example: LetterExample) throws {
    #expect(try age(of: example).years < 12)
  }

  @Test("The reading age of each letter is as it was recorded")
  func recorded() throws {
    let lines = try LetterExample.all.map { example in
      let age = try age(of: example)
      let tenths = Int((age.years * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) years, \(age.words) words: \(example.recording)"
    }
    try expectRecorded(lines.joined(separator: "\n") + "\n", at: "reading-ages.txt")
  }

  private func age(of example: LetterExample) throws -> ReadingAge {
    let template = try #require(library.template(for: example.kind))
    return ReadingAge(
      letter: try template.render(example.values, parts: library.parts, as: example.kind))
  }
}
