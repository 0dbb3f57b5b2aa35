import Foundation
import Restructure
import RingfenceCLI
import Testing

/// Commands about cases find the case database by the variable as they do by the option.
@Suite("Where the case database is")
final class CaseDatabaseTests {
  private let folder = NSTemporaryDirectory() + "ringfence-where-\(UUID().uuidString)"
  private var database: String { folder + "/cases.db" }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(run("open", Transcript.example("letters")).code == 0)
    #expect(
      run("letters write --kind consultation-opens --on 2025-10-05 --out \(folder)").code == 1)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func run(_ words: String..., named: Bool = false) -> (code: Int32, text: String) {
    let console = CapturingConsole(
      today: LocalDate(dayNumber: 20_370), variables: named ? [:] : ["RINGFENCE_DB": database])
    let arguments =
      words.flatMap { $0.split(separator: " ").map(String.init) }
      + (named ? ["--db", database] : [])
    return (Runner.run(arguments, console: console), console.output + console.errors)
  }

  @Test(
    "Every command about cases answers alike whichever way it is named",
    arguments: [
      "letters list", "letters list --format csv", "letters list --owed", "letters show 1",
      "letters show 1 --data", "letters proof --kind consultation-opens --on 2025-10-05",
      "letters preview --kind consultation-opens --on 2025-10-05 --case E1", "case list",
      "case show E1", "due", "audit log", "audit verify", "audit known 1", "audit export",
      "report at-risk", "report my-case E1", "report subject-access E1", "pay E1", "notice E1",
      "export hr", "retention list --ended-before 2026-04-01",
    ])
  func isFound(words: String) {
    let (byVariable, byOption) = (run(words), run(words, named: true))
    #expect(byVariable == byOption)
    #expect(!byVariable.text.contains("ringfence.db"))
  }

  @Test(
    "Letters are listed from the register where there is one, and the kinds where there is none")
  func listsLetters() throws {
    #expect(run("letters list").text.contains("E1-consultation-opens.txt"))
    #expect(run("letters list --kinds").text.contains("Notice of dismissal"))
    try FileManager.default.removeItem(atPath: database)
    #expect(run("letters list").text == run("letters list --kinds").text)
    #expect(run("letters list", named: true).code == 2)
  }

  @Test("A folder's answer rests on the folder alone, unless decisions are asked for")
  func isNotAddedInSilence() throws {
    try FileManager.default.removeItem(atPath: database)
    let example = Transcript.example("letters")
    #expect(run("forecast", example).code == 0)
    #expect(run("forecast", example, named: true).code == 2)
  }
}
