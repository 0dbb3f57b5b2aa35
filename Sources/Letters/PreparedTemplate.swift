import Restructure

/// A template with its shared parts put in, taken to pieces once so that many letters can be written
/// from it.
///
/// Fixed words, and values that the letters have in common, lie as they are printed in one run of
/// bytes; lines and segments are plain numbers that point into it. One is made for a whole batch, and
/// every letter refers to it.
public final class PreparedTemplate: Sendable {
  /// The language that the letters are in.
  public let language: LetterLanguage
  /// The fields that it asks for, each once, in reading order.
  public let names: [PlaceholderName]

  let lines: [Line]
  let segments: [Segment]
  /// The bytes that segments point to.
  let words: [UInt8]
  /// The names as they are written in the template, by the places of segments.
  let written: [Int: PlaceholderName]
  let common: FieldValues.Common?
  /// What the letters have in common for each field, unless it is blank.
  let commonValues: [FieldValue?]
  /// Whether a field has such a value, and where it lies as it reads inside a sentence.
  let commonWords: [Range<Int>?]
  /// The fields in the order of a record, with how a record names each, and the line that the common
  /// value makes there.
  let recorded: [(field: Int, name: [UInt8], common: [UInt8])]
  private let composition: Composition
  private let kind: LetterKind?
  private let needs: [Need]

  /// A line of the template, or several that are the same in every letter.
  struct Line: Sendable {
    var segments = 0..<0
    /// Whether it shows nothing on paper.
    var isBlank = false
    /// Whether nothing but conditional words stands on it.
    var isOnlyChoices = false
    /// The field that has the line to itself; negative where none has.
    var alone = -1
    /// What stands before that field.
    var indent = 0..<0
    /// Where lines that are the same in every letter lie, with their ends; nil of any other.
    var fixed: Range<Int>?
  }

  /// A piece of a line.
  struct Segment: Sendable {
    enum Kind: Sendable { case words, field, choice, part }

    let kind: Kind
    /// The place of a field or of a condition among the fields.
    let field: Int
    /// Where fixed or conditional words lie.
    let words: Range<Int>
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
    var names: [PlaceholderName] = []
    for use in uses where places[use.name] == nil {
      places[use.name] = names.count
      names.append(use.name)
    }
    self.names = names
    let catalogue = Dictionary(
      (kind?.fields ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    needs = uses.map { use in
      let entry = use.isFlag ? nil : catalogue[use.name]
      let isDate = entry?.form == .date
      return Need(
        field: places[use.name] ?? 0, isFlag: use.isFlag, isDate: isDate,
        isDeadline: isDate && entry?.isDeadline == true)
    }
    var layout = PreparedLayout(places)
    for line in composition.pieces.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == .lineBreak })
    {
      layout.add(Array(line))
    }
    let values = FieldValues(sharing: common)
    commonValues = names.map { values.known($0) }
    commonWords = commonValues.map { value in
      value.map { layout.lay($0.inSentence(in: language)) }
    }
    lines = layout.lines
    segments = layout.segments
    words = layout.words
    written = layout.written
    recorded = names.indices.sorted { names[$0].key < names[$1].key }.map { field in
      let name = names[field].inRecord
      var line: [UInt8] = []
      values[names[field]]?.record(as: name, into: &line)
      return (field, name, line)
    }
  }

  /// What the letter lacks with these values, in reading order; one entry for each name and reason.
  public func lacks(of values: FieldValues) -> [Lack] {
    isComplete(values) ? [] : composition.lacks(of: values, as: kind)
  }

  /// Whether every field has a value that will do; quicker than to say which has not.
  private func isComplete(_ values: FieldValues) -> Bool {
    guard composition.refusals.isEmpty else { return false }
    let shown = ShownValues(values, in: self)
    for need in needs {
      guard let value = shown[need.field] else { return false }
      if need.isFlag {
        if value.answer == nil { return false }
      } else if need.isDate {
        guard case .date(let day) = value else { return false }
        if need.isDeadline, case .date(let written) = values["letter date"], day < written {
          return false
        }
      }
    }
    return true
  }
}
