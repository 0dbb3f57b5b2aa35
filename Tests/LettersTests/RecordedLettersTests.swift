import LetterTemplates
import Letters
import TestSupport
import Testing

@Suite struct RecordedLettersTests {
  let library: TemplateLibrary

  init() throws {
    library = try TemplateLibrary(ShippedTemplates.all)
  }

  @Test("A letter reads exactly as it was read and approved", arguments: LetterExample.all)
  func recorded(example: LetterExample) throws {
    let template = try #require(library.template(for: example.kind))
    let letter = try template.render(example.values, parts: library.parts, as: example.kind)
    try expectRecorded(letter, at: example.recording)
  }

  @Test(
    "Every kind that ships is recorded in two scenarios or more", arguments: LetterKind.allCases)
  func scenarios(kind: LetterKind) {
    let scenarios = LetterExample.all.filter { $0.kind == kind }.map(\.scenario)
    #expect(Set(scenarios).count >= 2)
    #expect(Set(scenarios).count == scenarios.count)
  }

  @Test("A letter without any one of its values is held back", arguments: LetterKind.allCases)
  func eachValueIsNeeded(kind: LetterKind) throws {
    let template = try #require(library.template(for: kind))
    let example = try #require(LetterExample.all.first { $0.kind == kind })
    for use in template.fields(parts: library.parts) {
      var values = example.values
      values[use.name] = nil
      let lacks = template.proof(values, parts: library.parts, as: kind)
      #expect(lacks.map(\.name) == [use.name])
      #expect(lacks.flatMap(\.places) == use.places)
    }
  }

  @Test("No letter leaves a mark of its making", arguments: LetterExample.all)
  func noMarksLeft(example: LetterExample) throws {
    let template = try #require(library.template(for: example.kind))
    let letter = try template.render(example.values, parts: library.parts, as: example.kind)
    for mark in ["((", "??", "[[", "{{", "  ", " .", " ,", "..", "nil", "Optional("] {
      #expect(!letter.contains(mark), "\(mark)")
    }
  }
}
