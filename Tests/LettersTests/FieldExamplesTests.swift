import LetterTemplates
import Letters
import Testing

@Suite struct FieldExamplesTests {
  let examples = FieldExamples(
    file: ShippedTemplates.examples.name, text: ShippedTemplates.examples.text)

  @Test("Every field has an example of its form", arguments: LetterKind.allCases)
  func everyField(kind: LetterKind) throws {
    for field in kind.fields {
      let value = try #require(examples.value(of: field), "\(field.name)")
      #expect(!value.isBlank)
      switch (field.form, value) {
      case (.text, .text), (.list, .list), (.date, .date), (.flag, .flag): break
      default: Issue.record("\(field.name) is no \(field.form)")
      }
    }
  }

  @Test("No example is of a field that no letter has")
  func noStrangers() {
    let known = Set(LetterKind.allCases.flatMap(\.fields).map(\.name))
    #expect(examples.names.subtracting(known).isEmpty)
  }
}
