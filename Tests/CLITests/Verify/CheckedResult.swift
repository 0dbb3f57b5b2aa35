import Exchange
import Operations
import Restructure
import RingfenceCLI
import TestSupport
import Testing
import Verification

/// A result as the program writes it, with all that is needed to check it again and again.
struct CheckedResult {
  let document: JSONValue
  private let check: (JSONValue) -> Verification

  /// Asks a command about a folder; nil where the folder has errors.
  init?(_ command: String = "forecast", _ path: String, _ options: [String] = []) throws {
    let console = CapturingConsole(today: LocalDate(dayNumber: 20_514))
    let words = [command, path, "--format", "json"] + options
    guard Runner.run(words, console: console) == 0 else { return nil }
    document = try JSONReader.read(Array(console.output.utf8))
    var request = FolderRequest(path: path, on: nil, today: LocalDate(dayNumber: 20_514))
    for (option, value) in zip(options, options.dropFirst()) {
      switch option {
      case "--set": request.settings.append(value)
      case "--policy": request.policy = value
      case "--on": request.on = LocalDate(iso: value)
      default: break
      }
    }
    let folder = try request.load(command == "appoint" ? .selection : .claims)
    let settings = ResultSettings(request, folder.programme)
    check = { VerifyResult.check($0, folder, settings) }
  }

  /// What is wrong with a document that should be this one.
  func objections(to document: JSONValue) -> [Objection] {
    check(document).objections
  }

  /// What was proven of the result itself.
  var verification: Verification { check(document) }

  /// Tampers with the result so many times, and gives the number of times and what went unseen.
  func tamper(_ times: Int, seed: UInt64) -> (tried: Int, unseen: [String]) {
    var random = SplitMix64(seed: seed)
    var (tried, unseen) = (0, [String]())
    for _ in 0..<times {
      guard let mutation = Mutation(of: document, &random) else { continue }
      tried += 1
      if objections(to: mutation.result).isEmpty { unseen.append(mutation.words) }
    }
    return (tried, unseen)
  }
}
