import LetterTemplates
import Letters
import TestSupport
import Testing

/// Batches are written by a press, single letters by the template: both must print the same.
@Suite("Letters from a press")
struct LetterPressTests {
  private func pressed(_ press: LetterPress, _ values: FieldValues) -> String? {
    var (press, buffer) = (press, Array("before".utf8))
    guard press.write(values, into: &buffer) else {
      #expect(buffer == Array("before".utf8))
      return nil
    }
    #expect(buffer.starts(with: "before".utf8))
    return String(decoding: buffer.dropFirst("before".utf8.count), as: UTF8.self)
  }

  @Test("Every example is printed as its template prints it", arguments: LetterExample.all)
  func printsExamples(example: LetterExample) throws {
    let library = try TemplateLibrary(ShippedTemplates.all)
    let template = try #require(library.template(for: example.kind))
    let press = LetterPress(template, parts: library.parts, as: example.kind)
    #expect(
      try pressed(press, example.values)
        == template.render(example.values, parts: library.parts, as: example.kind))
  }

  @Test("A letter that lacks any one value is not printed", arguments: LetterExample.all)
  func refusesWhatLacks(example: LetterExample) throws {
    let library = try TemplateLibrary(ShippedTemplates.all)
    let template = try #require(library.template(for: example.kind))
    let press = LetterPress(template, parts: library.parts, as: example.kind)
    for use in template.fields(parts: library.parts) {
      var values = example.values
      values[use.name] = nil
      #expect(pressed(press, values) == nil, "\(use.name)")
    }
  }

  private static let lines = [
    "", "  ", "words", "words  ", "((a))", "  ((a))", "((a)) \t", "x ((b)) y", "((f??shown))",
    "((f??one\n\nother)) ((f??more))", "((f??shown)) ((a))", "((l))", "- ((l))  ", "in ((l)) all",
    "((g??never))", "((> part))", "é ((d))",
  ]
  private static let texts = [
    "A", "two\nlines", "  padded  ", "\u{FEFF}marked", "ends\r\nso\r", "yes", "no", "Siân", " ",
    "\n",
  ]

  private static func value(_ generator: inout SplitMix64) -> FieldValue? {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: .flag(Bool.random(using: &generator))
    case 1: .list((0..<3).compactMap { _ in texts.randomElement(using: &generator) })
    case 2: date("2016-10-03")
    case 3: nil
    default: .text(texts.randomElement(using: &generator) ?? "")
    }
  }

  @Test("Any template prints the same with any values, or neither prints", arguments: 0..<2_000)
  func agreesWithTheTemplate(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let text = (0..<Int.random(in: 1...9, using: &generator))
      .compactMap { _ in Self.lines.randomElement(using: &generator) }.joined(separator: "\n")
    let letter = try template(text)
    let parts: [PlaceholderName: LetterTemplate] = ["part": try template("of ((a))\n\n")]
    var (own, gaps) = (FieldValues(), FieldValues())
    for name in ["a", "b", "d", "f", "g", "l"] {
      own[PlaceholderName(name)] = Self.value(&generator)
      gaps[PlaceholderName(name)] = Self.value(&generator)
    }
    own["f"] =
      [.flag(true), .text("no"), .flag(false), nil].randomElement(using: &generator) ?? nil
    var all = own
    all.fillGaps(from: gaps)
    let printed = try? letter.render(all, parts: parts)
    #expect(
      pressed(LetterPress(letter, parts: parts, as: nil, gaps: [gaps]), own) == printed, "\(text)")
  }

  @Test("A letter whose part is not there is never printed")
  func refusesMissingParts() throws {
    let press = LetterPress(try template("a ((> b))"), parts: [:], as: nil)
    #expect(pressed(press, [:]) == nil)
  }

  @Test(
    "A deadline is held against the date of the letter, wherever that comes from",
    arguments: [("2016-11-22", true), ("2016-11-23", true), ("2016-11-24", false)])
  func holdsDeadlines(written: String, isPrinted: Bool) throws {
    let letter = try template("((consultation closes))")
    let press = LetterPress(
      letter, parts: [:], as: .consultationOpens, gaps: [["letter date": date(written)]])
    #expect((pressed(press, ["consultation closes": date("2016-11-23")]) != nil) == isPrinted)
    let other = LetterPress(letter, parts: [:], as: .consultationOpens)
    let values: FieldValues = [
      "consultation closes": date("2016-11-23"), "letter date": date(written),
    ]
    #expect((pressed(other, values) != nil) == isPrinted)
  }
}
