import Restructure

/// A template with its shared parts put in, taken to pieces once so that many letters can be written
/// from it.
///
/// Fixed words, and values that the letters have in common, are kept as the bytes that are printed.
public struct PreparedTemplate: Sendable {
  /// The language that the letters are in.
  public let language: LetterLanguage
  /// The fields that it asks for, each once, in reading order.
  public var names: [PlaceholderName] { fields.map(\.name) }

  let lines: [Line]
  let fields: [Field]
  let common: FieldValues.Common?
  /// The fields in the order of a record.
  let fieldsInOrder: [Field]
  private let composition: Composition
  private let kind: LetterKind?
  private let needs: [Need]

  /// A line of the template.
  struct Line: Sendable {
    let segments: [Segment]
    /// Whether it shows nothing on paper.
    let isBlank: Bool
    /// The conditions on it, where nothing but conditional words stands on it.
    let onlyChoices: [Int]?
    /// The field that has the line to itself, and what stands before it.
    let alone: (field: Int, indent: [UInt8])?
  }

  /// A piece of a line, which names a field by its place among the fields and as it is written here.
  enum Segment: Sendable {
    case words([UInt8])
    case field(Int, PlaceholderName)
    case choice(Int, PlaceholderName, words: [UInt8])
    case part(PlaceholderName)
  }

  /// A field with what the letters have in common for it.
  struct Field: Sendable {
    let name: PlaceholderName
    /// Its place among the fields.
    let index: Int
    /// The common value, unless it is blank.
    let common: FieldValue?
    /// The common value as it reads inside a sentence; empty where there is none.
    let sentence: [UInt8]
    /// The name as a record has it.
    let recordName: String
    /// The line of a record that the common value makes; empty where there is none.
    let recordLine: String
  }

  /// What must be true of a field before a letter may be written.
  private struct Need: Sendable {
    let field: Int
    let isFlag: Bool
    let isDate: Bool
    let isDeadline: Bool
  }

  /// Takes a template to pieces.
  ///
  /// - Parameters:
  ///   - template: The text of a letter.
  ///   - parts: The shared parts that `((> name))` may include.
  ///   - kind: The kind of letter, whose catalogue is then held to as well; nil for any text.
  ///   - language: The language in which days and lists are written.
  ///   - common: What the letters have in common.
  public init(
    _ template: LetterTemplate, parts: [PlaceholderName: LetterTemplate] = [:],
    as kind: LetterKind? = nil, in language: LetterLanguage = .english,
    sharing common: FieldValues.Common? = nil
  ) {
    composition = Composition(of: template, parts: parts)
    self.kind = kind
    self.language = language
    self.common = common
    let uses = FieldUse.gather(from: composition.pieces)
    var places: [PlaceholderName: Int] = [:]
    var fields: [Field] = []
    let values = FieldValues(sharing: common)
    for use in uses where places[use.name] == nil {
      places[use.name] = fields.count
      fields.append(Field(use.name, at: fields.count, values[use.name], in: language))
    }
    self.fields = fields
    fieldsInOrder = fields.sorted { $0.name.key < $1.name.key }
    let catalogue = Dictionary(
      (kind?.fields ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    needs = uses.map { use in
      let entry = use.isFlag ? nil : catalogue[use.name]
      let isDate = entry?.form == .date
      return Need(
        field: places[use.name] ?? 0, isFlag: use.isFlag, isDate: isDate,
        isDeadline: isDate && entry?.isDeadline == true)
    }
    lines = composition.pieces.split(omittingEmptySubsequences: false) { $0 == .lineBreak }
      .map { Line(Array($0), places) }
  }

  /// What the letter lacks with these values, in reading order; one entry for each name and reason.
  public func lacks(of values: FieldValues) -> [Lack] {
    isComplete(values) ? [] : composition.lacks(of: values, as: kind)
  }

  /// Whether every field has a value that will do; quicker than to say which has not.
  private func isComplete(_ values: FieldValues) -> Bool {
    guard composition.refusals.isEmpty else { return false }
    let shown = shown(values)
    return needs.allSatisfy { need in
      guard let value = shown[need.field] ?? fields[need.field].common else { return false }
      if need.isFlag { return value.answer != nil }
      guard need.isDate else { return true }
      guard case .date(let day) = value else { return false }
      guard need.isDeadline, case .date(let written) = values["letter date"] else { return true }
      return day >= written
    }
  }

  /// The values that a letter shows, by the places of their fields; nil where it shows the common
  /// one, or none.
  func shown(_ values: FieldValues) -> [FieldValue?] {
    let sharesCommon = values.common === common
    return fields.map { field in
      if let own = values.ownValue(of: field.name), !own.isBlank { return own }
      return sharesCommon ? nil : values.known(field.name)
    }
  }
}

extension PreparedTemplate.Field {
  init(
    _ name: PlaceholderName, at index: Int, _ common: FieldValue?, in language: LetterLanguage
  ) {
    self.name = name
    self.index = index
    let shown = common.flatMap { $0.isBlank ? nil : $0 }
    self.common = shown
    sentence = shown.map { Array($0.inSentence(in: language).utf8) } ?? []
    recordName = name.key.escapedForRecord
    var line = ""
    common?.record(as: recordName, into: &line)
    recordLine = line
  }
}

extension PreparedTemplate.Line {
  init(_ pieces: [TemplatePiece], _ places: [PlaceholderName: Int]) {
    segments = pieces.compactMap { piece -> PreparedTemplate.Segment? in
      switch piece {
      case .text(let words): .words(Array(words.utf8))
      case .field(let name, _): places[name].map { PreparedTemplate.Segment.field($0, name) }
      case .choice(let name, let words, _):
        places[name].map { PreparedTemplate.Segment.choice($0, name, words: Array(words.utf8)) }
      case .part(let name, _): .part(name)
      case .lineBreak: nil
      }
    }
    isBlank = pieces.allSatisfy(\.isBlankText)
    let visible = pieces.filter { !$0.isBlankText }
    let conditions = visible.compactMap { piece -> Int? in
      if case .choice(let name, _, _) = piece { places[name] } else { nil }
    }
    onlyChoices = !conditions.isEmpty && conditions.count == visible.count ? conditions : nil
    if visible.count == 1, case .field(let name, _) = visible[0], let field = places[name] {
      let indent: [UInt8] = if case .text(let words) = pieces[0] { Array(words.utf8) } else { [] }
      alone = (field: field, indent: indent)
    } else {
      alone = nil
    }
  }
}
