import Restructure

/// A field that a kind of letter offers to the author of its template.
public struct LetterField: Hashable, Sendable {
  /// Who knows the value.
  public enum Source: String, CaseIterable, Hashable, Sendable {
    /// The programme and its policy: the same in every letter of the programme.
    case programme
    /// The plan and the case: worked out for each person, or recorded on the case.
    case `case`
    /// The employer, who says it once in a settings file, or for one letter on the command line.
    case employer
  }

  /// What a value must be.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case text, list, date, flag
  }

  public let name: PlaceholderName
  public let form: Form
  public let source: Source
  /// What it stands for, in a sentence.
  public let meaning: String
  /// Whether a letter must not be dated after it.
  public private(set) var isDeadline = false
  /// Whether it tells of one person what others must not be told, so that it is never given for several
  /// letters at once.
  public private(set) var isPersonal = false
  /// Whether it is offered to authors although the template that ships does not use it.
  public private(set) var isOptional = false

  init(_ name: PlaceholderName, _ form: Form = .text, from source: Source, _ meaning: String) {
    self.name = name
    self.form = form
    self.source = source
    self.meaning = meaning
  }

  /// The same field where a letter dated after it would come too late.
  var asDeadline: LetterField {
    var field = self
    field.isDeadline = true
    return field
  }

  /// The same field where its value is one person's alone.
  var asPersonal: LetterField {
    var field = self
    field.isPersonal = true
    return field
  }

  /// The same field where the template that ships does without it.
  var asOptional: LetterField {
    var field = self
    field.isOptional = true
    return field
  }

  /// A value of this form from what a person wrote.
  ///
  /// A list has one item a line, and a date is `2016-10-03`. What does not fit stays text, and the
  /// proof of the letter says so.
  public func value(of words: String) -> FieldValue {
    switch form {
    case .text:
      .text(words)
    case .list:
      .list(words.withPlainLineEnds.split(separator: "\n").map { String($0.trimmedText) })
    case .date:
      LocalDate(iso: words.trimmedText).map(FieldValue.date) ?? .text(words)
    case .flag:
      FieldValue.text(words).answer.map(FieldValue.flag) ?? .text(words)
    }
  }
}
