import Letters
import TestSupport
import Testing

@Suite struct TemplatePropertyTests {
  private static let marks: [String] = [
    "(", ")", "))", "?", "??", ">", " ", "\t", "\n", "\n\n", "a", "Siân", "£", "é", "–", "[[", "{{",
  ]

  private static func words(_ generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let mark = marks.randomElement(using: &generator) ?? ""
      if mark != "(" || text.last != "(" { text += mark }
    }
    return text
  }

  /// What printing does to any text: blanks go from line ends, and one line feed ends it.
  private static func tidied(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices {
      while let last = lines[index].last, " \t".contains(last) { lines[index].removeLast() }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test("Text that opens no placeholder passes unchanged", arguments: 0..<200)
  func plainText(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let text = Self.words(&generator)
    #expect(try rendered(text) == Self.tidied(text))
  }

  @Test("A value stands in the letter exactly as given, whatever it holds", arguments: 0..<200)
  func verbatimValue(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let value =
      "<" + Self.words(&generator) + "((x)) ((y??z)) ((> p))" + Self.words(&generator) + ">"
    #expect(
      try rendered("[((field))]", ["field": .text(value)]) == Self.tidied("[" + value + "]"))
  }

  @Test("Rendering fails exactly when the proof finds something", arguments: 0..<200)
  func proofAndRenderAgree(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let names = ["a", "b", "c", "d"]
    let text = names.shuffled(using: &generator).map { name in
      Bool.random(using: &generator) ? "((\(name)))" : "((\(name)??words))"
    }.joined(separator: "\n\n")
    var values = FieldValues()
    for name in names where Bool.random(using: &generator) {
      values[PlaceholderName(name)] = [.flag(true), .flag(false), .text("yes"), .text(" ")]
        .randomElement(using: &generator)
    }
    let letter = try template(text)
    let lacks = letter.proof(values)
    if lacks.isEmpty {
      let printed = try letter.render(values)
      #expect(printed == letter.preview(values))
      #expect(!printed.contains("\n\n\n"))
    } else {
      let failure = #expect(throws: RenderFailure.self) { try letter.render(values) }
      #expect(failure?.lacks == lacks)
      #expect(letter.preview(values).contains("[["))
    }
  }
}
