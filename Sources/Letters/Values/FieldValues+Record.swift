import Restructure

// How the data of a letter is kept beside it, so that the same bytes can be written again.
//
// One value is a line: its name, a letter for its form, and its words; a list has a tab between its
// items. It is plain text because a hundred thousand of them are written in one run.
extension FieldValues {
  /// These names' values as text; the order is that of the names.
  public func recorded(_ names: some Sequence<PlaceholderName>) -> String {
    var text = ""
    for name in Set(names).sorted(by: { $0.key < $1.key }) {
      self[name]?.record(as: name.key.escapedForRecord, into: &text)
    }
    return text
  }

  /// Values as they were recorded; nil where the text is no such record.
  public init?(recorded text: String) {
    self.init()
    for line in text.split(separator: "\n") {
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
  func record(as name: String, into text: inout String) {
    text += name
    switch self {
    case .text(let words):
      text += "\tt\t"
      text += words.escapedForRecord
    case .list(let items):
      text += "\tl"
      if items.isEmpty { text += "\t" }
      for item in items {
        text += "\t"
        text += item.escapedForRecord
      }
    case .flag(let answer): text += answer ? "\tf\tyes" : "\tf\tno"
    case .date(let day):
      text += "\td\t"
      text += day.description
    }
    text += "\n"
  }
}

extension String {
  /// The text without tabs and line ends, which are marks of the record.
  var escapedForRecord: String {
    guard isMarked else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether it holds a tab, the end of a line, or the mark that stands for them.
  private var isMarked: Bool {
    let isMark: (UInt8) -> Bool = { $0 == 0x5C || ($0 < 0x0E && $0 > 0x08) }
    return utf8.withContiguousStorageIfAvailable { $0.contains(where: isMark) }
      ?? utf8.contains(where: isMark)
  }

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
