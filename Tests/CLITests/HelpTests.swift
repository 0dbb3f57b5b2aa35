import Foundation
import Restructure
import RingfenceCLI
import Testing

/// The program's own account of itself: every command explains itself, and the README is true.
@Suite("Help and README")
struct HelpTests {
  static let commands = [
    [], ["demo"], ["new"], ["check"], ["findings"], ["explain"], ["forecast"], ["why"], ["appoint"],
    ["verify"], ["vacancies"], ["protected"], ["policy"],
    ["policy", "list"], ["policy", "show"], ["policy", "diff"], ["schema"], ["open"], ["case"],
    ["case", "list"], ["case", "show"], ["case", "move"], ["case", "decide"],
    ["case", "decisions"], ["case", "fact"], ["case", "correct"], ["case", "diagram"], ["due"],
    ["case", "note"], ["letters"],
    ["letters", "write"], ["letters", "proof"], ["letters", "preview"], ["letters", "list"],
    ["letters", "show"], ["letters", "withdraw"],
    ["letters", "fields"], ["letters", "try"], ["letters", "check"], ["report"],
    ["pay"], ["notice"], ["report", "at-risk"], ["audit"], ["audit", "log"], ["audit", "verify"],
    ["audit", "known"], ["audit", "export"], ["audit", "replay"], ["backup"], ["retention"],
    ["retention", "list"], ["retention", "purge"], ["report", "subject-access"], ["share"],
    ["export"], ["export", "hr"], ["export", "workbook"], ["import"], ["import", "hr"],
    ["report", "compare"],
    ["report", "consultation-pack"], ["report", "hr1"], ["report", "establishment"],
    ["report", "savings"], ["report", "figures"], ["report", "ring-fences"],
    ["report", "coverage"], ["report", "equality"], ["report", "vacancies"],
    ["report", "my-case"], ["report", "audiences"],
  ]

  private func answer(_ words: [String]) -> (output: String, code: Int32) {
    let console = CapturingConsole(today: LocalDate(dayNumber: 20_779))
    let code = Runner.run(words, console: console)
    return (console.output, code)
  }

  @Test("Every command has help with an example that begins with the command", arguments: commands)
  func everyCommandHasAnExample(words: [String]) {
    let help = answer(words + ["--help"])
    #expect(help.code == 0)
    #expect(help.output.contains("OVERVIEW: "))
    let command = (["ringfence"] + words).joined(separator: " ")
    #expect(
      words.isEmpty
        ? help.output.contains("Start with: ringfence demo")
        : help.output.contains("Example: \(command)"))
  }

  @Test("Every subcommand that help names is tested here")
  func everyCommandIsListed() {
    let known = Set(Self.commands.map { $0.joined(separator: " ") })
    for group in Self.commands
    where ["policy", "case", "letters", "report", "audit", "export", "import", ""].contains(
      group.joined())
    {
      let help = answer(group + ["--help"]).output
      let names = help.split(separator: "\n").compactMap { line -> String? in
        guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.hasPrefix("  -"),
          !line.hasPrefix("  See"), let name = line.split(separator: " ").first
        else { return nil }
        return String(name)
      }
      #expect(!names.isEmpty)
      for name in names where !name.hasPrefix("<") {
        #expect(known.contains((group + [name]).joined(separator: " ")), "\(group) \(name)")
      }
    }
  }

  @Test("What the README shows of the demo is what the demo says")
  func readmeIsTrue() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let block = try #require(readme.split(separator: "```").dropFirst().first)
    let demo = try Transcript(named: "demo.transcript").text
      .replacingOccurrences(of: "SCRATCH/demo", with: "demo")
    let told = Set(demo.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
    let shown = block.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !["", "…", "$ make demo"].contains($0) }
    #expect(shown.count > 20)
    for line in shown { #expect(told.contains(line), "\(line)") }
  }
}
