import Restructure
import RingfenceCLI
import Testing

@Suite("One person on one page")
struct PersonPageTests {
  /// People with one post and two, at risk and not, with routes and without.
  static let people = ["E001", "E022", "E287", "E293", "E302", "E304", "E309", "E368", "E444"]

  @Test("A person's page has at most 60 lines of 100 columns", arguments: people)
  func fits(employee: String) {
    let console = CapturingConsole(today: LocalDate(dayNumber: 20_779))
    let code = Runner.run(
      ["explain", Transcript.example("coventry"), "--person", employee], console: console)
    #expect(code == 0)
    let lines = console.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count > 10)
    #expect(lines.count <= 61, "the last line is empty")
    for line in lines { #expect(line.count <= 100, "\(line)") }
  }
}
