import Foundation
import Testing

/// The program as a process of its own, which can be killed, and can be refused what it asks of the
/// machine.
struct Program {
  /// The file that is run, beside that of the tests.
  static let url = Bundle.main.executableURL?.resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("ringfence")

  /// What came of a run.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String
  }

  /// A command that a process runs instead of the program, with the program behind it.
  var wrapper: [String] = []
  let database: String

  private func process(_ words: [String]) throws -> Process {
    let program = try #require(Self.url)
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    let line = wrapper + [program.path] + words
    let process = Process()
    process.executableURL = URL(fileURLWithPath: line[0])
    process.arguments = Array(line.dropFirst())
    process.environment = ["RINGFENCE_DB": database, "PATH": "/usr/bin:/bin"]
    return process
  }

  /// Runs a command to its end.
  func run(_ words: [String]) throws -> Outcome {
    let process = try process(words)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  /// Starts a command and kills it after a while, as a power cut would; says whether it had ended.
  func runAndKill(_ words: [String], after seconds: Double) throws -> Bool {
    let process = try process(words)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(seconds * 1_000_000))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .exit
  }

  /// Starts many commands at once, and waits for all; gives their exit codes.
  func runTogether(_ commands: [[String]]) throws -> [Int32] {
    let processes = try commands.map { words in
      let process = try process(words)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      return process
    }
    for process in processes { try process.run() }
    for process in processes { process.waitUntilExit() }
    return processes.map(\.terminationStatus)
  }
}
