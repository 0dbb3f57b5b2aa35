import Restructure

/// Reads a template's text into pieces and gathers every fault on the way.
///
/// After a fault it goes on behind it, so that one slip never hides the next.
struct TemplateParser {
  private let file: String
  private let characters: [Character]
  /// Where each line starts, in ascending order.
  private let lineStarts: [Int]

  private(set) var pieces: [TemplatePiece] = []
  private(set) var problems: [Problem] = []

  /// Reads a text, named by its file.
  init(file: String, text: String) {
    self.file = file
    let characters = Array(text.withPlainLineEnds)
    self.characters = characters
    lineStarts = [0] + characters.indices.filter { characters[$0] == "\n" }.map { $0 + 1 }
    parse()
    problems.sort { $0.place < $1.place }
  }

  private mutating func parse() {
    var index = 0
    var textStart = 0
    while index < characters.count {
      guard opensPlaceholder(at: index) else {
        index += 1
        continue
      }
      addText(textStart..<index)
      let open = index
      if let body = body(from: open + 2) {
        addPlaceholder(body, at: open)
        index = body.end
      } else {
        problems.append(TemplateFault.unclosed.problem(at: place(of: open)))
        index = open + 2
      }
      textStart = index
    }
    addText(textStart..<characters.count)
  }

  /// Whether a placeholder opens here.
  ///
  /// Of three brackets in a row the first is text, as in `(((name)))`, a field in brackets.
  private func opensPlaceholder(at index: Int) -> Bool {
    guard character(at: index) == "(", character(at: index + 1) == "(" else { return false }
    let isThree = character(at: index + 2) == "(" && character(at: index + 3) != "("
    return !isThree
  }

  private struct Body {
    var content: Range<Int>
    /// Behind the closing brackets.
    var end: Int
    /// Where further `((` stand inside.
    var nested: [Int]
  }

  /// What stands between `((` and its `))`; nil if it is not closed.
  ///
  /// Pairs of single brackets may stand inside. A name must close on its line; conditional words
  /// may run on over several.
  private func body(from start: Int) -> Body? {
    var nested: [Int] = []
    var openBrackets = 0
    var isConditional = false
    var index = start
    while index < characters.count {
      let next = character(at: index + 1)
      switch characters[index] {
      case "\n" where !isConditional:
        return nil
      case "?" where next == "?":
        isConditional = true
        index += 1
      case "(" where next == "(":
        nested.append(index)
        openBrackets += 2
        index += 1
      case "(":
        openBrackets += 1
      case ")" where openBrackets > 0:
        openBrackets -= 1
      case ")" where next == ")":
        return Body(content: start..<index, end: index + 2, nested: nested)
      default:
        break
      }
      index += 1
    }
    return nil
  }

  private mutating func addPlaceholder(_ body: Body, at open: Int) {
    guard body.nested.isEmpty else {
      problems += body.nested.map { TemplateFault.nested.problem(at: self.place(of: $0)) }
      return
    }
    let place = place(of: open)
    let content = String(characters[body.content])
    if let name = content.afterPartMark {
      addName(name, of: content, at: place) { .part($0, place) }
    } else if let (flag, words) = content.splitAtChoice {
      guard !words.trimmedText.isEmpty else {
        problems.append(TemplateFault.noWords.problem(at: place, content))
        return
      }
      addName(flag, of: content, at: place) { .choice($0, words: words, place) }
    } else {
      addName(content, of: content, at: place) { .field($0, place) }
    }
  }

  private mutating func addName(
    _ text: String, of content: String, at place: Place,
    piece: (PlaceholderName) -> TemplatePiece
  ) {
    let name = PlaceholderName(text)
    if name.key.isEmpty {
      problems.append(TemplateFault.empty.problem(at: place, content))
    } else if text.contains(where: { $0 == "(" || $0 == ")" }) || text.splitAtChoice != nil {
      problems.append(TemplateFault.badName.problem(at: place, content))
    } else {
      pieces.append(piece(name))
    }
  }

  private mutating func addText(_ range: Range<Int>) {
    let lines = characters[range].split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { pieces.append(.lineBreak) }
      if !line.isEmpty { pieces.append(.text(String(line))) }
    }
  }

  private func character(at index: Int) -> Character? {
    index < characters.count ? characters[index] : nil
  }

  private func place(of index: Int) -> Place {
    let line = lineStarts.lastIndex { $0 <= index } ?? 0
    return Place(file: file, line: line + 1, column: index - lineStarts[line] + 1)
  }
}

extension String {
  /// The text behind `>`, if that is its first mark.
  fileprivate var afterPartMark: String? {
    let text = trimmedText
    return text.first == ">" ? String(text.dropFirst()) : nil
  }

  /// What stands before and behind the first `??`.
  fileprivate var splitAtChoice: (flag: String, words: String)? {
    var index = startIndex
    while let mark = self[index...].firstIndex(of: "?") {
      let next = self.index(after: mark)
      if next < endIndex, self[next] == "?" {
        return (String(self[..<mark]), String(self[self.index(after: next)...]))
      }
      index = next
    }
    return nil
  }
}
