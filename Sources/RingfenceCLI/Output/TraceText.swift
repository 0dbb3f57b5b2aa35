import Exchange
import Letters
import Operations
import Restructure

/// Each sentence of letters that states a fact, with where the fact comes from.
enum TraceText {
  static func present(_ drafting: DraftLetters, _ format: AnswerFormat) throws {
    switch format {
    case .text: try drafting.forEach(present)
    case .json:
      var list = JSONList()
      try drafting.forEach { CurrentConsole.value.write(try list.next(TraceJSON($0))) }
      say(list.end)
    case .csv:
      let console = CurrentConsole.value
      console.write(
        CSVWriter.answerRow(["letter", "sentence", "template", "field", "value", "origin"]))
      try drafting.forEach { draft in
        for row in rows(of: draft) { console.write(CSVWriter.answerRow(row)) }
      }
    }
  }

  private static func rows(of draft: DraftLetter) -> [[String]] {
    draft.trace.flatMap { sentence in
      sentence.facts.map {
        [draft.fileName, sentence.words, "\(sentence.place)", $0.field, $0.value, $0.origin]
      }
    }
  }

  private static func present(_ draft: DraftLetter) {
    say("\(draft.kind.rawValue) for \(LackText.name(of: draft))")
    for sentence in draft.trace {
      say(Wrapping.wrap("“\(sentence.words)” [\(sentence.place)]", indent: "  ", hanging: "    "))
      for fact in sentence.facts { present(fact) }
    }
    for point in draft.openPoints {
      say(Wrapping.wrap("Settle before you sign: \(point)", indent: "  ", hanging: "    "))
    }
  }
}

extension TraceText {
  /// A fact with where it comes from; a list of several items has each on a line of its own.
  private static func present(_ fact: TracedSentence.Fact) {
    let lines = fact.value.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0)
    }
    let isList = lines.count > 1
    say(
      Wrapping.wrap(
        isList
          ? "\(fact.field) – \(fact.origin):" : "\(fact.field): \(fact.value) – \(fact.origin)",
        indent: "      ", hanging: "        "))
    for line in lines where isList {
      say(Wrapping.wrap("- \(line)", indent: "        ", hanging: "          "))
    }
  }
}

/// A letter's sentences in JSON.
private struct TraceJSON: Encodable {
  struct Sentence: Encodable {
    let words: String
    let template: String
    let facts: [Fact]
  }

  struct Fact: Encodable {
    let field: String
    let value: String
    let origin: String
  }

  let letter: String
  let sentences: [Sentence]
  /// What is not settled and decides what the letter says.
  let openPoints: [String]

  init(_ draft: DraftLetter) {
    letter = draft.fileName
    openPoints = draft.openPoints
    sentences = draft.trace.map { sentence in
      Sentence(
        words: sentence.words, template: "\(sentence.place)",
        facts: sentence.facts.map { Fact(field: $0.field, value: $0.value, origin: $0.origin) })
    }
  }
}
