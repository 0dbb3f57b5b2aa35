import Letters
import Restructure

/// Helps authors of templates: render one with given values, and check a folder of them.
public enum TryTemplate {
  /// Renders a template text with values given as `name=value`; a repeated name is a list.
  public static func render(
    _ text: String, named name: String, fields: [String], parts folder: String?
  ) throws(OperationFailure) -> String {
    var values = FieldValues()
    for (name, words) in try FieldWords.read(fields) {
      values.add(words, to: PlaceholderName(name))
    }
    let library = try TemplateFiles.library(overriddenBy: folder)
    let template = try template(text, named: name)
    do throws(RenderFailure) {
      return try template.render(values, parts: library.parts)
    } catch {
      throw .problems(error.problems)
    }
  }

  private static func template(
    _ text: String, named name: String
  ) throws(OperationFailure) -> LetterTemplate {
    do throws(TemplateErrors) {
      return try LetterTemplate(name: name, text: text)
    } catch {
      throw .problems(error.problems)
    }
  }

  /// The text of a template file.
  public static func text(of path: String) throws(OperationFailure) -> String {
    try TemplateFiles.text(of: path, named: path)
  }

  /// Everything wrong in a folder of templates, and fields that no letter of a kind has.
  public static func check(_ folder: String) throws(OperationFailure) -> [Problem] {
    let library = try TemplateFiles.library(overriddenBy: folder)
    return LetterKind.shipped.flatMap { kind in
      library.template(for: kind).map { template in
        kind.unknownFields(in: template, parts: library.parts).flatMap(\.problems)
      } ?? []
    }
  }
}
