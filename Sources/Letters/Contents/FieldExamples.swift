import Restructure

/// An example value of each field, for authors of templates.
///
/// The values are data, in `Templates/examples.txt`; they describe nobody.
public struct FieldExamples: Sendable {
  private let words: [PlaceholderName: String]

  /// Reads `field = value` lines; `|` stands between the items of a list.
  public init(file: String, text: String) {
    let rows = LineTable(file: file, text: text, separator: "=", parts: 2).rows
    words = Dictionary(
      rows.filter { $0.parts.count == 2 }.map { (PlaceholderName($0.parts[0]), $0.parts[1]) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The names that have an example.
  public var names: Set<PlaceholderName> { Set(words.keys) }

  /// An example of a field; nil where there is none.
  public func value(of field: LetterField) -> FieldValue? {
    words[field.name].map { words in
      let isList = field.form == .list
      return field.value(
        of: isList ? words.split(separator: "|").joined(separator: "\n") : words)
    }
  }

  /// An example of every field of a kind.
  public func values(for kind: LetterKind) -> FieldValues {
    var values = FieldValues()
    for field in kind.fields { values[field.name] = value(of: field) }
    return values
  }
}
