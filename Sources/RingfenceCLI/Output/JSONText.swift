import Foundation

/// Writes an answer as JSON: the same input gives the same bytes.
enum JSONText {
  static func write(_ answer: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(answer), as: UTF8.self)
  }
}

/// A list that is written item by item, to the same bytes as the whole of it at once.
struct JSONList {
  private let indent: String
  private var isEmpty = true

  /// A list that stands by itself, or inside objects.
  init(inside depth: Int = 0) {
    indent = String(repeating: "  ", count: depth)
  }

  /// The text of the next item, with what parts it from the one before.
  mutating func next(_ item: some Encodable) throws -> String {
    let start = isEmpty ? "[\n" : ",\n"
    isEmpty = false
    let lines = try JSONText.write(item).split(separator: "\n", omittingEmptySubsequences: false)
    return start + lines.map { $0.isEmpty ? "" : indent + "  " + $0 }.joined(separator: "\n")
  }

  /// What ends the list.
  var end: String { (isEmpty ? "[\n" : "") + "\n\(indent)]" }
}

/// A value that is written as null where there is none, so that the key is always there.
struct Nullable<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) {
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
