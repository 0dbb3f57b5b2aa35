import LetterTemplates
import Letters
import Testing

@Suite struct MandatoryContentTests {
  let library: TemplateLibrary
  let contents: [MandatoryContent]

  init() throws {
    library = try TemplateLibrary(ShippedTemplates.all)
    contents = try MandatoryContent.table(
      file: ShippedTemplates.mustContain.name, text: ShippedTemplates.mustContain.text)
  }

  @Test("Every kind of letter has what it must contain", arguments: LetterKind.allCases)
  func english(kind: LetterKind) throws {
    let template = try #require(library.template(for: kind))
    let own = contents.filter { $0.scope == .kind(kind) }
    #expect(!own.isEmpty)
    for content in contents where content.applies(to: kind) {
      let missing = content.fieldsMissing(from: template, parts: library.parts)
      #expect(missing.isEmpty, "\(content.place): \(content.what)")
      #expect(
        content.hasWords(in: template, parts: library.parts), "\(content.place): \(content.what)")
    }
  }

  @Test(
    "A Welsh letter has every field that it must contain",
    arguments: ShippedTemplatesTests.withWelsh)
  func welsh(kind: LetterKind) throws {
    let template = try #require(library.template(for: kind, in: .welsh))
    for content in contents where content.applies(to: kind) {
      #expect(content.fieldsMissing(from: template, parts: library.parts(in: .welsh)).isEmpty)
    }
  }

  @Test("A template that leaves something out is found out")
  func leftOut() throws {
    let bare = try LetterTemplate(name: "notice.txt", text: "Dear ((employee name))\n")
    let missing = contents.filter { $0.applies(to: .notice) && !$0.fields.isEmpty }
      .filter { !$0.fieldsMissing(from: bare, parts: [:]).isEmpty }.map(\.what)
    #expect(missing.contains("the appeal: to whom and by when"))
    #expect(missing.contains("the calculation of the payment"))
    #expect(missing.contains("the recipient's name and address"))
  }

  @Test(
    "A line that names no kind, or says nothing, is an error",
    arguments: ["nitice | the reason | ((x))", "notice | the reason", "notice | the reason | "])
  func wrongLine(line: String) {
    #expect(throws: TemplateErrors.self) {
      try MandatoryContent.table(file: "must-contain.txt", text: line)
    }
  }
}
