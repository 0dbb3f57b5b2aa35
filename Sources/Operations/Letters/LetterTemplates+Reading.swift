import Foundation
import LetterTemplates
import Letters
import Restructure

/// Finds the templates: those that ship, and an employer's own in place of some.
enum TemplateFiles {
  /// The shared parts, and the letters of an employer's own folder.
  static func library(overriddenBy folder: String?) throws(OperationFailure) -> TemplateLibrary {
    let own = try folder.map { path throws(OperationFailure) in try files(in: path) } ?? []
    return try library(of: shipped(for: nil) + own)
  }

  /// Of the files that ship the shared parts and the letter of a kind.
  ///
  /// The others are not read, as each
  /// command is about letters of one kind and reading all takes longer than most commands do.
  static func shipped(for kind: LetterKind?) -> [(name: String, text: String)] {
    let names = kind.map { kind in LetterLanguage.allCases.map(kind.templateFile(in:)) } ?? []
    return ShippedTemplates.all.filter { $0.name.hasPrefix("_") || names.contains($0.name) }
  }

  static func library(
    of files: [(name: String, text: String)]
  ) throws(OperationFailure) -> TemplateLibrary {
    do throws(TemplateErrors) {
      return try TemplateLibrary(files)
    } catch {
      throw .problems(error.problems)
    }
  }

  /// The text files of a folder, by name.
  static func files(in path: String) throws(OperationFailure) -> [(name: String, text: String)] {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw .usage("there is no folder \(path)", remedy: "Check the path of the templates.")
    }
    var files: [(name: String, text: String)] = []
    for name in names.sorted() where name.hasSuffix(".txt") && !name.hasPrefix(".") {
      files.append((name, try text(of: folder.appendingPathComponent(name).path, named: name)))
    }
    return files
  }

  /// One file's text, which must be UTF-8.
  static func text(of path: String, named name: String) throws(OperationFailure) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .usage("the template \(path) cannot be read", remedy: "Check the path.")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .problems([
        Problem(
          at: Place(file: name, line: 1), code: "wrong-encoding", message: "\(name) is not UTF-8",
          remedy: "Save the template as UTF-8 text.")
      ])
    }
    return text
  }
}
