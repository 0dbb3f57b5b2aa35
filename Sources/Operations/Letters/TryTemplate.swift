import Exchange
import LetterTemplates
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
  /// a kind has, parts that are not there, and fields that its letters must ask for.
  ///
  /// Where words must say something and none seem to, that is a warning, because an employer may put it
  /// in its own way.
  public static func check(_ folder: String) throws(OperationFailure) -> [Problem] {
    let files = try TemplateFiles.files(in: folder)
    guard !files.isEmpty else {
      throw .usage("\(folder) holds no templates", remedy: "Templates are files that end in .txt.")
    }
    // A file that cannot be read is put aside, so that it hides nothing that is wrong in the others.
    var problems: [Problem] = []
    var sound: [(name: String, text: String)] = []
    for file in files where !ShippedTemplates.tables.contains(file.name) {
      do throws(TemplateErrors) {
        _ = try LetterTemplate(name: file.name, text: file.text)
        sound.append(file)
      } catch {
        problems += error.problems
      }
      if kind(ofFile: file.name) == nil, !file.name.hasPrefix("_") {
        problems.append(unknownLetter(file.name))
      }
    }
    let library = try TemplateFiles.library(of: ShippedTemplates.all + sound)
    let contents = try HelpAuthors.mandatoryContents()
    for kind in LetterKind.allCases {
      for language in LetterLanguage.allCases {
        guard let template = library.template(for: kind, in: language) else { continue }
        let parts = library.parts(in: language)
        problems += kind.unknownFields(in: template, parts: parts).flatMap(\.problems)
        problems += template.proof(FieldValues(), parts: parts)
          .filter { $0.reason == .unknownPart || $0.reason == .partWithinItself }
          .flatMap(\.problems)
        let due = contents.filter { $0.applies(to: kind) }
        problems += due.compactMap { missing($0, from: template, parts, of: kind) }
        // The list has the words in English alone.
        guard language == .english else { continue }
        problems += due.filter { !$0.isSaid(in: template, parts: parts) }
          .map { unsaid($0, in: template, of: kind) }
      }
    }
    return problems
  }

  /// The kind and language that a file's name means.
  private static func kind(ofFile name: String) -> LetterKind? {
    LetterKind.allCases.first { kind in
      LetterLanguage.allCases.contains { kind.templateFile(in: $0) == name }
    }
  }

  private static func unknownLetter(_ name: String) -> Problem {
    Problem(
      at: Place(file: name, line: 1), code: "unknown-letter",
      message: "\(name) is no kind of letter",
      remedy: Suggestion.remedy(
        for: name, among: LetterKind.allCases.map(\.templateFile),
        otherwise: "`ringfence letters list --kinds` names the kinds; a shared part begins with _.")
    )
  }

  /// What no words of a template seem to say although letters of its kind must say it.
  private static func unsaid(
    _ content: MandatoryContent, in template: LetterTemplate, of kind: LetterKind
  ) -> Problem {
    Problem(
      .warning, at: Place(file: template.name, line: 1), code: "unsaid-content",
      message:
        "\(kind.rawValue) must say \(content.what), and no sentence of it seems to: the letter "
        + "that ships says “\(content.words ?? "")”",
      remedy:
        "Say so in the same words; if other words of yours say it, leave them as they are. What "
        + "every letter must contain: \(content.place).")
  }

  /// What a template leaves out although letters of its kind must have it.
  private static func missing(
    _ content: MandatoryContent, from template: LetterTemplate,
    _ parts: [PlaceholderName: LetterTemplate], of kind: LetterKind
  ) -> Problem? {
    let fields = content.fieldsMissing(from: template, parts: parts)
    guard !fields.isEmpty else { return nil }
    let names = fields.map { "((\($0)))" }.joinedInWords
    return Problem(
      at: Place(file: template.name, line: 1), code: "missing-content",
      message: "\(kind.rawValue) must contain \(content.what), and \(names) "
        + (fields.count == 1 ? "is not in it" : "are not in it"),
      remedy: "Put \(names) where it belongs. What every letter must contain: \(content.place).")
  }
}
