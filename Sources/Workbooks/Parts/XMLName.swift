import CLibxml2

/// The name of an element or an attribute without its prefix, which may be any.
///
/// The names that are asked for have at most sixteen letters, so that two are compared as numbers.
struct XMLName: Hashable, ExpressibleByStringLiteral {
  private let first: UInt64
  private let last: UInt64
  private let count: Int

  init(stringLiteral text: StaticString) {
    var name = (first: UInt64(0), last: UInt64(0), count: 0)
    text.withUTF8Buffer { for byte in $0 { Self.add(byte, to: &name) } }
    (first, last, count) = name
  }

  init(_ text: UnsafePointer<xmlChar>) {
    var name = (first: UInt64(0), last: UInt64(0), count: 0)
    while text[name.count] != 0, name.count <= 16 { Self.add(text[name.count], to: &name) }
    (first, last, count) = name
  }

  private static func add(_ byte: UInt8, to name: inout (first: UInt64, last: UInt64, count: Int)) {
    if name.count < 8 {
      name.first = name.first << 8 | UInt64(byte)
    } else {
      name.last = name.last << 8 | UInt64(byte)
    }
    name.count += 1
  }
}

/// The attributes of an element, which lie where the parser has put them.
struct XMLAttributes {
  /// Name, prefix, namespace, first byte and end of each.
  private let values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int

  init(_ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int32) {
    self.values = values
    self.count = Int(count)
  }

  /// The bytes of an attribute; nil where the element has none of this name.
  func bytes(_ name: XMLName) -> UnsafeBufferPointer<UInt8>? {
    guard let values else { return nil }
    for position in 0..<count {
      guard let word = values[position * 5], XMLName(word) == name,
        let start = values[position * 5 + 3], let end = values[position * 5 + 4]
      else { continue }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  func text(_ name: XMLName) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  func number(_ name: XMLName) -> Int? { bytes(name).flatMap(DecimalBytes.whole) }

  /// An attribute that is on or off.
  func flag(_ name: XMLName) -> Bool {
    ["1", "true", "on"].contains(text(name) ?? "")
  }
}
