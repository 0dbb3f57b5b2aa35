/// Reads JSON, more strictly than most: no key twice, no nesting without end.
///
/// A reader of our own, because a key that is given twice means one thing to one program and
/// another to the next, and the usual readers take either in silence.
public struct JSONReader {
  /// Why a text is no JSON that can be checked, and where.
  public struct Failure: Error, Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1, in bytes.
    public let column: Int
    public let message: String
  }

  /// Ample for any result, which nests five deep.
  static let deepest = 64

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads a whole document in UTF-8; a byte-order mark before it is passed over.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    reader.skipBlanks()
    guard reader.current != nil else { throw reader.failure("there is nothing in it") }
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.current == nil else {
      throw reader.failure("something follows the end of the value")
    }
    return value
  }

  /// The byte to be read next; nil at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  static func isFigure(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
  }

  func failure(_ message: String) -> Failure {
    let before = bytes[..<position]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Failure(line: line, column: position - start + 1, message: message)
  }

  mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func value() throws(Failure) -> JSONValue {
    switch current {
    case UInt8(ascii: "{"): return try nested { reader throws(Failure) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(Failure) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw failure("it ends in the middle")
    case let byte? where byte == UInt8(ascii: "-") || Self.isFigure(byte):
      return .number(try number())
    default: throw failure("no value of JSON begins so")
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(Failure) -> JSONValue
  ) throws(Failure) -> JSONValue {
    guard depth < Self.deepest else {
      throw failure("it is nested more than \(Self.deepest) deep")
    }
    depth += 1
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: text.utf8) else {
      throw failure("no value of JSON begins so")
    }
    position += text.utf8.count
    return value
  }

  private mutating func object() throws(Failure) -> JSONValue {
    var members: [String: JSONValue] = [:]
    skipBlanks()
    if taken(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      guard current == UInt8(ascii: "\"") else { throw failure("a key in quotes is wanted here") }
      let start = position
      let key = try string()
      skipBlanks()
      guard taken(UInt8(ascii: ":")) else { throw failure("a colon is wanted here") }
      skipBlanks()
      let value = try value()
      if members.updateValue(value, forKey: key) != nil {
        position = start
        throw failure("the key “\(key)” is given twice")
      }
      skipBlanks()
      if taken(UInt8(ascii: "}")) { return .object(members) }
      guard taken(UInt8(ascii: ",")) else { throw failure("a comma or } is wanted here") }
    }
  }

  private mutating func array() throws(Failure) -> JSONValue {
    var elements: [JSONValue] = []
    skipBlanks()
    if taken(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      skipBlanks()
      elements.append(try value())
      skipBlanks()
      if taken(UInt8(ascii: "]")) { return .array(elements) }
      guard taken(UInt8(ascii: ",")) else { throw failure("a comma or ] is wanted here") }
    }
  }

  mutating func taken(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }
}
