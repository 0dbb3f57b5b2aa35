import Restructure

/// A letter's text with places for what differs from person to person.
///
/// The language is GOV.UK Notify's, and small on purpose, because officers write it:
///
///     Dear ((employee name))
///     ((may bring companion??You may bring a colleague.))
///     ((> closing))
///
/// `((field))` prints a value, `((flag??words))` prints the words if the flag is yes, and
/// `((> part))` includes a shared part. One pair of brackets is text. Nothing nests.
public struct LetterTemplate: Hashable, Sendable {
  /// The file's name, which places begin with.
  public let name: String
  let pieces: [TemplatePiece]

  /// Reads a template; a byte-order mark and any line ends are accepted.
  ///
  /// - Throws: ``TemplateErrors`` with everything that is wrong with the text.
  public init(name: String, text: String) throws(TemplateErrors) {
    let parser = TemplateParser(file: name, text: text)
    guard parser.problems.isEmpty else { throw TemplateErrors(problems: parser.problems) }
    self.name = name
    pieces = parser.pieces
  }

  /// The fields that its own text asks for, in reading order, without those of its parts.
  public var fields: [FieldUse] {
    FieldUse.gather(from: pieces)
  }

  /// The fields that it asks for with its parts put in, in reading order.
  public func fields(parts: [PlaceholderName: LetterTemplate]) -> [FieldUse] {
    FieldUse.gather(from: Composition(of: self, parts: parts).pieces)
  }

  /// The letter with these values.
  ///
  /// - Parameters:
  ///   - values: What the fields stand for.
  ///   - parts: The shared parts that `((> name))` may include.
  ///   - kind: The kind of letter, whose catalogue is then held to as well; nil for any text.
  ///   - language: The language in which days and lists are written.
  /// - Returns: Text that ends in one line feed and has no blanks at the end of a line.
  /// - Throws: ``RenderFailure`` with everything that is lacking; nothing is written half.
  public func render(
    _ values: FieldValues, parts: [PlaceholderName: LetterTemplate] = [:],
    as kind: LetterKind? = nil, in language: LetterLanguage = .english
  ) throws(RenderFailure) -> String {
    let prepared = PreparedTemplate(self, parts: parts, as: kind, in: language)
    return String(decoding: try prepared.render(values), as: UTF8.self)
  }

  /// What the letter lacks before it can be written, each with every place that asks for it.
  public func proof(
    _ values: FieldValues, parts: [PlaceholderName: LetterTemplate] = [:],
    as kind: LetterKind? = nil
  ) -> [Lack] {
    Composition(of: self, parts: parts).lacks(of: values, as: kind)
  }

  /// The letter as far as it can be written, for reading and never for sending.
  ///
  /// What is lacking is shown in double square brackets, such as `[[missing: reply by]]`.
  public func preview(
    _ values: FieldValues, parts: [PlaceholderName: LetterTemplate] = [:],
    in language: LetterLanguage = .english
  ) -> String {
    let prepared = PreparedTemplate(self, parts: parts, in: language)
    return String(decoding: prepared.write(values), as: UTF8.self)
  }
}
