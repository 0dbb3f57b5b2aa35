import LetterTemplates
import Letters
import Restructure
import Testing

@Suite struct ShippedTemplatesTests {
  let library: TemplateLibrary

  init() throws {
    library = try TemplateLibrary(ShippedTemplates.all)
  }

  /// The six main letters, which have Welsh.
  static let withWelsh: [LetterKind] = [
    .consultationOpens, .atRisk, .assimilation, .ringFenceInvitation, .notAppointed, .riskWithdrawn,
  ]

  @Test("Every kind has a template, the six main ones in Welsh too, and there is no other")
  func templatesAndKinds() {
    let english = LetterKind.allCases.map(\.templateFile)
    let welsh = Self.withWelsh.map { $0.templateFile(in: .welsh) }
    #expect(Set(library.letters.keys) == Set(english + welsh))
    let parts: Set<PlaceholderName> = ["letterhead", "closing", "appeal", "first call", "new post"]
    #expect(Set(library.parts.keys) == parts.union(["letterhead to others", "closing to others"]))
    #expect(Set(library.parts(in: .welsh).keys) == parts)
  }

  @Test("A Welsh letter asks for what the English one asks for", arguments: withWelsh)
  func welshAsksForTheSame(kind: LetterKind) throws {
    let english = try #require(library.template(for: kind))
    let welsh = try #require(library.template(for: kind, in: .welsh))
    func asked(_ template: LetterTemplate, _ language: LetterLanguage) -> Set<PlaceholderName> {
      Set(template.fields(parts: library.parts(in: language)).map(\.name))
    }
    #expect(asked(welsh, .welsh) == asked(english, .english))
  }

  @Test("A template asks only for fields of its kind", arguments: LetterKind.allCases)
  func catalogued(kind: LetterKind) throws {
    let template = try #require(library.template(for: kind))
    #expect(described(kind.unknownFields(in: template, parts: library.parts)).isEmpty)
  }

  @Test(
    "A field of a kind is used by its template or said to be optional",
    arguments: LetterKind.allCases)
  func used(kind: LetterKind) throws {
    let template = try #require(library.template(for: kind))
    let asked = Set(template.fields(parts: library.parts).map(\.name))
    let unused = kind.fields.filter { !asked.contains($0.name) && !$0.isOptional }
    let needless = kind.fields.filter { asked.contains($0.name) && $0.isOptional }
    #expect(unused.map(\.name.written).isEmpty)
    #expect(needless.map(\.name.written).isEmpty)
  }

  @Test(
    "A template asks a flag for a yes or no, and nothing else for one",
    arguments: LetterKind.allCases)
  func flags(kind: LetterKind) throws {
    let template = try #require(library.template(for: kind))
    let flags = Set(kind.fields.filter { $0.form == .flag }.map(\.name))
    for use in template.fields(parts: library.parts) {
      #expect(use.isFlag == flags.contains(use.name), "\(use.name)")
    }
  }

  @Test(
    "A list of sentences stands on a line of its own", arguments: ShippedTemplates.all.map(\.name))
  func listsStandAlone(file: String) throws {
    let text = try #require(ShippedTemplates.all.first { $0.name == file }?.text)
    let lists = Set(LetterKind.allCases.flatMap(\.fields).filter { $0.form == .list }.map(\.name))
    let uses = try LetterTemplate(name: file, text: text).fields.filter { lists.contains($0.name) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for use in uses {
      for place in use.places { #expect(lines[place.line - 1] == "((\(use.name)))") }
    }
  }

  @Test(
    "No field of a kind is listed twice, and each has a meaning", arguments: LetterKind.allCases)
  func catalogue(kind: LetterKind) {
    #expect(Set(kind.fields.map(\.name)).count == kind.fields.count)
    #expect(kind.fields.allSatisfy { $0.meaning.hasSuffix(".") && $0.meaning.count > 10 })
    #expect(kind.fields.filter(\.isDeadline).allSatisfy { $0.form == .date })
  }

  @Test("A field that several kinds have means the same in each")
  func sameMeaning() {
    let forms = Set(
      LetterKind.allCases.flatMap(\.fields).map { "\($0.name) \($0.form) \($0.source)" })
    let names = Set(LetterKind.allCases.flatMap(\.fields).map(\.name))
    #expect(forms.count == names.count)
  }

  @Test("The templates that ship are valid UTF-8 with plain line ends and no blanks at line ends")
  func tidy() {
    for (name, text) in ShippedTemplates.all {
      #expect(!text.contains("\u{FFFD}"), "\(name)")
      #expect(!text.contains("\r") && !text.contains(" \n") && text.hasSuffix("\n"), "\(name)")
    }
  }

  @Test(
    "Every letter asks for what is asked of all letters to its reader",
    arguments: LetterKind.allCases)
  func everyLetterSays(kind: LetterKind) throws {
    let template = try #require(library.template(for: kind))
    let asked = Set(template.fields(parts: library.parts).map(\.name))
    let common = kind.reader == .person ? LetterField.everyLetter : LetterField.toOthers
    #expect(asked.isSuperset(of: common.filter { !$0.isOptional }.map(\.name)))
  }
}
