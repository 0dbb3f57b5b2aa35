import Restructure

/// A line of a template, or several that are the same in every letter.
enum PressLine: Sendable {
  /// A piece of a line that differs from letter to letter.
  enum Part: Sendable {
    case text(String)
    case field(Int)
    case choice(Int, words: String, mayBreak: Bool)
  }

  /// Lines that are the same in every letter, the first of which shows something.
  case fixed([UInt8])
  /// A line that shows nothing.
  case blank
  /// A line that holds only conditional words, and is left out where they are.
  case conditional([Part])
  /// A line on which a field stands alone: a list has one item a line, indented alike.
  case alone(Int, indent: String, parts: [Part])
  case mixed([Part])

  /// Reads the pieces of a line, and notes the fields that it asks for.
  init(_ pieces: some Collection<TemplatePiece>, _ slots: inout PressSlots) {
    let parts = pieces.compactMap { Part($0, &slots) }
    let shown = pieces.filter { !$0.isBlankText }
    if shown.isEmpty {
      self = .blank
    } else if let bytes = Self.fixed(parts) {
      self = .fixed(bytes)
    } else if shown.allSatisfy(\.isChoice) {
      self = .conditional(parts)
    } else if shown.count == 1, case .field(let slot) = parts.first(where: \.isField) {
      if case .text(let indent) = parts[0] {
        self = .alone(slot, indent: indent, parts: parts)
      } else {
        self = .alone(slot, indent: "", parts: parts)
      }
    } else {
      self = .mixed(parts)
    }
  }

  /// The same lines, with those that follow one another unchanged in every letter put together.
  ///
  /// A blank line joins only behind a line that is always shown.
  static func merged(_ lines: [PressLine]) -> [PressLine] {
    var merged: [PressLine] = []
    for line in lines {
      switch (merged.last, line) {
      case (.fixed(let before), .fixed(let bytes)):
        merged[merged.count - 1] = .fixed(before + bytes)
      case (.fixed(let before), .blank):
        merged[merged.count - 1] = .fixed(before + [0x0A])
      default:
        merged.append(line)
      }
    }
    return merged
  }

  /// Sets the line with one letter's values.
  func set(_ values: [PressValue], on page: inout PressPage, _ buffer: inout [UInt8]) {
    switch self {
    case .fixed(let bytes):
      page.add(lines: bytes, to: &buffer)
    case .blank:
      if page.hasVanished, page.isAfterBlank(buffer) { return }
      page.endLine(&buffer)
    case .conditional(let parts):
      if !parts.contains(where: { $0.shows(values) }) { return page.vanish(&buffer) }
      set(parts, values, on: &page, &buffer)
    case .alone(let slot, let indent, let parts):
      guard case .list(let items) = values[slot] else {
        return set(parts, values, on: &page, &buffer)
      }
      for item in items {
        page.add(indent, mayBreak: false, to: &buffer)
        page.add(item, mayBreak: true, to: &buffer)
        page.endLine(&buffer)
      }
    case .mixed(let parts):
      set(parts, values, on: &page, &buffer)
    }
  }

  private func set(
    _ parts: [Part], _ values: [PressValue], on page: inout PressPage, _ buffer: inout [UInt8]
  ) {
    for part in parts {
      switch part {
      case .text(let words):
        page.add(words, mayBreak: false, to: &buffer)
      case .field(let slot):
        switch values[slot] {
        case .words(let words, _): page.add(words, mayBreak: false, to: &buffer)
        case .manyLines(let words, _): page.add(words, mayBreak: true, to: &buffer)
        case .list(let items): page.add(items.joinedInWords, mayBreak: true, to: &buffer)
        }
      case .choice(let slot, let words, let mayBreak):
        if values[slot].answer == true { page.add(words, mayBreak: mayBreak, to: &buffer) }
      }
    }
    page.endLine(&buffer)
  }

  /// The bytes of a line that holds nothing but text; nil of any other.
  private static func fixed(_ parts: [Part]) -> [UInt8]? {
    var words = ""
    for part in parts {
      guard case .text(let text) = part else { return nil }
      words += text
    }
    return Array(words.withoutTrailingBlanks.utf8) + [0x0A]
  }
}

extension PressLine.Part {
  /// A piece of a line; nil of one that no press sets.
  fileprivate init?(_ piece: TemplatePiece, _ slots: inout PressSlots) {
    switch piece {
    case .text(let words): self = .text(words)
    case .field(let name, _): self = .field(slots.printing(name))
    case .choice(let name, let words, _):
      self = .choice(slots.deciding(name), words: words, mayBreak: words.utf8.contains(0x0A))
    case .lineBreak, .part: return nil
    }
  }

  fileprivate var isField: Bool {
    if case .field = self { true } else { false }
  }

  /// Whether conditional words show something in a letter.
  fileprivate func shows(_ values: [PressValue]) -> Bool {
    guard case .choice(let slot, _, _) = self else { return false }
    return values[slot].answer == true
  }
}

extension TemplatePiece {
  fileprivate var isChoice: Bool {
    if case .choice = self { true } else { false }
  }
}
