import ArgumentParser

/// The program: one subcommand for each thing a user does.
struct RingfenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ringfence",
    abstract: "Case manager for workforce redundancy and ring-fencing.",
    discussion: """
      Shows which displaced people may claim which new posts and why, keeps a case for each \
      person, and writes each person's letter. It shows; people decide.

      Start with: ringfence demo
      """,
    version: "0.1.0",
    subcommands: [ExampleStaffCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Start", subcommands: [DemoCommand.self, NewCommand.self]),
      CommandGroup(
        name: "The plan",
        subcommands: [
          CheckCommand.self, FindingsCommand.self, ExplainCommand.self, ForecastCommand.self,
          WhyCommand.self, AppointCommand.self, VerifyCommand.self, ShareCommand.self,
        ]),
      CommandGroup(
        name: "The policy", subcommands: [PolicyCommand.self, SchemaCommand.self]),
      CommandGroup(
        name: "The people",
        subcommands: [
          OpenCommand.self, CaseCommand.self, DueCommand.self, PayCommand.self, NoticeCommand.self,
          VacanciesCommand.self, ProtectedCommand.self, LettersCommand.self, ReportCommand.self,
          AuditCommand.self, BackupCommand.self, RetentionCommand.self, ExportCommand.self,
          ImportCommand.self,
        ]),
    ])
}
