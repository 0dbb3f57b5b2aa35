import Restructure

// How the data of a letter is kept beside it, so that the same bytes can be written again.
//
// One value is a line: its name, a letter for its form, and its words; a list has a tab between its
// items. It is plain text because a hundred thousand of them are written in one run.
extension FieldValues {
  /// These names' values as the bytes of a text; the order is that of the names.
  public func recorded(_ names: some Sequence<PlaceholderName>) -> [UInt8] {
    var text: [UInt8] = []
    for name in Set(names).sorted(by: { $0.key < $1.key }) {
      self[name]?.record(as: name.inRecord, into: &text)
    }
    return text
  }

  /// Values as they were recorded; nil where the bytes are no such record.
  public init?(recorded bytes: [UInt8]) {
    self.init()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).unescapedFromRecord }
      guard cells.count >= 3 else { return nil }
      let name = PlaceholderName(cells[0])
      switch cells[1] {
      case "t": self[name] = .text(cells[2])
      case "l": self[name] = .list(Array(cells[2...]))
      case "f": self[name] = .flag(cells[2] == "yes")
      case "d":
        guard let day = LocalDate(iso: cells[2]) else { return nil }
        self[name] = .date(day)
      default: return nil
      }
    }
  }
}

extension FieldValue {
  /// Adds the line of a record that a name and its value make.
  func record(as name: [UInt8], into text: inout [UInt8]) {
    text += name
    switch self {
    case .text(let words):
      text.append(text: "\tt\t")
      text.append(escaped: words)
    case .list(let items):
      text.append(text: items.isEmpty ? "\tl\t" : "\tl")
      for item in items {
        text.append(Mark.tab)
        text.append(escaped: item)
      }
    case .flag(let answer): text.append(text: answer ? "\tf\tyes" : "\tf\tno")
    case .date(let day):
      text.append(text: "\td\t")
      text.append(text: day.description)
    }
    text.append(Mark.lineFeed)
  }
}

extension PlaceholderName {
  /// The name as a record has it.
  var inRecord: [UInt8] {
    var name: [UInt8] = []
    name.append(escaped: key)
    return name
  }
}

/// The bytes that are marks of a record, and the one that stands before what is meant by others.
private enum Mark {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let escape = UInt8(ascii: "\\")
}

extension [UInt8] {
  /// Adds a text without tabs and line ends.
  fileprivate mutating func append(escaped text: String) {
    text.withBytes { bytes in
      // Nearly every value is plain, and holds none of them.
      if bytes.isPlain, !bytes.contains(Mark.escape) {
        append(contentsOf: bytes)
      } else {
        for byte in bytes { append(escaped: byte) }
      }
    }
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case Mark.escape: append(text: "\\\\")
    case Mark.tab: append(text: "\\t")
    case Mark.lineFeed: append(text: "\\n")
    case Mark.carriageReturn: append(text: "\\r")
    default: append(byte)
    }
  }
}

extension String {
  fileprivate var unescapedFromRecord: String {
    guard utf8.contains(92) else { return self }
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        plain.append(unescaped(scalar))
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  private func unescaped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "t": "\t"
    case "n": "\n"
    case "r": "\r"
    default: scalar
    }
  }
}

extension FieldValues {
  /// Every name with its value in words, in the order of the names.
  public var named: [(field: String, value: String)] {
    entries.sorted { $0.name.key < $1.name.key }
      .map { (field: $0.name.written, value: $0.value.inSentence) }
  }
}
