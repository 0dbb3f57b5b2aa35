import Restructure

/// Something that a kind of letter must contain, and where it is.
///
/// The whole list is data, in `Templates/must-contain.txt`, so that it can be read and argued about
/// without the code.
public struct MandatoryContent: Hashable, Sendable {
  /// Which letters an entry is about.
  public enum Scope: Hashable, Sendable {
    case everyLetterToThePerson, everyLetterToOthers
    case kind(LetterKind)
  }

  public let scope: Scope
  /// What must be in it, in words.
  public let what: String
  /// The fields that say it; empty where fixed words do.
  public let fields: [PlaceholderName]
  /// The words that say it; nil where fields do.
  public let words: String?
  /// The line of the list.
  public let place: Place

  /// Reads the list.
  ///
  /// - Throws: ``TemplateErrors`` with every line that names no kind of letter or says nothing.
  public static func table(
    file: String, text: String
  ) throws(TemplateErrors) -> [MandatoryContent] {
    var contents: [MandatoryContent] = []
    var problems: [Problem] = []
    for (parts, place) in LineTable(file: file, text: text, separator: "|", parts: 3).rows {
      guard parts.count == 3, let scope = Scope(parts[0]), !parts[2].isEmpty else {
        problems.append(
          Problem(
            at: place, code: "wrong-content", message: "The line does not say what a letter holds.",
            remedy: "Write: kind | what must be in it | ((field)) or the words."))
        continue
      }
      let fields = fields(in: parts[2])
      contents.append(
        MandatoryContent(
          scope: scope, what: parts[1], fields: fields, words: fields.isEmpty ? parts[2] : nil,
          place: place))
    }
    guard problems.isEmpty else { throw TemplateErrors(problems: problems) }
    return contents
  }

  private static func fields(in text: String) -> [PlaceholderName] {
    guard let template = try? LetterTemplate(name: "", text: text) else { return [] }
    return template.fields.map(\.name)
  }

  /// Whether a kind of letter must contain it.
  public func applies(to kind: LetterKind) -> Bool {
    switch scope {
    case .everyLetterToThePerson: kind.reader == .person
    case .everyLetterToOthers: kind.reader != .person
    case .kind(let own): own == kind
    }
  }

  /// The fields that a template does not ask for although it must.
  public func fieldsMissing(
    from template: LetterTemplate, parts: [PlaceholderName: LetterTemplate]
  ) -> [PlaceholderName] {
    let asked = Set(template.fields(parts: parts).map(\.name))
    return fields.filter { !asked.contains($0) }
  }

  /// Whether a template has the words, where it is words that are asked for.
  public func hasWords(
    in template: LetterTemplate, parts: [PlaceholderName: LetterTemplate]
  ) -> Bool {
    guard let words else { return true }
    return template.wording(parts: parts).contains(words)
  }

  /// Whether a sentence of a template says what those words say, as far as can be told: it has all of
  /// them that carry the meaning, in whatever order and with whatever others.
  public func isSaid(
    in template: LetterTemplate, parts: [PlaceholderName: LetterTemplate]
  ) -> Bool {
    guard let words else { return true }
    let asked = TellingWords.of(words[...])
    return TellingWords.sentences(template.wording(parts: parts)).contains {
      asked.isSubset(of: TellingWords.of($0))
    }
  }
}

extension MandatoryContent.Scope {
  fileprivate init?(_ word: String) {
    switch word {
    case "every letter to the person": self = .everyLetterToThePerson
    case "every letter to others": self = .everyLetterToOthers
    default:
      guard let kind = LetterKind(rawValue: word) else { return nil }
      self = .kind(kind)
    }
  }
}
