import Exchange
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

  /// Everything wrong in a folder of templates: files that are no letter, fields that no letter of
  /// a kind has, and parts that are not there.
  public static func check(_ folder: String) throws(OperationFailure) -> [Problem] {
    let files = try TemplateFiles.files(in: folder)
    guard !files.isEmpty else {
      throw .usage("\(folder) holds no templates", remedy: "Templates are files that end in .txt.")
    }
    let library = try TemplateFiles.library(overriddenBy: folder)
    let names = LetterKind.allCases.map(\.templateFile)
    var problems = files.filter { !$0.name.hasPrefix("_") && !names.contains($0.name) }
      .map { file in
        Problem(
          at: Place(file: file.name, line: 1), code: "unknown-letter",
          message: "\(file.name) is no kind of letter",
          remedy: Suggestion.remedy(
            for: file.name, among: names,
            otherwise: "`ringfence letters list` names the kinds; a shared part begins with _."))
      }
    for kind in LetterKind.allCases {
      guard let template = library.template(for: kind) else { continue }
      if kind.isReady {
        problems += kind.unknownFields(in: template, parts: library.parts).flatMap(\.problems)
      }
      problems += template.proof(FieldValues(), parts: library.parts)
        .filter { $0.reason == .unknownPart || $0.reason == .partWithinItself }
        .flatMap(\.problems)
    }
    return problems
  }
}
