/// Strings and numbers.
extension JSONReader {
  mutating func string() throws(Failure) -> String {
    position += 1
    let start = position
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if current == UInt8(ascii: "\"") {
      let text = try decoded(bytes[start..<position])
      position += 1
      return text
    }
    return try escapedString(Array(bytes[start..<position]))
  }

  private func decoded(_ text: some Sequence<UInt8>) throws(Failure) -> String {
    guard let text = String(validating: text, as: UTF8.self) else {
      throw failure("a text in it is not UTF-8")
    }
    return text
  }

  private mutating func escapedString(_ beginning: [UInt8]) throws(Failure) -> String {
    var text = beginning
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return try decoded(text)
      case UInt8(ascii: "\\"):
        position += 1
        text += try escape()
      case 0..<0x20:
        throw failure("a line break or control character stands inside a text")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw failure("a text in it has no end")
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    let byte = current
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte ?? 0]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
    default:
      position -= 1
      throw failure("a backslash stands before what cannot follow it")
    }
  }

  /// The character of `\uXXXX`, or of two such that make one together.
  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let high = try fourFigures()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, taken(UInt8(ascii: "\\")), taken(UInt8(ascii: "u")) else {
      throw failure("half a character stands alone")
    }
    let low = try fourFigures()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure("half a character stands alone") }
    return scalar
  }

  private mutating func fourFigures() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let figure = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else { throw failure("four hexadecimal figures are wanted here") }
      value = value << 4 + UInt32(figure)
      position += 1
    }
    return value
  }

  mutating func number() throws(Failure) -> String {
    let start = position
    _ = taken(UInt8(ascii: "-"))
    let first = position
    let whole = figures()
    guard whole > 0, whole == 1 || bytes[first] != UInt8(ascii: "0") else {
      throw failure("a number is not written so")
    }
    var hasPoint = false
    if taken(UInt8(ascii: ".")) {
      hasPoint = true
      guard figures() > 0 else { throw failure("figures are wanted behind the point") }
    }
    var end = position
    if taken(UInt8(ascii: "e")) || taken(UInt8(ascii: "E")) {
      if !taken(UInt8(ascii: "+")) { _ = taken(UInt8(ascii: "-")) }
      guard figures() > 0 else { throw failure("figures are wanted in the exponent") }
      hasPoint = false
      end = position
    }
    if hasPoint {
      while bytes[end - 1] == UInt8(ascii: "0") { end -= 1 }
      if bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func figures() -> Int {
    let start = position
    while let byte = current, Self.isFigure(byte) { position += 1 }
    return position - start
  }
}
