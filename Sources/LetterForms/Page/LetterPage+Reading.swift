import Restructure

extension LetterPage {
  /// Reads a letter's text.
  ///
  /// Blocks are parted by blank lines. Above the salutation stand the sender, the recipient and
  /// lines of `Label: value`; below it, a single line that ends like no sentence is a heading, the
  /// first of them the subject; lines of `Label: value` are pairs; other lines together are a list,
  /// but for one that ends with a colon, which announces those below it.
  /// `# ` and `* ` mark headings and items, as they do for GOV.UK Notify. From the words before the
  /// signature on, everything is the closing.
  ///
  /// - Parameters:
  ///   - text: The letter, as it is sent.
  ///   - recipient: Name and address, by which their lines are known among others.
  public init(reading text: String, recipient: [String]) {
    let blocks = Self.blocks(of: text)
    let salutation = blocks.firstIndex { $0.count == 1 && SetPhrases.isSalutation($0[0]) }
    self.init(language: SetPhrases.language(ofSalutation: salutation.map { blocks[$0][0] }))
    readHead(blocks[..<(salutation ?? 0)], recipient)
    let body = blocks[(salutation ?? 0)...]
    let end = body.lastIndex { SetPhrases.isFarewell($0[0]) } ?? body.endIndex
    readBody(body[..<end], hasSalutation: salutation != nil)
    closing = body[end...].flatMap { $0 }
  }

  private static func blocks(of text: String) -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.of($0) }
    return lines.split { $0.trimmedText.isEmpty }.map(Array.init)
  }

  private mutating func readHead(_ blocks: ArraySlice<[String]>, _ expected: [String]) {
    let known = expected.map { VisibleText.of($0).trimmedText }
    for block in blocks {
      let lines = block.map { String($0.trimmedText) }
      if recipient.isEmpty, !known.isEmpty, lines.starts(with: known.map(String.init)) {
        recipient = lines
      } else if let pairs = Pair.all(in: lines) {
        details += pairs
      } else if sender.isEmpty {
        sender = lines
      } else {
        notices += lines
      }
    }
  }

  private mutating func readBody(_ blocks: ArraySlice<[String]>, hasSalutation: Bool) {
    // The first heading is the subject, wherever it stands: a page without one cannot be found by it.
    var isSubjectDue = true
    for (position, lines) in zip(blocks.indices, blocks) {
      if hasSalutation, position == blocks.startIndex {
        self.blocks.append(.paragraph(lines))
        continue
      }
      let isLast = position + 1 == blocks.endIndex
      let followsSalutation = hasSalutation && position == blocks.startIndex + 1
      if let words = BlockShape.heading(lines, isLast: isLast, mayHaveLabel: followsSalutation) {
        self.blocks.append(isSubjectDue ? .subject(words) : .heading(words))
        isSubjectDue = false
      } else {
        self.blocks += BlockShape.blocks(lines)
      }
    }
  }
}

extension LetterPage.Pair {
  /// The pairs that lines make up; nil where one of them is none.
  static func all(in lines: [String]) -> [Self]? {
    var pairs: [Self] = []
    for line in lines {
      guard let pair = Self(line: line) else { return nil }
      pairs.append(pair)
    }
    return pairs.isEmpty ? nil : pairs
  }

  /// `Label: value`, where the label is a few words, no sentence and no bracket that is still open:
  /// *is disestablished (source: page 9)* has no label.
  private init?(line: String) {
    guard let colon = line.firstRange(of: ": "), colon.lowerBound > line.startIndex else {
      return nil
    }
    let label = line[..<colon.lowerBound]
    let value = line[colon.upperBound...].trimmedText
    guard label.count <= 60, !value.isEmpty, !label.contains(where: { ".;?!".contains($0) }),
      label.count(where: { $0 == "(" }) == label.count(where: { $0 == ")" })
    else { return nil }
    self.init(String(label.trimmedText), String(value))
  }
}
