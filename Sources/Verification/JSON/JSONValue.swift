/// A value of a JSON document, with numbers kept as they are written, so that none is too large.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The figures as written, without trailing zeros behind a point.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A whole number.
  static func count(_ number: Int) -> JSONValue {
    .number(String(number))
  }

  /// A list of words.
  static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  /// The value of a key; nil where this is no object, or has no such key.
  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The text of a string.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements of an array.
  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// A number that is whole and fits a machine word.
  var whole: Int? {
    if case .number(let figures) = self { Int(figures) } else { nil }
  }
}

extension JSONValue {
  /// The value for a reader; what is long is only counted.
  var inWords: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let figures): figures.count > 30 ? "\(figures.prefix(30))…" : figures
    case .string(let text): "“\(text)”"
    case .array(let elements):
      elements.count <= 3 && elements.allSatisfy { $0.text != nil }
        ? "[\(elements.map(\.inWords).joined(separator: ", "))]"
        : elements.count == 1 ? "a list of 1" : "a list of \(elements.count)"
    case .object(let members):
      "{\(members.keys.sorted().prefix(6).joined(separator: ", "))\(members.count > 6 ? ", …" : "")}"
    }
  }
}
