import ArgumentParser

/// `ringfence case …`.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "The cases: list, show, move, decide, correct and note; the states as a picture.",
    discussion: """
      A case is named EMPLOYEE, or EMPLOYEE/POST where somebody has two.

      Example: ringfence case list --where state=in-scope
      """,
    subcommands: [
      CaseListCommand.self, CaseShowCommand.self, CaseMoveCommand.self, CaseDecideCommand.self,
      CaseDecisionsCommand.self, CaseNoteCommand.self, CaseFactCommand.self,
      CaseCorrectCommand.self, CaseDiagramCommand.self,
    ])
}
