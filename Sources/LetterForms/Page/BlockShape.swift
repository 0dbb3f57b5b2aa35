import Restructure

/// What a block of lines is, by how it looks.
enum BlockShape {
  /// The words of a heading: one line, not too long, that ends like no sentence and has something
  /// under it.
  ///
  /// One that reads `Label: value` is none, unless the subject is what is looked for.
  static func heading(_ lines: [String], isLast: Bool, mayHaveLabel: Bool = false) -> String? {
    guard lines.count == 1 else { return nil }
    let line = String(lines[0].trimmedText)
    if let marked = marked(line, "# ") { return marked }
    guard !isLast, line.count <= longestHeading, let end = line.last,
      !sentenceEnds.contains(end), marked(line, "* ") == nil,
      mayHaveLabel || LetterPage.Pair.all(in: [line]) == nil
    else { return nil }
    return line
  }

  /// Anything but a heading.
  ///
  /// A line among others that ends with a colon announces those below it, so it stands by itself.
  static func blocks(_ lines: [String]) -> [LetterPage.Block] {
    let trimmed = lines.map { String($0.trimmedText) }
    guard all(trimmed, marked: "* ") == nil, steps(trimmed) == nil,
      let end = trimmed.dropLast().firstIndex(where: { $0.hasSuffix(":") })
    else { return [block(lines)] }
    let before = end == 0 ? [] : [block(Array(lines[..<end]))]
    return before + [.paragraph([trimmed[end]])] + blocks(Array(lines[(end + 1)...]))
  }

  private static func block(_ lines: [String]) -> LetterPage.Block {
    let lines = lines.map { String($0.trimmedText) }
    if let items = all(lines, marked: "* ") { return .list(items) }
    if let items = steps(lines) { return .steps(items) }
    if let pairs = LetterPage.Pair.all(in: lines) {
      return pairs.count == 1 ? .labelled(pairs[0].label, pairs[0].value) : .pairs(pairs)
    }
    return lines.count == 1 ? .paragraph(lines) : .list(lines)
  }

  private static let longestHeading = 90
  private static let sentenceEnds = ".,;:?!\u{201D}\"…)"

  private static func marked(_ line: String, _ mark: String) -> String? {
    line.hasPrefix(mark) ? String(line.dropFirst(mark.count).trimmedText) : nil
  }

  private static func all(_ lines: [String], marked mark: String) -> [String]? {
    let items = lines.compactMap { marked($0, mark) }
    return items.count == lines.count ? items : nil
  }

  /// Lines numbered `1. `, `2. ` and so on, without their numbers.
  private static func steps(_ lines: [String]) -> [String]? {
    guard lines.count > 1 else { return nil }
    let items = lines.enumerated().compactMap { marked($0.element, "\($0.offset + 1). ") }
    return items.count == lines.count ? items : nil
  }
}
