import LetterTemplates
import Letters
import Restructure

/// What authors of templates can look up: examples, mandatory contents, languages.
public enum HelpAuthors {
  private static let examples = FieldExamples(
    file: ShippedTemplates.examples.name, text: ShippedTemplates.examples.text)

  /// An example of a field as it reads in a sentence.
  public static func example(of field: LetterField) -> String {
    examples.value(of: field)?.inSentence ?? ""
  }

  /// What each kind of letter must contain.
  public static func mandatoryContents() throws(OperationFailure) -> [MandatoryContent] {
    do throws(TemplateErrors) {
      return try MandatoryContent.table(
        file: ShippedTemplates.mustContain.name, text: ShippedTemplates.mustContain.text)
    } catch {
      throw .problems(error.problems)
    }
  }

  /// The languages in which a template of a kind ships.
  public static func languages(of kind: LetterKind) -> [LetterLanguage] {
    LetterLanguage.allCases.filter { language in
      ShippedTemplates.all.contains { $0.name == kind.templateFile(in: language) }
    }
  }
}
