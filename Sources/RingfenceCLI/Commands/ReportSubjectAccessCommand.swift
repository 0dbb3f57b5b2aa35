import ArgumentParser
import Operations

/// `ringfence report subject-access EMPLOYEE`.
struct ReportSubjectAccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subject-access",
    abstract: "Everything held on one person: the cases, the history, and the rows of the folder.",
    discussion: """
      For a request under article 15 of the UK GDPR. Ids and names of others are taken out of words \
      wherever the database or the staff list knows them; read the answer before it is handed over, \
      because words may speak of others all the same. Of each letter it shows what it was written \
      with; `ringfence letters show` prints the letter.

      Example: ringfence report subject-access E302 --db cases.db --format json
      """)

  @Argument(help: "The person's employee id.")
  var employee: String
  @OptionGroup var cases: CaseFileOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let found = try SubjectAccess.run(employee, cases.file, on: answer.day)
    switch answer.format {
    case .text: SubjectAccessText.present(found)
    case .json: say(try JSONText.write(SubjectAccessJSON(found)))
    case .csv: SubjectAccessText.presentCSV(SubjectAccessJSON(found))
    }
  }
}
