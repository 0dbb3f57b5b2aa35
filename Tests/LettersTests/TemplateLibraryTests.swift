import Letters
import Restructure
import Testing

@Suite struct TemplateLibraryTests {
  @Test("Files whose names begin with an underscore are parts")
  func partsAndLetters() throws {
    let library = try TemplateLibrary([
      ("at-risk.txt", "Body\n((> my-closing))"), ("_my_closing.txt", "End"),
    ])
    #expect(library.letters.keys.sorted() == ["at-risk.txt"])
    let letter = try #require(library.template(for: .atRisk))
    #expect(try letter.render([:], parts: library.parts) == "Body\nEnd\n")
    #expect(library.template(for: .notice) == nil)
  }

  @Test("Of two files with one name the later stands, and the earlier is not even read")
  func override() throws {
    let library = try TemplateLibrary([("at-risk.txt", "((broken"), ("at-risk.txt", "Ours")])
    #expect(try library.template(for: .atRisk)?.render([:]) == "Ours\n")
  }

  @Test("What is wrong in any file is told at once")
  func problems() throws {
    let error = try #require(throws: TemplateErrors.self) {
      try TemplateLibrary([("b.txt", "((x"), ("a.txt", "(())\n((y"), ("ok.txt", "fine")])
    }
    #expect(
      error.problems.map(\.place.description) == ["a.txt:1:1", "a.txt:2:1", "b.txt:1:1"])
  }
}
