import ArgumentParser
import Exchange
import Operations
import Restructure
import Rules

/// `ringfence findings [CODE]`.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "The kinds of finding that check can make, and what to do about each.",
    discussion: """
      Without a code, every kind in a line. With one, its page: what it is, why it matters, what \
      to do, and an example.

      Example: ringfence findings
      Example: ringfence findings lopsided-ring-fences
      """)

  @Argument(help: "The code of a kind of finding; left out, all of them.")
  var code: String?
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let pages = try code.map { [try page(named: $0)] } ?? FindingGuide.all
    switch format {
    case .text where code == nil: presentList(pages)
    case .text: for page in pages { present(page) }
    case .json: say(try JSONText.write(pages.map(FindingGuideJSON.init)))
    case .csv: presentCSV(pages)
    }
  }

  private func page(named word: String) throws(OperationFailure) -> FindingGuide {
    if let code = FindingCode(rawValue: word.lowercased()) { return .page(for: code) }
    let codes = FindingCode.allCases.map(\.rawValue)
    let near = Suggestion.nearest(to: word, among: codes).map { "Did you mean “\($0)”?" }
    throw .usage(
      "there is no finding “\(word)”", remedy: near ?? "`ringfence findings` lists the codes.")
  }

  private func presentList(_ pages: [FindingGuide]) {
    say(TextTable.lines(["Code", "What it says"], pages.map { [$0.code.rawValue, $0.heading] }))
  }

  private func present(_ page: FindingGuide) {
    say("\(page.code.rawValue): \(page.heading)")
    let parts = [
      ("What it is", page.meaning), ("Why it matters", page.importance),
      ("What to do", page.action), ("An example", page.example + "."),
    ]
    for (heading, words) in parts {
      say()
      say(heading)
      say(Wrapping.wrap(words, indent: "  ", hanging: "  "))
    }
  }

  private func presentCSV(_ pages: [FindingGuide]) {
    CurrentConsole.value.write(
      CSVWriter.answer(
        ["code", "heading", "what_it_is", "why_it_matters", "what_to_do", "example"],
        pages.map { page in
          [
            page.code.rawValue, page.heading, page.meaning, page.importance, page.action,
            page.example,
          ]
        }))
  }
}

/// A page about a kind of finding in JSON.
struct FindingGuideJSON: Encodable {
  let code: String
  let heading: String
  let whatItIs: String
  let whyItMatters: String
  let whatToDo: String
  let example: String

  init(_ page: FindingGuide) {
    code = page.code.rawValue
    heading = page.heading
    whatItIs = page.meaning
    whyItMatters = page.importance
    whatToDo = page.action
    example = page.example
  }
}
