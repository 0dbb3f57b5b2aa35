import ArgumentParser
import Exchange
import Operations
import Reports

/// `ringfence explain FOLDER`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "The plan in plain English, sentence by sentence with its source.",
    discussion: """
      Example: ringfence explain Examples/coventry
      Example: ringfence explain Examples/coventry --ring-fence RF-1
      Example: ringfence explain Examples/coventry --person E302
      """)

  @OptionGroup var folder: FolderOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  @Option(help: ArgumentHelp("One post of either structure.", valueName: "post-id"))
  var post: String?
  @Option(
    name: .customLong("ring-fence"), help: ArgumentHelp("One ring-fence.", valueName: "id"))
  var ringFence: String?
  @Option(help: ArgumentHelp("One person's whole position.", valueName: "employee-id"))
  var person: String?

  func validate() throws {
    if [post, ringFence, person].compactMap(\.self).count > 1 {
      throw ValidationError("Ask for one post, one ring-fence or one person at a time.")
    }
  }

  func run() throws {
    let explanation = try ExplainPlan.run(folder.request(answer, decisions), subject)
    switch answer.format {
    case .text: ExplanationText.present(explanation)
    case .json: say(try JSONText.write(ExplanationJSON(explanation)))
    case .csv: ExplanationText.presentCSV(explanation)
    }
  }

  private var subject: ExplainPlan.Subject {
    if let post { return .post(post) }
    if let ringFence { return .ringFence(ringFence) }
    if let person { return .person(person) }
    return .wholePlan
  }
}

/// An explanation for a reader, and for a spreadsheet.
enum ExplanationText {
  static func present(_ explanation: Explanation) {
    var citations = Citations()
    say(explanation.title)
    for section in explanation.sections where !section.sentences.isEmpty {
      say()
      say(Wrapping.wrap(section.heading))
      for sentence in section.sentences {
        let source = sentence.source.isEmpty ? "" : " [\(sentence.source)]"
        let indent = String(repeating: " ", count: 2 + 4 * sentence.depth)
        let text = citations.shortened(sentence.text + source)
        say(Wrapping.wrap(text, indent: indent, hanging: indent + "  "))
      }
    }
  }

  static func presentCSV(_ explanation: Explanation) {
    let rows = explanation.sections.flatMap { section in
      section.sentences.map { [section.heading, $0.text, $0.source] }
    }
    CurrentConsole.value.write(CSVWriter.answer(["section", "sentence", "source"], rows))
  }
}

/// An explanation in JSON, section by section.
struct ExplanationJSON: Encodable {
  struct Section: Encodable {
    let section: String
    let sentences: [Sentence]
  }

  struct Sentence: Encodable {
    let sentence: String
    let source: String
  }

  let title: String
  let sections: [Section]

  init(_ explanation: Explanation) {
    title = explanation.title
    sections = explanation.sections.filter { !$0.sentences.isEmpty }.map { section in
      Section(
        section: section.heading,
        sentences: section.sentences.map { Sentence(sentence: $0.text, source: $0.source) })
    }
  }
}
