import ArgumentParser
import Exchange
import Operations
import Restructure

/// Runs one command line from words to exit code.
public enum Runner {
  /// Runs a command and gives its exit code: 0 done, 1 errors in files or a refusal, 2 wrong
  /// usage, 3 the program or the machine failed.
  public static func run(_ arguments: [String], console: any Console = Terminal()) -> Int32 {
    let code = CurrentConsole.$value.withValue(console) { run(arguments) }
    guard let fault = console.fault else { return code }
    console.writeError(
      "Error: the answer could not be written whole: \(fault).\n  Make room where it goes, and give the "
        + "command again.\n")
    return 3
  }

  private static func run(_ arguments: [String]) -> Int32 {
    do {
      try checkCommand(arguments)
      var command = try RingfenceCommand.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as OperationFailure {
      return FailurePresenter.present(failure)
    } catch let answered as AnsweredNo {
      return answered.exitCode
    } catch {
      return presentUsage(error)
    }
  }

  /// The parser would call a misspelt command an unexpected argument and suggest nothing.
  private static func checkCommand(_ arguments: [String]) throws(OperationFailure) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return }
    let configuration = RingfenceCommand.configuration
    let all =
      configuration.subcommands + configuration.groupedSubcommands.flatMap { $0.subcommands }
    let names = all.compactMap { $0.configuration.commandName }
    guard !names.contains(word) else { return }
    throw .usage(
      "there is no command “\(word)”",
      remedy: Suggestion.remedy(
        for: word, among: names, otherwise: "`ringfence --help` lists the commands."))
  }

  /// Help and version are answers; anything else that the argument parser says is wrong usage.
  private static func presentUsage(_ error: any Error) -> Int32 {
    let message = RingfenceCommand.fullMessage(for: error)
    guard RingfenceCommand.exitCode(for: error) == .success else {
      warn(message)
      return 2
    }
    say(message)
    return 0
  }
}

/// The answer has been printed, and it is one that a script should notice.
struct AnsweredNo: Error {
  let exitCode: Int32 = 1
}
