/// Reads the JSON that entries nearly always hold: lists of words, and names with words or null,
/// without an escape in them.
///
/// Everything else is left to the full reader, which takes ten times as long: a file holds hundreds of
/// thousands of these.
struct PlainJSON {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The words of a list; nil where the text is anything but a list of plain words.
  static func list(_ text: String) -> [String]? {
    read(text) { reader in reader.list() }
  }

  /// The values of an object by name; nil where the text is anything but an object of plain words.
  static func object(_ text: String) -> [String: String?]? {
    read(text) { reader in reader.object() }
  }

  /// An object of which some values may be objects of plain words themselves.
  static func nested(_ text: String) -> (
    words: [String: String], objects: [String: [String: String]]
  )? {
    read(text) { reader in reader.nested() }
  }

  private static func read<Value>(
    _ text: String, _ body: (inout PlainJSON) -> Value?
  ) -> Value? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = PlainJSON(bytes)
      guard let value = body(&reader), reader.position == bytes.count else { return nil }
      return value
    }
  }

  private mutating func take(_ mark: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == mark else { return false }
    position += 1
    return true
  }

  private mutating func word() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] != UInt8(ascii: "\\") else { return nil }
      position += 1
    }
    let end = position
    guard take(UInt8(ascii: "\"")) else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func null() -> Bool {
    let mark = Array("null".utf8)
    guard position + mark.count <= bytes.count,
      bytes[position..<(position + mark.count)].elementsEqual(mark)
    else { return false }
    position += mark.count
    return true
  }

  private mutating func list() -> [String]? {
    guard take(UInt8(ascii: "[")) else { return nil }
    if take(UInt8(ascii: "]")) { return [] }
    var words: [String] = []
    repeat {
      guard let word = word() else { return nil }
      words.append(word)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? words : nil
  }

  /// Reads the members of an object, each name once.
  private mutating func members(_ value: (inout PlainJSON, String) -> Bool) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    repeat {
      guard let name = word(), take(UInt8(ascii: ":")), value(&self, name) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  private mutating func object() -> [String: String?]? {
    var values: [String: String?] = [:]
    let isPlain = members { reader, name in
      if reader.null() { return values.updateValue(nil, forKey: name) == nil }
      guard let word = reader.word() else { return false }
      return values.updateValue(word, forKey: name) == nil
    }
    return isPlain ? values : nil
  }

  private mutating func nested() -> (words: [String: String], objects: [String: [String: String]])?
  {
    var words: [String: String] = [:]
    var objects: [String: [String: String]] = [:]
    let isPlain = members { reader, name in
      if let word = reader.word() { return words.updateValue(word, forKey: name) == nil }
      guard let object = reader.object(), !object.values.contains(nil) else { return false }
      return objects.updateValue(object.compactMapValues(\.self), forKey: name) == nil
    }
    return isPlain ? (words, objects) : nil
  }
}
